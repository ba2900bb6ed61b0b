/** The course’s mark and the ground beneath it. */
import { colours } from './colours.ts';

/** How a small stair is drawn: run and rise of a step in points, and the weights of its lines. */
interface StairSize {
  run: number;
  rise: number;
  tread: number;
  riser: number;
  ground: number;
}

/** Width of the mark from the first riser to the last wall. */
export const markWidth = ({ run }: StairSize) => run * 4;

/** The course's mark: four steps in the levels' colours. `x` is the first riser, `y` the ground. */
export function drawMark(doc: PDFKit.PDFDocument, x: number, y: number, size: StairSize): void {
  const { run, rise, tread, riser, ground } = size;
  const nosing = run * 0.2;
  for (const [index, colour] of colours.levels.entries()) {
    const left = x + index * run;
    // A hair wider than its run, so that no light shows between two colours.
    const width = index < 3 ? run + 0.2 : run;
    doc.rect(left, y - (index + 1) * rise, width, (index + 1) * rise).fill(colour);
  }
  doc.lineCap('butt').lineWidth(riser).strokeColor(colours.tread);
  for (const index of [0, 1, 2, 3]) {
    const left = x + index * run;
    doc.moveTo(left, y - index * rise).lineTo(left, y - (index + 1) * rise);
  }
  doc.moveTo(x + 4 * run, y).lineTo(x + 4 * run, y - 4 * rise);
  doc.stroke();
  doc.lineCap('round').lineWidth(tread);
  for (const index of [0, 1, 2, 3]) {
    const left = x + index * run;
    const top = y - (index + 1) * rise;
    doc.moveTo(left - nosing, top).lineTo(left + run, top);
  }
  doc.stroke();
  doc.lineWidth(ground);
  doc
    .moveTo(x - run * 0.3, y)
    .lineTo(x + run * 4.26, y)
    .stroke();
}

const steps = 16;

/** The ground of the sheet: sixteen low steps up to a landing, sand below, off the paper on three sides. */
export function drawGround(doc: PDFKit.PDFDocument, width: number, height: number, landing: number): void {
  const run = (width * 0.668) / steps;
  const rise = 4.275;
  const at = (step: number) => landing + (steps - step) * rise;
  doc.moveTo(0, height).lineTo(0, at(0));
  for (let step = 1; step <= steps; step++) doc.lineTo(step * run, at(step - 1)).lineTo(step * run, at(step));
  doc.lineTo(width, landing).lineTo(width, height).fill(colours.ground);

  doc.lineCap('butt').lineWidth(0.8).strokeColor(colours.tread);
  for (let step = 1; step <= steps; step++) doc.moveTo(step * run, at(step - 1)).lineTo(step * run, at(step));
  doc.stroke();
  doc.lineCap('round').lineWidth(1.9);
  for (let step = 0; step <= steps; step++) {
    const left = step === 0 ? -4 : step * run - 2.2;
    doc.moveTo(left, at(step)).lineTo(step === steps ? width + 4 : (step + 1) * run, at(step));
  }
  doc.stroke();
}
