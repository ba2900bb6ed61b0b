import { expect, test } from 'vitest';
import { asStacked, directionOf, fromLeft, stretches } from './direction.ts';

test('a text has the direction of its first letter', () => {
  expect(directionOf('Sara محمد')).toBe('ltr');
  expect(directionOf('3 (محمد) Sara')).toBe('rtl');
  expect(directionOf('נועה')).toBe('rtl');
  expect(directionOf('١٢')).toBe('ltr');
});

/** Stretches of a line from left to right, each spelled as it is read. */
const line = (text: string) => {
  const found = stretches(text, directionOf(text));
  expect(found.map((stretch) => stretch.text).join('')).toBe(text);
  return fromLeft(found.map(({ level }) => level)).map((index) => found[index]?.text);
};

test.each([
  ['Anna Smith', ['Anna Smith']],
  ['محمد علي', ['محمد علي']],
  ['Sara محمد علي Khan', ['Sara ', 'محمد علي', ' Khan']],
  ['محمد علي Khan', ['Khan', 'محمد علي ']],
  ['محمد Ali Khan علي', [' علي', 'Ali Khan', 'محمد ']],
  // Digits read to the right everywhere; after right-to-left words they stand to their left.
  ['علي 34', ['34', 'علي ']],
  ['Ali محمد 34', ['Ali ', '34', 'محمد ']],
  ['Leila (ليلى) Haddad', ['Leila (', 'ليلى', ') Haddad']],
])('%s', (text, stands) => {
  expect(line(text)).toEqual(stands);
});

test('marks are stacked as fonts expect: what belongs to the letter first, then vowels', () => {
  // Unicode's own order has the vowel before the sign that doubles.
  expect(asStacked('م\u064e\u0651')).toBe('م\u0651\u064e');
  expect(asStacked('ש\u05b8\u05bc\u05c1')).toBe('ש\u05c1\u05bc\u05b8');
  expect(asStacked('e\u0323\u0301')).toBe('e\u0323\u0301');
});
