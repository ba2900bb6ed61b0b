/** When it is time to speak of taking the work along: after real work that lies in this browser alone. Pure. */
import { answerFact, doneAt, type Fact, type Progress, versionsOf } from '../progress/progress.ts';
import type { AskedLesson } from './asked.ts';
import { lessonState } from './lesson-state.ts';

/** Where the last backup lies: `{how: 'file' | 'link', at: ms}`. */
export const BACKUP = 'course/backup';
/** Where it lies that the reminder was put off: `{at: ms}`. */
export const REMINDED = 'course/reminded';

/** Characters of own text that are worth a file: a page of a pocket notebook. */
const ENOUGH = 300;
const DAY = 24 * 60 * 60 * 1000;
const QUIET_AFTER_BACKUP = DAY;
const QUIET_AFTER_REMINDER = 7 * DAY;

export interface Backup {
  readonly how: 'file' | 'link';
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The last backup, as far as it can be read. */
export function lastBackup(progress: Progress): Backup | undefined {
  const value = answerFact(progress, BACKUP)?.value as Partial<Backup> | null | undefined;
  const { how, at } = value ?? {};
  return (how === 'file' || how === 'link') && typeof at === 'number' ? { how, at } : undefined;
}

/**
 * What has been done since the last backup that would be a loss: a lesson finished, or own text of some length.
 * Undefined while there is little, and for a while after a backup or a “Not now”; after that only more work counts.
 * `now` in milliseconds since 1970.
 */
export function backupDue(
  progress: Progress,
  lessons: readonly AskedLesson[],
  now: number,
): 'finished' | 'written' | undefined {
  const backup = answerFact(progress, BACKUP);
  const reminded = answerFact(progress, REMINDED);
  if (isWithin(backup, QUIET_AFTER_BACKUP, now) || isWithin(reminded, QUIET_AFTER_REMINDER, now))
    return undefined;
  const since = Math.max(backup?.seq ?? 0, reminded?.seq ?? 0);
  const isFinished = ([slug, , , ...requires]: AskedLesson) =>
    requires.some((id) => (doneAt(progress, `${id}/*`)?.seq ?? 0) > since) &&
    lessonState(progress, slug, requires) === 'done';
  if (lessons.some(isFinished)) return 'finished';
  return writtenSince(progress, since) >= ENOUGH ? 'written' : undefined;
}

const lasts = new WeakMap<ReadonlyMap<string, Fact>, number>();

/** The clock of what came last into the CELLS of an activity; looked for once, since few change. */
function lastIn(cells: ReadonlyMap<string, Fact>): number {
  const last = lasts.get(cells) ?? Math.max(...[...cells.values()].map(({ seq }) => seq));
  lasts.set(cells, last);
  return last;
}

/** Characters of the texts that show now and were written after SINCE, a logical clock. */
function writtenSince(progress: Progress, since: number): number {
  const items = new Set<string>();
  for (const cells of progress.activities.values()) {
    if (lastIn(cells) <= since) continue;
    for (const { kind, seq, item } of cells.values()) if (kind === 'text' && seq > since) items.add(item);
  }
  let characters = 0;
  for (const item of items) {
    const [shown] = versionsOf(progress, item);
    if (shown && shown.seq > since) characters += (shown.value as string).trim().length;
  }
  return characters;
}

/** A clock that was set back or forward must not silence the reminder for years. */
const isWithin = (fact: Fact | undefined, span: number, now: number) =>
  fact !== undefined && Math.abs(now - fact.wall) < span;
