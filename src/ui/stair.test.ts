import { expect, test } from 'vitest';
import { courseOf, signOf } from './course-drawing.ts';
import { groundOf } from './ground.ts';
import { marksOf } from './marks.ts';
import { stairOf, treadOf } from './stair.ts';

const shape = { width: 320, ground: 70, low: 10, high: 58 };

test('steps stand side by side, from the lowest to the highest, each as much higher', () => {
  const steps = stairOf(4, shape);
  expect(steps.map(({ x }) => x)).toEqual([0, 80, 160, 240]);
  expect(steps.map(({ height }) => height)).toEqual([10, 26, 42, 58]);
  expect(steps.every(({ top, height }) => top + height === 70)).toBe(true);
  expect(treadOf(steps[1] ?? (steps[0] as never), 2)).toBe('M78 44h82');
});

test('one step alone is as high as it goes', () => {
  expect(stairOf(1, shape)).toEqual([{ x: 0, top: 12, width: 320, height: 58 }]);
});

test.each([3, 16, 40])('the ground has as many steps as the course has lessons: %i', (count) => {
  const { risers, treads, sand } = groundOf('stair', count, 600);
  expect(risers.match(/M/g)).toHaveLength(count);
  // The first lies before the stair, the last is the landing, always as high.
  expect(treads.match(/M/g)).toHaveLength(count + 1);
  expect(treads).toMatch(/ 3H604$/);
  expect(sand).toContain('M0 80V71.4H');
});

test('the ground of a course without a stair is level, with a mark a lesson', () => {
  const { sand, risers, treads } = groundOf('path', 5, 600);
  expect(sand).toBe('M0 80V3H600V80z');
  expect(treads).toBe('M-4 3H604');
  expect(risers.match(/M/g)).toHaveLength(5);
});

test('beyond forty lessons a part is one mark', () => {
  expect([marksOf(16, 4), marksOf(40, 4), marksOf(41, 4), marksOf(1000, 26), marksOf(0, 0)]).toEqual([
    16, 40, 4, 26, 1,
  ]);
});

test('the sign has a stroke a lesson: higher and higher on a stair, all alike on a path', () => {
  const heights = (bars: readonly string[]) => bars.map((bar) => Number(/v-([\d.]+)$/.exec(bar)?.[1]));
  expect(heights(signOf('stair', 4))).toEqual([5, 11, 17, 23]);
  expect(heights(signOf('path', 4))).toEqual([14, 14, 14, 14]);
});

test.each(['stair', 'path'] as const)(
  'a course as a %s has as many marks as lessons, each with its line',
  (drawn) => {
    for (const count of [1, 5, 40]) {
      const { marks, ground } = courseOf(drawn, count, { low: 10, high: 58, ground: 70, nosing: 2 });
      expect(marks).toHaveLength(count);
      expect(`${marks.flatMap(({ shape, line }) => [shape, line])}${ground}`).not.toMatch(/NaN|undefined|e-/);
    }
  },
);
