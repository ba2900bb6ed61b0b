import { expect, test } from 'vitest';
import type { Annotation } from './kept.ts';
import { isGone, type PlaceText, placed } from './place.ts';
import { blocksOf } from './portfolio.ts';

const text = 'The beginning of it all. A stair with four steps stands there. The very end of the lesson.';
const lesson = {
  text,
  sections: [
    { id: '', title: '', from: 0, to: 25 },
    { id: 'stair', title: 'A stair', from: 25, to: 63 },
    { id: 'end', title: 'The end', from: 63, to: text.length },
  ],
} satisfies PlaceText;

const on = (quote: string, section: string, words = ''): Annotation => ({
  id: quote.slice(0, 5),
  lesson: 'levels',
  passage: { section, quote, prefix: '', suffix: '' },
  words,
  copies: [],
});

test('annotations stand in the order of the text; those without theirs end their section, or the list', () => {
  const all = placed(
    [
      on('Nowhere to be found in it, nor its section', 'old'),
      on('This was here once, and it is no more', 'stair'),
      on('The very end of the lesson.', 'stair'),
      on('A stair with four steps stands there.', 'stair'),
      on('The beginning of it all.', 'end'),
    ],
    lesson,
  );
  expect(all.map(({ annotation, section, span }) => [annotation.id, section, span !== undefined])).toEqual([
    ['The b', '', true],
    ['A sta', 'stair', true],
    ['This ', 'stair', false],
    ['The v', 'end', true],
    ['Nowhe', undefined, false],
  ]);
});

test('a passage of another language is not said to be gone', () => {
  const here = on('It is gone for good by now', '');
  const there = { ...here, passage: { ...here.passage, language: 'cy' } };
  const [own, theirs] = placed([here, there], lesson);
  if (!own || !theirs) throw new Error('They are not there.');
  // In the course's own language, in Welsh, in Polish.
  expect([undefined, 'cy', 'pl'].map((language) => isGone(own, language))).toEqual([true, false, false]);
  expect([undefined, 'cy', 'pl'].map((language) => isGone(theirs, language))).toEqual([false, true, false]);
});

test('the portfolio says what was marked and written, and whose text is gone', () => {
  const all = placed(
    [on('The beginning of it all.', '', 'First\n\nSecond'), on('It is gone for good by now', '')],
    lesson,
  );
  expect(blocksOf(all, ({ span }) => !span)).toEqual([
    { kind: 'paragraph', text: '“The beginning of it all.”', tone: 'quote', withNext: true },
    { kind: 'paragraph', text: 'First' },
    { kind: 'paragraph', text: 'Second' },
    { kind: 'paragraph', text: 'The text this was about has changed', tone: 'quiet', withNext: true },
    { kind: 'paragraph', text: '“It is gone for good by now”', tone: 'quote' },
  ]);
});
