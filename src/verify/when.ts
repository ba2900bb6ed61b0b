/** Days and moments in words. */
import { written } from '../words/en/date.ts';

/** '2026-11-21' → “21 November 2026”; the same in every time zone. */
export function dayOf(day: string, language: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  const how = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return written ? written(date, language, how) : date.toLocaleDateString(language, how);
}

/** Today, where the reader is. */
export function todayIn(language: string): string {
  const how = { dateStyle: 'long' } as const;
  return written ? written(new Date(), language, how) : new Date().toLocaleDateString(language, how);
}

/** Seconds since 1970 → “22 November 2026 at 09:30”, where the reader is. */
export function momentOf(seconds: number, language: string): string {
  const date = new Date(seconds * 1000);
  const how = { dateStyle: 'long', timeStyle: 'short' } as const;
  return written ? written(date, language, how) : date.toLocaleString(language, how);
}

/** Whether a signature is dated later than tomorrow. */
export const isToCome = (seconds: number, now: number = Date.now()): boolean =>
  seconds * 1000 > now + 86_400_000;
