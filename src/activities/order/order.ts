/** The model of things put in order. Pure. The right order is that of the reasons on the page. */

import type { Json, Kind, Parts, Shown, Whys } from '../kind.ts';
import * as words from './words/en/order.ts';

export interface Item {
  readonly id: string;
  readonly title: string;
  readonly text?: string | undefined;
}

/** What the page carries for the script; dates and reasons stand in the written form. */
export interface OrderData {
  readonly first: string;
  readonly last: string;
  /** In the order in which a learner first meets them. */
  readonly items: readonly Item[];
}

export interface Ordering {
  /** Every item's id once, first thing first. */
  readonly ids: readonly string[];
  /** Has the learner moved or numbered anything? */
  readonly touched: boolean;
}

/** The part that holds the order, as an array of ids. */
export const orderPart = 'order';
/** The part in which the written form keeps an item's number, until something is moved. */
export const placePart = (item: string) => `place/${item}`;
/** Keys of what the written form says: the reason, and the date. */
export const whyKey = (item: string) => item;
export const dateKey = (item: string) => `${item}/date`;

/**
 * The same ids with one taken out and put in at PLACE, counted from 0. Places beyond the ends mean the ends; an
 * unknown id changes nothing.
 */
export function move(ids: readonly string[], id: string, place: number): readonly string[] {
  if (!ids.includes(id)) return ids;
  const others = ids.filter((other) => other !== id);
  const to = Math.max(0, Math.min(place, others.length));
  return [...others.slice(0, to), id, ...others.slice(to)];
}

/** The right order: the items in the order in which the page gives their reasons. */
export function rightOrder(whys: Whys, { items }: OrderData): readonly string[] {
  return [...whys.keys()].filter((key) => items.some(({ id }) => id === key));
}

/**
 * The longest run of ids that stand in the right order to each other, others between them or not. Moving all the
 * rest, and no fewer, makes the whole right. Of several such runs: the one whose last ids stand furthest up.
 */
export function longestRun(ids: readonly string[], right: readonly string[]): readonly string[] {
  const rank = (id: string) => right.indexOf(id);
  const runs: (readonly string[])[] = [];
  for (const id of ids) {
    const before = runs
      .filter((run) => rank(run.at(-1) ?? '') < rank(id))
      .reduce<readonly string[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...before, id]);
  }
  return runs.reduce<readonly string[]>((best, run) => (run.length > best.length ? run : best), []);
}

/** What was said at a check: the order looked at, and the ids of the run that was found in it. */
export interface Checked {
  readonly ids: readonly string[];
  readonly run: readonly string[];
}

/** Credit 1 an item of the run, out of all items. One alone is in order with nothing, so it counts for nothing. */
export const toShown = ({ ids, run }: Checked): Shown => ({
  credit: run.length > 1 ? run.length : 0,
  of: ids.length,
  detail: [[...ids], [...run]],
});

/** An earlier check as it was shown, without items that are gone; `undefined` when it cannot be read. */
export function fromShown(shown: Shown | undefined, { items }: OrderData): Checked | undefined {
  const [ids, run] = (Array.isArray(shown?.detail) ? shown.detail : []) as readonly Json[];
  const known = (list: Json | undefined) =>
    Array.isArray(list) ? items.map(({ id }) => id).filter((id) => list.includes(id)) : [];
  const inOrder = (list: Json | undefined) =>
    known(list).toSorted((a, b) => (list as Json[]).indexOf(a) - (list as Json[]).indexOf(b));
  return known(ids).length ? { ids: inOrder(ids), run: inOrder(run) } : undefined;
}

export const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);

/** Unknown ids and repeats are dropped, missing ones appended. Without a stored order, the numbers of the form count. */
function readOrder(parts: Parts, { items }: OrderData): Ordering {
  const start = items.map(({ id }) => id);
  const stored = parts.get(orderPart);
  if (Array.isArray(stored)) {
    const known = (stored as readonly Json[]).filter(
      (id, index): id is string =>
        typeof id === 'string' && start.includes(id) && stored.indexOf(id) === index,
    );
    return { ids: [...known, ...start.filter((id) => !known.includes(id))], touched: known.length > 0 };
  }
  const numbered = start.flatMap((id) => {
    const stored = parts.get(placePart(id));
    const number = typeof stored === 'string' || typeof stored === 'number' ? Number(stored) : Number.NaN;
    return Number.isInteger(number) && number >= 1 && number <= start.length ? [{ id, number }] : [];
  });
  const rest = start.filter((id) => !numbered.some((one) => one.id === id));
  let ids: readonly string[] = rest;
  for (const { id, number } of numbered.toSorted((a, b) => a.number - b.number)) {
    ids = move([...ids, id], id, number - 1);
  }
  return { ids, touched: numbered.length > 0 };
}

export const orderKind: Kind<OrderData, Ordering> = {
  name: 'order',
  readAnswer: readOrder,
  standing({ touched }, data, shown) {
    const checked = fromShown(shown, data);
    if (checked?.ids.length === data.items.length) return { state: 'done', words: words.checkedBefore };
    return touched || checked ? { state: 'begun' } : { state: 'new' };
  },
  toldThen(told, data) {
    const checked = fromShown(told, data);
    return checked ? words.tally(checked.run.length, checked.ids.length) : '';
  },
  revised(told, data, whys) {
    const checked = fromShown(told, data);
    return checked !== undefined && !sameIds(checked.run, longestRun(checked.ids, rightOrder(whys, data)));
  },
};
