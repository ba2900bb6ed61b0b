/**
 * Hands that a trainer has counted for an activity: item → choice → people. They are the room's and not the learner's
 * record: kept in this tab alone, over a reload, until it is closed or they are cleared. Pure but for the last part.
 */
import type { Slide } from '../activities/slide.ts';

export type Hands = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** More people than a room holds. */
export const mostHands = 9999;

const count = (value: unknown) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? Math.min(value, mostHands) : 0;

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

/** Reads what was kept; what is damaged is nobody. */
export function readHands(text: string | null): Hands {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '');
  } catch {
    return new Map();
  }
  return new Map(
    entriesOf(kept).flatMap(([item, choices]) => {
      const counts = entriesOf(choices).flatMap(([choice, people]) =>
        count(people) ? [[choice, count(people)] as const] : [],
      );
      return counts.length ? [[item, new Map(counts)] as const] : [];
    }),
  );
}

export const writeHands = (hands: Hands): string =>
  JSON.stringify(Object.fromEntries([...hands].map(([item, counts]) => [item, Object.fromEntries(counts)])));

export const handsAt = (hands: Hands, item: string, choice: string): number =>
  hands.get(item)?.get(choice) ?? 0;

/** HANDS with so many PEOPLE at one choice; nobody stands there where it is no number. */
export function withHands(hands: Hands, item: string, choice: string, people: number): Hands {
  const counts = new Map(hands.get(item));
  if (count(people)) counts.set(choice, count(people));
  else counts.delete(choice);
  const now = new Map(hands);
  if (counts.size) now.set(item, counts);
  else now.delete(item);
  return now;
}

/** By item, in the order of its choices: as `spreadFrom` takes them. */
export const enteredFor = (items: readonly Slide[], hands: Hands): ReadonlyMap<string, readonly number[]> =>
  new Map(items.map(({ id, choices }) => [id, choices.map((choice) => handsAt(hands, id, choice.id))]));

/** Were hands counted for one of ITEMS? Those of a card that is gone say nothing. */
export const isCounted = (items: readonly Slide[], hands: Hands): boolean =>
  items.some(({ id, choices }) => choices.some((choice) => handsAt(hands, id, choice.id) > 0));

const prefix = () => `${document.documentElement.dataset['course']}:hands:`;

export function keptHands(activity: string): Hands {
  try {
    return readHands(sessionStorage.getItem(prefix() + activity));
  } catch {
    return new Map();
  }
}

/** Whether they outlast a reload. */
export function keepHands(activity: string, hands: Hands): boolean {
  try {
    if (hands.size) sessionStorage.setItem(prefix() + activity, writeHands(hands));
    else sessionStorage.removeItem(prefix() + activity);
    return true;
  } catch {
    return false;
  }
}

const keysHere = () => Object.keys(sessionStorage).filter((key) => key.startsWith(prefix()));

/** For how many activities hands are kept in this tab. */
export function countedHere(): number {
  try {
    return keysHere().length;
  } catch {
    return 0;
  }
}

export function clearHands(): void {
  try {
    for (const key of keysHere()) sessionStorage.removeItem(key);
  } catch {
    // Nothing is kept here.
  }
}
