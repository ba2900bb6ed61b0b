import { expect, test } from 'vitest';
import { shown } from './Clock.tsx';

test.each([
  [120_000, '2:00'],
  [119_001, '2:00'],
  [60_000, '1:00'],
  [1, '0:01'],
  [0, '0:00'],
  [-5, '0:00'],
  [99 * 60_000, '99:00'],
])('%i milliseconds: %s', (left, time) => {
  expect(shown(left)).toBe(time);
});
