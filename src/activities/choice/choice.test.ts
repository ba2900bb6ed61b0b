import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verdict, Whys } from '../kind.ts';
import { type Answers, type Question, sameOptions } from '../question.ts';
import { type ChoiceData, check, choiceKind, fromShown, surePart, toShown } from './choice.ts';

const options = ['w', 'x', 'y', 'z'].map((id) => ({ id, text: id }));
const one: Question = { id: 'one', text: 'Which?', multiple: false, options: options.slice(0, 3) };
const several: Question = { id: 'several', text: 'Which ones?', multiple: true, options };
const data: ChoiceData = { feedback: 'check', confidence: true, questions: [one, several] };
const verdicts: Readonly<Record<string, Verdict>> = {
  'one/w': 'best',
  'one/x': 'defensible',
  'one/y': 'unlikely',
  'several/w': 'best',
  'several/x': 'best',
  'several/y': 'defensible',
  'several/z': 'unlikely',
};
const whys: Whys = new Map(Object.entries(verdicts).map(([key, verdict]) => [key, { verdict, text: key }]));

const verdictOf = (question: string, ...chosen: string[]) =>
  check(new Map([[question, chosen]]), data, whys)[0]?.verdict;

describe('one option', () => {
  test.each(Object.entries({ w: 'best', x: 'defensible', y: 'unlikely' }))('%s is %s', (option, verdict) => {
    expect(verdictOf('one', option)).toBe(verdict);
  });
});

describe('several options', () => {
  test.each([
    ['exactly those that fit', ['w', 'x'], 'best'],
    ['those that fit, and one that can be argued', ['w', 'x', 'y'], 'best'],
    ['those that fit, and one that does not', ['w', 'x', 'z'], 'defensible'],
    ['some of those that fit', ['x'], 'defensible'],
    ['none of those that fit', ['y', 'z'], 'unlikely'],
  ])('%s', (_, chosen, verdict) => {
    expect(verdictOf('several', ...chosen)).toBe(verdict);
  });
});

describe('what was stored', () => {
  test('keeps the known options, in the order of the page, and one where one is asked for', () => {
    const read = choiceKind.readAnswer(
      new Map<string, string[]>([
        ['one', ['y', 'w']],
        ['several', ['z', 'gone', 'w']],
      ]),
      data,
    );
    expect([...read]).toEqual([
      ['one', ['w']],
      ['several', ['w', 'z']],
    ]);
  });
  test('how sure somebody is costs nothing and counts as no answer', () => {
    const read = choiceKind.readAnswer(new Map([[surePart('one'), 'guess']]), data);
    expect(read.size).toBe(0);
    expect(choiceKind.standing(read, data, undefined).state).toBe('new');
  });
  test('a check is read back as it was kept, without questions that are gone', () => {
    const some = fc.uniqueArray(fc.constantFrom('w', 'x', 'y', 'z'), { minLength: 1 });
    fc.assert(
      fc.property(fc.constantFrom('w', 'x', 'y'), some, (single, chosen) => {
        const answers: Answers = new Map([
          ['one', [single]],
          ['several', chosen],
        ]);
        const kept = JSON.parse(JSON.stringify(toShown(check(answers, data, whys), data)));
        expect(fromShown(kept, data)).toEqual(check(answers, data, whys));
        expect(fromShown(kept, { ...data, questions: [one] })).toHaveLength(1);
        expect(kept.credit).toBeLessThanOrEqual(kept.of);
      }),
    );
  });
  test('what was said holds for the same options in any order, and for no others', () => {
    expect(sameOptions(['w', 'x'], ['x', 'w'])).toBe(true);
    expect(sameOptions(['w'], ['w', 'x'])).toBe(false);
    expect(sameOptions(undefined, ['w'])).toBe(false);
  });
});

describe('how far it is', () => {
  const both: Answers = new Map([
    ['one', ['y']],
    ['several', ['z']],
  ]);
  const standing = (answers: Answers, feedback: 'check' | 'later', checked = false) => {
    const asked = { ...data, feedback };
    return choiceKind.standing(
      answers,
      asked,
      checked ? toShown(check(answers, asked, whys), asked) : undefined,
    ).state;
  };
  test('answers are done once they were checked, whatever they come to', () => {
    expect([standing(both, 'check'), standing(both, 'check', true)]).toEqual(['begun', 'done']);
  });
  test('a first guess is done when every guess is in', () => {
    expect([standing(new Map([['one', ['y']]]), 'later'), standing(both, 'later')]).toEqual([
      'begun',
      'done',
    ]);
  });
  test('a check with a question open finishes nothing', () => {
    expect(standing(new Map([['one', ['w']]]), 'check', true)).toBe('begun');
  });
});
