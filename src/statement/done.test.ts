import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CourseData, LeanLesson } from '../course/course-data.ts';
import { type Fact, fromFacts, join, nothing, type Progress } from '../progress/progress.ts';
import { dayOf } from '../ui/day.ts';
import { type About, beyond, claimsOf } from './claims.ts';
import { asKept } from './completed-view.ts';
import { itemsOf, leftOf } from './done.ts';
import { type Choices, sheetOf, usual } from './sheet.ts';
import { type Completed, clockIsOdd, standing } from './standing.ts';

const lesson = (slug: string, required: readonly string[], optional: readonly string[] = []): LeanLesson => ({
  slug,
  number: 1,
  title: `About ${slug}`,
  minutes: 10,
  outcomes: [1],
  activities: [
    ...required.map((id) => ({ id, title: `Do ${id}`, required: true })),
    ...optional.map((id) => ({ id, title: `Try ${id}`, required: false })),
  ],
});

const course = (lessons: readonly LeanLesson[], more: Partial<CourseData> = {}): CourseData => ({
  id: 'mini',
  version: '0.1.0',
  released: '2026-11-01',
  begun: '2026-11-01',
  others: [],
  title: 'A small course',
  shortTitle: 'Small',
  language: 'en-GB',
  description: 'What it is.',
  criteria: 'All done.',
  authors: ['The authors'],
  planned: 3,
  parts: [{ title: 'Only part', lessons }],
  outcomes: [
    { number: 1, short: 'Served' },
    { number: 2, short: 'Not served yet' },
  ],
  artefacts: [],
  disclaimer: 'Nobody checked.',
  ...more,
});

let seq = 0;
const day = 24 * 3600 * 1000;
const noon = new Date(2026, 10, 2, 12).getTime();
const done = (item: string, wall = noon, value: Fact['value'] = '0.1.0'): Fact => ({
  schema: 1,
  item,
  epoch: 0,
  kind: 'done',
  value,
  device: 'd',
  seq: ++seq,
  wall,
});
const reset = (activity: string, epoch: number): Fact => ({
  ...done(`${activity}/*`),
  kind: 'reset',
  value: null,
  epoch,
});

const lessons = [lesson('one', ['place'], ['extra']), lesson('two', [])];
const two = course(lessons);
const all = [done('opened/one'), done('place/*', noon + 2 * day), done('opened/two', noon + day)];

/** What the page does: records a completion as soon as there is one. */
function recorded(of: CourseData, progress: Progress, wall = noon + 9 * day): Progress {
  const { toRecord } = standing(of, progress);
  return toRecord ? join(progress, fromFacts([done(toRecord.item, wall, toRecord.value)])) : progress;
}

test('asks for the required activities, and for lessons without any to be opened', () => {
  expect(leftOf(two, nothing)).toEqual([
    { slug: 'one', activity: 'place', title: 'Do place', lesson: 'About one', number: 1 },
    { slug: 'two', title: 'About two', lesson: 'About two', number: 1 },
  ]);
  expect(leftOf(two, fromFacts(all))).toEqual([]);
});

test('a lesson whose activities are done, and that was never opened, is still to be read', () => {
  const [left] = leftOf(two, fromFacts(all.slice(1)));
  expect(left).toMatchObject({ slug: 'one', title: 'About one' });
  expect(left).not.toHaveProperty('activity');
});

test('the day of completion is the day of the last first-done fact', () => {
  const { completed, toRecord } = standing(two, fromFacts(all));
  const completion = completed?.completion;
  expect(completion).toMatchObject({ on: dayOf(noon + 2 * day), version: '0.1.0', minutes: 20 });
  expect(completion?.outcomes).toEqual(['Served']);
  expect(toRecord?.item).toBe('course/*');
});

test('a course with nothing published cannot be completed', () => {
  expect(standing(course([]), nothing)).toEqual({ left: [] });
});

test('asks for the final check as soon as it is published, required or not', () => {
  const checked = { ...two, finalCheck: 'extra' };
  expect(leftOf(checked, fromFacts(all)).map(({ activity }) => activity)).toEqual(['extra']);
  expect(leftOf(checked, fromFacts([...all, done('extra/*')]))).toEqual([]);
});

test('asks for one piece of own work, whichever, as soon as there is one', () => {
  const own = course([lesson('one', ['place'], ['map', 'letter']), lesson('two', [])], {
    artefacts: ['map', 'letter'],
  });
  expect(leftOf(own, fromFacts(all))).toMatchObject([{ activity: 'map', or: ['Try letter'] }]);
  const { completed, left } = standing(own, fromFacts([...all, done('letter/*', noon + 5 * day)]));
  expect(left).toEqual([]);
  expect(completed?.completion).toMatchObject({ on: dayOf(noon + 5 * day), own: ['Try letter'] });
});

/** What the page does once the course has another version, of which it knows the first. */
const after = (of: CourseData, more: Parameters<typeof standing>[2] = {}) => ({
  ...more,
  versions: new Map([[of.version, of]]),
});

test('once recorded, a completion outlives a new lesson, which is offered; when it is done too, a new one is made', () => {
  const kept = recorded(two, fromFacts(all));
  const grown = { ...course([...lessons, lesson('three', ['weigh'])]), version: '0.2.0' };
  const then = standing(grown, kept, after(two));
  expect(then.completed).toMatchObject({
    completion: { version: '0.1.0', lessons: ['one', 'two'], on: dayOf(noon + 2 * day) },
    known: true,
  });
  expect(then.left.map(({ activity }) => activity)).toEqual(['weigh']);
  expect(then.toRecord).toBeUndefined();

  const more = join(kept, fromFacts([done('opened/three'), done('weigh/*', noon + 30 * day)]));
  const now = standing(grown, more, after(two));
  expect(now.toRecord?.item).toBe('course/0.2.0');
  const again = standing(grown, recorded(grown, more), after(two));
  expect(again).toEqual({ completed: now.completed, left: [] });
  expect(again.completed?.completion).toMatchObject({ version: '0.2.0', on: dayOf(noon + 30 * day) });
});

test('a new version that rewords, withdraws and moves does not rewrite what was completed', () => {
  const progress = recorded(two, fromFacts([...all, done('extra/*')]));
  const { completed } = standing(two, progress);
  const moved = {
    ...two,
    version: '0.1.1',
    title: 'Another title',
    description: 'Reworded.',
    authors: ['B'],
  };
  const edited = {
    ...moved,
    parts: [{ title: 'Renamed', lessons: [lesson('one', []), lesson('two', ['place'])] }],
  };
  expect(standing(edited, progress, after(two))).toEqual({ completed: { ...completed, of: two }, left: [] });
  expect(itemsOf(two, (completed as Completed).completion)).toContain('extra/*');
});

describe('a record that says more than the course', () => {
  const invented = {
    version: '0.1.0',
    on: dayOf(noon + 3 * day),
    lessons: ['one'],
    minutes: 60_000,
    parts: [{ title: 'Master of Youth Work, with distinction', lessons: 99 }],
    outcomes: ['Identity checked by passport'],
    check: true,
    own: ['A thesis'],
  };
  const said = (value: object) => done('course/*', noon + 5 * day, { ...invented, ...value });

  test('of a version that the site knows lends its day, and no word or number', () => {
    const { completed } = standing(two, fromFacts([...all, said({})]));
    const { completion: whole } = standing(two, fromFacts(all)).completed as Completed;
    expect(completed).toMatchObject({ completion: { ...whole, on: invented.on }, known: true });
    expect(JSON.stringify(completed)).not.toMatch(/Master|passport|thesis/);
  });
  test('is none where the work is not there, and stands in the way of none', () => {
    const empty = fromFacts([said({})]);
    expect(standing(two, empty)).toMatchObject({ left: [{}, {}] });
    expect(standing(two, empty).completed).toBeUndefined();
    const { toRecord, completed } = standing(
      two,
      fromFacts([...all, said({ version: '9.9.9', lessons: ['x'] })]),
    );
    expect(completed).toMatchObject({ known: true });
    expect(toRecord?.item).toBe('course/0.1.0');
  });
  test('of a version that it does not know is marked line by line, within bounds', () => {
    const { completed } = standing(two, fromFacts([done('opened/one'), said({ version: '9.9.9' })]));
    expect(completed).toMatchObject({
      known: false,
      completion: { minutes: 0 },
      of: { title: 'A small course' },
    });
    const { of, completion } = completed as Completed;
    const sheet = asKept(sheetOf(of, completion, 'Ana'), completed as Completed);
    for (const { note } of sheet.parts) expect(note).toContain('by the learner’s record');
    for (const outcome of sheet.outcomes) expect(outcome).toContain('by the learner’s record');
    expect(sheet.summary).toContain('does not know that version');
    expect(sheet.title).toBe('A small course');
  });
  test.each(['2026-02-31', '2025-01-01', dayOf(noon - 9 * day), '2101-01-01', ''])(
    'of the day %j lends no day: what was done tells it',
    (on) => {
      const now = noon + 60 * day;
      const { completed, toRecord, asksDay } = standing(two, fromFacts([...all, said({ on })]), { now });
      expect(asksDay).toBeUndefined();
      expect(toRecord).toMatchObject({ item: 'course/0.1.0', value: { on: dayOf(noon + 2 * day) } });
      expect(completed?.completion.on).toBe(dayOf(noon + 2 * day));
      const dark = all.map((fact) => ({ ...fact, wall: 1 }));
      const asked = standing(two, fromFacts([...dark, said({ on })]), { now });
      expect(asked).toMatchObject({ asksDay: true, completed: { completion: { on: '' } } });
      expect(asked.toRecord).toBeUndefined();
    },
  );
});

describe('a clock that is wrong', () => {
  const now = noon + 60 * day;
  const wrong = (wall: number) => fromFacts(all.map((fact) => ({ ...fact, wall })));
  const set = dayOf(noon + 20 * day);

  test.each([
    ['in 1970', 86_400_000],
    ['in 2099', Date.UTC(2099, 5, 1)],
  ])('%s is noticed before anything is recorded, and the day can be set, and set anew', (_, wall) => {
    for (const by of [wall, now]) {
      expect(clockIsOdd(two, by)).toBe(by === wall);
      const asked = standing(two, wrong(wall), { now: by });
      expect(asked).toMatchObject({ asksDay: true, completed: { completion: { on: '' } } });
      expect(asked.toRecord).toBeUndefined();
    }
    const { toRecord } = standing(two, wrong(wall), { now, day: set });
    expect(toRecord).toMatchObject({ item: 'course/*', value: { on: set, daySet: true } });
    const progress = join(wrong(wall), fromFacts([done('course/*', now, toRecord?.value ?? null)]));
    expect(standing(two, progress, { now })).toMatchObject({
      completed: { completion: { on: set } },
      asksDay: true,
    });
    const other = dayOf(noon + 21 * day);
    const anew = standing(two, progress, { now, day: other }).toRecord;
    const both = join(progress, fromFacts([done(anew?.item ?? '', now + 1, anew?.value ?? null)]));
    expect(standing(two, both, { now }).completed?.completion.on).toBe(other);
  });

  test('which was set right before the last thing was done tells the day', () => {
    const [first, ...rest] = all;
    const progress = fromFacts([{ ...(first as Fact), wall: Date.UTC(2099, 5, 1) }, ...rest]);
    expect(standing(two, progress, { now }).completed?.completion.on).toBe(dayOf(noon + 2 * day));
  });

  test('a completion that was dated ahead blocks no later one', () => {
    const ahead = done('course/*', Date.UTC(2099, 5, 1), {
      ...(standing(two, fromFacts(all)).toRecord?.value as object),
      on: '2099-06-01',
    });
    const state = standing(two, fromFacts([...all, ahead]), { now });
    expect(state.toRecord).toMatchObject({ item: 'course/0.1.0', value: { on: dayOf(noon + 2 * day) } });
  });

  test('no day that is still to come can be set, nor one before the course was there', () => {
    for (const day of ['2026-01-01', dayOf(now + 3 * 86_400_000), '2026-11-31', 'soon'])
      expect(standing(two, wrong(1), { now, day }).toRecord).toBeUndefined();
  });
});

test('a damaged or foreign completion counts for nothing', () => {
  for (const value of ['0.1.0', null, 7, [], {}, { version: '1', on: '2026-13-45', lessons: ['one'] }]) {
    expect(standing(two, fromFacts([done('course/*', 1, value)])).completed).toBeUndefined();
  }
});

const someFacts = fc.array(
  fc.oneof(
    fc
      .record({
        item: fc.constantFrom('opened/one', 'opened/two', 'place/*', 'extra/*', 'other/*'),
        at: fc.integer({ min: 0, max: 400 }),
      })
      .map(({ item, at }) => done(item, noon + at * day)),
    fc
      .record({ activity: fc.constantFrom('place', 'extra'), epoch: fc.integer({ min: 1, max: 5 }) })
      .map(({ activity, epoch }) => reset(activity, epoch)),
  ),
  { maxLength: 12 },
);

test('property: whatever is joined, what is left never grows', () => {
  fc.assert(
    fc.property(someFacts, someFacts, (before, more) => {
      const items = (progress: Progress) => leftOf(two, progress).map(({ slug }) => slug);
      const after = items(fromFacts([...before, ...more]));
      expect(items(fromFacts(before))).toEqual(expect.arrayContaining(after));
    }),
  );
});

test('property: once recorded, the sheet is the same at every download, whatever is done or started again', () => {
  fc.assert(
    fc.property(someFacts, someFacts, (before, later) => {
      const kept = recorded(two, fromFacts([...before, ...all]));
      const first = standing(two, kept).completed?.completion;
      const next = standing(two, join(kept, fromFacts(later))).completed?.completion;
      expect(next).toEqual(first);
      expect(first && sheetOf(two, first, 'Ana')).toEqual(next && sheetOf(two, next, 'Ana'));
    }),
  );
});

test('property: two devices that completed apart agree after they are joined, either way round', () => {
  fc.assert(
    fc.property(someFacts, someFacts, fc.nat(50), fc.nat(50), (mine, theirs, a, b) => {
      const one = recorded(two, fromFacts([...mine, ...all]), noon + (400 + a) * day);
      const other = recorded(two, fromFacts([...theirs, ...all]), noon + (400 + b) * day);
      expect(standing(two, join(one, other))).toEqual(standing(two, join(other, one)));
    }),
  );
});

test('the sheet says what was done, what it was about, when, and what it is not', () => {
  const completion = standing(two, fromFacts(all)).completed?.completion;
  if (!completion) throw new Error('Everything is done, and nothing is completed.');
  const sheet = sheetOf(two, completion, 'Łucja', { ...usual, outcomes: false, minutes: false });
  expect(sheet).toMatchObject({
    name: 'Łucja',
    doneOn: dayOf(noon + 2 * day),
    summary:
      'has worked through what this version of the course holds: two lessons, answering every required activity.',
    parts: [{ title: 'Only part', note: '2 lessons' }],
    outcomes: [],
    disclaimer: { heading: 'Self-declared record', text: 'Nobody checked.' },
  });
  expect(sheet.labels.completedOn).toBe('Completed on 4 November 2026');
});

const about: About = { url: 'https://learn.example/statement/' };
const full = { ...two, artefacts: ['extra'], finalCheck: 'place' };
const result: Fact = {
  ...done('place/*'),
  kind: 'result',
  value: { credit: 4.3333, of: 5, attempt: 1 },
};
const finished = recorded(full, fromFacts([...all, done('extra/*', noon), result]));

function claimed(choices: Partial<Choices>, progress = finished) {
  const { completion, item } = standing(full, progress).completed as Completed;
  const more = beyond(full, progress, completion, item);
  const chosen = { ...usual, ...choices };
  return {
    claims: claimsOf(full, about, completion, 'Łucja', chosen, more),
    sheet: sheetOf(full, completion, 'Łucja', chosen, more),
  };
}

test('the sheet and the credential say the same, and what was not ticked is in neither', () => {
  const { claims, sheet } = claimed({});
  expect(claims).toEqual({
    name: 'Łucja',
    course: {
      id: 'mini',
      title: 'A small course',
      version: '0.1.0',
      language: 'en-GB',
      description: 'What it is.',
      criteria: 'All done.',
      authors: ['The authors'],
      ...about,
    },
    on: dayOf(noon + 2 * day),
    minutes: 20,
    lessons: ['one', 'two'],
    parts: [{ title: 'Only part', lessons: 2 }],
    outcomes: ['Served'],
    check: true,
    own: ['Try extra'],
  });
  expect(sheet.parts.map(({ title }) => title)).toEqual([
    'Only part',
    'Final check',
    'Try extra',
    'Study time, as reckoned',
  ]);

  const bare = claimed({ parts: false, outcomes: false, minutes: false, own: false });
  expect(bare.claims).toMatchObject({ parts: [], outcomes: [], own: [] });
  expect(bare.claims).not.toHaveProperty('minutes');
  expect(bare.sheet).toMatchObject({ parts: [], outcomes: [] });
  expect(bare.sheet.summary).not.toMatch(/minute|hour/);
});

test('activities, the best result and the learner’s own words are there once they are ticked', () => {
  const { claims, sheet } = claimed({ activities: true, marks: true, words: 'I rang first.' });
  expect(claims).toMatchObject({
    activities: ['Do place', 'Try extra'],
    marks: { credit: 4.3, of: 5 },
    words: 'I rang first.',
  });
  expect(sheet.parts.slice(1)).toEqual([
    { title: 'Final check', note: 'taken; best result 4.3 of 5' },
    { title: 'Try extra', note: 'own work' },
    { title: 'Activities done', note: '2' },
    { title: 'Study time, as reckoned', note: '0.25 hours' },
  ]);
  // Never among what was done: they are the learner's.
  expect(sheet.own).toMatchObject({ heading: 'In the learner’s own words', text: '“I rang first.”' });
});

test('an activity that was done after the completion is none of it', () => {
  const own = lesson('one', ['place'], ['extra', 'letter']);
  const more = { ...full, parts: [{ title: 'Only part', lessons: [own, lesson('two', [])] }] };
  const early = recorded(more, fromFacts([...all, done('extra/*', noon)]));
  const later = join(early, fromFacts([done('letter/*', noon + 20 * day)]));
  const { completion, item } = standing(more, later).completed as Completed;
  expect(beyond(more, later, completion, item).activities).toEqual(['Do place', 'Try extra']);
  expect(itemsOf(more, completion)).toEqual(['opened/one', 'opened/two', 'place/*', 'extra/*', 'letter/*']);
});

test('where there is no result, none is claimed', () => {
  const without = recorded(full, fromFacts([...all, done('extra/*', noon)]));
  const { claims, sheet } = claimed({ marks: true }, without);
  expect(claims).not.toHaveProperty('marks');
  expect(sheet.parts).toContainEqual({ title: 'Final check', note: 'taken' });
});

test('a completion of three hundred lessons in sixty parts is kept whole, and read back whole', () => {
  const many = Array.from({ length: 300 }, (_, i) => lesson(`l-${i}`, [`a-${i}`]));
  const parts = Array.from({ length: 60 }, (_, i) => ({
    title: `Part ${i}`,
    lessons: many.slice(i * 5, i * 5 + 5),
  }));
  const large = course([], { parts });
  const facts = many.flatMap(({ slug }, i) => [done(`opened/${slug}`), done(`a-${i}/*`)]);
  const grown = { ...course([lesson('new', ['fresh'])]), version: '0.2.0' };
  const completion = standing(grown, recorded(large, fromFacts(facts))).completed?.completion;
  expect(completion?.lessons).toHaveLength(300);
  expect(completion?.parts).toHaveLength(60);
  expect(completion?.asked?.activities).toHaveLength(300);
});
