import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import type { QuizActivity } from './schema.ts';

type Question = QuizActivity['questions'][number];
const option = (id: string, verdict: Question['options'][number]['verdict'], text = `Do ${id} now.`) => ({
  id,
  verdict,
  text,
  why: 'The case says so.',
});
const question = (id: string, lesson: string, options?: Question['options']): Question => ({
  id,
  lesson,
  text: 'What do you do?',
  multiple: false,
  options: options ?? [option('x', 'best'), option('y', 'defensible'), option('z', 'unlikely')],
});
const bank = (questions: Question[], draw = 2): QuizActivity => ({
  id: 'final-check',
  kind: 'quiz',
  title: 'Final check',
  minutes: 8,
  required: true,
  instruction: 'Choose.',
  draw,
  questions,
});
const whole = ['a', 'b'].flatMap((lesson) => [1, 2, 3].map((at) => question(`${lesson}-${at}`, lesson)));
const findings = (activity: QuizActivity, course?: readonly string[]) =>
  check(activity, course).map(({ at, message, remedy }) => `${at?.join('.')}: ${message} ${remedy}`);

test('a whole bank passes', () => {
  expect(findings(bank(whole), ['a', 'b'])).toEqual([]);
});

describe.each<[string, QuizActivity, readonly string[] | undefined, RegExp]>([
  [
    'too few questions for three tries',
    bank(whole.slice(1)),
    undefined,
    /^questions: .* too few .*Write 1 more/,
  ],
  ['a lesson with less than three', bank(whole.slice(1)), undefined, /^questions: .* 2 questions about “a”/],
  ['a draw that is not one a lesson', bank(whole, 3), undefined, /^draw: .*Write “draw: 2”/],
  ['a lesson of the course that is left out', bank(whole), ['a', 'b', 'c'], /no questions about “c”/],
  ['a lesson that the course has not', bank(whole), ['a', 'c'], /^questions\.3\.lesson: .*no lesson “b”/],
  ['an id that comes twice', bank([...whole, question('a-1', 'a')]), undefined, /questions\.6\.id: Two/],
  [
    'no option that fits best',
    bank([...whole, question('more', 'a', [option('x', 'defensible'), option('y', 'unlikely')])]),
    undefined,
    /^questions\.6\.options: No option/,
  ],
  [
    'two that fit best where one is asked for',
    bank([
      ...whole,
      question('more', 'a', [option('x', 'best'), option('y', 'best'), option('z', 'unlikely')]),
    ]),
    undefined,
    /multiple: true/,
  ],
  [
    'two options that say the same',
    bank([...whole, question('more', 'a', [option('x', 'best', 'Ring.'), option('y', 'unlikely', 'ring.')])]),
    undefined,
    /options\.1\.text: Options 1 and 2/,
  ],
])('%s', (_, activity, course, told) => {
  test('is told with its place and its remedy', () => {
    expect(findings(activity, course).join('\n')).toMatch(new RegExp(told.source, 'm'));
  });
});
