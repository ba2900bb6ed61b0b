/** Records that lie here without anybody whose they are, as a browser leaves them that lost the list. */

import { factsOf } from './facts.ts';
import { databaseOf } from './learner.ts';
import { isFormed } from './learners.ts';
import { everybody, keysHere } from './people.ts';
import { type Fact, fromFacts } from './progress.ts';
import { quietly } from './quietly.ts';
import { indexeddb } from './storage/indexeddb.ts';
import { mirror } from './storage/mirror.ts';

export interface Lost {
  readonly id: string;
  readonly facts: readonly Fact[];
}

/** Another course's on this site may look like one of ours, so whoever offers them looks at the facts. */
export async function lostRecords(course: string): Promise<Lost[]> {
  const people = await everybody(course);
  const prefix = databaseOf(course, '-').slice(0, -1);
  const databases = (await quietly(() => indexedDB.databases?.())?.catch(() => [])) ?? [];
  const ids = [...databases.map(({ name = '' }) => name), ...keysHere()]
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length).replace(/:(fact|aside):.*$/s, ''))
    .filter((id) => isFormed(id) && !people.has(id));
  const found = [...new Set(ids)].map(async (id) => ({ id, facts: await factsIn(databaseOf(course, id)) }));
  return (await Promise.all(found)).filter(({ facts }) => facts.length > 0);
}

async function factsIn(database: string): Promise<readonly Fact[]> {
  const homes = [mirror(database), ...((await isOurs(database)) ? [indexeddb(database)] : [])];
  const found = await Promise.all(
    homes.map(async (home) => {
      try {
        return [...(await home.load())];
      } catch {
        return [];
      } finally {
        home.close?.();
      }
    }),
  );
  return factsOf(fromFacts(found.flat()));
}

/** Looks without changing what lies there, should it be somebody else's. */
async function isOurs(database: string): Promise<boolean> {
  try {
    return await new Promise<boolean>((resolve, reject) => {
      const request = indexedDB.open(database);
      // There is none, and there shall be none.
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const { result: db } = request;
        resolve(db.version <= 2 && db.objectStoreNames.contains('facts'));
        db.close();
      };
    });
  } catch {
    return false;
  }
}
