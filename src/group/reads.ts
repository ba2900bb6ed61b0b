/**
 * What was read in a room, of one activity: each person once, and the counts of other devices. Nothing in it says who, when
 * or in which order. Pure.
 */
import type { Countable } from '../activities/countable.ts';
import { type ItemSpread, spreadOf } from '../spread/spread.ts';
import { type Choices, type Counted, mostDevices, mostPeople, type Person } from './code.ts';

export interface Reads {
  /** This tab's own random number, in the counts that it hands on. */
  readonly id: number;
  /** How often something has changed. */
  readonly changes: number;
  readonly people: ReadonlyMap<number, Choices>;
  readonly others: ReadonlyMap<number, Counted>;
}

export const nobody = (id: number): Reads => ({ id, changes: 0, people: new Map(), others: new Map() });

/** What is read from then on is newer than what another screen has from this one. */
export const cleared = ({ id, changes }: Reads): Reads => ({ ...nobody(id), changes: changes + 1 });

/**
 * `new`: it counts. `newer`: it counts in place of an earlier one. The others change nothing. `twice`: some of what it holds
 * counts already, by another way.
 */
export type Added = 'new' | 'newer' | 'same' | 'older' | 'own' | 'twice' | 'full';

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
  // Who was cleared away here may come back from a screen that still has them.
  if (people.size && code.devices.includes(reads.id)) return is('twice');
  const beside = [...others.values()].filter(
    (other) => other.id !== code.id && !all(other).every((device) => code.devices.includes(device)),
  );
  if (beside.some((other) => all(other).some((device) => all(code).includes(device)))) return is('twice');
  const now = { ...reads, changes: reads.changes + 1, others: new Map([...beside, code].map((one) => [one.id, one])) }; // biome-ignore format: one thought
  if (peopleIn(now) > mostPeople || devicesIn(now).length > mostDevices) return is('full');
  return { reads: now, was: beside.length < others.size ? 'newer' : 'new' };
}

const same = (a: Choices, b: Choices) =>
  a.size === b.size && [...a].every(([item, choices]) => choices.join(' ') === b.get(item)?.join(' '));

/** The devices that read what is in COUNTS. */
const all = ({ id, devices }: Counted) => [id, ...devices];

const devicesIn = ({ others }: Reads): readonly number[] =>
  [...new Set([...others.values()].flatMap(all))].sort((a, b) => a - b);

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
  const { id, changes } = reads;
  const devices = devicesIn(reads).filter((device) => device !== id);
  return { id, changes, people: peopleIn(reads), devices, items: new Map(items) };
}
