/**
 * What learners sent, read: of each file the facts that this page shows, and no others. So what was written for oneself
 * is not even taken up. Pure; never throws, whatever a file may be.
 */
import { largestFile, readFile, type Unreadable, type Wanted } from '../progress/file.ts';
import { activityOf, type Fact, fromFacts, join, type Progress } from '../progress/progress.ts';
import { renamed } from '../progress/renames.ts';
import type { CohortData } from './cohort-data.ts';

/** Where the name lies that a learner put on the statement. */
export const nameItem = 'course/name';

/** A file that was read. */
export interface Sent {
  /** Its name, with the folders and archives that it lay in. */
  readonly file: string;
  readonly progress: Progress;
  /** When it was saved, in milliseconds since 1970; 0 where it does not say. */
  readonly saved: number;
  /** Of a newer version of the course. */
  readonly newer: boolean;
  /** Records of it that cannot be read. */
  readonly skipped: number;
}

/** Why a file was left out. `cut`: an archive, damaged or cut short. */
export type WhyNot =
  | Unreadable
  | 'cut'
  | 'unopened'
  | 'document'
  | 'sheet'
  | 'bare-archive'
  | 'other-kind'
  | 'too-many';

export interface NotSent {
  readonly file: string;
  readonly why: WhyNot;
  /** The course that it belongs to, when it is another. */
  readonly course?: string;
}

export const isSent = (read: Sent | NotSent): read is Sent => 'progress' in read;

/** Bytes that may be a progress file: a letter takes three at most. */
export const mostBytes = largestFile * 3;

/** Which facts the page looks at: names, what was opened and done, choices that are counted, and entries with names. */
export function wantedOf({ activities, joins, lessons, renames }: CohortData): Wanted {
  const chosen = new Set(activities.map(({ id }) => id));
  const named = new Set(joins.map(({ id }) => id));
  const done = new Set(lessons.flatMap(({ requires }) => requires));
  for (const { from, to } of renames) {
    const old = activityOf(from);
    const now = to.map(activityOf);
    for (const set of [chosen, named, done]) if (now.some((id) => set.has(id))) set.add(old);
  }
  return (item, kind) => {
    if (item === nameItem) return true;
    const [whose = ''] = item.split('/', 1);
    if (whose === 'opened') return kind === 'done';
    const [activity = ''] = whose.split('#', 1);
    if (kind === 'reset') return chosen.has(whose) || named.has(activity) || done.has(whose);
    if (kind === 'done') return done.has(whose);
    if (kind === 'answer') return chosen.has(whose) || named.has(activity);
    return kind === 'text' && named.has(activity);
  };
}

/** The file's TEXT. */
export function readSent(
  file: string,
  text: string,
  course: Pick<CohortData, 'id' | 'version' | 'renames'>,
  wanted: Wanted,
  now: number,
): Sent | NotSent {
  const read = readFile(text, course.id, course.version, now, wanted);
  if (!read.ok) return { file, why: read.why, ...(read.course === undefined ? {} : { course: read.course }) };
  return {
    file,
    progress: withRenames(read.facts, course),
    saved: read.saved ?? 0,
    newer: read.newerCourse !== undefined,
    skipped: read.skipped,
  };
}

function withRenames(facts: readonly Fact[], { renames }: Pick<CohortData, 'renames'>): Progress {
  const progress = fromFacts(facts);
  return renames.length ? join(progress, fromFacts(renamed(progress, renames))) : progress;
}
