import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { readDay } from '../../ui/day.ts';
import type { Parts } from '../kind.ts';
import { stepsFile } from './calendar.ts';
import { check } from './check.ts';
import { dated, dayFrom, missing, newEntry, type PlanData, planKind, stateOf } from './plan.ts';
import { portfolioOf } from './portfolio.ts';
import { planSchema } from './schema.ts';

const data: PlanData = {
  plans: [
    { id: 'kettle', title: 'At the kettle', moment: 'When?', act: 'What?' },
    { id: 'stair', title: 'On the stair', moment: 'When?', act: 'What?' },
  ],
  days: 30,
  lines: 2,
};
const read = (parts: Record<string, unknown>, of: PlanData = data) =>
  planKind.readAnswer(new Map(Object.entries(parts)) as Parts, of);
const sentence = { 'kettle/moment': 'the kettle sings', 'kettle/act': 'ask her' };
const step = { 'step/line-1/what': 'Ring the harbour office', 'step/line-1/day': '2027-03-02' };

describe('a sentence', () => {
  test.each([
    [{}, 'new'],
    [{ 'kettle/moment': 'the kettle sings' }, 'act'],
    [{ 'kettle/act': 'ask the caretaker' }, 'moment'],
    [{ 'kettle/moment': 'tea', 'kettle/act': 'ask' }, 'words'],
    [sentence, 'whole'],
  ])('%j is %s', (parts, state) => {
    expect(stateOf(read(parts).sentences[0])).toBe(state);
  });

  test('own ones stand behind those of the page, and a removed one stands nowhere, its text kept', () => {
    const own = { 'own/made-1/moment': 'it rains', 'own/made-1/act': 'wait' };
    expect(read({ ...own, ...sentence }).sentences.map(({ part }) => part)).toEqual(['kettle', 'own/made-1']);
    expect(read({ ...own, 'own/made-1/gone': true }).sentences).toEqual([]);
    expect(read({ ...own, 'own/made-1/gone': null }).sentences).toHaveLength(1);
  });
});

describe('steps', () => {
  test('stand by day, those without one last', () => {
    const { steps } = read({
      'step/line-1/what': 'later',
      'step/line-1/day': '2027-03-09',
      'step/line-2/what': 'some day',
      'step/made-1/who': 'the school',
      'step/made-1/day': '2027-03-02',
    });
    expect(steps.map(({ part }) => part)).toEqual(['step/made-1', 'step/line-1', 'step/line-2']);
    expect(dated(steps).map(({ what }) => what)).toEqual(['later']);
  });

  test.each(['2027-02-29', '0202-03-01', '2027-3-1', '2027-03-02T10:00', '', 7, null])(
    '%j is no day',
    (value) => expect(readDay(value)).toBeUndefined(),
  );

  test('days are counted by the calendar, over the end of a month', () => {
    const noon = new Date(2027, 1, 27, 12).getTime();
    expect(dayFrom(noon, 0)).toBe('2027-02-27');
    expect(dayFrom(noon, 30)).toBe('2027-03-29');
  });
});

describe('done', () => {
  test('asks for what the activity asks for: a whole sentence, a step with a day', () => {
    const state = (parts: Record<string, unknown>, of: PlanData) =>
      planKind.standing(read(parts, of), of, undefined).state;
    const { days: _, ...sentencesAlone } = data;
    const daysAlone = { ...data, plans: [] };
    expect(state(sentence, data)).toBe('begun');
    expect(state(step, data)).toBe('begun');
    expect(state({ ...sentence, ...step }, data)).toBe('done');
    expect(state(sentence, sentencesAlone)).toBe('done');
    expect(state(step, sentencesAlone)).toBe('new');
    expect(state(step, daysAlone)).toBe('done');
    expect(state(sentence, daysAlone)).toBe('new');
  });

  test('nothing that is written later takes it back', () => {
    const more = fc.dictionary(
      fc.constantFrom('stair/moment', 'stair/act', 'own/made-1/act', 'step/line-2/what', 'step/line-2/day'),
      fc.string(),
    );
    fc.assert(
      fc.property(more, (parts) => {
        const open = missing(read({ ...sentence, ...step, ...parts }), data);
        expect(open).toEqual({ sentence: false, step: false });
      }),
    );
  });
});

test('new entries sort in the order of their making', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.double({ min: 0, max: 0.999999, noNaN: true }), (a, b, chance) => {
      const [one, other] = [newEntry(a, chance), newEntry(b, 1 - chance - Number.EPSILON)];
      if (a < b) expect(one < other).toBe(true);
    }),
  );
});

describe('the calendar file', () => {
  const steps = (parts: Record<string, unknown>) => dated(read(parts).steps);
  const file = (parts: Record<string, unknown>, made = 0, more: { withAlarm?: boolean; url?: URL } = {}) =>
    stepsFile({ steps: steps(parts), activity: 'next', course: 'garden', made, withAlarm: false, ...more });
  const events = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

  test('says whatever was entered, as text, on whole days, and reminds nobody unasked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme' }),
        (what, who) => {
          fc.pre(what.trim() !== '' && !/\p{Cc}/u.test(what + who));
          const [event, ...more] = events(
            file({ 'step/line-1/what': what, 'step/line-1/who': who, 'step/line-1/day': '2027-03-02' }),
          );
          expect(more).toEqual([]);
          expect(event?.summary).toBe(what.trim());
          expect(event?.description ?? null).toBe(who.trim() ? `With: ${who.trim()}` : null);
          expect(event?.startDate.isDate).toBe(true);
          expect(event?.startDate.toString()).toBe('2027-03-02');
          expect(event?.component.getAllSubcomponents()).toEqual([]);
        },
      ),
    );
  });

  test('reminds on the morning of each day where that is wanted, and says where the plan is', () => {
    const url = new URL('https://example.org/lessons/finish/#next');
    const [event] = events(
      file(
        { 'step/line-1/what': 'Ring', 'step/line-1/who': 'the school', 'step/line-1/day': '2027-03-02' },
        0,
        {
          withAlarm: true,
          url,
        },
      ),
    );
    expect(event?.description).toBe(`With: the school\n${url}`);
    const alarms = event?.component.getAllSubcomponents('valarm') ?? [];
    const triggers = alarms.map((alarm) => alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
    expect(triggers.map((trigger) => trigger.toSeconds())).toEqual([9 * 3600]);
  });

  test('has no step on a day that no calendar has', () => {
    expect(events(file({ 'step/line-1/what': 'Ring', 'step/line-1/day': '2027-02-30' }))).toEqual([]);
  });

  test('gives a step the same name each time, so that a second file changes and adds nothing', () => {
    const names = (text: string) => events(text).map(({ uid }) => uid);
    const two = { ...step, 'step/made-1/what': 'Write', 'step/made-1/day': '2027-03-01' };
    expect(names(file(two, 0))).toEqual(
      names(file({ ...two, 'step/line-1/day': '2027-02-02' }, 9)).toReversed(),
    );
    expect(new Set(names(file(two)))).toHaveLength(2);
  });
});

test('the portfolio holds both as tables, word for word, and nothing while nothing is written', () => {
  expect(portfolioOf(data, new Map())).toEqual([]);
  const parts = new Map(
    Object.entries({ ...sentence, ...step, 'step/line-1/who': '=cmd()', 'own/made-1/act': '<b>go</b>' }),
  );
  expect(portfolioOf(data, parts)).toEqual([
    {
      kind: 'table',
      head: ['What for', 'If …', '… then I will …'],
      rows: [
        ['At the kettle', 'the kettle sings', 'ask her'],
        ['Of my own', '', '<b>go</b>'],
      ],
    },
    {
      kind: 'table',
      head: ['By which day', 'What I will do', 'With whom (a role, no name)'],
      rows: [['2 March 2027', 'Ring the harbour office', '=cmd()']],
    },
  ]);
});

test('the check asks for something to do, and for names that nothing else is kept under', () => {
  const activity = planSchema.parse({
    id: 'empty',
    kind: 'plan',
    title: 'Empty',
    minutes: 1,
    instruction: 'Nothing.',
  });
  expect(check(activity)).toMatchObject([{ at: [] }]);
  const plans = ['own', 'kettle', 'kettle'].map((id, index) => ({
    id,
    title: `${index}`,
    moment: 'a',
    act: 'b',
  }));
  expect(check({ ...activity, plans }).map(({ at }) => at)).toEqual([
    ['plans', 2, 'id'],
    ['plans', 0, 'id'],
  ]);
});
