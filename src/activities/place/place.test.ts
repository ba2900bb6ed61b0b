import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verdict, Whys } from '../kind.ts';
import { fromShown, judge, type PlaceData, type Placing, placeKind, stillHolds, toShown } from './place.ts';

const data: PlaceData = {
  skin: 'staircase',
  question: 'Which step?',
  steps: ['low', 'middle', 'high'].map((id) => ({ id, title: id })),
  cards: ['a', 'b', 'c'].map((id) => ({ id, title: id, text: id })),
};
const verdicts: readonly Verdict[] = ['best', 'defensible', 'unlikely'];
/** Card a fits best on low, b on middle, c on high; one step away can be defended. */
const whys: Whys = new Map(
  data.cards.flatMap((card, i) =>
    data.steps.map(
      (step, j) => [`${card.id}/${step.id}`, { verdict: verdicts[Math.abs(i - j)], text: '' }] as const,
    ),
  ),
);

const card = fc.constantFrom(...data.cards.map(({ id }) => id));
const step = fc.constantFrom(...data.steps.map(({ id }) => id));
const placings = fc.array(fc.tuple(card, step)).map((moves): Placing => new Map(moves));

describe('a check', () => {
  test('counts 1, ½ and 0, out of all cards', () => {
    const placing = new Map([
      ['a', 'low'],
      ['b', 'high'],
      ['c', 'low'],
    ]);
    expect(toShown(judge(placing, data, whys), data)).toMatchObject({ credit: 1.5, of: 3 });
  });
  test('begins with the cards to rethink', () => {
    const placing = new Map([
      ['a', 'low'],
      ['b', 'low'],
      ['c', 'low'],
    ]);
    expect(judge(placing, data, whys).map(({ card }) => card)).toEqual(['c', 'b', 'a']);
  });
  test('is read back as it was kept, and holds until a card moves', () => {
    fc.assert(
      fc.property(placings, card, step, (placing, moved, to) => {
        const judged = judge(placing, data, whys);
        const read = fromShown(JSON.parse(JSON.stringify(toShown(judged, data))), data);
        expect(read).toEqual(judged);
        expect(stillHolds(read, placing)).toBe(placing.size > 0);
        if (placing.get(moved) !== to) expect(stillHolds(read, new Map(placing).set(moved, to))).toBe(false);
      }),
    );
  });
  test('of a card that its author has taken out is left out, and the rest is kept', () => {
    const judged = judge(new Map([['a', 'low'], ['b', 'low']]), data, whys); // biome-ignore format: two cards
    const fewer = { ...data, cards: data.cards.slice(1) };
    expect(fromShown(toShown(judged, data), fewer)).toEqual([
      { card: 'b', step: 'low', verdict: 'defensible' },
    ]);
  });
});

describe('how far it is', () => {
  const standing = (placing: Placing, checked = false) =>
    placeKind.standing(placing, data, checked ? toShown(judge(placing, data, whys), data) : undefined);
  const all: Placing = new Map([
    ['a', 'low'],
    ['b', 'low'],
    ['c', 'low'],
  ]);

  test('everything placed is begun, until it is checked', () => {
    expect(standing(all)).toEqual({ state: 'begun', words: '3 of 3 placed' });
    expect(standing(all, true).state).toBe('done');
  });
  test('a check with cards missing finishes nothing', () => {
    const [first, , last] = all;
    expect(standing(new Map([first, last] as [string, string][]), true).state).toBe('begun');
  });
  test('an honest attempt is enough, however it fits', () => {
    expect(toShown(judge(all, data, whys), data).credit).toBeLessThan(3);
    expect(standing(all, true).state).toBe('done');
  });
});
