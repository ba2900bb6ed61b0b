/**
 * When a question or a term comes back: four looks, each due seven days after the one before, the first seven days
 * after it was met. Pure: it reckons from a set of days, so that looks made on two devices join in any order.
 */
import type { Day } from './days.ts';

export const looksInAll = 4;
export const interval = 7;

export interface Dates {
  /** Missing when the clock that wrote it cannot be believed. */
  readonly met: Day | undefined;
  /** The days on which it was looked at, in any order. */
  readonly looks: readonly Day[];
  /** The days on which the learner called it back. */
  readonly calledBack: readonly Day[];
}

export interface Standing {
  readonly state: 'due' | 'later' | 'rests';
  /** Which look comes next: 1 to 4; after the fourth 4 still. */
  readonly look: number;
  /** The day of the next look; of something at rest, the day of the last one. */
  readonly day: Day;
}

/**
 * A look counts when a week has passed since the one before; an earlier one is extra and moves nothing.
 * Days to come are left out until they have come: a clock that was wrong can neither hide a thing nor use up its
 * looks. (One day ahead is believed: the learner may have travelled west.)
 */
export function standingOf({ met, looks, calledBack }: Dates, today: Day): Standing {
  const believed = (days: readonly Day[]) => days.filter((day) => day <= today + 1).sort((a, b) => a - b);
  const [first] = believed(met === undefined ? [] : [met]);
  let last = believed(calledBack).at(-1) ?? first;
  let made = 0;
  for (const day of believed(looks)) {
    if (made < looksInAll && (last === undefined || day >= last + interval)) {
      made++;
      last = day;
    }
  }
  if (made >= looksInAll) return { state: 'rests', look: looksInAll, day: last as Day };
  const day = last === undefined ? today : last + interval;
  return { state: day <= today ? 'due' : 'later', look: made + 1, day };
}
