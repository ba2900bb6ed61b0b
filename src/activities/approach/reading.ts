/** What a message's marks and words come to. Pure. */
import { type Balance, ENOUGH, type Mark, marks, type Sentence } from './approach.ts';

/** Keys of what the page says of a balance. */
export const adviceKey = (lean: Lean) => `lean/${lean}`;

export type Lean = Mark | 'mixed';

/** Which mark more than half of the marked sentences have. `undefined` until there are enough to speak of. */
export function leanOf(balance: Balance): Lean | undefined {
  const all = marks.reduce((sum, mark) => sum + balance[mark], 0);
  if (all < ENOUGH) return undefined;
  return marks.find((mark) => balance[mark] * 2 > all) ?? 'mixed';
}

const first = new Set(['we', 'us', 'our', 'ours', 'ourselves', 'me', 'my', 'mine']);
const second = new Set(['you', 'your', 'yours']);

/** How many sentences have a word such as “we” or “my”, and how many one such as “you”. */
export function voices(sentences: readonly Sentence[]): { readonly first: number; readonly second: number } {
  const count = (has: (word: string) => boolean) =>
    sentences.filter(({ text }) => text.match(/[\p{L}\p{N}]+/gu)?.some(has)).length;
  return {
    first: count((word) => word === 'I' || first.has(word.toLowerCase())),
    second: count((word) => second.has(word.toLowerCase())),
  };
}
