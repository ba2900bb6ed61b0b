/** Whose progress this page keeps, and for how long: every page asks this, so it stands apart from `learners.ts`. */
import type { KeepOptions } from './keep.ts';
import { quietly } from './quietly.ts';
import { mirror } from './storage/mirror.ts';

const wellFormedId = /^[a-z0-9]{1,20}$/;

export const isLearnerId = (id: unknown): id is string => typeof id === 'string' && wellFormedId.test(id);

/** The database of a learner; the first has no id. */
export const databaseOf = (course: string, id: string): string => (id ? `${course}-${id}` : course);

/** The id of the learner this computer is set to; empty for the first. */
export function currentId(course: string): string {
  const id = quietly(() => localStorage.getItem(`${course}:learner`));
  return isLearnerId(id) ? id : '';
}

/** Whether this tab forgets everything when it is closed. */
export const forgetting = (course: string): boolean =>
  quietly(() => sessionStorage.getItem(`${course}:forget`)) === '1';

/** What to give to `keep` on this page. */
export function keeping(course: string): KeepOptions {
  const database = databaseOf(course, currentId(course));
  return forgetting(course) ? { database, homes: { mirror: mirror(database, 'session') } } : { database };
}
