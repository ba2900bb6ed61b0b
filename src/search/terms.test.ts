import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded, termOf, wordsOf } from './terms.ts';

test.each([
  ['Partnerships', 'partnership'],
  ['agencies', 'agency'],
  ['churches', 'church'],
  ['organizations', 'organisation'],
  ['trust', 'trust'],
  ['crisis', 'crisis'],
  ['Ŵyl', 'wyl'],
])('%s is found as %s', (word, term) => {
  expect(termOf(word, 'en-GB')).toBe(term);
});

test('a word that stands everywhere is no term, in English alone', () => {
  expect(termOf('The', 'en-GB')).toBeNull();
  expect(termOf('the', 'cy')).toBe('the');
});

test('a word in capitals or with accents is the same term', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(folded(folded(text))).toBe(folded(text));
    }),
  );
});

test('apostrophes, hyphens and strokes part words, accents do not', () => {
  expect(wordsOf('multi-agency, Bethan’s and/or ŵyl (2nd)')).toEqual(
    ['multi', 'agency', 'Bethan', 's', 'and', 'or', 'ŵyl', '2nd'], // biome-ignore format: one thought
  );
});
