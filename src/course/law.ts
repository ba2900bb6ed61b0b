/** When law and guidance that lessons rest on was last looked at. Pure; days are written 2026-11-21. */
import type { Law } from './schema.ts';

/** The day for which everything that LESSON says of law holds: that of the entry which was looked at longest ago. */
export function lastLooked(law: Law, lesson: string): string | undefined {
  return law
    .filter(({ lessons }) => lessons.includes(lesson))
    .map(({ looked }) => looked)
    .toSorted()[0];
}

/** What has to be looked at again by DAY: a year has passed. The oldest first. */
export function grownOld(law: Law, day: string): Law {
  return law
    .filter(({ looked }) => aYearAfter(looked) < day)
    .toSorted((a, b) => a.looked.localeCompare(b.looked));
}

export const aYearAfter = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
