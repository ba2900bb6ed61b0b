/** A learner's work, made up. */
import { canonical, type Fact, type Progress } from '../../src/progress/progress.ts';
import type { Chance } from './chance.ts';

/** Equal for equal progresses. */
export const plain = (progress: Progress): string =>
  canonical([...progress].sort(([a], [b]) => (a < b ? -1 : 1)));

/** Facts of every kind, by one device. */
export function someFacts(chance: Chance, device: string, count: number): Fact[] {
  return Array.from({ length: count }, (_, i) => {
    const seq = i + 1;
    const more = { schema: 1, epoch: 0, device, seq, wall: 1_700_000_000_000 + chance.below(1e9) } as const;
    const item = `activity${chance.below(4)}/part${chance.below(6)}`;
    const kind = chance.pick(['answer', 'text', 'result', 'done'] as const);
    if (kind === 'result')
      return { ...more, item, kind, value: { credit: chance.below(4), of: 4, attempt: seq } };
    return { ...more, item, kind, value: `${device} wrote “${chance.below(1000)}” – é 👩🏽‍🍳` };
  });
}
