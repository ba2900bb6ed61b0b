import type { Finding, Path } from './problems.ts';

/** A day that no calendar has. */
export function checkDate(date: string, at: Path): Finding[] {
  const day = new Date(date);
  if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)) return [];
  return [
    { at, message: `There is no ${date} in the calendar.`, remedy: 'Write year, month and day: 2026-11-21.' },
  ];
}
