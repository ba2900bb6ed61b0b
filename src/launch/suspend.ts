/**
 * What a learning platform keeps of a learner's progress, as one short line of letters and figures, and back. Pure.
 *
 *     1 . map . first day . marks . names . more . checksum
 *
 * **Marks** are twelve bits, two letters, for each item that the course asks for: on which day it was done, counted from
 * the first. They always fit: the course is not wrapped otherwise (`tooLong`). **More** is as much of the choices and
 * results as there is room for, the latest activity and the final check first: facts as the progress link has them, with
 * places in the course's list of names for the names. What was written in own words is never in it.
 *
 * Map and names are told by a checksum of theirs, so that what was kept under another state of the course is never
 * mistaken: marks are read by the map of that version, more is left.
 */
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import { crc32 } from '../bytes/crc32.ts';
import { deflated, inflated } from '../bytes/deflate.ts';
import { fnv1a } from '../bytes/fnv1a.ts';
import { toUtf8 } from '../bytes/text.ts';
import { fromColumns, toColumns } from '../progress/columns.ts';
import { holdsOwnWords } from '../progress/own-words.ts';
import { doneAt, type Fact, type Json, type Progress, readFact } from '../progress/progress.ts';
import type { CourseMap, LaunchData } from './launch-data.ts';

/** In UTF-16 units, in every edition: less than the oldest allows, since some platforms cut without a word. */
export const longest = 3800;

/** Head, first day and checksums. */
const frame = 48;
/** For one item. */
const lettersEach = 2;

/** By how many units the marks of a course are too long in the worst case; 0 when they always fit. */
export const tooLong = ({ items }: Pick<CourseMap, 'items'>): number =>
  Math.max(0, frame + items.length * lettersEach - longest);

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const mark = (number: number): string => (letters[number >> 6] as string) + (letters[number & 63] as string);
const numberIn = (text: string): number =>
  letters.indexOf(text[0] ?? '') * 64 + letters.indexOf(text[1] ?? '');
/** 0 says not done, and the rest are days. */
const lastDay = 4094;

const day = 86_400_000;
/** Days since 1970 by the learner's own calendar. */
function dayOf(wall: number): number {
  const date = new Date(wall);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / day;
}
/** A day's last moment, so that whoever knows the true one has the earlier. */
function endOf(number: number): number {
  const date = new Date(number * day);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 23, 59, 59, 999).getTime();
}

const sum = (list: readonly string[]): string => fnv1a(list.join('\n')).toString(36);
const checksum = (text: string): string => crc32(toUtf8(text)).toString(36);

type Plan = Pick<LaunchData, 'maps' | 'names'>;

function marksOf({ items }: CourseMap, progress: Progress): readonly [firstDay: number, marks: string] {
  const days = items.map((item) => doneAt(progress, item)).map((fact) => fact && dayOf(fact.wall));
  const first = Math.min(...days.filter((one) => one !== undefined));
  const marks = days.map((one) => mark(one === undefined ? 0 : 1 + Math.min(one - first, lastDay)));
  return [Number.isFinite(first) ? first : 0, marks.join('')];
}

/** Before a name's place in the list; no fact of a learner's holds it. */
const sign = '\u0001';

/** VALUE with every string in it exchanged. */
function exchanged(value: Json, exchange: (text: string) => string): Json {
  if (typeof value === 'string') return exchange(value);
  if (Array.isArray(value)) return value.map((one: Json) => exchanged(one, exchange));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [exchange(key), exchanged(one, exchange)]),
  );
}
const withNames = (fact: Fact, exchange: (text: string) => string): Fact => ({
  ...fact,
  item: fact.item.split('/').map(exchange).join('/'),
  value: exchanged(fact.value, exchange),
});

/** Clocks to the minute, and never earlier than they were. */
const coarse = (fact: Fact): Fact => ({ ...fact, wall: Math.ceil(fact.wall / 60_000) * 60_000 });

/** Activities in the order in which they are worth their room, with what there is to tell of each. */
function worthKeeping(progress: Progress, first: string | undefined): readonly (readonly Fact[])[] {
  return [...progress.activities]
    .map(([activity, cells]) => {
      const facts = [...new Set(cells.values())].filter(
        (fact) => fact.kind !== 'done' && fact.kind !== 'text' && !holdsOwnWords(fact),
      );
      const isFirst = activity === first || activity === 'course';
      return { facts, rank: isFirst ? Infinity : Math.max(...facts.map(({ seq }) => seq)) };
    })
    .filter(({ facts }) => facts.length)
    .sort((a, b) => (a.rank === b.rank ? 0 : b.rank - a.rank))
    .map(({ facts }) => facts);
}

async function squeezed(facts: readonly Fact[], names: readonly string[]): Promise<string> {
  const places = new Map(names.map((name, at) => [name, sign + at.toString(36)]));
  const exchange = (text: string) => places.get(text) ?? text;
  const columns = toColumns(
    { course: '', version: '' },
    facts.map((fact) => withNames(coarse(fact), exchange)),
  );
  return toBase64url(await deflated(columns));
}

export interface Packed {
  readonly text: string;
  /** Whether all that a platform may be told is in it. */
  readonly whole: boolean;
}

/** PROGRESS in at most ROOM units. FIRST is the activity that is worth more than any other. */
export async function pack(
  progress: Progress,
  { maps, names }: Plan,
  first?: string,
  room: number = longest,
): Promise<Packed> {
  const [map] = maps as [CourseMap];
  const [firstDay, marks] = marksOf(map, progress);
  const head = `1.${sum(map.items)}.${firstDay.toString(36)}.${marks}.`;
  const ended = (more: string) => {
    const text = `${head}${more ? sum(names) : ''}.${more}`;
    return `${text}.${checksum(text)}`;
  };
  const activities = worthKeeping(progress, first);
  let [fits, none] = [0, activities.length + 1];
  let best = ended('');
  // The most activities that there is room for.
  for (let count = activities.length; count > fits; count = Math.floor((fits + none) / 2)) {
    const text = ended(await squeezed(activities.slice(0, count).flat(), names));
    if (text.length <= room) [fits, best] = [count, text];
    else none = count;
  }
  return { text: best, whole: fits === activities.length };
}

export type Unpacked =
  | { readonly facts: readonly Fact[]; readonly why?: undefined }
  | {
      readonly facts: readonly [];
      /**
       * `foreign`: something else's. `damaged`: cut short or changed. `newer`: of a format to come. `unknown`: of a
       * state of the course that was never published.
       */
      readonly why: 'foreign' | 'damaged' | 'newer' | 'unknown';
    };

const device = 'lms';

/** What a platform gave back. Never rejects; what it cannot be sure of it does not tell. */
export async function unpack(
  text: string,
  { maps, names }: Plan,
  now: number = Date.now(),
): Promise<Unpacked> {
  if (!text) return { facts: [] };
  const [, body = '', said] = /^(\d+\..*)\.([a-z\d]+)$/s.exec(text) ?? [];
  if (!/^\d+\./.test(text)) return { facts: [], why: 'foreign' };
  if (checksum(body) !== said) return { facts: [], why: 'damaged' };
  const [format, mapSum, firstDay = '', marks = '', namesSum, more = ''] = body.split('.');
  if (format !== '1') return { facts: [], why: 'newer' };
  const map = maps.find(({ items }) => sum(items) === mapSum && items.length * lettersEach === marks.length);
  if (!map) return { facts: [], why: 'unknown' };
  // Somebody may have made a line with a right checksum and no day that can be.
  const facts = map.items.flatMap((item, at): readonly Fact[] => {
    const number = numberIn(marks.slice(at * lettersEach, (at + 1) * lettersEach));
    if (number <= 0) return [];
    const wall = Math.min(now, endOf(Number.parseInt(firstDay, 36) + number - 1));
    const fact = { schema: 1, item, epoch: 0, kind: 'done', value: map.version, device, seq: 1, wall };
    return [readFact(fact) ?? []].flat();
  });
  const isOurs = more !== '' && namesSum === sum(names);
  return { facts: [...facts, ...(isOurs ? await unsqueezed(more, names) : [])] };
}

async function unsqueezed(more: string, names: readonly string[]): Promise<readonly Fact[]> {
  try {
    const columns = await inflated(fromBase64url(more) ?? new Uint8Array(), 1_000_000);
    const exchange = (text: string) =>
      text.startsWith(sign) ? (names[Number.parseInt(text.slice(1), 36)] ?? text) : text;
    const { facts } = fromColumns(columns ?? new Uint8Array());
    return facts.flatMap((fact) => readFact(withNames(fact as Fact, exchange)) ?? []);
  } catch {
    return [];
  }
}
