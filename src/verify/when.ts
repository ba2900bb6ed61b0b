/** Days and moments in words. */
import { written } from '../words/en/date.ts';

/** '2026-11-21' → “21 November 2026”; the same in every time zone. */
export const dayOf = (day: string, language: string): string =>
  written(new Date(`${day}T12:00:00Z`), language, { dateStyle: 'long', timeZone: 'UTC' });

/** Seconds since 1970 → “22 November 2026 at 09:30”, where the reader is. */
export const momentOf = (seconds: number, language: string): string =>
  written(new Date(seconds * 1000), language, { dateStyle: 'long', timeStyle: 'short' });

/** Whether a signature is dated later than tomorrow. */
export const isToCome = (seconds: number, now: number = Date.now()): boolean =>
  seconds * 1000 > now + 86_400_000;
