/** Whose page it is, where there is more than the first person: asked at every loading, and when another is chosen. */
import type { Keeper } from './keep.ts';
import { currentId, databaseOf } from './learner.ts';
import { everybody, keysHere, type People, peopleHere } from './people.ts';
import { inTime } from './storage/request.ts';

/**
 * Whether the page must be loaded anew, since it shows another person's than the chosen one. Both homes of the list agree
 * afterwards, and what should be gone is.
 */
export async function isAnothers(course: string, owner: string, stop: Keeper['stop']): Promise<boolean> {
  const people = await everybody(course);
  const chosen = people.chosen ?? '';
  if (chosen === owner) {
    await sweep(course, people);
    return false;
  }
  if (currentId(course) === chosen) return true;
  // localStorage is full and cannot say whom the next page is for: this one must not be the wrong one's.
  stop('other');
  return false;
}

/** Finishes removals that a killed browser undid by half: localStorage comes back, databases may. */
async function sweep(course: string, people: People) {
  const gone = people.people.filter(({ id }) => people.isGone(id)).map(({ id }) => databaseOf(course, id));
  if (!gone.length) return;
  const names = [...keysHere(), ...((await indexedDB.databases?.()) ?? []).map(({ name = '' }) => name)];
  const left = gone.filter((one) => names.some((name) => name === one || name.startsWith(`${one}:`)));
  if (!left.length) return;
  const { erase } = await import('./erase.ts');
  await Promise.all(left.map(erase));
}

/** Keeps what is in the fields for whom it belongs to, then loads the page anew for the person who is chosen now. */
export async function leave(keeper: Keeper, course: string, owner: string | undefined): Promise<void> {
  // Removed is not left: what is in this tab is all there is of it, so the tab stays, and writes nothing.
  if (owner && peopleHere(course).isGone(owner)) return keeper.stop('removed');
  // As when the page goes out of sight: every field writes what it holds.
  document.dispatchEvent(new Event('visibilitychange'));
  document.body.inert = true;
  await inTime(keeper.settled(), 3000).catch(() => undefined);
  if (keeper.$saved.get() !== 'unsaved') return location.reload();
  // Neither home took it: then the tab must not go with it either.
  document.body.inert = false;
  keeper.stop('other');
}
