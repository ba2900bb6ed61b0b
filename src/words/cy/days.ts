import { written } from './date.ts';

/** `2026-11-21` → “21 Tachwedd 2026”. What is no day is given back as it is. */
export function dayInWords(date: string): string {
  const day = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(day) ? date : written(new Date(day), 'cy', { dateStyle: 'long', timeZone: 'UTC' });
}
