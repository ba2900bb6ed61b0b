/** In which direction letters run, and where that leaves the pieces of a line. Pure. */

export type Direction = 'ltr' | 'rtl';

/** A piece of a line whose letters run one way, spelled in the order of reading. */
export interface Stretch {
  text: string;
  direction: Direction;
  /** How deep it lies in pieces that run the other way; even is left to right. */
  level: number;
}

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

type Kind = 'left' | 'right' | 'number' | 'neutral';

function kindOf(letter: string): Kind {
  if (/^\p{Nd}/u.test(letter)) return 'number';
  if (!/^\p{L}/u.test(letter)) return 'neutral';
  return rightToLeft.test(letter) ? 'right' : 'left';
}

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The direction of a text: that of its first letter. Digits and signs have none of their own. */
export function directionOf(text: string): Direction {
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return rightToLeft.test(first) ? 'rtl' : 'ltr';
}

/**
 * Cuts a line where the direction turns, in the order of reading. As Unicode's bidirectional algorithm has
 * it for what names are made of: letters, digits, spaces and signs (no control characters, no nested quotes).
 * @param base The direction of the whole text, which decides for what stands between two directions.
 */
export function stretches(text: string, base: Direction): Stretch[] {
  const letters = Array.from(clusters.segment(text), ({ segment }) => segment);
  const ground = base === 'rtl' ? 1 : 0;
  const kinds = letters.map(kindOf);
  let strong: Kind = base === 'rtl' ? 'right' : 'left';
  // Digits after right-to-left letters belong to them; elsewhere they are like any Latin letter.
  const sides = kinds.map((kind) => {
    if (kind === 'left' || kind === 'right') strong = kind;
    if (kind === 'number') return strong === 'left' ? 'left' : 'number';
    return kind;
  });
  const sideAt = (from: number, step: 1 | -1): Kind => {
    for (let at = from + step; at >= 0 && at < sides.length; at += step) {
      const side = sides[at];
      if (side && side !== 'neutral') return side === 'number' ? 'right' : side;
    }
    return base === 'rtl' ? 'right' : 'left';
  };
  const found: Stretch[] = [];
  for (const [index, letter] of letters.entries()) {
    const side = sides[index];
    const [before, after] = side === 'neutral' ? [sideAt(index, -1), sideAt(index, 1)] : [side, side];
    let level = ground;
    if (before === after) {
      if (before === 'right') level = 1;
      else if (before === 'number') level = 2;
      else level = ground === 1 ? 2 : 0;
    }
    const last = found.at(-1);
    if (last && last.level === level) last.text += letter;
    else found.push({ text: letter, direction: level % 2 ? 'rtl' : 'ltr', level });
  }
  return found;
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

const mirrored: Record<string, string> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' };

/** A sign as it looks in text that runs the other way: brackets turn round. */
export const turned = (letter: string): string => mirrored[letter] ?? letter;

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
