/** Runs of scripts whose letters join, carry dots and vowel marks, or run from right to left. */
import { tryNextRule } from './anchors.ts';
import { asStacked, type Direction, turned } from './direction.ts';
import { type Body, currentFont, drawMark, type Font, type Glyph, writeBodies } from './stacked.ts';

/** A run laid out; measures in units of the font, from where it begins on the left. */
export interface Shaped {
  width: number;
  /** How far each character takes the pen, in the order of reading. */
  steps: number[];
  /** From left to right. */
  letters: Body[];
  /** Dots, vowel marks and hamzas that the font sets apart from their letter. */
  marks: { glyph: Glyph; x: number; y: number }[];
}

/** Lays out a run in the current font, its letters joined and its marks in place. */
export function shape(doc: PDFKit.PDFDocument, text: string, direction: Direction): Shaped {
  const written = asStacked(direction === 'rtl' ? Array.from(text, turned).join('') : text);
  const { glyphs, positions } = layOut(currentFont(doc), written, direction);
  let width = 0;
  const placed = glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const at = { glyph, x: width + xOffset, y: yOffset, advance: xAdvance };
    width += xAdvance;
    return at;
  });
  if (direction === 'rtl') placed.reverse();
  const steps: number[] = [];
  const letters: Body[] = [];
  const marks: Shaped['marks'] = [];
  // Marks were moved within their letter, brackets turned: what is read back is the text as it was given.
  const spelling = [...text];
  for (const { glyph, x, y, advance } of placed) {
    const said = spelling.splice(0, glyph.codePoints.length).join('');
    // Dots that a font sets apart stand for no character of their own.
    if (said)
      steps.push(
        advance,
        ...Array.from(said)
          .slice(1)
          .map(() => 0),
      );
    else if (steps.length) steps[steps.length - 1] = (steps.at(-1) ?? 0) + advance;
    const last = letters.at(-1);
    if (advance === 0 && last) {
      last.text += said;
      marks.push({ glyph, x, y });
    } else letters.push({ glyph, text: said, x, y });
  }
  return { width, steps, letters: direction === 'rtl' ? fromTheLeft(letters) : letters, marks };
}

/** Right-to-left mark: says of what stands beside it in which direction it runs. */
const mark = '\u200f';

/**
 * Letters of a run that goes to the left, in the order of the line, so that readers get them right. Readers turn
 * such a line round character by character: what one glyph stands for is turned already. They lose a space at either
 * end, and take a vowel mark at the left end for part of what stands before it, unless a mark of direction comes first.
 */
function fromTheLeft(letters: Body[]): Body[] {
  const turnedRound = letters.toReversed().map((letter) => {
    const text = [...letter.text].reverse().join('');
    return { ...letter, text };
  });
  for (const end of [turnedRound[0], turnedRound.at(-1)]) if (end?.text === ' ') end.text = `${mark} `;
  const [first] = turnedRound;
  if (!first || !/^\p{M}/u.test(first.text)) return turnedRound;
  return [{ ...first, text: mark, blank: true }, ...turnedRound];
}

/** Draws a run; its letters stand on `baseline`. The current font must be the one it was laid out in. */
export function drawShaped(
  doc: PDFKit.PDFDocument,
  { letters, marks }: Shaped,
  x: number,
  baseline: number,
  size: number,
): void {
  const unit = size / currentFont(doc).unitsPerEm;
  writeBodies(doc, letters, x + (letters[0]?.x ?? 0) * unit, baseline);
  for (const { glyph, x: along, y } of marks) {
    drawMark(doc, glyph, x + along * unit, baseline - y * unit, size);
  }
}

/**
 * The library keeps one object for each glyph, with the characters for which it was first wanted; but one
 * shape may serve several letters (beh and teh differ in their dots alone). Here each has its own.
 */
function layOut(font: Font, text: string, direction: Direction) {
  tryNextRule(font);
  const kept = font.getGlyph;
  font.getGlyph = (id, codes = []) =>
    Object.create(kept.call(font, id, codes), { codePoints: { value: codes } });
  try {
    return font.layout(text, [], undefined, undefined, direction);
  } finally {
    // The object's own method shadowed that of its class.
    delete (font as Partial<Font>).getGlyph;
  }
}
