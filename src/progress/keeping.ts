/** What the keeper of a page is told: which homes, and whether they are the chosen person's. */

import { hostHere, isStray } from './host.ts';
import type { Keeper, KeepOptions } from './keep.ts';
import { databaseOf, ownerHere, peopleOf } from './learner.ts';
import { indexeddb } from './storage/indexeddb.ts';
import { lms } from './storage/lms.ts';
import { mirror } from './storage/mirror.ts';
import { inTime } from './storage/request.ts';

/** What to give to `keep` on this page. */
export function keeping(course: string): KeepOptions {
  const owner = ownerHere(course);
  const database = databaseOf(course, owner ?? '');
  return {
    database,
    whose: (stop) => isRight(course, owner, stop),
    ...(owner === undefined && { homes: { mirror: mirror(database, 'session') } }),
    ...(import.meta.env.PACKAGED && inPackage(course, owner, database)),
  };
}

/** Where a launcher frames the page: it has a home of its own, and knows best who it is. */
function inPackage(course: string, owner: string | undefined, database: string): Partial<KeepOptions> {
  const host = hostHere();
  if (isStray(course)) {
    const { root, launch } = document.documentElement.dataset;
    location.replace(new URL(`${root}../${launch}`, location.href));
    return { homes: {}, whose: () => new Promise(() => {}) };
  }
  if (!host) return {};
  const here =
    owner === undefined
      ? { mirror: mirror(database, 'session') }
      : { record: indexeddb(database), mirror: mirror(database) };
  return { homes: { ...here, also: lms(host) }, whose: () => Promise.resolve() };
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
