/** The course's mark, and the ground that the sheet stands on. */

import type { Drawn } from '../../ui/course-drawing.ts';
import type { Drawing } from '../../ui/drawing.ts';
import { groundOf, landingAt } from '../../ui/ground.ts';
import { colours } from './colours.ts';

/** DRAWING as large as it can be around its middle X, Y in so much room. */
export function draw(
  doc: PDFKit.PDFDocument,
  { box: [left, top, width, height], shapes }: Drawing,
  [x, y]: readonly [number, number],
  [wide, high]: readonly [number, number],
): void {
  const scale = Math.min(wide / width, high / height);
  doc.save().translate(x, y).scale(scale);
  doc.translate(-left - width / 2, -top - height / 2);
  for (const { d, fill, stroke, width = 1, cap = 'butt', join = 'miter' } of shapes) {
    if (fill) doc.path(d).fill(fill);
    if (stroke) doc.path(d).lineWidth(width).lineCap(cap).lineJoin(join).stroke(stroke);
  }
  doc.restore();
}

/** The ground of the sheet, off the paper on three sides: the course as a stair up to a LANDING, or as a way. */
export function drawGround(
  doc: PDFKit.PDFDocument,
  [width, height]: readonly [number, number],
  landing: number,
  [drawn, marks]: readonly [Drawn, number],
): void {
  const above = landing - landingAt;
  const { sand, risers, treads } = groundOf(drawn, marks, width, height - above);
  doc.save().translate(0, above);
  doc.path(sand).fill(colours.ground);
  doc.lineCap('butt').lineWidth(0.8).path(risers).stroke(colours.tread);
  doc.lineCap('round').lineWidth(1.9).path(treads).stroke(colours.tread);
  doc.restore();
}
