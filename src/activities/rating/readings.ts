/**
 * Dated readings of a rating: whole ratings, each in a part of its own with its day, that nothing writes over. A note
 * stands beside each; one that is put away keeps its place and can be brought back. Pure.
 */
import { dayOf, readDay } from '../../ui/day.ts';
import { dayInWords } from '../../words/en/days.ts';
import { dayInShort } from '../../words/en/days-short.ts';
import { readingKey } from '../due.ts';
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
  /** What was decided then, as far as it was written: at most {@link mostLines}. */
  readonly toDo: readonly ToDo[];
}

/** Something that is to be done after a reading. Texts are as they were written. */
export interface ToDo {
  readonly line: number;
  readonly what: string;
  readonly who: string;
  /** `2027-02-01`, a day that calendars have. */
  readonly by: string | undefined;
}

/** So many fit on the page for the group. */
export const mostLines = 6;

/** An item in two ratings. */
export interface Step {
  readonly item: RatingItem;
  readonly from: Level;
  readonly to: Level;
}

export const partOf = (key: string) => `reading/${key}`;
export const notePart = (key: string) => `note/${key}`;
export const awayPart = (key: string) => `away/${key}`;
export const doPart = (key: string, line: number, field: 'what' | 'who' | 'by') =>
  `do/${key}/${line}/${field}`;

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

/** The same in a few letters, for a picture. */
export function shortNameOf({ key, date, time }: Reading, all: readonly Reading[]): string {
  const alone = all.every((other) => other.key === key || other.date !== date);
  return alone ? dayInShort(date) : words.at(dayInShort(date, false), time);
}

/** Every reading, earliest first, those put away too. Without what is damaged; never throws. */
export function readingsOf(parts: Parts, { items }: RatingData): readonly Reading[] {
  const found: Reading[] = [];
  for (const [part, value] of parts) {
    const key = part.startsWith('reading/') ? part.slice(8) : '';
    const [, date = '', hours = '', minutes = ''] = readingKey.exec(key) ?? [];
    const levels = levelsIn(value, items);
    if (!isDay(date) || hours > '23' || minutes > '59' || !levels.size) continue;
    found.push({
      key,
      date,
      time: `${hours}:${minutes}`,
      levels,
      note: textIn(parts, notePart(key)),
      away: parts.get(awayPart(key)) === true,
      toDo: toDoOf(parts, key),
    });
  }
  return found.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function toDoOf(parts: Parts, key: string): readonly ToDo[] {
  const all = Array.from({ length: mostLines }, (_, index) => ({
    line: index + 1,
    what: textIn(parts, doPart(key, index + 1, 'what')),
    who: textIn(parts, doPart(key, index + 1, 'who')),
    by: readDay(parts.get(doPart(key, index + 1, 'by'))),
  }));
  return all.filter(({ what, who, by }) => what.trim() || who.trim() || by);
}

function textIn(parts: Parts, part: string): string {
  const value = parts.get(part);
  return typeof value === 'string' ? value : '';
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
