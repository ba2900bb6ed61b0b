import { createHash } from 'node:crypto';
// @ts-expect-error fontkit publishes no types; what is used of it is said here.
import * as fontkit from 'fontkit';
import { expect, test } from 'vitest';
import { fontFile } from './read-letters.ts';
import { unpacked } from './woff.ts';

interface Font {
  characterSet: number[];
  directory: { tables: Record<string, unknown> };
  layout(text: string): { glyphs: { id: number; path: { toSVG(): string } }[]; positions: unknown[] };
}
const open = (bytes: Uint8Array) => fontkit.create(Buffer.from(bytes)) as Font;

test.each(['noto-sans-600-arabic', 'fraunces-600-latin', 'atkinson-400-latin'] as const)(
  'the font in %s has every table, letter and shape of the file',
  async (face) => {
    const woff = await fontFile(face);
    const [packed, plain] = [open(woff), open(unpacked(woff))];
    expect(Object.keys(plain.directory.tables)).toEqual(Object.keys(packed.directory.tables));
    expect(plain.characterSet).toEqual(packed.characterSet);
    const text = String.fromCodePoint(...plain.characterSet.slice(-40));
    const drawn = ({ layout }: Font, font: Font) => {
      const { glyphs, positions } = layout.call(font, text);
      return JSON.stringify([glyphs.map(({ id, path }) => [id, path.toSVG()]), positions]);
    };
    const hash = (said: string) => createHash('sha256').update(said).digest('hex');
    expect(hash(drawn(plain, plain))).toBe(hash(drawn(packed, packed)));
  },
);

test('what is not WOFF is refused', () => {
  expect(() => unpacked(new Uint8Array(60))).toThrow(/not WOFF/);
});
