import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Countable } from '../activities/countable.ts';
import type { Json } from '../activities/kind.ts';
import { questionFor } from './question.ts';
import { disagreement, type ItemSpread, spreadFrom, spreadOf, worstFirst } from './spread.ts';

const choices = ['Low', 'Middle', 'High', 'Top'].map((title) => ({ id: title.toLowerCase(), title }));
const item = (id: string, more = {}) => ({ id, title: `Card ${id}`, choices, ...more });
const stair: Countable = { shape: 'stair', ordered: true, items: [item('a'), item('b'), item('c')] };
const spread = (counts: readonly number[], id = 'a', several = false): ItemSpread => ({
  item: item(id, several ? { several } : {}),
  counts,
  people: counts.reduce((sum, count) => sum + count, 0),
});
const someCounts = fc.array(fc.nat(40), { minLength: 4, maxLength: 4 });

describe('counting', () => {
  test('each person counts once an item, where their answer is', () => {
    const people = [
      new Map<string, Json>([['a', 'low'], ['b', 'top']]), // biome-ignore format: one person
      new Map<string, Json>([['a', 'low']]),
      new Map<string, Json>([['a', 'high'], ['c', 'middle']]), // biome-ignore format: one person
    ];
    expect(spreadOf(stair, people).map(({ counts, people }) => [counts, people])).toEqual([
      [[2, 0, 1, 0], 3],
      [[0, 0, 0, 1], 1],
      [[0, 1, 0, 0], 1],
    ]);
  });

  test('what is damaged, unknown or taken back is no answer', () => {
    for (const value of [null, 'gone', 7, {}, [], true, '__proto__', { toString: 'x' }] as Json[])
      expect(spreadOf(stair, [new Map([['a', value]])])[0]?.people).toBe(0);
  });

  test('whatever is stored, no count is more than there are people', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'x'), fc.jsonValue()))), (stored) => {
        const people = stored.map((parts) => new Map(parts as [string, Json][]));
        for (const { counts, people: answered } of spreadOf(stair, people)) {
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(answered);
          expect(answered).toBeLessThanOrEqual(people.length);
        }
      }),
    );
  });

  test('of several that one person chose each counts, and the person once', () => {
    const countable: Countable = { shape: 'list', items: [item('a', { several: true })] };
    const [counted] = spreadOf(countable, [new Map([['a', ['low', 'top', 'low']]]), new Map([['a', 'top']])]);
    expect(counted).toMatchObject({ counts: [1, 0, 0, 2], people: 2 });
  });

  test('numbers are answers too, as ratings keep them', () => {
    const levels = [1, 2].map((level) => ({ id: `${level}`, title: `${level}` }));
    const rated: Countable = { shape: 'columns', items: [{ id: 'a', title: 'A', choices: levels }] };
    expect(spreadOf(rated, [new Map([['a', 2]]), new Map([['a', '1']])])[0]?.counts).toEqual([1, 1]);
  });

  test('a show of hands: nonsense is nobody', () => {
    const [a, b] = spreadFrom(stair, new Map([['a', [3, -1, Number.NaN, 2.5]]]));
    expect([a?.counts, a?.people, b?.people]).toEqual([[3, 0, 0, 0], 3, 0]);
  });
});

describe('disagreement', () => {
  test('says nothing of fewer than two', () => {
    expect([disagreement(spread([0, 0, 0, 0])), disagreement(spread([0, 1, 0, 0]), true)]).toEqual([undefined, undefined]); // biome-ignore format: a table
  });

  test.each([
    ['all on one', [6, 0, 0, 0], 0, 0],
    ['half at each end', [3, 0, 0, 3], 9 / 13, 1],
    ['half and half, beside each other', [3, 3, 0, 0], 9 / 13, 1 / 3],
    ['one far off', [5, 0, 0, 1], 5 / 13, 5 / 9],
    ['two who differ by one step', [1, 1, 0, 0], 1, 1 / 3],
    ['as even as it can be', [2, 2, 1, 1], 1, 7 / 9],
  ])('%s', (_, counts, words, ordered) => {
    expect(disagreement(spread(counts))).toBeCloseTo(words, 10);
    expect(disagreement(spread(counts), true)).toBeCloseTo(ordered, 10);
  });

  test('lies between 0 and 1, is 0 exactly where all agree, and does not care which end is which', () => {
    fc.assert(
      fc.property(someCounts, fc.boolean(), (counts, ordered) => {
        const far = disagreement(spread(counts), ordered);
        if (far === undefined) return;
        expect(far).toBeGreaterThanOrEqual(0);
        expect(far).toBeLessThanOrEqual(1 + 1e-12);
        expect(far === 0).toBe(counts.filter(Boolean).length === 1);
        expect(disagreement(spread(counts.toReversed()), ordered)).toBeCloseTo(far, 10);
      }),
    );
  });

  test('grows as somebody moves away from the others', () => {
    const far = [[5, 1, 0, 0], [5, 0, 1, 0], [5, 0, 0, 1]].map((counts) => disagreement(spread(counts), true)); // biome-ignore format: a table
    expect(far).toEqual(far.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
    expect(new Set(far).size).toBe(3);
  });

  test('where several may be chosen, is about each choice', () => {
    const several = (counts: number[], people: number) =>
      disagreement({ ...spread(counts, 'a', true), people });
    expect(several([4, 4, 0, 0], 4)).toBe(0);
    expect(several([2, 2, 0, 0], 4)).toBe(1);
    expect(several([4, 2, 0, 0], 4)).toBe(0.5);
  });
});

describe('what to talk about first', () => {
  const order = (...counts: number[][]) =>
    worstFirst(
      counts.map((each, index) => spread(each, String(index))),
      true,
    ).map(({ item }) => item.id);

  test('is where people are farthest apart', () => {
    expect(order([9, 1, 0, 0], [5, 0, 0, 5], [10, 0, 0, 0], [5, 5, 0, 0])).toEqual(['1', '3', '0', '2']);
  });

  test('is not where only two or three of a group answered', () => {
    expect(order([1, 0, 0, 1], [8, 4, 0, 0], [0, 0, 0, 0])).toEqual(['1', '0', '2']);
  });

  test('of equals is what more answered, then what comes first in the course', () => {
    expect(order([3, 0, 0, 3], [4, 0, 0, 4], [3, 0, 0, 3])).toEqual(['1', '0', '2']);
  });

  test('leaves nothing out and brings nothing in', () => {
    fc.assert(
      fc.property(fc.array(someCounts, { maxLength: 8 }), (all) => {
        const ids = all.map((_, index) => String(index));
        expect([...order(...all)].toSorted()).toEqual(ids.toSorted());
      }),
    );
  });
});

describe('the question for the room', () => {
  test('lays the two choices that divide it against each other, in their order', () => {
    expect(questionFor(spread([1, 3, 0, 4]), true)).toMatch(/^3 chose “Middle”, 4 chose “Top”, 1 something else\./); // biome-ignore format: one line
  });

  test('takes those farthest apart of choices that as many made', () => {
    expect(questionFor(spread([3, 2, 0, 2]), true)).toMatch(
      /^3 chose “Low”, 2 chose “Top”, 2 something else/,
    );
  });

  test('is the course’s own where it has one, and the room is divided', () => {
    const own = { ...spread([3, 3, 0, 0]), item: item('a', { discuss: 'Who pays?' }) };
    expect(questionFor(own, true)).toBe('Who pays?');
    expect(questionFor({ ...own, counts: [6, 0, 0, 0] }, true)).toMatch(/^All 6 chose “Low”.*“Middle”/);
  });

  test('is none where nobody answered', () => {
    expect(questionFor(spread([0, 0, 0, 0]))).toBeUndefined();
    expect(questionFor(spread([0, 1, 0, 0]))).toMatch(/^One person/);
  });
});
