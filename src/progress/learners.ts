import { currentId, databaseOf, isLearnerId } from './learner.ts';
import { quietly } from './quietly.ts';
import { indexeddb } from './storage/indexeddb.ts';
import { mirror } from './storage/mirror.ts';

/**
 * Several learners on one computer: a database each. The first has no name and no id; labels never leave the device.
 * Where storage is blocked there is only the first learner, and nothing here throws.
 */
export interface Learner {
  /** Random; empty for the first. */
  readonly id: string;
  /** What the learner calls themselves here; empty until named. */
  readonly label: string;
}

/** The learners of this computer; the first, unnamed one is always among them. */
export function learners(course: string): Learner[] {
  const raw = quietly(() => JSON.parse(localStorage.getItem(`${course}:learners`) ?? '[]') as unknown);
  const labels = new Map([['', '']]);
  for (const entry of Array.isArray(raw) ? raw : []) {
    const { id, label } = (entry ?? {}) as Partial<Learner>;
    if (typeof id === 'string' && typeof label === 'string' && (!id || isLearnerId(id)))
      labels.set(id, label);
  }
  return [...labels].map(([id, label]) => ({ id, label }));
}

/** The learner this computer is set to. */
export function currentLearner(course: string): Learner {
  const id = currentId(course);
  const all = learners(course);
  return all.find((learner) => learner.id === id) ?? (all[0] as Learner);
}

/** Adds a learner and switches to them; reload the page afterwards. Undefined where storage is blocked. */
export function addLearner(course: string, label: string): Learner | undefined {
  const learner = { id: Math.random().toString(36).slice(2, 12), label };
  return quietly(() => {
    write(course, [...learners(course), learner]);
    switchLearner(course, learner.id);
    return learner;
  });
}

export function nameLearner(course: string, id: string, label: string): void {
  quietly(() =>
    write(
      course,
      learners(course).map((learner) => (learner.id === id ? { id, label } : learner)),
    ),
  );
}

/** Reload the page afterwards: its keeper belongs to the learner it was made for. */
export function switchLearner(course: string, id: string): void {
  quietly(() => localStorage.setItem(`${course}:learner`, id));
}

/** Deletes a learner with everything kept for them here. Rejects if the database could not be deleted. */
export async function removeLearner(course: string, id: string): Promise<void> {
  const database = databaseOf(course, id);
  quietly(() => {
    if (currentLearner(course).id === id) switchLearner(course, '');
    write(
      course,
      learners(course).filter((learner) => learner.id !== id),
    );
  });
  // Where it refuses, storage is blocked and holds nothing of theirs.
  await mirror(database)
    .clear()
    .catch(() => undefined);
  if (!globalThis.indexedDB) return;
  // A tab that still shows theirs must not write it again.
  indexeddb(database).cleared?.('cleared');
  await remove(undoOf(database));
  await forgetKey(database);
  await remove(database);
}

/** Where the copy lies that can undo an import: beside the learner's own database. See `undo.ts`. */
export const undoOf = (database: string): string => `${database}:undo`;

/** Where the key lies that signs this learner's statements. See `credential/key.ts`. */
export const keyOf = (database: string): string => `${database}:key`;

/** Deletes the key: the next person at a shared computer must not sign with it. Rejects if it could not be deleted. */
export const forgetKey = async (database: string): Promise<void> => {
  if (globalThis.indexedDB) await remove(keyOf(database));
};

const remove = (database: string) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(database);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    // Another tab still holds it; it goes when that tab lets go, which ours do at once.
  });

const write = (course: string, all: readonly Learner[]) =>
  localStorage.setItem(`${course}:learners`, JSON.stringify(all));

/** From the next page on this tab keeps its progress to itself, until it is closed (or back again). */
export function forgetOnClose(course: string, on: boolean): void {
  quietly(() =>
    on ? sessionStorage.setItem(`${course}:forget`, '1') : sessionStorage.removeItem(`${course}:forget`),
  );
}
