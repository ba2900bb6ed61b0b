/** How answers to what was asked twice have changed: from whom to whom, not means alone. Pure. */
import type { CountableItem } from '../activities/countable.ts';
import type { Json, Parts } from '../activities/kind.ts';
import type { CohortActivity } from './cohort-data.ts';

/** So many people chose the one before and the other now, by the places of their choices. */
export interface Pair {
  readonly before: number;
  readonly now: number;
  readonly people: number;
}

export interface ItemChange {
  readonly item: CountableItem;
  /** Of those who answered both times; most people first. */
  readonly pairs: readonly Pair[];
  readonly people: number;
  /** How many answered one time only. */
  readonly once: number;
  readonly up: number;
  readonly same: number;
  readonly down: number;
  /** Where choices have an order: the mean place of the same people, from 1. */
  readonly means?: readonly [before: number, now: number];
}

export interface Change {
  readonly before: CohortActivity;
  readonly now: CohortActivity;
  readonly items: readonly ItemChange[];
}

/** Of fewer people, what is said is said of persons and not of a group. */
export const fewPeople = 5;

/**
 * What was asked twice, as far as anybody answered both times.
 * @param answers By activity and learner.
 */
export function changesOf(
  activities: readonly CohortActivity[],
  answers: ReadonlyMap<string, ReadonlyMap<string, Parts>>,
): readonly Change[] {
  return activities.flatMap((now) => {
    const before = activities.find(({ id }) => id === now.since);
    if (!before) return [];
    const [then, today] = [answers.get(before.id), answers.get(now.id)];
    const items = now.items.flatMap((item) => {
      const earlier = before.items.find(({ id }) => id === item.id);
      return earlier && !item.several
        ? [changeOf(item, then ?? new Map(), today ?? new Map(), now.ordered === true)]
        : [];
    });
    return items.some(({ people }) => people > 0) ? [{ before, now, items }] : [];
  });
}

/** The place of what a person chose among an item's choices. */
function placeIn(places: ReadonlyMap<string, number>, answer: Json | undefined): number | undefined {
  // One that was asked for several once is kept as a list.
  const one: Json | undefined = Array.isArray(answer) && answer.length === 1 ? (answer[0] as Json) : answer;
  return typeof one === 'string' || typeof one === 'number' ? places.get(String(one)) : undefined;
}

function changeOf(
  item: CountableItem,
  then: ReadonlyMap<string, Parts>,
  today: ReadonlyMap<string, Parts>,
  ordered: boolean,
): ItemChange {
  const places = new Map(item.choices.map(({ id }, place) => [id, place]));
  const counts = new Map<string, Pair>();
  let once = 0;
  for (const learner of new Set([...then.keys(), ...today.keys()])) {
    const before = placeIn(places, then.get(learner)?.get(item.id));
    const now = placeIn(places, today.get(learner)?.get(item.id));
    if (before === undefined && now === undefined) continue;
    if (before === undefined || now === undefined) {
      once++;
      continue;
    }
    const key = `${before} ${now}`;
    counts.set(key, { before, now, people: (counts.get(key)?.people ?? 0) + 1 });
  }
  const pairs = [...counts.values()].sort(
    (a, b) => b.people - a.people || a.before - b.before || a.now - b.now,
  );
  const count = (which: (pair: Pair) => boolean) =>
    pairs.filter(which).reduce((sum, { people }) => sum + people, 0);
  const people = count(() => true);
  const mean = (at: 'before' | 'now') =>
    pairs.reduce((sum, pair) => sum + (pair[at] + 1) * pair.people, 0) / people;
  return {
    item,
    pairs,
    people,
    once,
    up: count(({ before, now }) => now > before),
    same: count(({ before, now }) => now === before),
    down: count(({ before, now }) => now < before),
    ...(ordered && people ? { means: [mean('before'), mean('now')] as const } : {}),
  };
}
