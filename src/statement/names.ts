/** Which fonts set a name: cut into runs by the letters that each has, and what none has. Pure. */
import { tidyName } from './name.ts';
import type { Family, Subset } from './pdf/faces.ts';
import { letters, stacking } from './pdf/letters.ts';

/** A stretch of text that one font file can set. */
export interface Run {
  family: Family;
  subset: Subset;
  text: string;
}

/** A text cut into runs, and the letters (as a reader sees them, accents included) that no font has. */
interface Lettering {
  runs: Run[];
  missing: string[];
}

type Ranges = [first: number, last: number][];

const read = (table: string): Ranges =>
  table
    .split(' ')
    .filter(Boolean)
    .map((range) => {
      const [first = '', last = first] = range.split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    });

const has = (ranges: Ranges, letter: string) => {
  const code = letter.codePointAt(0) ?? 0;
  return ranges.some(([first, last]) => first <= code && code <= last);
};

interface Slice {
  family: Family;
  subset: Subset;
  letters: Ranges;
  marks: Ranges;
  bases: Ranges;
}

// Slices stand in the order in which they are tried: plain Latin first.
const slices: Slice[] = Object.entries(letters).flatMap(([family, tables]) =>
  Object.entries(tables).map(([subset, table]) => {
    const stack = stacking[family as Family]?.[subset as Subset];
    return {
      family: family as Family,
      subset: subset as Subset,
      letters: read(table),
      marks: read(stack?.marks ?? ''),
      bases: read(stack?.bases ?? ''),
    };
  }),
);

const rightToLeft = ({ subset }: Slice) => subset === 'arabic' || subset === 'hebrew';

/**
 * Two accents on one letter are as many as the fonts were proved to stack (ẹ with acute; ẫ is one letter). A Hebrew shin
 * may have three: its dot, the one that doubles it, and a vowel.
 */
const mostMarks = (slice: Slice) => (rightToLeft(slice) ? 3 : 2);

/** They say whether Arabic letters join, and are seen in nothing else. */
const joiners = /[\u200c\u200d]/gu;

function sets(slice: Slice, cluster: string): boolean {
  const [base = '', ...marks] = rightToLeft(slice) ? cluster.replace(joiners, '') : cluster;
  if (marks.length === 0) return has(slice.letters, base);
  return (
    marks.length <= mostMarks(slice) &&
    has(slice.bases, base) &&
    marks.every((mark) => has(slice.marks, mark))
  );
}

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The letters of a text as a reader sees them: a letter with its accents is one. */
export const lettersOf = (text: string): string[] =>
  Array.from(clusters.segment(text.normalize('NFC')), ({ segment }) => segment);

/**
 * Cuts a text into runs, letter by letter from the first of `families` that has the letter. Spaces and
 * signs stay with the run before them, so that a Greek name does not fetch a Latin font for its space.
 * A missing letter is kept in the runs (in the font of its neighbour, as an empty box). `among` narrows
 * the choice to fonts that are at hand.
 */
export function split(
  text: string,
  families: readonly Family[],
  among: (family: Family, subset: Subset) => boolean = () => true,
): Lettering {
  const runs: Run[] = [];
  const missing = new Set<string>();
  for (const letter of lettersOf(text)) {
    const last = runs.at(-1);
    const able = families.flatMap((family) =>
      slices.filter((slice) => slice.family === family && among(family, slice.subset) && sets(slice, letter)),
    );
    const sign = !/[\p{L}\p{N}]/u.test(letter);
    const stays = sign
      ? able.find(({ family, subset }) => family === last?.family && subset === last.subset)
      : undefined;
    const slice = stays ?? able[0];
    if (!slice) missing.add(letter);
    const { family, subset } = slice ?? last ?? { family: families[0] ?? 'noto-sans', subset: 'latin' };
    if (last?.family === family && last.subset === subset) last.text += letter;
    else runs.push({ family, subset, text: letter });
  }
  return { runs, missing: [...missing] };
}

/**
 * The typeface for a name: that of the headings when it has every letter, otherwise the one for other
 * scripts, for the whole name; one letter of another design inside a name looks like a mistake.
 */
export function nameFamily(name: string): Family {
  return split(tidyName(name), ['fraunces']).missing.length === 0 ? 'fraunces' : 'noto-sans';
}

/** A name cut into runs of one typeface. `missing` are the letters that no font here has. */
export function setName(name: string): Lettering {
  const tidy = tidyName(name);
  const { runs, missing } = split(tidy, [nameFamily(tidy)]);
  if (missing.length === 0) return { runs, missing };
  return { runs, missing: split(tidy, ['fraunces', 'noto-sans']).missing };
}

/** The letters of a name that no embedded font has, each once; empty when the name can be set. */
export function unsupported(name: string): string[] {
  return setName(name).missing;
}
