/** Every random choice of the run comes from here, so that a seed repeats it (the machine's timing aside). */
import { fnv1a } from '../../src/bytes/fnv1a.ts';

export interface Chance {
  /** A whole number from 0 up to, not including, N. */
  below(n: number): number;
  pick<T>(list: readonly T[]): T;
  /** In one case of N. */
  oneIn(n: number): boolean;
}

/** A generator for SEED, which may be any text. */
export function chanceOf(seed: string): Chance {
  // mulberry32.
  let state = fnv1a(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    pick: (list) => {
      if (!list.length) throw new RangeError('Nothing to pick from.');
      return list[below(list.length)] as (typeof list)[number];
    },
    oneIn: (n) => below(n) === 0,
  };
}
