/** Deletes a learner's record, and what lies beside it in databases of its own. Loaded where somebody may be removed. */
import { quietly } from './quietly.ts';
import { indexeddb } from './storage/indexeddb.ts';
import { mirror } from './storage/mirror.ts';

/** Where the copy lies that can undo an import. See `undo.ts`. */
export const undoOf = (database: string): string => `${database}:undo`;

/** Where the key lies that signs this learner's statements. See `credential/key.ts`. */
export const keyOf = (database: string): string => `${database}:key`;

/**
 * What the keys begin with of all that lies beside the record in localStorage (or, for a tab that forgets, in
 * sessionStorage): it is no part of the record, and goes with it. See `room/kept.ts`.
 */
export const besideOf = (database: string): string => `${database}:beside:`;

/** Removes it. Throws where storage is blocked, and holds nothing. */
export function forgetBeside(database: string, storage: Storage): void {
  for (const key of Object.keys(storage)) if (key.startsWith(besideOf(database))) storage.removeItem(key);
}

/** Deletes the key: the next person at a shared computer must not sign with it. Rejects if it could not be deleted. */
export const forgetKey = async (database: string): Promise<void> => {
  if (globalThis.indexedDB) await remove(keyOf(database));
};

/** Has the tabs that still show it stop writing, then deletes everything. Rejects if it could not be deleted. */
export async function erase(database: string): Promise<void> {
  // Where it refuses, storage is blocked and holds nothing of theirs.
  await mirror(database)
    .clear()
    .catch(() => undefined);
  quietly(() => forgetBeside(database, localStorage));
  if (!globalThis.indexedDB) return;
  const storage = indexeddb(database);
  storage.cleared?.('removed');
  storage.close?.();
  for (const name of [undoOf(database), keyOf(database), database]) await remove(name);
}

const remove = (database: string) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(database);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    // Another tab still holds it; it goes when that tab lets go, which ours do at once.
  });
