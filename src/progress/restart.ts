import type { Keeper } from './keep.ts';
import { activityOf, epochOf, unique } from './progress.ts';

/** Starts an activity again; the function it returns brings the answers back (once). */
export function restart(keeper: Pick<Keeper, '$progress' | 'record' | 'add'>, activity: string): () => void {
  const before = keeper.$progress.get();
  const epoch = epochOf(before, activity);
  const kept = unique(before).filter(
    (fact) =>
      activityOf(fact.item) === activity &&
      fact.epoch >= epoch &&
      (fact.kind === 'answer' || fact.kind === 'text' || before.get(`latest ${fact.item}`) === fact),
  );
  const raise = () => keeper.record({ item: `${activity}/*`, kind: 'reset', value: null });
  raise();
  let undone = false;
  return () => {
    if (undone) return;
    undone = true;
    const reset = raise();
    // Only the epoch changes: who wrote it, when, and over what stays true.
    keeper.add(kept.map((fact) => ({ ...fact, epoch: reset.epoch })));
  };
}
