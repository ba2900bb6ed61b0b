/**
 * What was read in a room, of one activity: each person once, and the counts of other devices. Nothing in it says who, when
 * or in which order. Pure.
 */
import type { Countable } from '../activities/countable.ts';
import { type ItemSpread, spreadOf } from '../spread/spread.ts';
import { type Choices, type Counted, mostPeople, type Person } from './code.ts';

export interface Reads {
  /** This tab's own random number, in the counts that it hands on. */
  readonly id: number;
  /** How often something has changed. */
  readonly changes: number;
  readonly people: ReadonlyMap<number, Choices>;
  readonly others: ReadonlyMap<number, Counted>;
}

export const nobody = (id: number): Reads => ({ id, changes: 0, people: new Map(), others: new Map() });

/** `new`: it counts. `newer`: it counts in place of an earlier one. The others change nothing. */
export type Added = 'new' | 'newer' | 'same' | 'older' | 'own' | 'full';

export function add(reads: Reads, code: Person | Counted): { readonly reads: Reads; readonly was: Added } {
  const { people, others } = reads;
  const is = (was: Added) => ({ reads, was });
  if (code.is === 'person') {
    const before = people.get(code.id);
    if (before && same(before, code.choices)) return is('same');
    if (!before && peopleIn(reads) >= mostPeople) return is('full');
    return {
      reads: { ...reads, changes: reads.changes + 1, people: new Map(people).set(code.id, code.choices) },
      was: before ? 'newer' : 'new',
    };
  }
  if (code.id === reads.id) return is('own');
  const before = others.get(code.id);
  if (before && before.changes >= code.changes) return is(before.changes === code.changes ? 'same' : 'older');
  if (peopleIn(reads) - (before?.people ?? 0) + code.people > mostPeople) return is('full');
  return {
    reads: { ...reads, changes: reads.changes + 1, others: new Map(others).set(code.id, code) },
    was: before ? 'newer' : 'new',
  };
}

const same = (a: Choices, b: Choices) =>
  a.size === b.size && [...a].every(([item, choices]) => choices.join(' ') === b.get(item)?.join(' '));

/** How many people all of it is of. */
export const peopleIn = ({ people, others }: Reads): number =>
  [...others.values()].reduce((sum, counts) => sum + counts.people, people.size);

/** How the answers lie, those that another device has counted too. */
export function spreadsOf(countable: Countable, { people, others }: Reads): readonly ItemSpread[] {
  const own = spreadOf(
    countable,
    [...people.values()].map((choices) => new Map(choices)),
  );
  return own.map((spread) => {
    const { item } = spread;
    // Codes have the choices by their letters.
    const order = item.choices.map(({ id }) => id).sort();
    return [...others.values()].reduce<ItemSpread>((sum, { items }) => {
      const more = items.get(item.id);
      if (!more) return sum;
      return {
        item,
        people: sum.people + more.people,
        counts: item.choices.map(
          ({ id }, at) => (sum.counts[at] ?? 0) + (more.counts[order.indexOf(id)] ?? 0),
        ),
      };
    }, spread);
  });
}

/** The same as one code can hold it, in the order of codes. */
export function countedOf(countable: Countable, reads: Reads): Omit<Counted, 'is'> {
  const items = spreadsOf(countable, reads).map(({ item, counts, people }) => {
    const at = new Map(item.choices.map(({ id }, index) => [id, counts[index] ?? 0]));
    return [item.id, { people, counts: [...at.keys()].sort().map((id) => at.get(id) ?? 0) }] as const;
  });
  return { id: reads.id, changes: reads.changes, people: peopleIn(reads), items: new Map(items) };
}
