/**
 * What one side brings: its name, when it was made, and what it answered in the tools that it chose. It comes from
 * somebody else, so that nothing of it is believed before it is looked at. Pure.
 */

import type { Json } from '../activities/kind.ts';
import type { AnySides } from '../activities/sides.ts';
import type { RoomData } from './room-data.ts';

/** Activity → what is asked → what was answered. */
export type Answers<Answer = Json> = ReadonlyMap<string, ReadonlyMap<string, Answer>>;

export interface Brought<Answer = Json> {
  /** By chance, the same each time that this side makes one: tells its later one from another side's. */
  readonly from: string;
  /** As the side calls itself; '' where it does not. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly made: number;
  readonly answers: Answers<Answer>;
}

export const countOf = (answers: Answers): number =>
  [...answers.values()].reduce((sum, { size }) => sum + size, 0);

/** Why nothing of it was taken: a key of `room.refused`. */
export type BroughtTrouble =
  | 'empty'
  | 'foreign'
  | 'damaged'
  | 'cut-short'
  | 'too-large'
  | 'newer'
  | 'other-course'
  | 'progress';

/** As it came: whole, and not looked at by the kinds of its activities yet. */
export type Read =
  | { readonly ok: true; readonly brought: Brought<unknown> }
  | { readonly ok: false; readonly why: BroughtTrouble };

export const format = 'course-room';
const version = 1;
/** Its JSON, in UTF-16 units. What honest people write has a twentieth of it. */
export const largest = 200_000;
/** In UTF-16 units. */
export const longestName = 80;

const refused = (why: BroughtTrouble): Read => ({ ok: false, why });
/** Own properties only, whatever they are called. */
const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);

/** A side's name: one line, without what would turn the sentence around that it stands in. */
export const nameIn = (raw: unknown): string =>
  typeof raw === 'string'
    ? raw
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu, '')
        .trim()
        .slice(0, longestName)
    : '';

/** BROUGHT as it is handed on. */
export const toJson = (
  { from, name, made, answers }: Brought,
  { course: id, version: ofCourse }: Pick<RoomData, 'course' | 'version'>,
): Json => ({
  format,
  version,
  course: { id, version: ofCourse },
  from,
  name,
  made: new Date(made).toISOString(),
  answers: Object.fromEntries([...answers].map(([tool, said]) => [tool, Object.fromEntries(said)])),
});

/** Reads what was parsed. NOW: nothing is believed to be younger, or no later one could ever take its place. */
export function fromJson(raw: unknown, { course: id }: Pick<RoomData, 'course'>, now: number): Read {
  const content = fieldsOf(raw);
  if (content.get('format') === 'course-progress') return refused('progress');
  if (content.get('format') !== format) return refused('foreign');
  const found = content.get('version');
  if (found !== version) return refused(typeof found === 'number' && found > version ? 'newer' : 'damaged');
  if (fieldsOf(content.get('course')).get('id') !== id) return refused('other-course');
  const from = content.get('from');
  const made = Date.parse(String(content.get('made')));
  if (typeof from !== 'string' || !/^[a-z0-9]{1,20}$/.test(from) || !(made > 0)) return refused('damaged');
  const answers = new Map(
    [...fieldsOf(content.get('answers'))].map(([tool, said]) => [tool, fieldsOf(said)]),
  );
  if (![...answers.values()].some((said) => said.size)) return refused('empty');
  return {
    ok: true,
    brought: { from, name: nameIn(content.get('name')), made: Math.min(made, now), answers },
  };
}

/** What the tools of this course could have made of it, and how many answers they could not. */
export function looked(
  brought: Brought<unknown>,
  { tools }: Pick<RoomData, 'tools'>,
  sides: ReadonlyMap<string, AnySides>,
): { readonly brought: Brought; readonly skipped: number } {
  let skipped = 0;
  const answers = new Map<string, ReadonlyMap<string, Json>>();
  for (const [id, said] of brought.answers) {
    const tool = tools.find((one) => one.id === id);
    const kind = tool && sides.get(tool.kind);
    const taken = new Map<string, Json>();
    for (const [asked, raw] of said) {
      const answer = kind?.read(tool?.data, asked, raw);
      if (answer === undefined) skipped++;
      else taken.set(asked, answer);
    }
    if (taken.size) answers.set(id, taken);
  }
  return { brought: { ...brought, answers }, skipped };
}

/** Whether they say the same to the letter: somebody may have picked up their own. */
export function isSame(one: Answers, other: Answers): boolean {
  const flat = (answers: Answers) =>
    [...answers]
      .flatMap(([tool, said]) =>
        [...said].map(([asked, answer]) => JSON.stringify([tool, asked, sorted(answer)])),
      )
      .sort();
  const [a, b] = [flat(one), flat(other)];
  return a.length === b.length && a.every((line, index) => line === b[index]);
}

/** An answer's fields may come in any order. */
const sorted = (answer: Json): unknown =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer)
    ? Object.entries(answer).sort(([a], [b]) => (a < b ? -1 : 1))
    : answer;

/** How what came stands to what is here. */
export type Standing = 'own' | 'again' | 'older' | 'newer' | 'first' | 'another';

export function standingOf(
  came: Brought,
  mine: Pick<Brought, 'from' | 'answers'>,
  kept: Brought | undefined,
): Standing {
  // Two who chose the same may well agree; two who wrote the same sentence are one.
  const wrote = JSON.stringify([...came.answers].map(([, said]) => [...said])).includes(' ');
  if (came.from === mine.from || (wrote && isSame(came.answers, mine.answers))) return 'own';
  if (!kept) return 'first';
  if (came.from !== kept.from) return 'another';
  if (came.name === kept.name && isSame(came.answers, kept.answers)) return 'again';
  return came.made < kept.made ? 'older' : 'newer';
}
