/**
 * How the answers of several people lie: counts of item × choice, how far the people disagree, and what to talk about
 * first. Knows no names and keeps nothing. Pure.
 */
import type { Countable, CountableItem } from '../activities/countable.ts';
import type { Json, Parts } from '../activities/kind.ts';

export interface ItemSpread {
  readonly item: CountableItem;
  /** How many chose each of the item's choices, in their order. */
  readonly counts: readonly number[];
  /** How many answered: less than the counts together where one person may choose several. */
  readonly people: number;
}

/** Which choices an answer names, by their PLACES; what names none is no answer. */
function chosenIn(places: ReadonlyMap<string, number>, answer: Json | undefined): ReadonlySet<number> {
  const named: readonly Json[] = Array.isArray(answer) ? answer : [answer];
  const found = named.flatMap((one) =>
    typeof one === 'string' || typeof one === 'number' ? (places.get(String(one)) ?? []) : [],
  );
  return new Set(found);
}

/** Counts what PEOPLE answered, each with their own answers by part. What is damaged or unknown is not counted. */
export function spreadOf({ items }: Countable, people: Iterable<Parts>): readonly ItemSpread[] {
  const counted = items.map((item) => ({
    spread: { item, counts: item.choices.map(() => 0), people: 0 },
    places: new Map(item.choices.map(({ id }, place) => [id, place])),
  }));
  for (const parts of people) {
    for (const { spread, places } of counted) {
      const chosen = chosenIn(places, parts.get(spread.item.id));
      if (chosen.size) spread.people++;
      for (const place of spread.item.several ? chosen : [...chosen].slice(0, 1))
        spread.counts[place] = (spread.counts[place] ?? 0) + 1;
    }
  }
  return counted.map(({ spread }) => spread);
}

/** The same of counts that somebody entered, by item: a show of hands. */
export const spreadFrom = (
  { items }: Countable,
  entered: ReadonlyMap<string, readonly number[]>,
): readonly ItemSpread[] =>
  items.map((item) => {
    const counts = item.choices.map((_, index) => {
      const count = entered.get(item.id)?.[index] ?? 0;
      return Number.isSafeInteger(count) && count > 0 ? count : 0;
    });
    return { item, counts, people: item.several ? Math.max(0, ...counts) : sum(counts) };
  });

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
const pairs = (people: number) => (people * (people - 1)) / 2;
const halves = (people: number) => Math.floor(people / 2) * Math.ceil(people / 2);

/**
 * How far people disagree over an item, from 0 (all chose the same) to 1 (as far apart as so many people can be);
 * `undefined` for fewer than two. It is the distance between two of them, averaged over all pairs, divided by the most
 * that it can be: README.md has the formula and where it comes from.
 *
 * @param ordered The choices have an order: each step between two people counts. Else they differ or do not.
 */
export function disagreement({ item, counts, people }: ItemSpread, ordered = false): number | undefined {
  if (people < 2) return undefined;
  if (item.several) {
    // Each choice that anybody made divides those who made it from the others.
    const made = counts.filter((count) => count > 0);
    return sum(made.map((count) => (count * (people - count)) / halves(people))) / made.length;
  }
  const choices = counts.length;
  if (choices < 2) return 0;
  if (ordered) {
    let below = 0;
    // Between two neighbouring steps pass all pairs with one person on each side.
    const passed = counts.slice(0, -1).map((count) => {
      below += count;
      return below * (people - below);
    });
    return sum(passed) / (halves(people) * (choices - 1));
  }
  const each = Math.floor(people / choices);
  const more = people % choices;
  const most = pairs(people) - more * pairs(each + 1) - (choices - more) * pairs(each);
  return (pairs(people) - sum(counts.map(pairs))) / most;
}

/** Fewer say little of a group. */
const few = 3;

/**
 * What to talk about first: where people disagree most. An item that fewer than three answered, or fewer than half of
 * those who answered another, comes after the others: two people who differ are not a divided room. Of equals the one
 * that more answered comes first, then the one that the course has first. What nobody answered is last.
 */
export function worstFirst<One extends ItemSpread>(
  spreads: readonly One[],
  ordered: boolean | ((spread: One) => boolean) = false,
): readonly One[] {
  const most = Math.max(0, ...spreads.map(({ people }) => people));
  const rank = (spread: One) =>
    [
      spread.people >= Math.max(few, most / 2) ? 1 : 0,
      disagreement(spread, typeof ordered === 'function' ? ordered(spread) : ordered) ?? -1,
      spread.people,
    ] as const;
  return spreads
    .map((spread, at) => ({ spread, at, rank: rank(spread) }))
    .sort((a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || b.rank[2] - a.rank[2] || a.at - b.at)
    .map(({ spread }) => spread);
}
