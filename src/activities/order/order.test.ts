import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json, Whys } from '../kind.ts';
import { check } from './check.ts';
import {
  dateKey,
  fromShown,
  longestRun,
  move,
  type OrderData,
  orderKind,
  orderPart,
  placePart,
  rightOrder,
  toShown,
  whyKey,
} from './order.ts';
import type { OrderActivity } from './schema.ts';

const right = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const start = ['d', 'a', 'g', 'b', 'f', 'c', 'e'];
const data: OrderData = { first: 'First', last: 'Last', items: start.map((id) => ({ id, title: id })) };
const shuffled = fc.shuffledSubarray(right, { minLength: right.length, maxLength: right.length });
const read = (parts: Record<string, Json>) => orderKind.readAnswer(new Map(Object.entries(parts)), data);

describe('moving', () => {
  test('to a place, beyond the ends, and to where it is', () => {
    expect(move(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
    expect(move(['a', 'b', 'c'], 'a', 99)).toEqual(['b', 'c', 'a']);
    expect(move(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'b', 'c']);
    expect(move(['a', 'b', 'c'], 'gone', 0)).toEqual(['a', 'b', 'c']);
  });
  test('loses nothing, doubles nothing, leaves the rest as they were', () => {
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...right), fc.integer({ min: 0, max: 6 }), (ids, id, place) => {
        const moved = move(ids, id, place);
        expect(moved[place]).toBe(id);
        expect(moved.filter((other) => other !== id)).toEqual(ids.filter((other) => other !== id));
      }),
    );
  });
});

describe('partial credit', () => {
  test.each([
    ['the right order', 'abcdefg', 'abcdefg'],
    ['the last come first', 'gabcdef', 'abcdef'],
    ['two neighbours the wrong way round', 'bacdefg', 7 - 1],
    ['the other way round', 'gfedcba', 1],
  ])('%s', (_, ids, run) => {
    const found = longestRun([...ids], right);
    if (typeof run === 'string') expect(found.join('')).toBe(run);
    else expect(found).toHaveLength(run);
  });
  test('the run is right, stands so in the list, and moving the rest makes the whole right', () => {
    fc.assert(
      fc.property(shuffled, (ids) => {
        const run = longestRun(ids, right);
        expect(run).toEqual(right.filter((id) => run.includes(id)));
        expect(run).toEqual(ids.filter((id) => run.includes(id)));
        expect(longestRun(move(ids, ids[0] ?? '', 3), right).length).toBeGreaterThanOrEqual(run.length - 1);
        let mended: readonly string[] = ids;
        for (const id of right.filter((other) => !run.includes(other))) {
          const before = right[right.indexOf(id) - 1];
          const others = mended.filter((other) => other !== id);
          mended = move(mended, id, before === undefined ? 0 : others.indexOf(before) + 1);
        }
        expect(mended).toEqual(right);
      }),
    );
  });
  test('one that is in order with nothing counts for nothing', () => {
    const shown = toShown({ ids: [...right].reverse(), run: ['a'] });
    expect([shown.credit, shown.of]).toEqual([0, 7]);
  });
  test('the right order is that of the reasons', () => {
    const whys: Whys = new Map(
      right.flatMap((id) => [dateKey(id), whyKey(id)].map((key) => [key, { text: key }] as const)),
    );
    expect(rightOrder(whys, data)).toEqual(right);
  });
});

describe('what was stored', () => {
  test('nothing: as first met', () => expect(read({})).toEqual({ ids: start, touched: false }));
  test('unknown ids and repeats are dropped, missing ones appended', () => {
    expect(read({ [orderPart]: ['g', 'gone', 'g', 3, 'a'] }).ids).toEqual([
      'g',
      'a',
      'd',
      'b',
      'f',
      'c',
      'e',
    ]);
  });
  test('numbers of the written form count until something is moved', () => {
    expect(read({ [placePart('e')]: '1', [placePart('d')]: '7' }).ids).toEqual([
      'e',
      'a',
      'g',
      'b',
      'f',
      'c',
      'd',
    ]);
    expect(read({ [placePart('e')]: '1', [orderPart]: right })).toEqual({ ids: right, touched: true });
    const numbers = Object.fromEntries(right.map((id, index) => [placePart(id), String(index + 1)]));
    expect(read(numbers)).toEqual({ ids: right, touched: true });
  });
  test('junk gives every item once', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(orderPart, ...right.map(placePart)), fc.jsonValue()),
        (parts) => {
          expect(read(parts as Record<string, Json>).ids.toSorted()).toEqual(right);
        },
      ),
    );
  });
  test('a check is read back as it was kept, without items that are gone', () => {
    fc.assert(
      fc.property(shuffled, (ids) => {
        const checked = { ids, run: longestRun(ids, right) };
        const kept = JSON.parse(JSON.stringify(toShown(checked)));
        expect(fromShown(kept, data)).toEqual(checked);
        const fewer = { ...data, items: data.items.slice(1) };
        expect(fromShown(kept, fewer)?.ids).toEqual(ids.filter((id) => id !== start[0]));
        expect(orderKind.standing(read({}), data, kept).state).toBe('done');
      }),
    );
  });
});

describe('what authors get wrong', () => {
  const activity = (ids: string[]) =>
    ({ items: right.map((id) => ({ id, title: id, why: id })), start: ids }) as unknown as OrderActivity;
  const said = (ids: string[]) => check(activity(ids)).map(({ message }) => message);
  test('nothing', () => expect(said(start)).toEqual([]));
  test.each([
    ['an unknown id', [...start, 'gone'], '“gone”, which is no item'],
    ['an id twice', [...start, 'a'], 'names “a” twice'],
    ['an id left out', start.slice(1), 'leaves out “d”'],
    ['the right order', right, 'already the right order'],
  ])('%s', (_, ids, message) => expect(said(ids).join()).toContain(message));
});
