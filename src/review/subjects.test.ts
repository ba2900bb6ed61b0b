import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fact, histories } from '../progress/histories.fake.ts';
import { fromFacts, join, readFact } from '../progress/progress.ts';
import { dayOf, dayText, mondayOf, readDay } from './days.ts';
import { callBackItem, lookItem, readLooks } from './looks.ts';
import {
  dueToday,
  groupsOf,
  inTurn,
  metSoFar,
  mostInDay,
  type ReviewLesson,
  subjectsOf,
} from './subjects.ts';

const today = dayOf(Date.now()) as number;
const wall = (day: number) => new Date(`${dayText(day)}T12:00:00`).getTime();
const lessons: readonly ReviewLesson[] = [
  {
    slug: 'seeds',
    number: 1,
    title: 'Seeds',
    requires: ['check'],
    checks: [['check', ['depth', 'light']]],
    terms: [['soil', 'Soil']],
  },
  { slug: 'water', number: 2, title: 'Water', requires: [], checks: [], terms: [['dew', 'Dew']] },
];
const shown = (questions: readonly string[], day: number, more = {}) =>
  fact({
    item: 'check/*',
    kind: 'result',
    value: { credit: 1, of: 2, attempt: 1, detail: questions.map((id) => [id, ['x'], 'best']) },
    wall: wall(day),
    ...more,
  });
const done = (item: string, day: number) => fact({ item, kind: 'done', value: '1', wall: wall(day) });
const look = (key: string, day: number, value: string | null = 'had') =>
  fact({ item: lookItem(key, day), value });
const keys = (progress: Parameters<typeof metSoFar>[1], on = today) =>
  metSoFar(lessons, progress, on).map(({ subject }) => subject.key);

describe('what has been met', () => {
  test('a question, once its result was shown; the others of its check not yet', () => {
    expect(keys(fromFacts([shown(['light'], today - 1)]))).toEqual(['question/check/light']);
  });

  test('a question on the first day that it was told of, whatever was shown later', () => {
    const progress = fromFacts([shown(['depth'], today - 9), shown(['depth', 'light'], today - 2)]);
    expect(metSoFar(lessons, progress, today).map(({ met }) => met)).toEqual([today - 9, today - 2]);
  });

  test('a term, once the first lesson that explains it is done', () => {
    expect(keys(fromFacts([done('opened/seeds', today - 3)]))).toEqual([]);
    const progress = fromFacts([
      done('opened/seeds', today - 3),
      done('check/*', today - 2),
      done('opened/water', today),
    ]);
    expect(keys(progress)).toEqual(['term/soil', 'term/dew']);
    expect(metSoFar(lessons, progress, today)[0]?.met).toBe(today - 2);
  });

  test('nothing that is not in the course any more, and the looks at it are left alone', () => {
    const progress = fromFacts([shown(['gone', 'light'], today - 8), look('question/check/gone', today)]);
    expect(keys(progress)).toEqual(['question/check/light']);
    expect(readLooks(progress).has('question/check/gone')).toBe(true);
  });

  test('a question and a term of one name stay apart, and so do two checks', () => {
    const all = subjectsOf([
      {
        ...(lessons[0] as ReviewLesson),
        checks: [
          ['check', ['soil']],
          ['term', ['soil']],
        ],
      },
    ]).map(({ key }) => key);
    expect(new Set(all).size).toBe(all.length);
  });

  test('a date that no calendar has is due now, and no harm', () => {
    const progress = fromFacts([shown(['light'], today, { wall: Number.MAX_SAFE_INTEGER })]);
    expect(metSoFar(lessons, progress, today)[0]).toMatchObject({
      met: undefined,
      standing: { state: 'due' },
    });
  });

  test('a check that is started again stays met', () => {
    const reset = fact({ item: 'check/*', kind: 'reset', epoch: 1, value: null });
    expect(keys(fromFacts([shown(['light'], today), reset]))).toEqual(['question/check/light']);
  });
});

describe('looks', () => {
  test('fit the grammar of facts, with the longest names that authors may give', () => {
    const long = 'a'.repeat(60);
    for (const item of [
      lookItem(`question/${long}/${long}`, today),
      callBackItem(`question/${long}/${long}`, today),
    ]) {
      expect(readFact(fact({ item, value: 'best' }))).toBeDefined();
    }
  });

  test('of two devices are all kept, in whatever order they join, also two of one day', () => {
    const met = shown(['light'], today - 21);
    const here = fromFacts([met, look('question/check/light', today - 14, 'best')]);
    const there = fromFacts([
      met,
      look('question/check/light', today - 14, 'unlikely'),
      look('question/check/light', today - 7, 'best'),
    ]);
    for (const both of [join(here, there), join(there, here)]) {
      expect(readLooks(both).get('question/check/light')?.looks.size).toBe(2);
      expect(metSoFar(lessons, both, today)[0]?.standing).toEqual({ state: 'due', look: 3, day: today });
    }
  });

  test('are still looks when their word is damaged', () => {
    const progress = fromFacts([look('term/dew', today, null)]);
    expect([...(readLooks(progress).get('term/dew')?.looks ?? [])]).toEqual([[today, 'seen']]);
  });

  test('survive a reset of anything', () => {
    const reset = fact({ item: 'review/*', kind: 'reset', epoch: 3, value: null });
    expect(readLooks(fromFacts([look('term/dew', today), reset])).size).toBe(1);
  });

  test('no stored thing throws or makes a look that never was', () => {
    const odd = fc.oneof(
      fc.constantFrom(
        'review/term/dew/2026-02-30',
        'review/term/dew/soon',
        'review/again/2026-11-22',
        'review/term//2026-11-22',
        'review/x/y/2026-11-22',
      ),
      fc.stringMatching(/^review\/[^\s#]{1,40}$/),
    );
    fc.assert(
      fc.property(histories, fc.array(odd), fc.jsonValue(), (facts, items, value) => {
        const own = items.flatMap((item) => readFact({ ...fact({ item }), value }) ?? []);
        const progress = fromFacts([...facts, ...own]);
        for (const met of metSoFar(lessons, progress, today))
          expect(met.standing.day).toBeLessThanOrEqual(today + 8);
        for (const kept of readLooks(progress).values()) {
          for (const day of kept.looks.keys()) expect(readDay(dayText(day))).toBe(day);
        }
      }),
    );
  });
});

describe('a session', () => {
  const progress = fromFacts([
    done('opened/seeds', today - 10),
    done('check/*', today - 10),
    done('opened/water', today - 20),
    shown(['depth', 'light'], today - 10),
    look('question/check/light', today - 2),
  ]);
  const met = metSoFar(lessons, progress, today);

  test('takes what is due, longest first', () => {
    expect(inTurn(met, false).map(({ subject }) => subject.key)).toEqual([
      'term/dew',
      'question/check/depth',
      'term/soil',
    ]);
  });
  test('or anything, what is due before the rest', () => {
    expect(inTurn(met, true).map(({ subject }) => subject.id)).toEqual(['dew', 'depth', 'soil', 'light']);
  });
  test('is announced by lesson and day', () => {
    expect(
      groupsOf(met).map(({ lesson, subjects, standing }) => [lesson.slug, standing.state, subjects.length]),
    ).toEqual([
      ['water', 'due', 1],
      ['seeds', 'due', 2],
      ['seeds', 'later', 1],
    ]);
  });
});

describe('a whole course read at once, a week ago', () => {
  const ids = Array.from({ length: 46 }, (_, at) => `q${at}`);
  const course: readonly ReviewLesson[] = [
    { slug: 'all', title: 'All', requires: [], checks: [['big', ids]], terms: [] },
  ];
  const missed = ['q7', 'q40'];
  const result = fact({
    item: 'big/*',
    kind: 'result',
    value: {
      credit: 44,
      of: 46,
      attempt: 1,
      detail: ids.map((id) => [id, ['x'], missed.includes(id) ? 'unlikely' : 'best']),
    },
    wall: wall(today - 8),
  });
  const stood = (looked: readonly string[], day = today) =>
    metSoFar(course, fromFacts([result, ...looked.map((id) => look(`question/big/${id}`, day))]), today);

  test('asks for a session, with all that was missed in it', () => {
    const due = dueToday(stood([]));
    expect(due).toHaveLength(mostInDay);
    expect(due.map(({ subject }) => subject.id)).toEqual([...ids.slice(0, 9), 'q40']);
    expect(inTurn(stood([]), false)).toEqual(due);
  });

  test('and for no second one on the same day; who wants to look anyway begins with what waits', () => {
    const ten = dueToday(stood([])).map(({ subject }) => subject.id);
    expect(dueToday(stood(ten.slice(0, 4)))).toHaveLength(6);
    expect(dueToday(stood(ten))).toEqual([]);
    expect(inTurn(stood(ten), true)[0]?.standing.state).toBe('due');
    expect(dueToday(stood(ten, today - 1))).toHaveLength(mostInDay);
  });
});

test('of a question that the latest check left out, what was said at the check before', () => {
  const progress = fromFacts([shown(['depth', 'light'], today - 9), shown(['light'], today - 2)]);
  expect(metSoFar(lessons, progress, today).map(({ said }) => said)).toEqual(['best', 'best']);
});

describe('days', () => {
  test('are read as they are written, and nothing else is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000, max: 2_900_000 }),
        (day) => readDay(dayText(day)) === day || dayText(day).length > 10,
      ),
    );
    for (const text of ['2026-02-30', '2026-1-1', '', '2026-11-22T10:00', 'x'.repeat(10)])
      expect(readDay(text)).toBeUndefined();
  });
  test('have a Monday on or before them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 50_000 }), (day) => {
        const monday = mondayOf(day);
        expect(new Date(monday * 86_400_000).getUTCDay()).toBe(1);
        expect(day - monday).toBeLessThan(7);
        expect(day - monday).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
