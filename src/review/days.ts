/** Calendar days where the learner is, as whole numbers: looks are a week of days apart, not 168 hours. Pure. */

import { momentOf } from '../ui/day.ts';
import { written } from '../words/en/date.ts';

/** Days since 1 January 1970. */
export type Day = number;

const msPerDay = 86_400_000;

/** The learner's own calendar day at WALL (milliseconds since 1970); `undefined` where a calendar has no such day. */
export function dayOf(wall: number): Day | undefined {
  const date = momentOf(wall);
  return date && Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / msPerDay;
}

/** 'YYYY-MM-DD'. */
export const dayText = (day: Day): string => new Date(day * msPerDay).toISOString().slice(0, 10);

/** 'YYYY-MM-DD' → the day; `undefined` for any other text and for days that no calendar has. */
export function readDay(text: string): Day | undefined {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) / msPerDay : Number.NaN;
  return Number.isInteger(day) && dayText(day) === text ? day : undefined;
}

/** The Monday on or before DAY: 1 January 1970 was a Thursday. */
export const mondayOf = (day: Day): Day => day - ((((day + 3) % 7) + 7) % 7);

/** “Sunday 29 November”, or without the weekday; with the year when it is not that of TODAY. */
export function dayInWords(day: Day, today: Day, language: string, weekday = true): string {
  const date = new Date(day * msPerDay);
  const sameYear = date.getUTCFullYear() === new Date(today * msPerDay).getUTCFullYear();
  const how: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(weekday && { weekday: 'long' }),
    ...(!sameYear && { year: 'numeric' }),
  };
  return written ? written(date, language, how) : date.toLocaleDateString(language, how);
}
