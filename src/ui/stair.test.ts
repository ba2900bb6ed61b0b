import { expect, test } from 'vitest';
import { groundOf, marksOf, stepsOf, treadOf } from './stair.ts';

const shape = { width: 320, ground: 70, low: 10, high: 58 };

test('steps stand side by side, from the lowest to the highest, each as much higher', () => {
  const steps = stepsOf(4, shape);
  expect(steps.map(({ x }) => x)).toEqual([0, 80, 160, 240]);
  expect(steps.map(({ height }) => height)).toEqual([10, 26, 42, 58]);
  expect(steps.every(({ top, height }) => top + height === 70)).toBe(true);
  expect(treadOf(steps[1] ?? (steps[0] as never), 2)).toBe('M78 44h82');
});

test('one step alone is as high as it goes', () => {
  expect(stepsOf(1, shape)).toEqual([{ x: 0, top: 12, width: 320, height: 58 }]);
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
