import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
// @ts-expect-error fontkit publishes no types; what is used of it is described by Font below.
import * as fontkit from 'fontkit';
import { tryNextRule } from './anchors.ts';
import { asStacked } from './direction.ts';
import type { Face, Family, Subset } from './faces.ts';
import { unpacked } from './woff.ts';

// For tests and the making of letters.ts: reads the font files themselves. Never part of a page.

interface Position {
  xAdvance: number;
  xOffset: number;
  yOffset: number;
}

interface Font {
  characterSet: number[];
  layout(text: string): {
    direction: 'ltr' | 'rtl';
    glyphs: { id: number }[];
    positions: Position[];
  };
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
  'noto-sans': [
    'latin',
    'latin-ext',
    'vietnamese',
    'greek',
    'greek-ext',
    'cyrillic',
    'cyrillic-ext',
    'arabic',
    'hebrew',
  ],
};

/** Scripts that come in a package of their own. */
const apart: Partial<Record<Subset, string>> = {
  arabic: '@fontsource/noto-sans-arabic/files/noto-sans-arabic',
  hebrew: '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew',
};

const { resolve } = createRequire(import.meta.url);

/** The bytes of a font file, from the package that ships it. */
export async function fontFile(face: Face): Promise<Uint8Array> {
  const [, family, weight, italic, subset] =
    /^(fraunces|atkinson|noto-sans)-(\d+)-(italic-)?(.+)$/.exec(face) ?? [];
  const style = italic ? 'italic' : 'normal';
  const own = apart[subset as Subset] ?? packages[family as Family];
  return readFile(resolve(`${own}-${subset}-${weight}-${style}.woff`));
}

async function open(family: Family, weight: number, subset: Subset): Promise<Font> {
  const bytes = await fontFile(`${family}-${weight}-${subset}` as Face);
  const font = fontkit.create(Buffer.from(unpacked(bytes))) as unknown as Font;
  tryNextRule(font);
  return font;
}

const letter = (code: number) => String.fromCodePoint(code);
const isMark = (code: number) => /\p{M}/u.test(letter(code));
const isVisible = (code: number) => code >= 0x20 && code < 0xfff0 && !/[\p{Cc}\p{Cf}]/u.test(letter(code));

// Letters in one of their joined shapes, which old systems wrote, and ligatures: readers take them apart.
const isShape = (code: number) => code >= 0xfb1d && code <= 0xfeff;
// Signs for reciting, and letters of old or rare hands: they were not looked at.
const isRecited = (code: number) =>
  /[\u0606-\u060b\u060e-\u061e\u06d4\u06d6-\u06e9\u0870-\u08ff\u25cc]/u.test(letter(code));

/** Whether the font itself puts every mark at its place on this base: it moves the mark, or has one glyph for both. */
function carries(font: Font, base: number, marks: number[]): boolean {
  const { direction, glyphs, positions } = font.layout(asStacked(String.fromCodePoint(base, ...marks)));
  if (glyphs.some(({ id }) => id === 0)) return false;
  const still = ({ xOffset, yOffset }: Position) => xOffset === 0 && yOffset === 0;
  if (direction === 'ltr') return !positions.slice(1).some(still);
  // Dots and strokes of an Arabic letter may be glyphs of their own, and stay where they are.
  const on = (places: Position[]) => places.filter(({ xAdvance }) => xAdvance === 0);
  const alone = on(font.layout(letter(base)).positions);
  const all = on(positions);
  // Two marks may have one glyph.
  return all.length > alone.length && all.filter(still).length === alone.filter(still).length;
}

// Marks of names: accents, harakat, niqqud. Historic Cyrillic ones and those of recitation were not looked at.
const modern: Partial<Record<Subset, RegExp>> = {
  arabic: /[\u064b-\u0655\u0670]/u,
  hebrew: /[\u05b0-\u05bc\u05c1\u05c2]/u,
};
const modernMarks = (codes: number[], subset: Subset) =>
  codes.filter((code) => (modern[subset] ?? /[\u0300-\u036f]/u).test(letter(code)));

/** Which marks may come second, after which: in Arabic the sign that doubles, in Hebrew the dots of the letter itself. */
const goesBefore = (one: number, two: number) =>
  one < 0x590 || (one !== two && /[\u0651\u05bc\u05c1\u05c2]/u.test(letter(one)));

/** The dots of shin are on no other letter. */
const belongs = (mark: number, base: number) => (mark !== 0x5c1 && mark !== 0x5c2) || base === 0x5e9;

/** In one weight of the Hebrew a mark happens to stand in its place without being moved (kaf with qubuts). */
const weightsThat = (subset: Subset, fonts: Font[], carry: (font: Font) => boolean) =>
  subset === 'hebrew' ? fonts.some(carry) : fonts.every(carry);

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
        (code) =>
          isVisible(code) &&
          !isShape(code) &&
          !isRecited(code) &&
          fonts.every(({ characterSet }) => characterSet.includes(code)),
      );
      rows.push(entry('    ', key, ranges(shared.filter((code) => !isMark(code)))));
      const marks = modernMarks(shared.filter(isMark), subset);
      const bases = shared.filter(
        (code) =>
          /\p{L}/u.test(letter(code)) &&
          marks.length > 0 &&
          weightsThat(subset, fonts, (font) =>
            marks.every(
              (one) =>
                !belongs(one, code) ||
                (carries(font, code, [one]) &&
                  marks.every(
                    (two) => !goesBefore(one, two) || !belongs(two, code) || carries(font, code, [one, two]),
                  )),
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
