/** Whose progress this page keeps, and for how long: every page asks this, so it stands apart from `learners.ts`. */
import type { Keeper, KeepOptions } from './keep.ts';
import { quietly } from './quietly.ts';
import { mirror } from './storage/mirror.ts';
import { inTime } from './storage/request.ts';

export const isLearnerId = (id: unknown): id is string =>
  typeof id === 'string' && /^[a-z0-9]{1,20}$/.test(id);

/** The database of a learner; the first has no id. */
export const databaseOf = (course: string, id: string): string => (id ? `${course}-${id}` : course);

/** The database of the list of learners, where there is more than the first. */
export const peopleOf = (course: string): string => `${course}:people`;

/** The id of the learner this computer is set to; empty for the first. */
export function currentId(course: string): string {
  const id = quietly(() => localStorage.getItem(`${course}:learner`));
  return isLearnerId(id) ? id : '';
}

/** Whether this tab forgets everything when it is closed. */
export const forgetting = (course: string): boolean =>
  quietly(() => sessionStorage.getItem(`${course}:forget`)) === '1';

/** Whose a page is that is loaded now; undefined for a tab that forgets: it is nobody's, whoever is chosen. */
export const ownerHere = (course: string): string | undefined =>
  forgetting(course) ? undefined : currentId(course);

/** The database of this page's progress, and the first part of its keys in localStorage or sessionStorage. */
export const databaseHere = (course: string): string => databaseOf(course, ownerHere(course) ?? '');

/** What to give to `keep` on this page. */
export function keeping(course: string): KeepOptions {
  const owner = ownerHere(course);
  const database = databaseOf(course, owner ?? '');
  return {
    database,
    whose: (stop) => isRight(course, owner, stop),
    ...(owner === undefined && { homes: { mirror: mirror(database, 'session') } }),
  };
}

/** What only a computer with more than the first person needs. */
export const whose = () => import('./whose.ts');

/**
 * Resolves when it is certain that this page is the chosen person's: before that nothing may be written. Where it is not,
 * the page is loaded anew, and this never resolves. Where only the first person was ever here, it costs no time.
 */
async function isRight(course: string, owner: string | undefined, stop: Keeper['stop']): Promise<void> {
  const isAnothers = async () =>
    // It came back from the back/forward cache.
    ownerHere(course) !== owner ||
    (owner !== undefined &&
      // localStorage may have been cleared, and is written late: the database of people says whether there are any.
      (localStorage.getItem(`${course}:learners`) ||
        (await indexedDB.databases()).some(({ name }) => name === peopleOf(course))) &&
      (await whose()).isAnothers(course, owner, stop));
  // Where storage is blocked there is only the first; where it does not answer, what the page could read at once stands.
  if (await inTime(isAnothers(), 3000).catch(() => {})) {
    location.reload();
    await new Promise(() => {});
  }
}
