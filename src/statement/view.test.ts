// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { CourseData } from '../course/course-data.ts';
import { type Fact, fromFacts, type Progress, unique } from '../progress/progress.ts';
import * as tells from './completed-view.ts';
import { leftOf } from './done.ts';
import { usual } from './sheet.ts';
import { sheetFor, type View, viewOf } from './view.ts';

const lesson = (slug: string) => ({
  ...{ slug, number: 1, title: `About ${slug}`, minutes: 10, outcomes: [] },
  activities: [{ id: `do-${slug}`, title: `Do ${slug}`, required: true }],
});
const course = (...slugs: string[]): CourseData => ({
  ...{ id: 'mini', version: '0.1.0', released: '2026-11-01', begun: '2026-11-01', others: [] },
  ...{ title: 'A small course', shortTitle: 'Small', language: 'en-GB', description: 'What it is.' },
  ...{ criteria: 'All done.', authors: ['The authors'], planned: 2, disclaimer: 'Nobody checked.' },
  ...{ parts: [{ title: 'Only part', lessons: slugs.map(lesson) }], outcomes: [], artefacts: [] },
});
const two = course('one', 'two');
const noon = new Date(2026, 10, 2, 12).getTime();

const done = (...items: string[]): Progress =>
  fromFacts(
    items.map(
      (item, index): Fact => ({
        ...{ schema: 1, item, epoch: 0, kind: 'done', value: '0.1.0', device: 'd', wall: noon },
        seq: index + 1,
      }),
    ),
  );
const whole = done('opened/one', 'do-one/*', 'opened/two', 'do-two/*');

/** As the page has it, once what tells of a completion has come. */
const seen = (of: CourseData, progress: Progress, now = noon): View => {
  const stands = leftOf(of, progress).length
    ? { left: leftOf(of, progress) }
    : { ...tells.standing(of, progress, { now }), tells };
  return viewOf(of, progress, stands, now);
};
const named = (name: string, latin = '') => ({ named: { name, latin, boxes: false }, choices: usual });

describe('the statement’s page', () => {
  test('says what is asked to who comes first, and how much is left to who has begun', () => {
    expect(seen(two, done())).toMatchObject({ standing: { title: 'What it asks for' } });
    const begun = seen(two, done('opened/one', 'do-one/*'));
    expect(begun.standing?.title).toBe('One thing still to do');
    expect(begun.left?.map(({ title }) => title)).toEqual(['Do two']);
    expect(begun.completed).toBeUndefined();
  });

  test('says nothing of how somebody stands before that can be told, and shows a sample', () => {
    const view = viewOf(two, whole, undefined, noon);
    expect([view.standing, view.left, view.completed]).toEqual([undefined, undefined, undefined]);
    expect(sheetFor(two, whole, view, named('Ana'), undefined).labels.completedOn).toBe('Not completed yet');
  });

  test('has a sheet with its day to make, and records it', () => {
    const view = seen(two, whole);
    expect(view.standing?.title).toBe('Everything it needs is done.');
    expect(view.toRecord?.item).toBe('course/*');
    expect(view.gained).toBeUndefined();
    const sheet = sheetFor(two, whole, view, named('Łucja', 'Lucja'), 'https://example.org/course/');
    expect(sheet).toMatchObject({ name: 'Łucja', latin: 'Lucja', doneOn: '2026-11-02' });
  });

  test('asks for the day, and says on the sheet that it is missing, where the clock is wrong', () => {
    const view = seen(two, whole, Date.parse('1999-01-01'));
    expect(view.asksDay).toBe(true);
    expect(view.clock.odd).not.toBe('');
    expect(sheetFor(two, whole, view, named('Ana'), undefined).labels.completedOn).not.toMatch(/\d/);
  });

  test('tells what a completed course has gained, and keeps the completion', () => {
    const { toRecord } = seen(two, whole);
    const completed: Fact = {
      ...{ schema: 1, item: 'course/*', epoch: 0, kind: 'done', device: 'd', wall: noon, seq: 9 },
      value: toRecord?.value ?? null,
    };
    const progress = fromFacts([...unique(whole), completed]);
    const larger = { ...course('one', 'two', 'three'), version: '0.2.0' };
    const stands = {
      ...tells.standing(larger, progress, { versions: new Map([['0.1.0', two]]), now: noon }),
    };
    const view = viewOf(larger, progress, { ...stands, tells }, noon);
    expect(view.left?.map(({ title }) => title)).toEqual(['Do three']);
    expect(view.gained?.title).toBeTruthy();
    expect(view.completed?.of.version).toBe('0.1.0');
  });
});
