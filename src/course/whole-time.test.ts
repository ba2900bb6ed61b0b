import { expect, test } from 'vitest';
import { askedOf } from './asked.ts';
import { outlineOf } from './outline.ts';
import { wholeTime } from './whole-time.ts';

const course = {
  parts: [
    {
      title: 'One',
      lessons: [
        { slug: 'a', title: 'A' },
        { slug: 'b', title: 'B' },
      ],
    },
  ],
  finish: { slug: 'finish', title: 'Finish' },
};
const of = (minutes: number, asked: number, slugs = ['a', 'b', 'finish']) =>
  wholeTime(
    outlineOf(
      course,
      slugs.map((slug) => ({ slug, minutes, asked, requires: [] })),
    ),
  );

test('the whole time, and what the statement asks for', () => {
  expect(of(130, 97)).toEqual({
    time: 'About six and a half hours in all',
    parted: ': five hours for what the statement asks, the rest optional',
  });
});

test('what makes no difference, or is not there yet, is not told of', () => {
  expect(of(130, 129).parted).toBe('');
  expect(of(30, 30, ['a', 'finish'])).toEqual({ time: 'About an hour in all so far', parted: '' });
});

test('what is left is reckoned as a lesson is done: by what the statement asks for', () => {
  const outline = outlineOf(course, [{ slug: 'a', minutes: 20, asked: 12, requires: ['place'] }]);
  expect(askedOf(outline)).toEqual([['a', 12, 0, 'place']]);
});
