import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Json, Parts } from '../kind.ts';
import { check } from './check.ts';
import source from './examples.yaml?raw';
import { leanWeigh } from './lean.ts';
import { type WeighActivity, weighSchema } from './schema.ts';
import { nextPart, partnerPart, reach, weighKind } from './weigh.ts';
import { weigh as words } from './words/en/weigh.ts';

const examples = (parse(source) as unknown[]).map((raw) => weighSchema.parse(raw));
const garden = examples[0] as WeighActivity;
const data = leanWeigh(garden);
const read = (parts: Record<string, Json>) => weighKind.readAnswer(new Map(Object.entries(parts)), data);
const standing = (parts: Record<string, Json>) => weighKind.standing(read(parts), data, undefined);
const titles = (factors: readonly { title: string }[]) => factors.map(({ title }) => title);

describe('what is within reach', () => {
  test('is the lowest of all ratings, and says which hold it', () => {
    const found = reach(read({ time: 'cooperation', trust: 'coordination', turf: 'cooperation' }), data);
    expect(found?.level).toBe(1);
    expect(titles(found?.lowest ?? [])).toEqual(['Trust']);
    expect(titles(found?.higher ?? [])).toEqual(['Time', 'Turf']);
  });
  test('is not said while something is not rated', () => {
    expect(reach(read({ time: 'cooperation', trust: 'coordination' }), data)).toBeUndefined();
  });
  test('at the top nothing is left to rise', () => {
    const found = reach(read({ time: 'collaboration', trust: 'collaboration', turf: 'collaboration' }), data);
    expect([found?.level, found?.higher]).toEqual([3, []]);
  });

  const rating = fc.integer({ min: 0, max: 3 });
  const rated = (ratings: readonly number[]) =>
    read(
      Object.fromEntries(
        data.factors.map(({ id }, index) => [id, data.levels[ratings[index] as number]?.id as Json]),
      ),
    );
  test('never lies above a rating, and always on one', () => {
    fc.assert(
      fc.property(fc.tuple(rating, rating, rating), (ratings) => {
        const found = reach(rated(ratings), data);
        expect(found?.level).toBe(Math.min(...ratings));
        expect((found?.lowest.length ?? 0) + (found?.higher.length ?? 0)).toBe(3);
      }),
    );
  });
  test('rises only when one that holds it rises', () => {
    fc.assert(
      fc.property(fc.tuple(rating, rating, rating), fc.nat(2), (ratings, index) => {
        const before = reach(rated(ratings), data)?.level as number;
        const raised = ratings.map((value, at) => (at === index ? Math.min(3, value + 1) : value));
        const after = reach(rated(raised), data)?.level as number;
        expect(after).toBeGreaterThanOrEqual(before);
        if ((ratings[index] as number) > before) expect(after).toBe(before);
      }),
    );
  });
});

describe('stored answers', () => {
  test('keep the level’s id, so that an anchor’s new wording moves nobody', () => {
    expect([...read({ time: 'cooperation' }).ratings]).toEqual([['time', 2]]);
  });
  test('drop what is unknown or damaged', () => {
    const junk = fc.dictionary(
      fc.constantFrom('time', 'trust', 'weather', partnerPart, nextPart, '*'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(junk, (parts) => {
        const weighing = weighKind.readAnswer(new Map(Object.entries(parts)) as Parts, data);
        for (const [factor, level] of weighing.ratings) {
          expect(data.factors.map(({ id }) => id)).toContain(factor);
          expect(data.levels[level]).toBeDefined();
        }
        expect(typeof weighing.partner + typeof weighing.next).toBe('stringstring');
      }),
    );
  });
});

describe('standing', () => {
  test('new, begun by a name or a rating, done when everything is rated', () => {
    expect(standing({}).state).toBe('new');
    expect(standing({ [partnerPart]: '  ' }).state).toBe('new');
    expect(standing({ [partnerPart]: 'The club' })).toEqual({ state: 'begun', words: '0 of 3 weighed' });
    expect(standing({ time: 'networking', trust: 'networking' }).words).toBe('2 of 3 weighed');
    expect(standing({ time: 'networking', trust: 'networking', turf: 'networking' }).state).toBe('done');
  });
});

describe('its words', () => {
  test('name who holds the step', () => {
    expect(words.here(['Trust'], 3, 2)).toBe('Here that is trust, at 2. The dotted line shows it.');
    expect(words.here(['Time', 'Turf'], 3, 1)).toContain('time and turf, at 1');
    expect(words.alreadyReach(['Time', 'Turf'])).toBe('Time and turf already reach.');
    expect(words.alreadyReach(['Time'])).toBe('Time already reaches.');
    expect(words.together(['Time', 'Trust'], ['Turf'])).toBe(
      'Time and trust would both have to move; turf already reaches.',
    );
    expect(words.together(['Time', 'Trust', 'Turf'], [])).toContain('All of them');
  });
  test('say the drawing', () => {
    expect(
      words.drawing([
        ['Time', 2],
        ['Trust', 1],
      ]),
    ).toBe('2 pillars: time 3 and trust 2. A dotted line runs at 2, the lowest.');
    expect(
      words.drawing([
        ['Time', 2],
        ['Trust', undefined],
      ]),
    ).toBe('2 pillars: time 3 and trust not weighed yet.');
  });
});

describe('what the schema cannot see', () => {
  const told = (change: (activity: WeighActivity) => void) => {
    const activity = structuredClone(garden);
    change(activity);
    return check(activity).map(({ message }) => message);
  };
  test('nothing is wrong with the examples', () => expect(examples.flatMap(check)).toEqual([]));
  test('a missing anchor, an unknown one, a missing way up, one that leads nowhere', () => {
    expect(told(({ factors }) => delete factors[0]?.anchors['cooperation'])).toEqual([
      '“time” has no anchor for level “cooperation”.',
    ]);
    expect(
      told(({ factors }) => Object.assign(factors[0]?.anchors ?? {}, { merger: { text: 'One lawn' } })),
    ).toEqual(['“time” has an anchor for “merger”, which is no level of this activity.']);
    expect(told(({ factors }) => delete factors[1]?.anchors['networking']?.gain)).toEqual([
      '“trust” says nothing that leads up from level “networking”.',
    ]);
    expect(
      told(({ factors }) => Object.assign(factors[1]?.anchors['collaboration'] ?? {}, { gain: 'fly.' })),
    ).toEqual(['There is no level above “collaboration”, so this “gain” is never said.']);
  });
});
