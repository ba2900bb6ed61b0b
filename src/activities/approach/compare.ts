/** Two versions of a message side by side, sentence by sentence. Pure. */
import type { Sentence } from './approach.ts';

export interface Line {
  /** Where the sentence stands: in the earlier version alone, in the present one alone, or in both. */
  readonly change: 'earlier' | 'now' | 'both';
  readonly text: string;
}

/** The longest run of sentences that both have in the same order, and what stands between. */
export function compare(then: readonly Sentence[], now: readonly Sentence[]): readonly Line[] {
  // common[i][j]: how many sentences THEN from i and NOW from j have in common, in order.
  const common = Array.from({ length: then.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  const same = (i: number, j: number) => then[i]?.text === now[j]?.text;
  for (let i = then.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      (common[i] as number[])[j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < then.length || j < now.length) {
    if (i < then.length && j < now.length && same(i, j)) {
      lines.push({ change: 'both', text: then[i++]?.text ?? '' });
      j++;
    } else if (j >= now.length || (i < then.length && at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ change: 'earlier', text: then[i++]?.text ?? '' });
    } else lines.push({ change: 'now', text: now[j++]?.text ?? '' });
  }
  return lines;
}
