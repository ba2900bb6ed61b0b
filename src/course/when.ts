/** Moments in words. Pure. */
import { momentOf } from '../ui/day.ts';
import { brings as words } from '../words/en/brings.ts';
import { written } from '../words/en/date.ts';

/** WALL, in milliseconds since 1970 by somebody's clock → “22 November 2026 at 14:05”. A damaged clock has no date. */
export function whenInWords(wall: number, language: string): string {
  const moment = momentOf(wall);
  return moment
    ? written
      ? written(moment, language, { dateStyle: 'long', timeStyle: 'short' })
      : moment.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' })
    : words.noDate;
}
