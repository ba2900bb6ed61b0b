import { expect, test } from 'vitest';
import { limitsIn } from '../credential/limits.ts';
import { doubtsOf } from './doubts.ts';

const seconds = (day: string) => Date.parse(`${day}T09:00:00Z`) / 1000;
const now = seconds('2026-12-05') * 1000;
const told = (on: string, signed: string, payload: Readonly<Record<string, unknown>> = {}, clock = now) =>
  doubtsOf(
    { on, signedAt: seconds(signed), released: '2026-11-22', limits: limitsIn(payload) },
    clock,
    'en-GB',
  ).join(' ');

test('days that fit tell nothing against a record, wherever on Earth it was made', () => {
  for (const on of ['2026-12-01', '2026-11-30', '2026-12-02', '2026-11-22', '2026-11-21'])
    expect(told(on, '2026-12-01')).toBe('');
});

test.each([
  ['2099-01-01', '2026-12-01', /still to come.*later than the signature/],
  ['2026-12-04', '2026-12-01', /later than the signature/],
  ['1970-01-01', '2026-12-01', /earlier than this version of the course, which came out on 22 November 2026/],
  ['1970-01-01', '1970-01-01', /The signature is dated earlier than this version/],
])('completed on %s and signed on %s', (on, signed, said) => {
  expect(told(on, signed)).toMatch(said);
});

test('a checker’s own clock counts', () => {
  expect(told('2026-12-01', '2026-12-01', {}, seconds('2026-11-01') * 1000)).toContain('still to come');
});

test.each([
  [{ exp: seconds('2026-12-01') }, 'By its own word it counted until 1 December 2026. That is past'],
  [{ validUntil: '2026-12-01T00:00:00Z' }, 'it counted until 1 December 2026'],
  [{ exp: seconds('2030-12-01'), validUntil: '2026-12-02T00:00:00Z' }, 'it counted until 2 December 2026'],
  [{ validUntil: '2030-12-01T00:00:00Z' }, 'By its own word it counts until 1 December 2030.'],
  [{ validUntil: 'never' }, 'the day cannot be read'],
  [{ exp: 'soon' }, 'the day cannot be read'],
  [{ exp: 1e300 }, 'the day cannot be read'],
  [{ credentialStatus: { id: 'https://x.example/1' } }, 'its status can be looked up elsewhere'],
])('%j is told', (payload, said) => {
  expect(told('2026-12-01', '2026-12-01', payload)).toContain(said);
});
