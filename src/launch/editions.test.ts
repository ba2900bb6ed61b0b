import { describe, expect, test } from 'vitest';
import type { Api } from './api.ts';
import { scorm12 } from './scorm12.ts';
import { scorm2004 } from './scorm2004.ts';
import type { Interaction, Session } from './session.ts';

/** A platform that holds values and writes down what is set. */
function platform(values: Record<string, string>, prefix: string) {
  const set: string[] = [];
  const name = (call: string) => (prefix ? `LMS${call}` : call);
  const api: Api = {
    [name('Initialize')]: () => 'true',
    [name('GetValue')]: (key = '') => values[key] ?? '',
    [name('SetValue')]: (key = '', value = '') => {
      values[key] = value;
      set.push(`${key}=${value}`);
      return 'true';
    },
    [name('Commit')]: () => 'true',
    [prefix ? 'LMSFinish' : 'Terminate']: () => 'true',
  };
  return { api, set };
}
const old = (values: Record<string, string>) => {
  const { api, set } = platform(values, 'LMS');
  return { session: scorm12(api) as Session, set };
};
const late = (values: Record<string, string>) => {
  const { api, set } = platform(values, '');
  return { session: scorm2004(api) as Session, set };
};

const card: Interaction = {
  id: 'place',
  activity: 'place',
  title: 'Cards',
  type: 'matching',
  response: [
    ['a', 'high'],
    ['b', 'low'],
  ],
  sources: ['a', 'b'],
  targets: ['low', 'high'],
  levels: ['best', 'unlikely'],
  told: 'device/1',
  result: 'incorrect',
  at: 1_800_000_000_000,
  took: 61_000,
};

describe('1.2', () => {
  test('asks to be suspended before anything else', () => {
    expect(old({}).set).toEqual(['cmi.core.exit=suspend', 'cmi.core.lesson_status=incomplete']);
  });
  test.each(['completed', 'passed'])('leaves “%s” as it is', (status) => {
    const { session, set } = old({ 'cmi.core.lesson_status': status });
    session.report({ completed: false, share: 0, score: undefined });
    session.report({ completed: true, share: 1, score: undefined });
    expect(set).toEqual(['cmi.core.exit=suspend']);
  });
  test('raises a score and never lowers one', () => {
    const { session, set } = old({ 'cmi.core.score.raw': '80', 'cmi.core.lesson_status': 'incomplete' });
    session.report({ completed: false, share: 0, score: 0.5 });
    session.report({ completed: false, share: 0, score: 0.8 });
    expect(set.slice(1)).toEqual([]);
    session.report({ completed: false, share: 0, score: 0.875 });
    expect(set.slice(1)).toContain('cmi.core.score.raw=87.5');
  });
  test('matches by tokens of one sign, and says wrong', () => {
    const { session, set } = old({});
    session.interaction(card);
    expect(set.slice(2).map((line) => line.replace(/time=.*/, 'time'))).toEqual([
      'cmi.interactions.0.id=place',
      'cmi.interactions.0.type=matching',
      'cmi.interactions.0.time',
      'cmi.interactions.0.student_response=a.2,b.1',
      'cmi.interactions.0.result=wrong',
      'cmi.interactions.0.latency=0000:01:01.00',
    ]);
  });
  test('leaves out a response that has no room', () => {
    const { session, set } = old({});
    const many = Array.from({ length: 40 }, (_, i) => `o${i}`);
    session.interaction({ ...card, sources: many, response: many.map((one) => [one, 'low'] as const) });
    expect(set).toContain('cmi.interactions.0.type=performance');
    expect(set.join()).not.toContain('student_response');
  });
});

describe('2004', () => {
  test('asks to be suspended before anything else', () => {
    expect(late({}).set).toEqual(['cmi.exit=suspend', 'cmi.completion_status=incomplete']);
  });
  test('lowers nothing, and fails nobody', () => {
    const { session, set } = late({
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'passed',
      'cmi.score.scaled': '0.9',
      'cmi.progress_measure': '1',
    });
    session.report({ completed: false, share: 0.2, score: 0.1 });
    expect(set).toEqual(['cmi.exit=suspend']);
  });
  test('a course that is done is completed and passed', () => {
    const { session, set } = late({ 'cmi.completion_status': 'incomplete' });
    session.report({ completed: true, share: 1, score: 0.4 });
    expect(set.slice(1)).toEqual([
      'cmi.score.min=0',
      'cmi.score.max=100',
      'cmi.score.raw=40',
      'cmi.score.scaled=0.4',
      'cmi.progress_measure=1',
      'cmi.completion_status=completed',
      'cmi.success_status=passed',
    ]);
  });
  test('what was told in an earlier session takes its own place again', () => {
    const { session, set } = late({
      'cmi.interactions._count': '2',
      'cmi.interactions.0.id': 'other',
      'cmi.interactions.1.id': 'place',
    });
    session.interaction(card);
    session.interaction({ ...card, id: 'third' });
    expect(set).toContain('cmi.interactions.1.learner_response=a[.]high[,]b[.]low');
    expect(set).toContain('cmi.interactions.2.id=third');
  });
  test('keeps a question apart from an activity that is called like it', () => {
    const { session, set } = late({});
    session.interaction({ ...card, id: 'check/words' });
    session.interaction({ ...card, id: 'check-words' });
    expect(set).toContain('cmi.interactions.0.id=check--words');
    expect(set).toContain('cmi.interactions.1.id=check-words');
  });
  test('tells no more than a platform must hold', () => {
    const { session, set } = late({});
    for (let i = 0; i < 300; i++) session.interaction({ ...card, id: `i${i}` });
    expect(set.join()).toContain('cmi.interactions.249.id');
    expect(set.join()).not.toContain('cmi.interactions.250.');
  });
});

test.each(['review', 'browse'])('in %s nothing is set from the start', (mode) => {
  expect(old({ 'cmi.core.lesson_mode': mode }).set).toEqual([]);
  expect(late({ 'cmi.mode': mode }).set).toEqual([]);
});
test('a platform that does not begin, or breaks, has no session', () => {
  expect(scorm12({ LMSInitialize: () => 'false' })).toBeUndefined();
  const broken = () => {
    throw new Error('The platform’s own script.');
  };
  expect(scorm2004({ Initialize: broken })).toBeUndefined();
});
