/** What an interface says, its headings can be set in: no letter of them comes from another font. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error fontkit publishes no types; what is used of it is said here.
import * as fontkit from 'fontkit';
import { expect, test } from 'vitest';
import { dist } from '../site.ts';

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' });

/** Letters that the built heading fonts have. A name with a hash in it: `fraunces-ext.CcxgQ2DK.woff2`. */
const known = new Set(
  filesIn(join(dist, '_astro'))
    .filter((name) => /^fraunces(-ext)?\.[^.]+\.woff2$/.test(name))
    .flatMap((name) => {
      const font = fontkit.create(readFileSync(join(dist, '_astro', name))) as { characterSet: number[] };
      return font.characterSet;
    }),
);
/** What a browser asks them for. */
const ranges = readFileSync('src/styles/fonts.css', 'utf8')
  .split('@font-face')
  .filter((face) => face.includes('"Fraunces";') && !face.includes('italic'))
  .flatMap((face) => [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)])
  .map(([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const);

test.each(['cy'])('%s: each letter is in a heading font, and a browser asks that font for it', (language) => {
  const said = filesIn('src').filter(
    (path) => path.split(/[\\/]/).includes(language) && path.endsWith('.ts'),
  );
  const letters = new Set(
    said.flatMap((path) => readFileSync(join('src', path), 'utf8').match(/\p{L}/gu) ?? []),
  );
  expect(letters).toContain('ŵ');
  const lacking = [...letters].filter((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return !known.has(code) || !ranges.some(([from, to]) => from <= code && code <= to);
  });
  expect(lacking).toEqual([]);
});
