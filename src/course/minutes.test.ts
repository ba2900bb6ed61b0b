import { expect, test } from 'vitest';
import { countWords, minutesLeft } from './minutes.ts';

test('words are counted as a reader counts them', () => {
  expect(countWords('Saltmere High’s two-page plan: 12 – no, 13 lines.')).toBe(8);
});

test('from each section on: its words at 180 a minute, what is to be done in it, and all that follows', () => {
  const sections = [
    { words: 90, activities: [] },
    { words: 360, activities: ['place', 'gone'] },
    { words: 90, activities: ['check'] },
  ];
  const minutes = new Map([
    ['place', 4],
    ['check', 2],
  ]);
  expect(minutesLeft(sections, (id) => minutes.get(id))).toEqual([9, 9, 3]);
});

test('a lesson of a few words takes a minute', () => {
  expect(minutesLeft([{ words: 3, activities: [] }], () => undefined)).toEqual([1]);
});
