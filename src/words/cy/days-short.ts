import { written } from './date.ts';

/** `2026-11-21` → “21 Tach 2026”, or without the year: where there is little room. */
export function dayInShort(date: string, year = true): string {
  const day = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(day)
    ? date
    : written(new Date(day), 'cy', {
        day: 'numeric',
        month: 'short',
        ...(year && { year: 'numeric' }),
        timeZone: 'UTC',
      });
}
