import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingOf } from './due.ts';

const met = 20_000;
const none = { looks: [], calledBack: [] };

describe('four looks, a week apart', () => {
  test('the first is due a week after it was met', () => {
    expect(standingOf({ met, ...none }, met)).toEqual({ state: 'later', look: 1, day: met + 7 });
    expect(standingOf({ met, ...none }, met + 6).state).toBe('later');
    expect(standingOf({ met, ...none }, met + 7)).toEqual({ state: 'due', look: 1, day: met + 7 });
  });

  test('late is fine: the next week counts from the day that it was really looked at', () => {
    const looks = [met + 30];
    expect(standingOf({ met, looks, calledBack: [] }, met + 31)).toEqual({
      state: 'later',
      look: 2,
      day: met + 37,
    });
  });

  test('an extra look moves nothing', () => {
    const looks = [met + 7, met + 9, met + 10];
    expect(standingOf({ met, looks, calledBack: [] }, met + 10)).toEqual({
      state: 'later',
      look: 2,
      day: met + 14,
    });
  });

  test('after the fourth it rests, and comes four times again when it is called back', () => {
    const looks = [7, 14, 21, 28].map((days) => met + days);
    expect(standingOf({ met, looks, calledBack: [] }, met + 300)).toEqual({
      state: 'rests',
      look: 4,
      day: met + 28,
    });
    const calledBack = [met + 100];
    expect(standingOf({ met, looks, calledBack }, met + 100)).toEqual({
      state: 'later',
      look: 1,
      day: met + 107,
    });
    const again = [...looks, ...[107, 114, 121, 128].map((days) => met + days)];
    expect(standingOf({ met, looks: again, calledBack }, met + 128).state).toBe('rests');
  });

  test('a clock that was years ahead neither hides a thing nor uses up its looks', () => {
    const ahead = met + 5000;
    expect(standingOf({ met, looks: [ahead], calledBack: [ahead] }, met + 7)).toEqual({
      state: 'due',
      look: 1,
      day: met + 7,
    });
    expect(standingOf({ met: ahead, ...none }, met)).toEqual({ state: 'due', look: 1, day: met });
    expect(standingOf({ met: undefined, looks: [met], calledBack: [] }, met)).toEqual({
      state: 'later',
      look: 2,
      day: met + 7,
    });
  });
});

describe('whatever the days', () => {
  const day = fc.integer({ min: met - 60, max: met + 120 });
  const days = fc.array(day, { maxLength: 12 });
  const dates = fc.record({
    met: fc.option(day, { nil: undefined }),
    looks: days,
    calledBack: fc.array(day, { maxLength: 2 }),
  });

  test('the next look is never more than eight days away', () => {
    fc.assert(
      fc.property(dates, day, (all, today) => {
        const { state, look, day: next } = standingOf(all, today);
        expect(look).toBeGreaterThanOrEqual(1);
        expect(look).toBeLessThanOrEqual(4);
        expect(next).toBeLessThanOrEqual(today + 8);
        if (state !== 'rests') expect(state === 'due').toBe(next <= today);
      }),
    );
  });

  test('order and repeats of looks make no difference, so devices may join in any order', () => {
    fc.assert(
      fc.property(dates, fc.array(fc.nat(11)), day, (all, picks, today) => {
        const repeated = [...all.looks].reverse().concat(picks.flatMap((at) => all.looks[at] ?? []));
        expect(standingOf({ ...all, looks: repeated }, today)).toEqual(standingOf(all, today));
      }),
    );
  });

  test('a further look never takes away what was reached', () => {
    const reached = ({ state, look }: ReturnType<typeof standingOf>) => (state === 'rests' ? 5 : look);
    fc.assert(
      fc.property(dates, day, day, (all, more, today) => {
        const after = standingOf({ ...all, looks: [...all.looks, more] }, today);
        // With a day of meeting that cannot be believed, the looks themselves are all there is to count from.
        fc.pre(all.met !== undefined && all.met <= today + 1);
        expect(reached(after)).toBeGreaterThanOrEqual(reached(standingOf(all, today)));
      }),
    );
  });

  test('a look made when it is due always counts, and the next comes a week later', () => {
    fc.assert(
      fc.property(dates, day, (all, today) => {
        const before = standingOf(all, today);
        fc.pre(before.state === 'due');
        const looks = all.looks.filter((one) => one <= today);
        const now = standingOf({ ...all, looks }, today);
        fc.pre(now.state === 'due');
        const after = standingOf({ ...all, looks: [...looks, today] }, today);
        if (now.look === 4) expect(after).toEqual({ state: 'rests', look: 4, day: today });
        else expect(after).toEqual({ state: 'later', look: now.look + 1, day: today + 7 });
      }),
    );
  });
});
