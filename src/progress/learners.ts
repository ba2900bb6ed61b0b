/**
 * Several learners on one computer: a database each. The first has no name and no id; labels never leave the device.
 * Where storage is blocked there is only the first learner, and nothing here throws. Loaded by My progress alone.
 */
import { erase } from './erase.ts';
import { currentId, databaseOf } from './learner.ts';
import { changePeople, everybody } from './people.ts';

export interface Learner {
  /** Random; empty for the first. */
  readonly id: string;
  /** What the learner calls themselves here; empty until named. */
  readonly label: string;
}

/** The learners of this computer; the first, unnamed one is always among them. */
export async function learners(course: string): Promise<Learner[]> {
  const labels = new Map([['', '']]);
  const found = await everybody(course);
  for (const { id, label } of found.people) if (label !== undefined) labels.set(id, label);
  return [...labels].map(([id, label]) => ({ id, label }));
}

/** The learner this computer is set to. */
export async function currentLearner(course: string): Promise<Learner> {
  const id = currentId(course);
  return (await learners(course)).find((learner) => learner.id === id) ?? { id, label: '' };
}

/**
 * Adds a learner and switches to them; load the page anew afterwards. Resolves when both homes know of them, so that
 * nothing of theirs is ever called saved before they can be found again. Undefined where storage is blocked.
 */
export async function addLearner(course: string, label: string): Promise<Learner | undefined> {
  const id = newId();
  try {
    await changePeople(course, () => [{ id, label }, { chosen: id }]);
  } catch {
    return undefined;
  }
  return currentId(course) === id ? { id, label } : undefined;
}

/** Ten signs with a digit among them: no word that an author could have put behind another course's id. */
function newId(): string {
  const id = Math.random().toString(36).slice(2, 12);
  return isFormed(id) ? id : newId();
}
export const isFormed = (id: string): boolean => /^(?=.*\d)[a-z0-9]{10}$/.test(id);

/** Names a learner; one without a name that was found again is among the learners from then on. */
export async function nameLearner(course: string, id: string, label: string): Promise<void> {
  await changePeople(course, () => [{ id, label }]).catch(() => undefined);
}

/** Load the page anew afterwards: its keeper belongs to the learner it was made for. */
export async function switchLearner(course: string, id: string): Promise<void> {
  await changePeople(course, (people) => [
    ...(id && !people.has(id) ? [{ id, label: '' }] : []),
    { chosen: id },
  ]).catch(() => undefined);
}

/**
 * Deletes a learner with everything kept for them here. Rejects if the database could not be deleted: then they are
 * among the learners still.
 */
export async function removeLearner(course: string, id: string): Promise<void> {
  let label = '';
  // First, and for good: should the browser be killed in the middle, the next page finishes it.
  await changePeople(course, (people) => {
    label = people.labelOf(id) ?? '';
    return [{ id }, ...(people.chosen === id ? [{ chosen: '' }] : [])];
  }).catch(() => undefined);
  try {
    await erase(databaseOf(course, id));
  } catch (error) {
    await nameLearner(course, id, label);
    throw error;
  }
}
