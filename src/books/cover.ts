/** The cover: the title over the course's mark, drawn as paths, so that it is the same wherever it is shown. Node only. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
// @ts-expect-error fontkit publishes no types; what is used of it is described by Font below.
import * as fontkit from 'fontkit';
import sharp from 'sharp';
import { fixed } from '../look/icons.ts';
import type { Look } from '../look/look.ts';
import { pathsOf } from '../look/mark.ts';
import type { Drawing } from '../ui/drawing.ts';

interface Font {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(code: number): boolean;
  layout(text: string): {
    readonly advanceWidth: number;
    readonly glyphs: readonly { readonly path: { toSVG(): string }; readonly advanceWidth: number }[];
    readonly positions: readonly { readonly xOffset: number; readonly xAdvance: number }[];
  };
}

export interface CoverOf {
  readonly title: string;
  /** In smaller letters, at the foot. */
  readonly foot: readonly string[];
  readonly look: Look;
  readonly mark: Drawing;
}

const files = (name: string, weight: number) =>
  ['latin', 'latin-ext'].map((part) => `@fontsource/${name}/files/${name}-${part}-${weight}-normal.woff`);

function fontFor(text: string, paths: readonly string[]): Font | undefined {
  const require = createRequire(import.meta.url);
  for (const path of paths) {
    const font = fontkit.create(readFileSync(require.resolve(path))) as unknown as Font;
    if ([...text].every((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))) return font;
  }
  return undefined;
}

const n = (value: number) => Number(value.toFixed(2));

/** LINE as paths, its left end at X and its feet at Y. */
function drawn(font: Font, line: string, x: number, y: number, size: number): string {
  const scale = size / font.unitsPerEm;
  let at = x;
  const { glyphs, positions } = font.layout(line);
  return glyphs
    .map(({ path }, index) => {
      const { xOffset = 0, xAdvance = 0 } = positions[index] ?? {};
      const d = path.toSVG();
      const placed = `<path transform="translate(${n(at + xOffset * scale)} ${n(y)}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})" d="${d}"/>`;
      at += xAdvance * scale;
      return d ? placed : '';
    })
    .join('');
}

/** TEXT in lines that are at most WIDTH wide. */
function linesOf(font: Font, text: string, size: number, width: number): readonly string[] {
  const wide = (line: string) => (font.layout(line).advanceWidth * size) / font.unitsPerEm;
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && wide(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The cover as SVG, WIDTH by HEIGHT. A title in letters that the font lacks is left to the title page. */
export function coverSvg({ title, foot, look, mark }: CoverOf, width: number, height: number): string {
  const colour = fixed(look, 'light');
  const margin = width * 0.09;
  const panel = height * 0.52;
  const heading = fontFor(title, files('fraunces', 600));
  let words = '';
  if (heading) {
    const fits = [0.115, 0.1, 0.086, 0.072, 0.06]
      .map((part) => ({
        size: width * part,
        lines: linesOf(heading, title, width * part, width - 2 * margin),
      }))
      .find(({ size, lines }) => lines.length * size * 1.16 < panel - 2 * margin);
    const { size = width * 0.05, lines = [title] } = fits ?? {};
    words = lines
      .map((line, index) => drawn(heading, line, margin, panel - margin - (lines.length - 1 - index) * size * 1.16, size)) // biome-ignore format: one thought
      .join('');
  }
  const body = fontFor(foot.join(''), files('atkinson-hyperlegible-next', 400));
  const small = width * 0.026;
  const feet = body
    ? foot
        .map((line, index) => drawn(body, line, margin, height - margin * 0.75 - (foot.length - 1 - index) * small * 1.5, small)) // biome-ignore format: one thought
        .join('')
    : '';
  const [left, top, wide, high] = mark.box;
  // As large as it can be between panel and foot, in the middle of what is there.
  const room = height - panel - margin * 0.75 - foot.length * small * 1.5 - margin * 0.6;
  const scale = Math.min((width - 2 * margin) / wide, (room - margin * 0.5) / high);
  const x = width - margin - wide * scale;
  const y = panel + margin * 0.5 + (room - margin * 0.5 - high * scale) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}"><path fill="${colour('var(--paper)')}" d="M0 0H${n(width)}V${n(height)}H0z"/><path fill="${colour('var(--done)')}" d="M0 0H${n(width)}V${n(panel)}H0z"/><g transform="translate(${n(x - left * scale)} ${n(y - top * scale)}) scale(${n(scale)})">${pathsOf(mark, colour)}</g><g fill="${colour('var(--on-done)')}">${words}</g><g fill="${colour('var(--ink-soft)')}">${feet}</g></svg>`;
}

/** For readers of books, which show it on a shelf. */
export const coverPng = async (cover: CoverOf): Promise<Uint8Array> =>
  new Uint8Array(
    await sharp(Buffer.from(coverSvg(cover, 1200, 1800)))
      .png({ palette: true, compressionLevel: 9 })
      .toBuffer(),
  );
