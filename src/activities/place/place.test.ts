import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verdict, Whys } from '../kind.ts';
import {
  fromShown,
  judge,
  type PlaceData,
  type Placing,
  place,
  placeKind,
  stillHolds,
  toShown,
} from './place.ts';

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
const moves = fc.array(fc.tuple(card, fc.option(step, { nil: undefined })), { maxLength: 12 });
const played = (all: readonly (readonly [string, string | undefined])[]): Placing =>
  all.reduce<Placing>((placing, [moved, to]) => place(placing, moved, to), new Map());

describe('a move', () => {
  test('puts one card on one step, and leaves the others where they are', () => {
    fc.assert(
      fc.property(moves, card, step, (before, moved, to) => {
        const placing = played(before);
        const after = place(placing, moved, to);
        expect(after.get(moved)).toBe(to);
        for (const other of data.cards.filter(({ id }) => id !== moved)) {
          expect(after.get(other.id)).toBe(placing.get(other.id));
        }
      }),
    );
  });
  test('made twice is made once', () => {
    const once = place(new Map(), 'a', 'low');
    expect(place(once, 'a', 'low')).toBe(once);
  });
  test('can be taken back', () => {
    fc.assert(
      fc.property(moves, card, step, (before, moved, to) => {
        const placing = played(before);
        expect(place(place(placing, moved, to), moved, placing.get(moved))).toEqual(placing);
      }),
    );
  });
});

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
      fc.property(moves, card, step, (before, moved, to) => {
        const placing = played(before);
        const judged = judge(placing, data, whys);
        const read = fromShown(JSON.parse(JSON.stringify(toShown(judged, data))), data);
        expect(read).toEqual(judged);
        expect(stillHolds(read, placing)).toBe(placing.size > 0);
        if (placing.get(moved) !== to) expect(stillHolds(read, place(placing, moved, to))).toBe(false);
      }),
    );
  });
  test('of a card that its author has taken out is left out, and the rest is kept', () => {
    const judged = judge(played([['a', 'low'], ['b', 'low']]), data, whys); // biome-ignore format: two moves
    const fewer = { ...data, cards: data.cards.slice(1) };
    expect(fromShown(toShown(judged, data), fewer)).toEqual([
      { card: 'b', step: 'low', verdict: 'defensible' },
    ]);
  });
});

describe('how far it is', () => {
  const standing = (placing: Placing, checked = false) =>
    placeKind.standing(placing, data, checked ? toShown(judge(placing, data, whys), data) : undefined);
  const all = played([
    ['a', 'low'],
    ['b', 'low'],
    ['c', 'low'],
  ]);

  test('everything placed is begun, until it is checked', () => {
    expect(standing(all)).toEqual({ state: 'begun', words: '3 of 3 placed' });
    expect(standing(all, true).state).toBe('done');
  });
  test('a check with cards missing finishes nothing', () => {
    expect(standing(place(all, 'b', undefined), true).state).toBe('begun');
  });
  test('an honest attempt is enough, however it fits', () => {
    expect(toShown(judge(all, data, whys), data).credit).toBeLessThan(3);
    expect(standing(all, true).state).toBe('done');
  });
});
