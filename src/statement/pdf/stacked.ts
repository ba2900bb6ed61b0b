// What is used of the library's own font object, which it does not publish.
interface Glyph {
  id: number;
  advanceWidth: number;
  codePoints: number[];
  path: { toSVG(): string };
}

interface Position {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
  advanceWidth: number;
}

interface Embedded {
  font: { unitsPerEm: number; layout(text: string): { glyphs: Glyph[]; positions: Position[] } };
  layout(text: string): { glyphs: Glyph[] };
  scale: number;
  subset: { glyphs: number[] };
  widths: number[];
  unicode: number[][];
  encode?: (text: string) => [codes: string[], positions: Position[]];
}

const current = (doc: PDFKit.PDFDocument) => (doc as unknown as { _font: Embedded })._font;

/** Whether the glyphs of the current font, read back one by one, give the text again. */
export function readsBack(doc: PDFKit.PDFDocument, text: string): boolean {
  // Readers that sort by place take an accent of its own for a letter of its own, above the line.
  if (/\p{M}/u.test(text)) return false;
  // The library keeps this layout, word by word: the same words are measured many times.
  const { glyphs } = current(doc).layout(text);
  return String.fromCodePoint(...glyphs.flatMap(({ codePoints }) => codePoints)) === text;
}

/**
 * Draws one letter with its accents so that it is read back as exactly that letter: its base is put into
 * the font once more under a number of its own, which means the whole letter; the accents are drawn as
 * shapes at the place the font gives them. (Text written beside the glyphs, ActualText, is lost by readers
 * in common use when it stands inside a tagged line.)
 */
export function drawStacked(
  doc: PDFKit.PDFDocument,
  letter: string,
  x: number,
  baseline: number,
  size: number,
): void {
  const embedded = current(doc);
  const { glyphs, positions } = embedded.font.layout(letter);
  const [base, ...accents] = glyphs;
  if (!base) return;

  const number = embedded.subset.glyphs.push(base.id) - 1;
  const advance = base.advanceWidth * embedded.scale;
  embedded.widths[number] = advance;
  embedded.unicode[number] = Array.from(letter, (char) => char.codePointAt(0) ?? 0);
  const place = { xAdvance: advance, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: advance };
  embedded.encode = () => [[number.toString(16).padStart(4, '0')], [place]];
  try {
    doc.text(letter, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
  } finally {
    // The object's own method shadowed the font's; without it the font's serves again.
    delete embedded.encode;
  }

  const unit = size / embedded.font.unitsPerEm;
  let along = positions[0]?.xAdvance ?? 0;
  for (const [index, accent] of accents.entries()) {
    const at = positions[index + 1];
    if (!at) continue;
    doc.save().translate(x + (along + at.xOffset) * unit, baseline - at.yOffset * unit);
    doc.scale(unit, -unit).path(accent.path.toSVG()).fill();
    doc.restore();
    along += at.xAdvance;
  }
}
