// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { version, versionToCome } from '../../tests/our-course.ts';
import type { Claims } from '../credential/claims.ts';
import { digestOf } from '../credential/digest.ts';
import { type Fact, fromFacts } from '../progress/progress.ts';
import { type Completion, itemsOf } from '../statement/done.ts';
import { standing } from '../statement/standing.ts';
import { confirmed } from './confirm.ts';
import { courseIn } from './course.ts';
import { fact, finished, finishedAt, learner, workOf } from './learner.fake.ts';

const course = courseIn('content');
const usualOne = await learner(course);
const checkedOn = '2026-11-24';
const every = { activities: true, marks: true, words: 'I would do it again.' } as const;
const everyOne = await learner(course, { choices: every });

describe('a statement that its record bears out', () => {
  test('is claimed as it is, without the learner’s own words', async () => {
    const { claims, facts } = await learner(course, { choices: every });
    const { words, ...rest } = claims;
    expect(rest.marks).toEqual({ credit: 14, of: 16 });
    expect(words).toBe('I would do it again.');
    expect(await confirmed(claims, facts, course, checkedOn)).toEqual({ claims: rest, remarks: [] });
  });
  test('with next to nothing chosen', async () => {
    const none = { parts: false, outcomes: false, minutes: false, own: false };
    const { claims, facts } = await learner(course, { choices: none });
    expect(await confirmed(claims, facts, course, checkedOn)).toEqual({ claims, remarks: [] });
  });
  test('whatever was answered, begun and reached since', async () => {
    const { claims, facts } = await learner(course, { choices: every });
    const later = finishedAt + 99_999;
    const since = [
      fact('place-saltmere/club', later, 'coordination', 'answer'),
      fact('map-partners/*', later),
      fact(`${course.data.finalCheck}/*`, later, { credit: 16, of: 16, attempt: 2 }, 'result'),
      fact(`course/${versionToCome}`, later, {
        version: versionToCome,
        on: '2026-12-01',
        lessons: [...claims.lessons, 'more'],
      }),
    ];
    await expect(confirmed(claims, [...facts, ...since], course, checkedOn)).resolves.toMatchObject({
      claims: { name: claims.name },
    });
  });
  test('of a learner for whom it was another day already', async () => {
    const { claims, facts } = await learner(course, { changed: { on: '2026-11-22' } });
    expect((await confirmed(claims, facts, course, checkedOn)).claims.on).toBe('2026-11-22');
  });
  test('with the address that this course has, and no other', async () => {
    const { claims, facts } = await learner(course);
    const elsewhere = { ...claims, course: { ...claims.course, url: 'https://elsewhere.example/' } };
    expect((await confirmed(elsewhere, facts, course, checkedOn)).claims.course.url).toBe(course.about.url);
  });
});

describe('a record is refused', () => {
  const { claims, facts } = usualOne;
  const refused = (given: readonly Fact[]) => expect(confirmed(claims, given, course, checkedOn)).rejects;

  test('of somebody else who finished as well', () =>
    refused(
      finished(
        course,
        workOf(course).map((one) => ({ ...one, wall: one.wall - 5 })),
      ),
    ).toThrow('This is not the record that the statement was made from'));
  test('of somebody who has begun', () =>
    refused([fact('opened/first-guess', finishedAt)]).toThrow(
      /does not hold a completed course: .* more still to do/,
    ));
  test('that was saved before the statement was made', () =>
    refused(workOf(course)).toThrow(`saved before version ${version} of the course was completed`));
  test('with one completion less', () =>
    refused(facts.filter(({ item }) => item !== 'opened/words')).toThrow(
      '“Words, handshakes and contracts” still to do',
    ));
  test('with something done that was not asked taken away', () =>
    refused(facts.map((one) => (one.item === 'course/*' ? { ...one, wall: one.wall + 5 } : one))).toThrow(
      'digest is another',
    ));
  test('with a completion moved', () =>
    refused(facts.map((one) => (one.item === 'opened/words' ? { ...one, wall: one.wall + 1 } : one))).toThrow(
      'digest is another',
    ));
});

test('a course said to be completed, and not done, is refused though the digest fits', async () => {
  const { claims, facts } = usualOne;
  const without = facts.filter(({ item }) => item !== 'opened/words');
  const said = facts.find(({ item }) => item === 'course/*')?.value as unknown as Completion;
  const covered = { items: itemsOf(course.data, said), completion: 'course/*' };
  const digest = await digestOf(fromFacts(without), covered);
  await expect(confirmed({ ...claims, digest }, without, course, checkedOn)).rejects.toThrow(
    'does not hold a completed course',
  );
});

test('a day that the learner set, since their clock was wrong, is claimed with a remark', async () => {
  const work = workOf(course).map((one) => ({ ...one, wall: one.wall - 56 * 365 * 86_400_000 }));
  const { toRecord } = standing(course.data, fromFacts(work), { now: finishedAt, day: '2026-11-22' });
  const facts = [...work, fact(toRecord?.item ?? '', finishedAt, toRecord?.value)];
  const { claims } = await learner(course, { facts });
  const { remarks, claims: signed } = await confirmed(claims, facts, course, checkedOn);
  expect(signed.on).toBe('2026-11-22');
  expect(remarks).toEqual([expect.stringContaining('set the day by hand')]);
  await expect(confirmed({ ...claims, on: '2026-11-23' }, facts, course, checkedOn)).rejects.toThrow(
    'the day',
  );
});

describe('a claim that the record does not bear out is named', () => {
  const { course: said } = usualOne.claims;
  const [own = ''] = usualOne.claims.own;
  const [one = '', two = ''] = everyOne.claims.activities ?? [];
  test.each<[string, Partial<Claims>, string]>([
    [
      'another title',
      { course: { ...said, title: 'MSc Partnerships' } },
      'title (claimed: MSc Partnerships; borne',
    ],
    ['what was asked', { course: { ...said, criteria: 'Passed an exam.' } }, 'what was asked'],
    ['what the course is', { course: { ...said, description: 'A degree.' } }, 'what the course is'],
    ['authors', { course: { ...said, authors: ['A university'] } }, 'authors'],
    ['another day', { on: '2025-01-01' }, 'the day (claimed: 2025-01-01; borne out: 2026-11-21)'],
    ['fewer lessons', { lessons: ['words'] }, 'lessons (claimed: 1'],
    ['more minutes', { minutes: 9000 }, 'minutes (claimed: 9000'],
    ['another part', { parts: [{ title: 'Law', lessons: 9 }] }, 'parts'],
    ['another outcome', { outcomes: ['Fluent Welsh'] }, 'outcomes'],
    ['own work never begun', { own: ['A novel'] }, 'own work (A novel)'],
    ['an activity never done', { activities: ['A marathon'] }, 'activities (A marathon)'],
    [
      'a better result',
      { marks: { credit: 16, of: 16 } },
      'the best result (claimed: 16 of 16; borne out: 14 of 16)',
    ],
    ['a result of another check', { marks: { credit: 1, of: 2 } }, 'the best result'],
    [
      'more than all of a result',
      { marks: { credit: 17, of: 16 } },
      'claimed: 17 of 16; borne out: at most 16 of 16',
    ],
    ['own work again and again', { own: Array(3).fill(own) as string[] }, `own work (${own}, ${own})`],
    ['an activity twice', { activities: [one, two, one] }, `activities (${one})`],
    ['activities in another order', { activities: [two, one] }, `activities (${one})`],
    ['no final check', { check: false }, 'the final check'],
  ])('%s', async (_, changed, named) => {
    const { claims, facts } = await learner(course, { changed });
    await expect(confirmed(claims, facts, course, checkedOn)).rejects.toThrow(named);
  });
});

describe('a result that the record holds and the check cannot give', () => {
  const given = async (credit: number, of: number) => {
    const result = { credit, of, attempt: 1 };
    const facts = finished(course).map((one) => (one.kind === 'result' ? { ...one, value: result } : one));
    const { claims } = await learner(course, { facts, choices: every });
    expect(claims.marks).toEqual({ credit, of });
    return confirmed(claims, facts, course, checkedOn);
  };
  test.each([
    [99, 16],
    [20, 20],
    [1, 1],
  ])('%d of %d is refused', (credit, of) =>
    expect(given(credit, of)).rejects.toThrow(/the best result \(claimed: .*; borne out: at most 16 of 16\)/),
  );
  test('all of it is not', () =>
    expect(given(16, 16)).resolves.toMatchObject({ claims: { marks: { credit: 16 } } }));
});

test('some of the activities may be claimed, in their order', async () => {
  const activities = everyOne.claims.activities?.filter((_, index) => index % 2) ?? [];
  expect(activities.length).toBeGreaterThan(2);
  const some = { ...everyOne.claims, activities };
  expect((await confirmed(some, everyOne.facts, course, checkedOn)).claims.activities).toEqual(activities);
});

test('a course is not completed after the check, but for a day that began elsewhere', async () => {
  const { claims, facts } = usualOne;
  expect(claims.on).toBe('2026-11-21');
  for (const day of ['2026-11-21', '2026-11-20'])
    await expect(confirmed(claims, facts, course, day)).resolves.toBeDefined();
  await expect(confirmed(claims, facts, course, '2026-11-19')).rejects.toThrow(
    'completed on 2026-11-21, and the check was on 2026-11-19, before that',
  );
});
