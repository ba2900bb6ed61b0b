import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dayOf } from '../../ui/day.ts';
import type { Json } from '../kind.ts';
import { check } from './check.ts';
import { leanRating } from './lean.ts';
import { byLevel, datedPart, lastDay, levels, type RatingData, ratingKind, wasBefore } from './rating.ts';
import { ratingSchema } from './schema.ts';

const data: RatingData = {
  question: 'How sure?',
  low: 'Not at all',
  high: 'Wholly',
  items: [
    { id: 'knot', short: 'Knot', text: 'Tie a knot.' },
    { id: 'tide', short: 'Tide', text: 'Read the tide.' },
    { id: 'fire', short: 'Fire', text: 'Light a fire.' },
  ],
};
const read = (parts: Record<string, Json>) => ratingKind.readAnswer(new Map(Object.entries(parts)), data);

describe('what is kept', () => {
  test('numbers are read as the radios write them, and as numbers', () => {
    expect([...read({ knot: '4', tide: 2 }).now]).toEqual([
      ['knot', 4],
      ['tide', 2],
    ]);
  });

  test('other values, unknown items and impossible dates are left out', () => {
    const { now, dated } = read({
      knot: '6',
      tide: null,
      'sea/2026-01-02': '3',
      'knot/2026-13-02': '3',
      'knot/2026-02-31': '3',
      'knot/2026-02': '3',
      'knot/soon': '3',
      'knot/2026-01-02/x': '3',
    });
    expect(now.size + dated.size).toBe(0);
  });

  test('anything at all can be read, and comes back within the scale', () => {
    const part = fc.oneof(fc.constantFrom('knot', 'tide', 'knot/2026-11-21', 'fire/', '/'), fc.string());
    fc.assert(
      fc.property(fc.dictionary(part, fc.jsonValue() as fc.Arbitrary<Json>), (parts) => {
        const answer = read(parts);
        for (const [item, level] of answer.now) {
          expect(data.items.map(({ id }) => id)).toContain(item);
          expect(levels).toContain(level);
        }
        expect(['new', 'begun', 'done']).toContain(ratingKind.standing(answer, data, undefined).state);
      }),
    );
  });
});

describe('done is every item rated', () => {
  const standing = (parts: Record<string, Json>) => ratingKind.standing(read(parts), data, undefined);
  test('none, some, all', () => {
    expect(standing({})).toEqual({ state: 'new' });
    expect(standing({ knot: '1' })).toEqual({ state: 'begun', words: '1 of 3 rated' });
    expect(standing({ knot: '1', tide: '1', fire: '1' })).toEqual({ state: 'done' });
  });
});

describe('days', () => {
  const ratings = read({
    knot: '4',
    'knot/2026-12-02': '4',
    'knot/2026-11-21': '2',
    tide: '3',
    'tide/2026-11-21': '3',
  });

  test('what an item was before is named only where it differs', () => {
    expect(wasBefore(ratings, 'knot')).toEqual({ date: '2026-11-21', level: 2 });
    expect(wasBefore(ratings, 'tide')).toBeUndefined();
    expect(wasBefore(ratings, 'fire')).toBeUndefined();
    expect(lastDay(ratings)).toBe('2026-12-02');
    expect(lastDay(read({}))).toBeUndefined();
  });

  test('the day is the learner’s own, and its part can be read back', () => {
    const date = dayOf(new Date(2026, 0, 5, 23, 59).getTime());
    expect(date).toBe('2026-01-05');
    expect(lastDay(read({ [datedPart('fire', date)]: '5' }))).toBe(date);
  });

  test('a rating of one day leaves those of other days as they were', () => {
    const date = fc
      .date({ min: new Date(2000, 0, 1), max: new Date(2099, 0, 1), noInvalidDate: true })
      .map((moment) => dayOf(moment.getTime()));
    const entry = fc.record({
      item: fc.constantFrom('knot', 'tide', 'fire'),
      date,
      level: fc.constantFrom(...levels),
    });
    fc.assert(
      fc.property(fc.array(entry), entry, (entries, later) => {
        const parts = Object.fromEntries(entries.map((one) => [datedPart(one.item, one.date), one.level]));
        const earlier = read(parts);
        const after = read({ ...parts, [datedPart(later.item, later.date)]: later.level });
        for (const [item, days] of earlier.dated) {
          const others = days.filter((day) => item !== later.item || day.date !== later.date);
          expect(after.dated.get(item)).toEqual(expect.arrayContaining([...others]));
        }
      }),
    );
  });
});

test('the summary holds each rated item once, highest first', () => {
  const summary = byLevel(read({ knot: '2', tide: '5', fire: '2' }), data);
  expect(summary.map(({ level, items }) => [level, ...items.map(({ id }) => id)])).toEqual([
    [5, 'tide'],
    [2, 'knot', 'fire'],
  ]);
});

describe('authors', () => {
  const examples = (parse(readFileSync(`${import.meta.dirname}/examples.yaml`, 'utf8')) as unknown[]).map(
    (one) => ratingSchema.parse(one),
  );

  test('the examples are fine, and lean data is what the script needs', () => {
    for (const example of examples) {
      expect(check(example)).toEqual([]);
      expect(leanRating(example).items).toHaveLength(example.items.length);
    }
    expect(leanRating(examples[0] as (typeof examples)[0])).not.toHaveProperty('instruction');
  });

  test('an id used twice is found', () => {
    const [example] = examples;
    if (!example) throw new Error('no example');
    expect(check({ ...example, items: [...example.items, ...example.items.slice(0, 1)] })).toHaveLength(1);
  });
});
