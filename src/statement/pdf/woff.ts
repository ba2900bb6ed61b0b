/** A WOFF file as the font that is packed in it. */
import { unzlibSync } from 'fflate';

interface Table {
  readonly tag: number;
  readonly sum: number;
  readonly bytes: Uint8Array;
}

const padded = (length: number) => (length + 3) & ~3;

/**
 * Unpacks every table once (https://www.w3.org/TR/WOFF/). The shaping library reads WOFF files too, but it inflates a
 * table anew whenever it looks at a glyph: of a long name that makes seconds.
 */
export function unpacked(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (from.getUint32(0) !== 0x774f4646) throw new Error('The font file is not WOFF.');
  const count = from.getUint16(12);
  const tables = Array.from({ length: count }, (_, index): Table => {
    const [tag, offset, packed, whole, sum] = [0, 4, 8, 12, 16].map((at) =>
      from.getUint32(44 + index * 20 + at),
    ) as [number, number, number, number, number];
    const bytes = woff.subarray(offset, offset + packed);
    return { tag, sum, bytes: packed < whole ? unzlibSync(bytes, { out: new Uint8Array(whole) }) : bytes };
  });

  const directory = 12 + count * 16;
  const font = new Uint8Array(tables.reduce((sum, { bytes }) => sum + padded(bytes.length), directory));
  const to = new DataView(font.buffer);
  const steps = Math.floor(Math.log2(count));
  to.setUint32(0, from.getUint32(4));
  for (const [at, value] of [count, 16 << steps, steps, count * 16 - (16 << steps)].entries()) {
    to.setUint16(4 + at * 2, value);
  }
  let place = directory;
  for (const [index, { tag, sum, bytes }] of tables.entries()) {
    for (const [at, value] of [tag, sum, place, bytes.length].entries()) {
      to.setUint32(12 + index * 16 + at * 4, value);
    }
    font.set(bytes, place);
    place += padded(bytes.length);
  }
  return font;
}
