import { expect, test } from 'vitest';
import { dayInWords } from '../words/en/days.ts';
import { dayOf, momentOf } from './day.ts';

test('a number that no calendar has is no moment, no day, and no words', () => {
  for (const wall of [9e15, Number.MAX_SAFE_INTEGER, 253_402_300_800_000 + 86_400_000, Number.NaN]) {
    expect(momentOf(wall)).toBeUndefined();
    expect(dayOf(wall)).toBe('');
    expect(dayInWords(dayOf(wall))).toBe('');
  }
  expect(dayOf(new Date(2031, 1, 3, 12).getTime())).toBe('2031-02-03');
  expect(dayInWords('2031-02-03')).toBe('3 February 2031');
});
