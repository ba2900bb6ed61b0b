import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Appointment,
  answersTo,
  appointmentIn,
  bells,
  dayAfter,
  dueIn,
  duePart,
  everyWeeks,
  isNear,
  kept,
  lastReading,
  newToken,
} from './due.ts';
import type { Json, Parts } from './kind.ts';

const partsOf = (parts: Record<string, Json>): Parts => new Map(Object.entries(parts));
const reading = (day: string, time = '1845') => ({ [`reading/${day}-${time}-abcd`]: { trust: 3 } });
const token = 'abcdefgh12';
const chosen = (more: Partial<Appointment> = {}) => ({
  [duePart(token)]: kept({
    token,
    day: '2027-05-31',
    weeks: 26,
    bell: 'week',
    sequence: 0,
    set: '2026-11-30-1900-abcd',
    ...more,
  }),
});

describe('due is', () => {
  test.each<[string, Record<string, Json>, string | undefined]>([
    ['nothing before anything was kept', {}, undefined],
    ['half a year after the last reading', { ...reading('2026-02-06'), ...reading('2026-08-07') }, '2027-02-05'],
    ['the day that was chosen', { ...reading('2026-11-30'), ...chosen() }, '2027-05-31'],
    ['that day too where nothing was kept yet', chosen(), '2027-05-31'],
    ['half a year later, once a reading was kept on that day', { ...reading('2027-05-31'), ...chosen() }, '2027-11-29'],
    ['the same once one was kept a little before it', { ...reading('2027-05-10'), ...chosen() }, '2027-11-29'],
    ['or a little after it', { ...reading('2027-07-20'), ...chosen() }, '2027-11-29'],
    ['still the day that was missed', { ...reading('2026-11-30'), ...chosen({ weeks: 13 }) }, '2027-05-31'],
    ['the next in the row after a long pause', { ...reading('2029-01-10'), ...chosen() }, '2029-05-28'],
    ['nothing more where it was to be once', { ...reading('2027-05-31'), ...chosen({ weeks: 0 }) }, undefined],
    ['not moved by a reading that was put away', { ...reading('2027-05-31'), 'away/2027-05-31-1845-abcd': true, ...chosen() }, '2027-05-31'],
  ])('%s', (_, parts, day) => expect(dueIn(partsOf(parts))).toBe(day)); // biome-ignore format: a table

  test('always on the weekday that was chosen, and after the last reading', () => {
    const day = fc
      .date({ min: new Date(2026, 0, 1), max: new Date(2060, 0, 1), noInvalidDate: true })
      .map((moment) => dayAfter(moment.toISOString().slice(0, 10), 0));
    fc.assert(
      fc.property(day, day, fc.constantFrom(...everyWeeks), (last, first, weeks) => {
        const due = dueIn(partsOf({ ...reading(last), ...chosen({ day: first, weeks, set: '' }) }));
        expect(due === undefined).toBe(!weeks);
        if (!due) return;
        expect(due > last).toBe(true);
        expect(new Date(`${due}T12:00:00Z`).getUTCDay()).toBe(new Date(`${first}T12:00:00Z`).getUTCDay());
      }),
    );
  });

  test('shown from a week before', () => {
    expect(isNear('2027-05-31', '2027-05-23')).toBe(false);
    expect(isNear('2027-05-31', '2027-05-24')).toBe(true);
    expect(isNear('2027-05-31', '2028-01-01')).toBe(true);
  });
});

describe('an appointment', () => {
  test('comes back as it was kept; of two devices’ the later one counts, in any order', () => {
    const other = chosen({ day: '2027-06-01', set: '2026-12-01-0900-abcd' })[duePart(token)] as Json;
    const two = { ...chosen(), [duePart('zyxwvuts98')]: other };
    for (const parts of [two, Object.fromEntries(Object.entries(two).toReversed())])
      expect(appointmentIn(partsOf(parts))).toMatchObject({ token: 'zyxwvuts98', day: '2027-06-01' });
  });

  test('is read from anything that may lie in storage', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.record({
        day: fc.oneof(fc.jsonValue(), fc.constantFrom('2027-05-31', '9999-12-31', '2027-02-30')),
        weeks: fc.jsonValue(),
        bell: fc.oneof(fc.jsonValue(), fc.constantFrom('week', 'toString', '__proto__')),
        sequence: fc.jsonValue(),
        set: fc.jsonValue(),
      }),
    ) as fc.Arbitrary<Json>;
    const part = fc.oneof(fc.constantFrom(duePart(token), 'due/x', 'reading/2027-05-31-1845-a'), fc.string());
    fc.assert(
      fc.property(fc.dictionary(part, value), (raw) => {
        const parts = partsOf(raw);
        const found = appointmentIn(parts);
        if (found) {
          expect(Object.keys(bells)).toContain(found.bell);
          expect(everyWeeks).toContain(found.weeks);
          expect(Number.isInteger(found.sequence)).toBe(true);
        }
        expect(dueIn(parts) ?? '2027-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(lastReading(parts) ?? 'reading').toBeTruthy();
      }),
    );
  });

  test('is found by its own token and by the key of a reading, and by nothing else', () => {
    const parts = partsOf({ ...reading('2026-11-30'), ...chosen(), 'due/': true });
    expect(answersTo(parts, token)).toBe(true);
    expect(answersTo(parts, '2026-11-30-1845-abcd')).toBe(true);
    for (const other of ['abcdefgh13', '', '2026-11-30', 'reading', '2026-11-29-1845-abcd'])
      expect(answersTo(parts, other)).toBe(false);
  });

  test('a new token fits where tokens stand, and does not come twice', () => {
    const tokens = Array.from({ length: 500 }, newToken);
    expect(new Set(tokens).size).toBe(500);
    for (const one of tokens) expect(appointmentIn(partsOf({ [duePart(one)]: chosen()[duePart(token)] as Json }))?.token).toBe(one); // biome-ignore format: one thought
  });
});
