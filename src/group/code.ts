/**
 * The codes of a group: one learner's choices in one activity, or the counts of all that were read. Both say which course,
 * which version and which activity they are of, each as a number made of its name, and hold no word of anybody. Pure.
 *
 * Sealed as `bytes/sealed.ts` says, and written in letters that begin with GR, or GG for counts.
 */
import { fnv1a } from '../bytes/fnv1a.ts';
import { sealed, unsealed } from '../bytes/sealed.ts';
import { BitReader, BitWriter } from './bits.ts';
import { fromLetters, toLetters } from './letters.ts';
import type { Shape } from './shape.ts';

/** Their first five bits are a G; the next ones make an R of the first and a G of the second. */
const marks = { choices: 0x86, counts: 0x84 } as const;
const format = 1;

export interface Course {
  readonly id: string;
  readonly version: string;
}

/** An activity that codes can be of. */
export interface Coded {
  readonly id: string;
  readonly shape: Shape;
}

/** What somebody chose, by item: most often one choice. An item without one is not in it. */
export type Choices = ReadonlyMap<string, readonly string[]>;

/** One item's counts: how many answered, and how many of them chose each choice, in the shape's order. */
export interface Count {
  readonly people: number;
  readonly counts: readonly number[];
}

export interface Person {
  readonly is: 'person';
  /** Tells a second reading of one learner from another learner; means nothing else. */
  readonly id: number;
  readonly choices: Choices;
}

export interface Counted {
  readonly is: 'counts';
  /** Tells the device that made it from another. */
  readonly id: number;
  /** How often something had changed there: the higher is the newer. */
  readonly changes: number;
  /** How many people were read. */
  readonly people: number;
  /** The other devices whose counts are in it, by their numbers: what is in it already must not be counted again. */
  readonly devices: readonly number[];
  /** Each of the shape's items. */
  readonly items: ReadonlyMap<string, Count>;
}

export type Refused =
  /** There is nothing in it. */
  | 'empty'
  /** No code of a group. */
  | 'foreign'
  | 'cut-short'
  /** A letter is wrong, or somebody made it by hand. */
  | 'damaged'
  /** Made by a newer course engine. */
  | 'newer'
  | 'other-course'
  | 'other-version'
  | 'other-activity';

export type Read =
  | { readonly ok: true; readonly code: Person | Counted }
  | {
      readonly ok: false;
      readonly why: Refused;
      /** Of which activity it is, where another of this course's was asked for. */
      readonly activity?: string;
    };

/** More people than this are no room, and no number that a code holds. */
export const mostPeople = 9999;
export const mostDevices = 255;
const bitsOfId = 32;
const bitsOfPeople = 14;
const bitsOfChanges = 20;
const bitsOfDevices = 8;

/** The number of a name: as many bits of it as asked for. */
const named = (name: string, bits: number) => fnv1a(name) % 2 ** bits;
/** The version goes with what there is to choose, so that no bit is ever read as another choice than it was written for. */
const of = (course: Course, { id, shape }: Coded) =>
  [
    [named(course.id, 24), 24],
    [named(JSON.stringify([course.version, shape.map(({ item, choices }) => [item, choices])]), 16), 16],
    [named(id, 24), 24],
  ] as const;

function begun(course: Course, activity: Coded, id: number): BitWriter {
  const writer = new BitWriter();
  for (const [value, width] of of(course, activity)) writer.put(value, width);
  return writer.put(id, bitsOfId);
}

/** A bit for each choice of each item. */
export function personCode(
  course: Course,
  activity: Coded,
  { id, choices }: Pick<Person, 'id' | 'choices'>,
): string {
  const writer = begun(course, activity, id);
  for (const { item, choices: all } of activity.shape)
    for (const choice of all) writer.put(choices.get(item)?.includes(choice) ? 1 : 0, 1);
  return toLetters(sealed(marks.choices, format, writer.bytes()));
}

/** As many bits for each number as all people together need. */
export function countsCode(
  course: Course,
  activity: Coded,
  { id, changes, people, devices, items }: Omit<Counted, 'is'>,
): string {
  const writer = begun(course, activity, id)
    .put(changes % 2 ** bitsOfChanges, bitsOfChanges)
    .put(people, bitsOfPeople)
    .put(devices.length, bitsOfDevices);
  for (const device of devices) writer.put(device, bitsOfId);
  for (const { item, choices } of activity.shape) {
    const { people: answered = 0, counts = [] } = items.get(item) ?? {};
    writer.put(answered, widthOf(people));
    choices.forEach((_, at) => {
      writer.put(counts[at] ?? 0, widthOf(people));
    });
  }
  return toLetters(sealed(marks.counts, format, writer.bytes()));
}

const widthOf = (people: number) => Math.ceil(Math.log2(people + 1));

/**
 * Reads what anybody may have made, held into a camera or pasted.
 * @param others The ids of the course's other activities that have codes: to say of which one it is.
 */
export function readCode(text: string, course: Course, asked: Coded, others: readonly string[] = []): Read {
  if (!text.trim()) return { ok: false, why: 'empty' };
  const letters = lettersIn(text);
  if (!letters) return { ok: false, why: 'foreign' };
  const bytes = fromLetters(letters);
  const isCounts = bytes[0] === marks.counts;
  const found = unsealed(isCounts ? marks.counts : marks.choices, bytes);
  if (typeof found === 'string') return { ok: false, why: found };
  if (found.version !== format) return { ok: false, why: 'newer' };
  const reader = new BitReader(found.body);
  const [ofCourse, ofVersion, ofActivity] = of(course, asked);
  if (reader.take(ofCourse[1]) !== ofCourse[0]) return { ok: false, why: 'other-course' };
  const version = reader.take(ofVersion[1]);
  const activity = reader.take(ofActivity[1]);
  if (activity !== ofActivity[0]) {
    const other = others.find((one) => named(one, ofActivity[1]) === activity);
    return { ok: false, why: 'other-activity', ...(other === undefined ? {} : { activity: other }) };
  }
  if (version !== ofVersion[0]) return { ok: false, why: 'other-version' };
  const code = (isCounts ? countsIn : personIn)(reader, asked.shape);
  return code ? { ok: true, code } : { ok: false, why: 'damaged' };
}

/** From the letters on that a code begins with: a link has something before them, and a message may say “Group”. */
const lettersIn = (text: string): string | undefined =>
  (/\bG[RG]\d[\w\s\p{Pd}]*/iu.exec(text) ?? /\bG[RG][\w\s\p{Pd}]*/iu.exec(text))?.[0];

function personIn(reader: BitReader, shape: Shape): Person | undefined {
  const id = reader.take(bitsOfId);
  const choices = new Map<string, readonly string[]>();
  for (const { item, choices: all, several } of shape) {
    const chosen = all.filter(() => reader.take(1));
    if (chosen.length > 1 && !several) return undefined;
    if (chosen.length) choices.set(item, chosen);
  }
  return id === undefined || !reader.isAtEnd() ? undefined : { is: 'person', id, choices };
}

function countsIn(reader: BitReader, shape: Shape): Counted | undefined {
  const id = reader.take(bitsOfId);
  const changes = reader.take(bitsOfChanges);
  const people = reader.take(bitsOfPeople);
  if (id === undefined || changes === undefined || people === undefined || people > mostPeople)
    return undefined;
  const devices = Array.from({ length: reader.take(bitsOfDevices) ?? 0 }, () => reader.take(bitsOfId) ?? 0);
  const items = new Map<string, Count>();
  for (const { item, choices, several } of shape) {
    const answered = reader.take(widthOf(people));
    const counts = choices.map(() => reader.take(widthOf(people)) ?? Number.NaN);
    if (answered === undefined || answered > people) return undefined;
    const all = counts.reduce((sum, count) => sum + count, 0);
    const fits = several ? counts.every((count) => count <= answered) && all >= answered : all === answered;
    if (!fits) return undefined;
    items.set(item, { people: answered, counts });
  }
  return reader.isAtEnd() ? { is: 'counts', id, changes, people, devices, items } : undefined;
}
