/** In which direction letters run, and where that leaves the pieces of a line: Unicode's bidirectional algorithm. Pure. */
import algorithm from 'bidi-js';

// 5 KB packed, loaded with the PDF alone: brackets, digits and quotes in names took more than a rule of thumb.
const bidi = algorithm();

export type Direction = 'ltr' | 'rtl';

/** A piece of a line whose letters run one way, spelled in the order of reading. */
export interface Stretch {
  text: string;
  direction: Direction;
  /** How deep it lies in pieces that run the other way; even is left to right. */
  level: number;
}

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The direction of a text: that of its first letter. Digits and signs have none of their own. */
export const directionOf = (text: string): Direction =>
  bidi.getEmbeddingLevels(text).paragraphs[0]?.level === 1 ? 'rtl' : 'ltr';

/** The level of each character (UTF-16) of a whole text: even runs to the right, odd to the left. */
export const levelsOf = (text: string, base: Direction): readonly number[] =>
  Array.from(bidi.getEmbeddingLevels(text, base).levels);

/** Cuts a line where the direction turns, in the order of reading, never inside a letter with its marks. */
export function stretches(text: string, levels: readonly number[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { segment, index } of clusters.segment(text)) {
    const level = levels[index] ?? 0;
    const last = found.at(-1);
    if (last?.level === level) last.text += segment;
    else found.push({ text: segment, direction: level % 2 ? 'rtl' : 'ltr', level });
  }
  return found;
}

/** Whether a letter runs to the left, to the right or is a number; `undefined` for signs and spaces. */
export function strengthOf(letter: string): 'left' | 'right' | 'number' | undefined {
  const type = bidi.getBidiCharTypeName(letter);
  if (type === 'R' || type === 'AL') return 'left';
  if (type === 'L') return 'right';
  return type === 'EN' || type === 'AN' ? 'number' : undefined;
}

/** The same pieces as they stand on the line, from left to right: numbers of their places in the list. */
export function fromLeft(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index);
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while (to < order.length && (levels[order[to] ?? 0] ?? 0) >= level) to++;
      if (to === from) continue;
      order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = to;
    }
  }
  return order;
}

/** A sign as it looks in text that runs to the left: brackets turn round. */
export const turned = (letter: string): string => bidi.getMirroredCharacter(letter) ?? letter;

// Order in which fonts expect marks; Unicode's own order, which texts come in, would set a vowel below a doubling.
const early = [
  '\u0654\u0655', // hamza above and below
  '\u05c1\u05c2', // dots of shin and sin
  '\u0651\u05bc', // doublings: shadda, dagesh
  '\u05bf', // rafe
  '\u05b9\u05ba', // holam
];
const rank = (mark: string) => {
  const at = early.findIndex((marks) => marks.includes(mark));
  if (at >= 0) return at;
  return mark === '\u05bd' ? early.length + 1 : early.length;
};

/** A text with the marks of each letter in the order in which fonts stack them, nearest the letter first. */
export const asStacked = (text: string): string =>
  text.replace(/\p{M}{2,}/gu, (marks) => [...marks].sort((one, other) => rank(one) - rank(other)).join(''));
