/**
 * Dated readings of a rating: whole ratings, each in a part of its own with its day, that nothing writes over. A note
 * stands beside each; one that is put away keeps its place and can be brought back. Pure.
 */
import { dayOf } from '../../ui/day.ts';
import { dayInWords } from '../../words/en/days.ts';
import type { Json, Parts } from '../kind.ts';
import { isDay, type Level, type RatingData, type RatingItem, ratingKind, readLevel } from './rating.ts';
import { ratingSnapshots as words } from './words/en/rating-snapshots.ts';

export interface Reading {
  /** The day and time when it was kept, then letters: the milliseconds of that minute, and a few by chance. Sorts by time. */
  readonly key: string;
  /** As `2026-11-21`. */
  readonly date: string;
  /** As `18:45`. */
  readonly time: string;
  readonly levels: ReadonlyMap<string, Level>;
  readonly note: string;
  readonly away: boolean;
}

/** An item in two ratings. */
export interface Step {
  readonly item: RatingItem;
  readonly from: Level;
  readonly to: Level;
}

/** The part of a reading: its day, its hour and minute, and letters that tell two of one minute apart. */
const readingPart = /^reading\/((\d{4}-\d\d-\d\d)-(\d\d)(\d\d)-[a-z0-9]{1,12})$/;

export const partOf = (key: string) => `reading/${key}`;
export const notePart = (key: string) => `note/${key}`;
export const awayPart = (key: string) => `away/${key}`;

/** The key of a reading kept at MOMENT, by the learner’s clock. RANDOM from 0 to 1 keeps devices apart. */
export function keyAt(moment: Date, random: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const late = (moment.getSeconds() * 1000 + moment.getMilliseconds()).toString(36).padStart(4, '0');
  const chance = random.toString(36).slice(2, 8);
  return `${dayOf(moment.getTime())}-${two(moment.getHours())}${two(moment.getMinutes())}-${late}${chance}`;
}

/** What READING is called among ALL: its day, and where that day has others, the hour too; a number where even that is the same. */
export function nameOf({ key, date, time }: Reading, all: readonly Reading[]): string {
  const thatDay = all.filter((other) => other.date === date);
  if (thatDay.length < 2) return dayInWords(date);
  const before = thatDay.filter((other) => other.time === time && other.key < key).length;
  return words.at(dayInWords(date), before ? words.again(time, before + 1) : time);
}

/** Every reading, earliest first, those put away too. Without what is damaged; never throws. */
export function readingsOf(parts: Parts, { items }: RatingData): readonly Reading[] {
  const found: Reading[] = [];
  for (const [part, value] of parts) {
    const [, key = '', date = '', hours = '', minutes = ''] = readingPart.exec(part) ?? [];
    const levels = levelsIn(value, items);
    if (!isDay(date) || hours > '23' || minutes > '59' || !levels.size) continue;
    const note = parts.get(notePart(key));
    found.push({
      key,
      date,
      time: `${hours}:${minutes}`,
      levels,
      note: typeof note === 'string' ? note : '',
      away: parts.get(awayPart(key)) === true,
    });
  }
  return found.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The items that both have, in the order of the page. */
export const stepsBetween = (
  before: ReadonlyMap<string, Level>,
  after: ReadonlyMap<string, Level>,
  { items }: RatingData,
): readonly Step[] =>
  items.flatMap((item) => {
    const [from, to] = [before.get(item.id), after.get(item.id)];
    return from && to ? [{ item, from, to }] : [];
  });

/** The first value that each item ever had in a rating, and the earliest day, as far as one is known. */
export function firstOf(parts: Parts, data: RatingData) {
  const { now, dated } = ratingKind.readAnswer(parts, data);
  const levels = new Map([...now].map(([item, level]) => [item, dated.get(item)?.[0]?.level ?? level]));
  const [date] = [...dated.values()].flatMap((days) => days.map((day) => day.date)).toSorted();
  return { levels, date };
}

function levelsIn(value: Json, items: readonly RatingItem[]): Map<string, Level> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  const stored = new Map(Object.entries(value));
  return new Map(
    items.flatMap(({ id }) => {
      const level = readLevel(stored.get(id));
      return level ? [[id, level] as const] : [];
    }),
  );
}
