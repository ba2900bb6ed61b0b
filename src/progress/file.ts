import { type Fact, factsOf, type Progress, readFact } from './progress.ts';

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
/** No learner gets there by clicking; a file that claims it would leave no clock for later answers. */
const highestClock = 2 ** 40;

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
    }
  | {
      readonly ok: false;
      readonly why: Unreadable;
      /** The title of the course the file belongs to, when it is another. */
      readonly course?: string;
      readonly skipped?: number;
    };

/** Reads a progress file that anybody may have written. Never throws; changes nothing. */
export function readFile(text: string, courseId: string, courseVersion?: string): FileRead {
  if (!text.trim()) return { ok: false, why: 'empty' };
  const limit = beyondLimits(text);
  if (limit) return { ok: false, why: limit };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, why: 'not-json' };
  }
  return readContent(raw, courseId, courseVersion);
}

/** Reads what a file or a link holds, once it has been parsed or unfolded within limits. Never throws. */
export function readContent(raw: unknown, courseId: string, courseVersion?: string): FileRead {
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
  const facts = records
    .map(readFact)
    .filter((fact) => fact !== undefined)
    .filter(({ seq, epoch }) => Math.max(seq, epoch) < highestClock);
  const skipped = records.length - facts.length;
  if (!facts.length) return { ok: false, why: 'empty', skipped };
  const savedFrom = course.get('version');
  const newer =
    courseVersion !== undefined &&
    typeof savedFrom === 'string' &&
    savedFrom.localeCompare(courseVersion, 'en', { numeric: true }) > 0;
  return { ok: true, facts, skipped, ...(newer ? { newerCourse: savedFrom } : {}) };
}

/** Own keys only, in a map: nothing that a file says can touch an object of ours. */
const own = (value: unknown): Map<string, unknown> =>
  new Map(value && typeof value === 'object' ? Object.entries(value) : []);

/** Counted before parsing, so that a hostile file costs one walk over its text. */
function beyondLimits(text: string): 'too-large' | 'too-deep' | undefined {
  if (text.length > largestFile) return 'too-large';
  let depth = 0;
  let keys = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (quoted && sign === '\\') i++;
    else if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '{' || sign === '[') {
      if (++depth > deepest) return 'too-deep';
    } else if (sign === '}' || sign === ']') depth--;
    else if (sign === ':' && ++keys > mostKeys) return 'too-large';
  }
  return undefined;
}
