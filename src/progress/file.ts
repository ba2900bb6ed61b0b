import { factsOf } from './facts.ts';
import { canonical, type Fact, type Progress, type ResultValue, readFact } from './progress.ts';

/** The progress file: what a learner downloads, keeps and brings back. Loaded only where it is asked for. */
export interface Course {
  readonly id: string;
  readonly version: string;
  readonly title: string;
}

export const format = 'course-progress';
export const formatVersion = 1;
/** 5 MB, counted in UTF-16 units. Check a `File`'s `size` against it before reading the text. */
export const largestFile = 5 * 1024 * 1024;
/** The file, its list, the fact: three levels; a fact's value may have sixteen more. */
const deepest = 3 + 16;
/** A fact has nine keys, and a busy learner some thousand facts. */
const mostKeys = 200_000;
/** More than any activity asks. */
const mostCredit = 10_000;
/** The end of the year 9999: later ones have no date in four figures. */
const latestWall = Date.UTC(10_000, 0) - 1;

/**
 * Up to where a file's clocks, epochs and counts are believed: eight for each millisecond since 1970, some 2^43. No
 * learner gets near it by clicking. And it rises faster than anybody clicks: whoever has taken in a fact just below it
 * writes above it, and yet what they save can be read by the time it is brought back. A fixed limit would not do: what
 * is written after a fact that lies just below one would always be beyond it.
 */
const believed = (now: number) => Math.max(2 ** 36, 8 * now);

/** Whether every number of FACT that takes a maximum is one that a page may have written by NOW. */
function isWithin({ seq, epoch, wall, kind, value, seen = {} }: Fact, now: number): boolean {
  const most = believed(now);
  if (Math.max(seq, epoch, ...Object.values(seen)) >= most || wall > latestWall) return false;
  if (kind !== 'result') return true;
  const { credit, of, attempt } = value as unknown as ResultValue;
  return credit >= 0 && credit <= of && of <= mostCredit && attempt < most;
}

/** Whether a page that READ an export has everything of FACTS, each as it was. */
export function isWhole(
  read: { readonly ok: boolean; readonly facts?: readonly Fact[]; readonly skipped?: number },
  facts: readonly Fact[],
): boolean {
  if (!read.ok || read.skipped) return false;
  const found = new Set(read.facts?.map(canonical));
  return facts.every((fact) => found.has(canonical(fact)));
}

export interface Export {
  readonly text: string;
  /** Whether this very page has read all of it back. If not, what is said of it must say so. */
  readonly isWhole: boolean;
}

/** The progress file's text, read back. */
export function exportChecked(progress: Progress, course: Course, now: number): Export {
  const text = exportFile(progress, course, now);
  const facts = factsOf(progress);
  const read = readFile(text, course.id, course.version, now);
  return { text, isWhole: facts.length ? isWhole(read, facts) : !read.ok && read.why === 'empty' };
}

/** The progress file's text. `now` in milliseconds since 1970, or a date. */
export function exportFile(progress: Progress, { id, version, title }: Course, now: number | Date): string {
  const facts = factsOf(progress).sort((a, b) => a.seq - b.seq);
  const course = { id, version, title };
  return JSON.stringify({
    format,
    version: formatVersion,
    course,
    saved: new Date(now).toISOString(),
    facts,
  });
}

export type Unreadable =
  | 'too-large'
  | 'not-json'
  | 'not-ours'
  | 'other-course'
  | 'newer-format'
  | 'too-deep'
  | 'empty';

export type FileRead =
  | {
      readonly ok: true;
      readonly facts: Fact[];
      /** Records that could not be read. */
      readonly skipped: number;
      /** The course version the file was saved from, if that is newer than ours. */
      readonly newerCourse?: string;
      /** When the file was saved, in milliseconds since 1970, if it says so. */
      readonly saved?: number;
    }
  | {
      readonly ok: false;
      readonly why: Unreadable;
      /** The title of the course the file belongs to, when it is another. */
      readonly course?: string;
      readonly skipped?: number;
    };

/** Whether a fact of that item and kind is wanted, for whoever reads many files and asks little of each. */
export type Wanted = (item: string, kind: string) => boolean;

/**
 * Reads a progress file that anybody may have written. Never throws; changes nothing.
 * @param wanted Other facts are not looked at, and a file without any that is wanted is not empty.
 */
export function readFile(
  text: string,
  courseId: string,
  courseVersion?: string,
  now: number = Date.now(),
  wanted?: Wanted,
): FileRead {
  if (!text.trim()) return { ok: false, why: 'empty' };
  const limit = beyondLimits(text);
  if (limit) return { ok: false, why: limit };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, why: 'not-json' };
  }
  return readContent(raw, courseId, courseVersion, now, wanted);
}

/** Reads what a file or a link holds, once it has been parsed or unfolded within limits. Never throws. */
export function readContent(
  raw: unknown,
  courseId: string,
  courseVersion?: string,
  now: number = Date.now(),
  wanted?: Wanted,
): FileRead {
  const file = own(raw);
  if (file.get('format') !== format) return { ok: false, why: 'not-ours' };
  const version = file.get('version');
  if (typeof version !== 'number') return { ok: false, why: 'not-ours' };
  if (version > formatVersion) return { ok: false, why: 'newer-format' };
  const course = own(file.get('course'));
  if (course.get('id') !== courseId) {
    const title = course.get('title');
    return { ok: false, why: 'other-course', ...(typeof title === 'string' ? { course: title } : {}) };
  }
  const records = file.get('facts');
  if (!Array.isArray(records)) return { ok: false, why: 'not-ours' };
  const asked = wanted ? records.filter((record) => isWanted(record, wanted)) : records;
  const facts = asked
    .map(readFact)
    .filter((fact) => fact !== undefined)
    .filter((fact) => isWithin(fact, now));
  const skipped = asked.length - facts.length;
  if (!facts.length && (!wanted || skipped || !records.length)) return { ok: false, why: 'empty', skipped };
  const saved = momentIn(file.get('saved'));
  const savedFrom = course.get('version');
  const newer =
    courseVersion !== undefined &&
    typeof savedFrom === 'string' &&
    savedFrom.localeCompare(courseVersion, 'en', { numeric: true }) > 0;
  return {
    ok: true,
    facts,
    skipped,
    ...(newer ? { newerCourse: savedFrom } : {}),
    ...(saved === undefined ? {} : { saved }),
  };
}

function isWanted(record: unknown, wanted: Wanted): boolean {
  const { item, kind } = (record ?? {}) as Record<string, unknown>;
  return typeof item === 'string' && typeof kind === 'string' && wanted(item, kind);
}

function momentIn(saved: unknown): number | undefined {
  const wall = typeof saved === 'string' ? Date.parse(saved) : Number.NaN;
  return wall >= 0 && wall <= latestWall ? wall : undefined;
}

/** Own keys only, in a map: nothing that a file says can touch an object of ours. */
const own = (value: unknown): Map<string, unknown> =>
  new Map(value && typeof value === 'object' ? Object.entries(value) : []);

const signs = { quote: 0x22, backslash: 0x5c, brace: 0x7b, closingBrace: 0x7d, bracket: 0x5b, closingBracket: 0x5d, colon: 0x3a } as const; // biome-ignore format: a table

/** Counted before parsing, so that a hostile file costs one walk over its text. */
function beyondLimits(text: string): 'too-large' | 'too-deep' | undefined {
  if (text.length > largestFile) return 'too-large';
  let depth = 0;
  let keys = 0;
  let quoted = false;
  // By numbers: a letter taken out of a text costs three times as much, and files have hundreds of thousands.
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (quoted && sign === signs.backslash) i++;
    else if (sign === signs.quote) quoted = !quoted;
    else if (quoted) continue;
    else if (sign === signs.brace || sign === signs.bracket) {
      if (++depth > deepest) return 'too-deep';
    } else if (sign === signs.closingBrace || sign === signs.closingBracket) depth--;
    else if (sign === signs.colon && ++keys > mostKeys) return 'too-large';
  }
  return undefined;
}
