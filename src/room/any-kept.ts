import { databaseHere, forgetting } from '../progress/learner.ts';
import { quietly } from '../progress/quietly.ts';

/**
 * What the keys begin with of all that lies beside the record of this page’s person, and the storage in which it does:
 * the tab’s own in a tab that forgets. See `progress/erase.ts`.
 */
export const besideHere = (course: string): string => `${databaseHere(course)}:beside:room/`;
export const storageHere = (course: string): Storage => (forgetting(course) ? sessionStorage : localStorage);

/** Whether the room keeps anything of any partnership. */
export const isAnyKept = (course: string): boolean =>
  quietly(() => Object.keys(storageHere(course)).some((key) => key.startsWith(besideHere(course)))) ?? false;
