import { expect, test } from 'vitest';
import { inAll, likewise, roughly } from './amounts.ts';

test('a sitting is told to the quarter of an hour, a course to the half, a long one to the hour', () => {
  expect([35, 62, 97, 155].map(roughly)).toEqual([
    'about 35 minutes',
    'about an hour',
    'about an hour and a half',
    'about two and a half hours',
  ]);
  expect([97, 312, 391, 640].map(inAll)).toEqual([
    'about an hour and a half',
    'about five hours',
    'about six and a half hours',
    'about eleven hours',
  ]);
  expect(likewise(inAll(312))).toBe('five hours');
});
