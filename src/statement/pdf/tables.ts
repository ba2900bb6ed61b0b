/** The two halves of the sheet: what was done, and what it was about. */
import { colours } from './colours.ts';
import type { StatementSheet } from './sheet.ts';
import { artifact, tag } from './tags.ts';
import type { Line, Style, Typesetter } from './typesetter.ts';

/** What the two tables are drawn with. */
export interface Tables {
  doc: PDFKit.PDFDocument;
  type: Typesetter;
  sheet: StatementSheet;
  margin: number;
  width: number;
}

interface Place {
  /** Baseline of the tables' headings. */
  top: number;
  /** 1 as designed; less draws rows closer and letters a little smaller. */
  air: number;
  /** The lowest that a hairline may stand, left and right. */
  limits: { left: number; right: number };
  /** Only measure. */
  measure?: boolean;
  root?: PDFKit.PDFStructureElement;
  /** The tables stand below each other on pages of their own: turns to the next, says where it begins. */
  turn?: () => number;
}

interface Row {
  lines: Line[];
  note: Line[];
}

const gap = 33.5;
const number = 'fraunces-500-italic-latin';

/**
 * Draws what was done (a table) beside what it was about (a list); one alone takes its own half.
 * Returns whether they fit above the limits.
 */
export function drawTables(tables: Tables, place: Place): boolean {
  const { doc, type, sheet, margin, width } = tables;
  const { air, limits } = place;
  const points = Math.max(9.2, 11.5 * (0.35 + 0.65 * air));
  const text: Style = { role: 'text', size: points, colour: colours.ink };
  const soft: Style = { ...text, colour: colours.inkSoft };
  const heading: Style = { role: 'heading', size: 13.4, colour: colours.ink, tracking: -0.008 };
  const leading = points * 1.28;
  const pitch = 24.86 * air;
  const column = place.turn ? width - 2 * margin : (width - 2 * margin - gap) / 2;
  const right = place.turn ? margin : margin + column + gap;
  const indent = 23.2;

  const parts = sheet.parts.map(({ title, note }): Row => {
    const noteLines = type.wrap(note, soft, column * 0.55);
    const noteWidth = Math.max(0, ...noteLines.map((line) => type.width(line, soft)));
    return { lines: type.wrap(title, text, column - noteWidth - 10), note: noteLines };
  });
  const outcomes = sheet.outcomes.map(
    (outcome): Row => ({ lines: type.wrap(outcome, text, column - indent), note: [] }),
  );
  const rowHeight = ({ lines, note }: Row) => pitch + (Math.max(lines.length, note.length, 1) - 1) * leading;
  const bottom = (rows: Row[]) =>
    rows.reduce((sum, row) => sum + rowHeight(row), place.top + 8.7 + 22.9 * air + 8.4 * air - pitch);

  const fits = bottom(parts) <= limits.left && bottom(outcomes) <= limits.right;
  if (place.measure || !place.root) return fits;
  const { root } = place;

  const rule = (x: number, y: number, weight: number, colour: string) =>
    artifact(doc, () => {
      doc.lineCap('butt').lineWidth(weight);
      doc
        .moveTo(x, y)
        .lineTo(x + column, y)
        .stroke(colour);
    });

  // On pages of their own the rows go on overleaf, and the second table follows the first.
  let below = Number.POSITIVE_INFINITY;
  const draw = (
    title: string,
    x: number,
    rows: Row[],
    list: PDFKit.PDFStructureElement,
    limit: number,
    drawRow: (row: Row, index: number, baseline: number) => void,
  ) => {
    let top = place.top;
    // A heading needs room for a few rows below it.
    if (place.turn) top = below + 120 > limit ? place.turn() : below + 44;
    root.add(tag(doc, 'H2', () => type.draw(title, x, top, heading)));
    root.add(list);
    rule(x, top + 8.7, 1.6, colours.tread);
    top += 8.7 + 22.9 * air;
    for (const [index, row] of rows.entries()) {
      const height = rowHeight(row);
      if (place.turn && top + height - pitch + 8.4 * air > limit) top = place.turn();
      drawRow(row, index, top);
      top += height;
      rule(x, top - pitch + 8.4 * air, 0.7, colours.line);
    }
    below = top - pitch + 8.4 * air;
    list.end();
  };

  if (parts.length > 0) {
    const table = tag(doc, 'Table');
    draw(sheet.labels.whatWasDone, margin, parts, table, limits.left, (row, _index, baseline) => {
      const line = tag(doc, 'TR');
      table.add(line);
      const head = () => type.drawLines(row.lines, margin, baseline, leading, text);
      line.add(tag(doc, 'TH', head, { scope: 'Row' }));
      const cell = () => type.drawLines(row.note, margin + column, baseline, leading, soft, 'right');
      line.add(tag(doc, 'TD', cell));
      line.end();
    });
  }

  if (outcomes.length > 0) {
    const list = tag(doc, 'L', null, { numbered: true });
    draw(sheet.labels.whatItWasAbout, right, outcomes, list, limits.right, (row, index, baseline) => {
      const item = tag(doc, 'LI');
      list.add(item);
      const label = () => {
        doc
          .font(number)
          .fontSize(points * 1.08)
          .fillColor(colours.accent);
        doc.text(`${index + 1}`, right, baseline, { lineBreak: false, baseline: 'alphabetic' });
      };
      item.add(tag(doc, 'Lbl', label));
      item.add(tag(doc, 'LBody', () => type.drawLines(row.lines, right + indent, baseline, leading, text)));
      item.end();
    });
  }
  return fits;
}
