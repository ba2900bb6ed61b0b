import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
// @ts-expect-error fontkit publishes no types; what is used of it is described by Font below.
import * as fontkit from 'fontkit';
import type { Face, Family, Subset } from './faces.ts';

// For tests and the making of letters.ts: reads the font files themselves. Never part of a page.

interface Font {
  characterSet: number[];
  layout(text: string): { glyphs: { id: number }[]; positions: { xOffset: number; yOffset: number }[] };
}

const packages: Record<Family, string> = {
  fraunces: '@fontsource/fraunces/files/fraunces',
  atkinson: '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next',
  'noto-sans': '@fontsource/noto-sans/files/noto-sans',
};

const weights: Record<Family, number[]> = { fraunces: [600], atkinson: [400, 700], 'noto-sans': [400, 600] };

const slicesOf: Record<Family, Subset[]> = {
  fraunces: ['latin', 'latin-ext', 'vietnamese'],
  atkinson: ['latin', 'latin-ext'],
  'noto-sans': ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'],
};

const { resolve } = createRequire(import.meta.url);

/** The bytes of a font file, from the package that ships it. */
export async function fontFile(face: Face): Promise<Uint8Array> {
  const [, family, weight, italic, subset] =
    /^(fraunces|atkinson|noto-sans)-(\d+)-(italic-)?(.+)$/.exec(face) ?? [];
  const style = italic ? 'italic' : 'normal';
  return readFile(resolve(`${packages[family as Family]}-${subset}-${weight}-${style}.woff`));
}

async function open(family: Family, weight: number, subset: Subset): Promise<Font> {
  return fontkit.create(
    Buffer.from(await fontFile(`${family}-${weight}-${subset}` as Face)),
  ) as unknown as Font;
}

const letter = (code: number) => String.fromCodePoint(code);
const isMark = (code: number) => /\p{M}/u.test(letter(code));
const isVisible = (code: number) => code >= 0x20 && code < 0xfff0 && !/[\p{Cc}\p{Cf}]/u.test(letter(code));

/** Whether the font itself puts every mark at its place on this base: it moves the mark, or has one glyph for both. */
function carries(font: Font, base: number, marks: number[]): boolean {
  const { glyphs, positions } = font.layout(String.fromCodePoint(base, ...marks));
  if (glyphs.some(({ id }) => id === 0)) return false;
  return positions.slice(1).every(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0);
}

// Historic Cyrillic marks are left out: nobody's name has them, and they were not looked at.
const modernMarks = (codes: number[]) => codes.filter((code) => code >= 0x300 && code <= 0x36f);

function ranges(codes: number[]): string {
  const spans: [number, number][] = [];
  for (const code of [...codes].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else spans.push([code, code]);
  }
  const hex = (code: number) => code.toString(16);
  return spans.map(([first, last]) => (first === last ? hex(first) : `${hex(first)}-${hex(last)}`)).join(' ');
}

// As the formatter would break it, so that the file made is also the file linted.
function entry(indent: string, key: string, value: string): string {
  const line = `${indent}${key}: '${value}',`;
  return line.length <= 110 ? line : `${indent}${key}:\n${indent}  '${value}',`;
}

/** What letters.ts must say, computed from the font files: a letter counts when every weight in use has it. */
export async function lettersModule(): Promise<string> {
  const tables: string[] = [];
  const stacks: string[] = [];
  for (const family of Object.keys(packages) as Family[]) {
    const rows: string[] = [];
    const stackRows: string[] = [];
    for (const subset of slicesOf[family]) {
      const key = subset.includes('-') ? `'${subset}'` : subset;
      const fonts = await Promise.all(weights[family].map((weight) => open(family, weight, subset)));
      const [first] = fonts;
      const shared = (first?.characterSet ?? []).filter(
        (code) => isVisible(code) && fonts.every(({ characterSet }) => characterSet.includes(code)),
      );
      rows.push(entry('    ', key, ranges(shared.filter((code) => !isMark(code)))));
      const marks = modernMarks(shared.filter(isMark));
      const bases = shared.filter(
        (code) =>
          /\p{L}/u.test(letter(code)) &&
          marks.length > 0 &&
          fonts.every((font) =>
            marks.every(
              (one) => carries(font, code, [one]) && marks.every((two) => carries(font, code, [one, two])),
            ),
          ),
      );
      if (bases.length > 0) {
        stackRows.push(
          `    ${key}: {\n${entry('      ', 'marks', ranges(marks))}\n${entry('      ', 'bases', ranges(bases))}\n    },`,
        );
      }
    }
    const key = family.includes('-') ? `'${family}'` : family;
    tables.push(`  ${key}: {\n${rows.join('\n')}\n  },`);
    if (stackRows.length > 0) stacks.push(`  ${key}: {\n${stackRows.join('\n')}\n  },`);
  }
  return `// Made from the font files by letters.test.ts; after a change of fonts run it with -u. Code points in hex.
import type { Family, Subset } from './faces.ts';

/** The letters that each slice of each typeface has. */
export const letters: Record<Family, Partial<Record<Subset, string>>> = {
${tables.join('\n')}
};

/** Accents that a font places itself, two at most, and the letters on which it does. */
export const stacking: Partial<Record<Family, Partial<Record<Subset, { marks: string; bases: string }>>>> = {
${stacks.join('\n')}
};
`;
}
