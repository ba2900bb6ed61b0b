/** The line of a text in which what was asked stands, with it marked, and the way to that very place. Pure. */
import { folded, termOf } from './terms.ts';

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Signs of an excerpt, about two lines on a phone. */
const length = 150;

interface Word {
  readonly from: number;
  readonly to: number;
  readonly found: boolean;
}

function wordsIn(line: string, terms: ReadonlySet<string>, language: string): Word[] {
  return [...line.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    found: terms.has(termOf(word, language) ?? folded(word)),
  }));
}

/** The line of TEXT with the most of TERMS, the first of equals. */
function bestLine(text: string, terms: ReadonlySet<string>, language: string) {
  const lines = text.split('\n').map((line) => ({ line, words: wordsIn(line, terms, language) }));
  const worth = ({ line, words }: (typeof lines)[number]) =>
    new Set(words.flatMap(({ from, to, found }) => (found ? termOf(line.slice(from, to), language) : [])))
      .size;
  return lines.reduce(
    (best, one) => (worth(one) > worth(best) ? one : best),
    lines[0] ?? { line: '', words: [] },
  );
}

/** About `length` signs of TEXT around the first of TERMS; its beginning where none stands in it. */
export function excerptOf(text: string, terms: readonly string[], language: string): readonly Piece[] {
  const { line, words } = bestLine(text, new Set(terms), language);
  const first = words.find(({ found }) => found);
  const start = Math.max(0, Math.min((first?.from ?? 0) - length / 3, line.length - length));
  const from = start > 0 ? (words.find((word) => word.from >= start)?.from ?? 0) : 0;
  const to =
    line.length > from + length
      ? (words.findLast((word) => word.to <= from + length)?.to ?? line.length)
      : line.length;
  const pieces: Piece[] = [];
  const add = (piece: string, marked: boolean) => piece && pieces.push({ text: piece, marked });
  let at = from;
  for (const word of words.filter((one) => one.found && one.from >= from && one.to <= to)) {
    add((at === from && from > 0 ? '… ' : '') + line.slice(at, word.from), false);
    add(line.slice(word.from, word.to), true);
    at = word.to;
  }
  const rest = line.slice(at, to) + (to < line.length ? ' …' : '');
  add((at === from && from > 0 ? '… ' : '') + rest, false);
  return pieces;
}

/**
 * The end of an address that makes a browser show, and mark, the found word of TEXT with a few behind it, so that it is
 * that place and no earlier one; empty where nothing of TERMS stands there. A browser without text fragments goes to
 * the id alone. https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(text: string, terms: readonly string[], language: string): string {
  const { line, words } = bestLine(text, new Set(terms), language);
  const at = words.findIndex(({ found }) => found);
  const first = words[at];
  if (!first) return '';
  const last = words[Math.min(at + 3, words.length - 1)] ?? first;
  // Its own signs: a hyphen, a comma, an ampersand.
  const quoted = encodeURIComponent(line.slice(first.from, last.to)).replaceAll('-', '%2D');
  return `:~:text=${quoted}`;
}
