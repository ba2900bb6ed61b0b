// What is used of the library's own font object, which it does not publish.
export interface Glyph {
  id: number;
  advanceWidth: number;
  codePoints: number[];
  path: { toSVG(): string };
}

export interface Position {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
  advanceWidth: number;
}

interface Layout {
  glyphs: Glyph[];
  positions: Position[];
}

export interface Font {
  unitsPerEm: number;
  layout(text: string): Layout;
  layout(text: string, features: [], script: undefined, language: undefined, direction: string): Layout;
  getGlyph(id: number, codes?: number[]): Glyph;
  glyphForCodePoint(code: number): Glyph;
}

interface Embedded {
  font: Font;
  layout(text: string): { glyphs: Glyph[] };
  scale: number;
  subset: { glyphs: number[] };
  widths: number[];
  unicode: number[][];
  encode?: (text: string) => [codes: string[], positions: Position[]];
}

const current = (doc: PDFKit.PDFDocument) => (doc as unknown as { _font: Embedded })._font;

/** The current font as its own library knows it. */
export const currentFont = (doc: PDFKit.PDFDocument): Font => current(doc).font;

/** Whether the glyphs of the current font, read back one by one, give the text again. */
export function readsBack(doc: PDFKit.PDFDocument, text: string): boolean {
  // Readers that sort by place take an accent of its own for a letter of its own, above the line.
  if (/\p{M}/u.test(text)) return false;
  // The library keeps this layout, word by word: the same words are measured many times.
  const { glyphs } = current(doc).layout(text);
  return String.fromCodePoint(...glyphs.flatMap(({ codePoints }) => codePoints)) === text;
}

/** A glyph that is read back as `text`, at `x` and above the line by `y`, in units of the font. */
export interface Body {
  glyph: Glyph;
  text: string;
  x: number;
  y: number;
  /** Only the text is meant: nothing is seen. */
  blank?: boolean;
}

/**
 * Writes glyphs from left to right so that each is read back as exactly its text: each is put into the
 * font under a number of its own, which means that text. (Text written beside the glyphs, ActualText, is
 * lost by readers in common use when it stands inside a tagged line.)
 */
export function writeBodies(
  doc: PDFKit.PDFDocument,
  bodies: Body[],
  x: number,
  baseline: number,
  options: { horizontalScaling?: number } = {},
): void {
  const embedded = current(doc);
  const { font, scale, subset, unicode, widths } = embedded;
  const space = font.glyphForCodePoint(0x20);
  const seen = bodies.map(({ blank, ...body }) =>
    blank ? { ...body, glyph: { id: space.id, advanceWidth: space.advanceWidth } } : body,
  );
  const numbers = seen.map(({ glyph, text }) => {
    const codes = Array.from(text, (char) => char.codePointAt(0) ?? 0);
    const known = subset.glyphs.findIndex(
      (id, at) => id === glyph.id && unicode[at]?.join() === codes.join(),
    );
    if (known > 0) return known;
    const number = subset.glyphs.push(glyph.id) - 1;
    widths[number] = glyph.advanceWidth * scale;
    unicode[number] = codes;
    return number;
  });
  const positions = seen.map(({ glyph, x, y }, index): Position => {
    const advanceWidth = glyph.advanceWidth * scale;
    const xAdvance = ((seen[index + 1]?.x ?? x + glyph.advanceWidth) - x) * scale;
    return { xAdvance, yAdvance: 0, xOffset: 0, yOffset: y * scale, advanceWidth };
  });
  embedded.encode = () => [numbers.map((number) => number.toString(16).padStart(4, '0')), positions];
  try {
    const text = bodies.map((body) => body.text).join('');
    doc.text(text, x, baseline, { ...options, lineBreak: false, baseline: 'alphabetic' } as object);
  } finally {
    // The object's own method shadowed the font's; without it the font's serves again.
    delete embedded.encode;
  }
}

/** Draws a mark as a shape, its origin at a point of the page. */
export function drawMark(doc: PDFKit.PDFDocument, mark: Glyph, x: number, y: number, size: number): void {
  const shape = mark.path.toSVG();
  if (!shape) return;
  const unit = size / current(doc).font.unitsPerEm;
  doc.save().translate(x, y).scale(unit, -unit).path(shape).fill().restore();
}

/**
 * Draws one letter with its accents so that it is read back as exactly that letter: its base is written as
 * the whole letter, the accents are drawn as shapes at the place the font gives them.
 */
export function drawStacked(
  doc: PDFKit.PDFDocument,
  letter: string,
  x: number,
  baseline: number,
  size: number,
): void {
  const font = currentFont(doc);
  const { glyphs, positions } = font.layout(letter);
  const [base, ...accents] = glyphs;
  if (!base) return;
  writeBodies(doc, [{ glyph: base, text: letter, x: 0, y: 0 }], x, baseline);

  const unit = size / font.unitsPerEm;
  let along = positions[0]?.xAdvance ?? 0;
  for (const [index, accent] of accents.entries()) {
    const at = positions[index + 1];
    if (!at) continue;
    drawMark(doc, accent, x + (along + at.xOffset) * unit, baseline - at.yOffset * unit, size);
    along += at.xAdvance;
  }
}
