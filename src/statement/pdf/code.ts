import { codeOf, runsIn } from '../code.ts';
import { colours } from './colours.ts';

/** Draws the code on a white card, its upper left corner at X, Y; SIZE in points with the quiet zone. */
export function drawCode(doc: PDFKit.PDFDocument, text: string, x: number, y: number, size: number): void {
  const rows = codeOf(text);
  const module = size / rows.length;
  doc.roundedRect(x, y, size, size, 4).fill('#fff');
  rows.forEach((row, at) => {
    for (const [column, length] of runsIn(row)) {
      // A hair taller than a row, so that no light shows between two.
      doc.rect(x + column * module, y + at * module, length * module, module + 0.04);
    }
  });
  doc.fill(colours.ink);
}
