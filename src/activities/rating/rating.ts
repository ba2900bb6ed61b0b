/**
 * The model of a rating: item → 1 to 5, and which value stood on which day. Pure; the view says what day it is.
 *
 * A choice is kept twice: in the item's own part, as the written form has it, and in a part that ends in the date.
 * Dated parts of different days never meet, so that a later rating leaves the earlier one to compare with.
 */

import type { Json, Kind, Parts } from '../kind.ts';
import * as words from './words/en/rating.ts';

export type Level = 1 | 2 | 3 | 4 | 5;
export const levels: readonly Level[] = [1, 2, 3, 4, 5];

export interface RatingItem {
  readonly id: string;
  readonly short: string;
  readonly text: string;
  readonly where?: string | undefined;
  /** What 1 and 5 mean here, where that is not the same for all items. */
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  /** A question to ask somebody else about the same thing. */
  readonly ask?: string | undefined;
}

export interface RatingData {
  readonly question: string;
  readonly low: string;
  readonly high: string;
  readonly items: readonly RatingItem[];
  readonly later?: string | undefined;
  /** Whether whole ratings are kept as dated readings: see `readings.ts`. */
  readonly snapshots?: boolean | undefined;
  /** Its name, for what is taken away of readings. */
  readonly title?: string | undefined;
  /** The rating that this one is laid beside. */
  readonly compareWith?: string | undefined;
  /** With either of these two: what is said when the script for it does not arrive. */
  readonly notFetched?: string | undefined;
}

/** One item on one day. */
interface Dated {
  /** As `2026-11-21`. */
  readonly date: string;
  readonly level: Level;
}

interface Ratings {
  /** Item → what is chosen now. An item without a choice is not in it. */
  readonly now: ReadonlyMap<string, Level>;
  /** Item → what it was on the days on which it was rated, earliest first. */
  readonly dated: ReadonlyMap<string, readonly Dated[]>;
  /** Whether a whole rating was ever kept as a reading. */
  readonly kept: boolean;
}

/** The part in which an item's value of one day is kept. DATE as `2026-11-21`. */
export const datedPart = (item: string, date: string) => `${item}/${date}`;

/** The levels that were chosen, highest first, each with its items in the order of the page. */
export function byLevel(
  { now }: Ratings,
  { items }: RatingData,
): readonly { level: Level; items: readonly RatingItem[] }[] {
  return levels.toReversed().flatMap((level) => {
    const its = items.filter(({ id }) => now.get(id) === level);
    return its.length ? [{ level, items: its }] : [];
  });
}

/** The day of the latest rating of all, if there is one. */
export function lastDay({ dated }: Ratings): string | undefined {
  return [...dated.values()]
    .flatMap((days) => days.map(({ date }) => date))
    .toSorted()
    .at(-1);
}

/** An item's first rating, if it came on an earlier day than the one shown now and said something else. */
export function wasBefore({ now, dated }: Ratings, item: string): Dated | undefined {
  const days = dated.get(item) ?? [];
  const [first] = days;
  return first && days.length > 1 && first.level !== now.get(item) ? first : undefined;
}

export const readLevel = (stored: Json | undefined): Level | undefined =>
  levels.find((level) => stored === level || stored === String(level));

/** Whether the calendar has that day: no 31 February, which dates in words would trip over. */
export function isDay(date: string): boolean {
  const moment = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === date;
}

export const ratingKind: Kind<RatingData, Ratings> = {
  name: 'rating',
  readAnswer(parts: Parts, { items }: RatingData): Ratings {
    const now = new Map<string, Level>();
    const dated = new Map<string, Dated[]>();
    let kept = false;
    for (const { id } of items) {
      const level = readLevel(parts.get(id));
      if (level) now.set(id, level);
    }
    for (const [part, value] of parts) {
      const [item = '', date = '', ...more] = part.split('/');
      const level = readLevel(value);
      kept ||= item === 'reading';
      if (!level || more.length || !isDay(date) || !items.some(({ id }) => id === item)) continue;
      dated.set(item, [...(dated.get(item) ?? []), { date, level }]);
    }
    for (const days of dated.values()) days.sort((a, b) => (a.date < b.date ? -1 : 1));
    return { now, dated, kept };
  },
  standing({ now, kept }, { items }) {
    if (kept || now.size === items.length) return { state: 'done' };
    return now.size ? { state: 'begun', words: words.rated(now.size, items.length) } : { state: 'new' };
  },
};
