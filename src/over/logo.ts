/** An organisation's logo as the pages show it: paths for a drawing, a file with its size for a picture. Pure. */
import { drawingOf, NoDrawing, namesIn, pathsOf } from '../look/mark.ts';

export type Logo =
  | { readonly kind: 'svg'; readonly box: string; readonly paths: string; readonly width: number; readonly height: number } // biome-ignore format: one thought
  | { readonly kind: 'png'; readonly width: number; readonly height: number };

/** A page shows it this high, in CSS pixels; the width follows. */
const HIGH = 28;
const WIDEST = 8;
const HEAVIEST = 60_000;

/** @throws {NoDrawing} in the words of whoever made it */
export function logoOf(name: string, bytes: Uint8Array): Logo {
  return name.endsWith('.svg') ? drawn(new TextDecoder().decode(bytes)) : picture(bytes);
}

const sized = (width: number, height: number) => {
  if (width / height > WIDEST)
    throw new NoDrawing(
      'It is a long thin strip, of which nothing could be seen on a phone.',
      `Make it at most ${WIDEST} times as wide as it is high: the name stands beside it in letters anyway.`,
    );
  return { width: Math.round((width / height) * HIGH), height: HIGH };
};

function drawn(svg: string): Logo {
  const drawing = drawingOf(svg);
  // A shape without a colour is black; `ink` is what the reader of drawings calls that.
  const named = namesIn(drawing).find((name) => name !== 'ink');
  if (named || /var\(/.test(svg))
    throw new NoDrawing(
      'It asks for a colour by name, and stands on white whatever the theme is.',
      'Write its colours as such, like #14495e.',
    );
  const [, , width, height] = drawing.box;
  const black = (said: string) => (said === 'var(--ink)' ? '#000' : said);
  return { kind: 'svg', box: drawing.box.join(' '), paths: pathsOf(drawing, black), ...sized(width, height) };
}

function picture(bytes: Uint8Array): Logo {
  const signature = [137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82];
  if (bytes.length < 24 || signature.some((byte, at) => bytes[at] !== byte))
    throw new NoDrawing('It is no PNG, whatever it is called.', 'Save it again as PNG.');
  if (bytes.length > HEAVIEST)
    throw new NoDrawing(
      `It weighs ${Math.round(bytes.length / 1000)} kB, on every page.`,
      `Save it smaller: ${HEAVIEST / 1000} kB at most; ${HIGH * 3} pixels high is enough for every screen.`,
    );
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (!width || !height) throw new NoDrawing('It has no size.', 'Save it again as PNG.');
  return { kind: 'png', ...sized(width, height) };
}
