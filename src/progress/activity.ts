/** What there is of one activity: its answers by part, and what its learner was told. Pages without any do without. Pure. */
import {
  activityOf,
  answerOf,
  cellsAt,
  epochOf,
  type Fact,
  type Json,
  type Progress,
  resultIn,
} from './progress.ts';

const named = new WeakMap<object, [kind: string, fact: Fact][]>();

/** The cells of an activity, by their kinds. Named once, since each of its parts asks. */
export function cellsIn(progress: Progress, activity: string): readonly [kind: string, fact: Fact][] {
  const cells = cellsAt(progress, activity);
  let list = named.get(cells);
  if (!list) {
    list = [...cells].map(([cell, fact]) => [cell.slice(0, cell.indexOf(' ')), fact]);
    named.set(cells, list);
  }
  return list;
}

/** The visible answers and texts of an activity (`place-saltmere`, `map#p2`) by part. */
export function answersOf(progress: Progress, activity: string): ReadonlyMap<string, Json> {
  const answers = new Map<string, Json>();
  for (const [kind, { item }] of cellsIn(progress, activity)) {
    if (kind !== 'answer' && kind !== 'text') continue;
    const value = answerOf(progress, item);
    if (value !== undefined) answers.set(item.slice(activity.length + 1), value);
  }
  return answers;
}

export interface Results {
  readonly first?: Fact;
  readonly best?: Fact;
  readonly latest?: Fact;
  readonly attempts: number;
}

/**
 * What was shown for an activity (or for one item, if given with its part). `first`, `best` and `attempts` survive
 * "start again"; `latest` belongs to the current epoch.
 */
export function resultsOf(progress: Progress, activityOrItem: string): Results {
  const item = activityOrItem.includes('/') ? activityOrItem : `${activityOrItem}/*`;
  const activity = activityOf(item);
  const results: { first?: Fact; best?: Fact; latest?: Fact; attempts: number } = { attempts: 0 };
  for (const [kind, fact] of cellsIn(progress, activity)) {
    if (fact.item !== item) continue;
    if (kind === 'first' || kind === 'best') results[kind] = fact;
    if (kind === 'latest' && fact.epoch >= epochOf(progress, activity)) results.latest = fact;
    if (kind === 'attempts') results.attempts += resultIn(fact).attempt;
  }
  return results;
}
