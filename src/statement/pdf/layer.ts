/**
 * A line that is seen as shapes and read as text of its own: what runs in two directions, or was drawn as a picture.
 * Readers put a line together from the places of its letters, each in another way, and of two directions make a third;
 * of this text they make what was written.
 */
import { lettersOf } from '../names.ts';
import { strengthOf } from './direction.ts';
import type { Shaped } from './shaped.ts';
import { type Body, currentFont, drawMark, writeBodies } from './stacked.ts';

/** A piece of a line as outlines in the current font, from `x` on. */
export function drawOutlines(
  doc: PDFKit.PDFDocument,
  { text, shaped, tracking }: { text: string; shaped?: Shaped; tracking: number },
  x: number,
  baseline: number,
  size: number,
): void {
  const font = currentFont(doc);
  const unit = size / font.unitsPerEm;
  if (shaped) {
    for (const { glyph, x: along, y } of [...shaped.letters, ...shaped.marks]) {
      drawMark(doc, glyph, x + along * unit, baseline - y * unit, size);
    }
    return;
  }
  const { glyphs, positions } = font.layout(text);
  let at = x;
  for (const [index, glyph] of glyphs.entries()) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    drawMark(doc, glyph, at + xOffset * unit, baseline - yOffset * unit, size);
    at += xAdvance * unit + tracking * size;
  }
}

/** Left-to-right mark: ends what runs to the left, so that readers leave the space or bracket behind it in its place. */
const mark = '\u200e';

interface Section {
  readonly left: boolean;
  readonly letters: string[];
}

/** A text cut where its direction turns, in the order of reading; signs and spaces after what runs to the left begin anew. */
function sectionsOf(text: string): Section[] {
  const sections: Section[] = [];
  let signs: string[] = [];
  const add = (left: boolean, letters: string[]) => {
    if (!letters.length) return;
    const last = sections.at(-1);
    if (last?.left === left) last.letters.push(...letters);
    else sections.push({ left, letters: last?.left ? [mark + letters[0], ...letters.slice(1)] : letters });
  };
  for (const letter of lettersOf(text)) {
    const strength = strengthOf(letter);
    if (strength === undefined) {
      signs.push(letter);
      continue;
    }
    const left = strength === 'left';
    // Between two words that run to the left a sign runs with them.
    add(left && Boolean(sections.at(-1)?.left), signs);
    signs = [];
    add(left, [letter]);
  }
  add(false, signs);
  return sections;
}

/** Letters and, apart, their marks: readers take what has a mark in it for as narrow as one, and a word that begins so for two. */
const cellsOf = (letters: readonly string[]) =>
  letters.flatMap((letter) => (/\p{Mn}/u.test(letter) ? letter.split(/(?<=^\P{Mn})/u) : [letter]));

/** As readers expect what runs to the left; marks at the left end they take for the line before, but for a sign of direction. */
const turnedRound = (letters: readonly string[]) =>
  letters
    .toReversed()
    .map(
      (letter, place) => (place === 0 && letter.length > 1 ? '\u200f' : '') + [...letter].reverse().join(''),
    );

/**
 * Writes what is not seen but found, selected and read: letters from left to right in the order of reading, those that
 * run to the left turned round, as readers expect them.
 * @param place The width that the line takes where it is seen, and the size of its letters, in points.
 */
export function writeLayer(
  doc: PDFKit.PDFDocument,
  text: string,
  x: number,
  baseline: number,
  { width, size }: { width: number; size: number },
): void {
  const font = currentFont(doc);
  const blank = font.glyphForCodePoint(0x20);
  const sections = sectionsOf(text).map(({ left, letters }) =>
    left ? turnedRound(letters) : cellsOf(letters),
  );
  const share = width / Math.max(1, sections.flat().length);
  let at = x;
  for (const [index, cells] of sections.entries()) {
    // Another size by a hair: readers begin a word of its own, and do not turn both round as one.
    const points = size + (index % 2) * 0.02;
    doc.fontSize(points);
    const bodies = cells.map(
      (text, place): Body => ({ glyph: blank, text, x: place * blank.advanceWidth, y: 0 }),
    );
    // Blanks as wide as the letters that are seen: gaps between them would be read as spaces.
    const stretched = (share * font.unitsPerEm) / (blank.advanceWidth * points);
    writeBodies(doc, bodies, at, baseline, { horizontalScaling: stretched * 100 });
    at += share * cells.length;
  }
}
