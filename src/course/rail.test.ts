/** What of the outline stands on a page, and what a page can therefore weigh. */
import { describe, expect, test } from 'vitest';
import { askedOf } from './asked.ts';
import { letterOf, type Outline, outlineOf } from './outline.ts';
import { railOf } from './rail.ts';
import { many, stepsOf } from './steps.ts';

const slugs = (count: number) => Array.from({ length: count }, (_, i) => `lesson-${i + 1}`);

function course(lessons: number, inPart: number): Outline {
  const all = slugs(lessons);
  const parts = Array.from({ length: Math.ceil(lessons / inPart) }, (_, part) => ({
    title: 'A part',
    lessons: all.slice(part * inPart, (part + 1) * inPart).map((slug) => ({ slug, title: 'A lesson' })),
  }));
  return outlineOf(
    { parts, finish: { slug: 'finish', title: 'Finish' } },
    [...all, 'finish'].map((slug) => ({ slug, minutes: 5, asked: 5, requires: [`${slug}-check`] })),
  );
}
const lines = (outline: Outline, here?: string) =>
  railOf(outline, here).reduce((sum, { shown }) => sum + 1 + shown.length, 0);

describe('the rail', () => {
  test('lists the whole of a course up to forty lessons', () => {
    expect(lines(course(many, 10), 'lesson-1')).toBe(many + 4);
  });
  test('lists the page’s own part of a longer one, and names the others', () => {
    const rail = railOf(course(45, 9), 'lesson-20');
    expect(rail.map(({ letter, shown }) => [letter, shown.length])).toEqual([
      ['A', 0],
      ['B', 0],
      ['C', 9],
      ['D', 0],
      ['E', 0],
    ]);
  });
  test.each(['lesson-1', 'lesson-55', 'lesson-100', 'finish', undefined])(
    'is no longer in a thousand lessons than in a hundred, at %s',
    (here) => {
      expect(lines(course(1000, 10), here)).toBeLessThanOrEqual(lines(course(120, 10), here));
      expect(lines(course(1000, 1000), here)).toBeLessThanOrEqual(many + 1);
      if (here?.startsWith('lesson'))
        expect(railOf(course(1000, 1000), here)[0]?.shown.map(({ slug }) => slug)).toContain(here);
    },
  );
});

describe('a drawing of the course', () => {
  test.each([
    ['a step a lesson', 40, 10, 40],
    ['a step a part of a longer course', 120, 10, 12],
    ['forty like steps where there are more parts', 1000, 10, 40],
  ])('has %s', (_what, lessons, inPart, steps) => {
    const drawn = stepsOf(course(lessons, inPart));
    expect(drawn).toHaveLength(steps);
    expect(drawn.flat().map(({ slug }) => slug)).toEqual(slugs(lessons));
  });
});

test('what lessons ask names each step, and the finish one of its own', () => {
  const asked = askedOf(course(50, 25));
  expect(asked).toHaveLength(51);
  expect(asked[0]).toEqual(['lesson-1', 5, 0, 'lesson-1-check']);
  expect(asked[25]?.[2]).toBe(1);
  expect(asked.at(-1)).toEqual(['finish', 5, 2, 'finish-check']);
});

test('parts are lettered in their order, and numbered after Z', () => {
  expect([0, 1, 25, 26, 49].map((part) => letterOf(undefined, part))).toEqual(['A', 'B', 'Z', '27', '50']);
  expect(letterOf('Q', 3)).toBe('Q');
});
