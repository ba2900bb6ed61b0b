/** Whose progress this page keeps, and for how long: every page asks this, so it stands apart from `learners.ts`. */
import { type Host, hostHere } from './host.ts';
import { quietly } from './quietly.ts';

export const isLearnerId = (id: unknown): id is string =>
  typeof id === 'string' && /^[a-z0-9]{1,20}$/.test(id);

/** The database of a learner; the first has no id. */
export const databaseOf = (course: string, id: string): string => (id ? `${course}-${id}` : course);

/** The database of the list of learners, where there is more than the first. */
export const peopleOf = (course: string): string => `${course}:people`;

/** The id of the learner this computer is set to; empty for the first. */
export function currentId(course: string): string {
  if (import.meta.env.PACKAGED && hostHere()) return (hostHere() as Host).learner;
  const id = quietly(() => localStorage.getItem(`${course}:learner`));
  return isLearnerId(id) ? id : '';
}

/** Whether this tab forgets everything when it is closed. */
export const forgetting = (course: string): boolean =>
  // A launcher that knows no name of whoever learns: nothing may stay here for the next one.
  (import.meta.env.PACKAGED && hostHere()?.learner === '') ||
  quietly(() => sessionStorage.getItem(`${course}:forget`)) === '1';

/** Whose a page is that is loaded now; undefined for a tab that forgets: it is nobody's, whoever is chosen. */
export const ownerHere = (course: string): string | undefined =>
  forgetting(course) ? undefined : currentId(course);

/** The database of this page's progress, and the first part of its keys in localStorage or sessionStorage. */
export const databaseHere = (course: string): string => databaseOf(course, ownerHere(course) ?? '');
