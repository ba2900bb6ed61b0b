/** The seal: the mark in rings, with words around it. */
import { drawnSeal, sealShare } from 'virtual:look';
import { split } from '../names.ts';
import { colours } from './colours.ts';
import { draw } from './drawing.ts';
import { faceOf, familiesOf } from './faces.ts';

/** Radius of the seal over its notches, in points. */
export const sealRadius = 58.3;

const baseline = 41.3;
const size = 9.1;
const notches = 72;
/** Radius of the inner ring, which the mark stands in. */
const inner = 37.2;

interface Shaper {
  unitsPerEm: number;
  layout(text: string): {
    glyphs: { path: { toSVG(): string } }[];
    positions: { xAdvance: number }[];
  };
}

/** A letter's outline and how far it moves the next, in em. */
interface Shape {
  outline: string;
  unit: number;
  advance: number;
}

/**
 * Draws the seal around `x`, `y`. Its words are drawn as shapes, not as text: a reader that copies or
 * speaks the page meets the seal's description instead of letters in a circle.
 */
export function drawSeal(doc: PDFKit.PDFDocument, x: number, y: number, words: string): void {
  doc.lineCap('round').strokeColor(colours.accent);
  doc.lineWidth(1.25);
  for (let notch = 0; notch < notches; notch++) {
    const angle = (notch / notches) * 2 * Math.PI;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    doc.moveTo(x + 54.9 * cos, y + 54.9 * sin).lineTo(x + 57.7 * cos, y + 57.7 * sin);
  }
  doc.stroke();
  doc.lineWidth(1).circle(x, y, 52.3).stroke();
  doc.lineWidth(0.6).circle(x, y, inner).stroke();
  drawRing(doc, x, y, words);
  const side = 2 * inner * sealShare;
  draw(doc, drawnSeal, [x, y], [side, side]);
}

function shapesOf(doc: PDFKit.PDFDocument, text: string): Shape[] {
  return split(text, familiesOf.heading).runs.flatMap(({ family, subset, text: stretch }) => {
    doc.font(faceOf('heading', family, subset));
    const { font } = (doc as unknown as { _font: { font: Shaper } })._font;
    const { glyphs, positions } = font.layout(stretch);
    return glyphs.map((glyph, index) => ({
      outline: glyph.path.toSVG(),
      unit: 1 / font.unitsPerEm,
      advance: (positions[index]?.xAdvance ?? 0) / font.unitsPerEm,
    }));
  });
}

function drawRing(doc: PDFKit.PDFDocument, x: number, y: number, words: string): void {
  const round = 2 * Math.PI * baseline;
  const once = shapesOf(doc, `${words.replace(/[\s·]+$/u, '')} · `);
  const length = once.reduce((sum, { advance }) => sum + advance, 0);
  // Short words go round more than once; long ones get smaller, never closer than the type was drawn.
  const times = Math.max(1, Math.floor(round / (length * size * 1.06)));
  const shapes = Array.from({ length: times }, () => once).flat();
  const points = Math.min(size, round / (length * times * 1.04));
  const gap = (round - length * times * points) / shapes.length;
  // The words begin at nine o'clock, and the dot that ends them stands just before.
  let along = gap / 2;
  for (const { outline, unit, advance } of shapes) {
    const width = advance * points;
    const angle = (along + width / 2) / baseline - Math.PI / 2;
    if (outline) {
      doc
        .save()
        .translate(x, y)
        .rotate((angle * 180) / Math.PI)
        .translate(-width / 2, -baseline);
      doc
        .scale(unit * points, -unit * points)
        .path(outline)
        .fill(colours.accent);
      doc.restore();
    }
    along += width + gap;
  }
}
