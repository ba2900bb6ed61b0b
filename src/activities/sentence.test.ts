import { expect, test } from 'vitest';
import { countWords, isSentence } from './sentence.ts';

test.each([
  ['', 0],
  ['— … !', 0],
  ['He’d count bikes', 3],
  ['الحارس يعدّ الدراجات', 3],
])('“%s” has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('three words are a sentence of one’s own, two are not', () => {
  expect(isSentence('Ring Jo first')).toBe(true);
  expect(isSentence('Ring Jo')).toBe(false);
});
