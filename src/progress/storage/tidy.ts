/**
 * Takes texts that were written over out of a learner's homes: what somebody deleted is not to lie there. Loaded where
 * somebody writes.
 *
 * Only what is kept beside the text that was written over it goes, in one transaction, so whatever breaks off loses
 * nothing; and of the two snapshots one is written after the other.
 */

import { databaseHere } from '../learner.ts';
import { canonical, type Fact, fromFacts, join, type Progress, readFact, unique } from '../progress.ts';
import { quietly } from '../quietly.ts';
import { version } from './indexeddb.ts';
import { result } from './request.ts';
import { unseal } from './seal.ts';
import { factsIn, linesOf, slotKeys, snapshotOf } from './snapshot.ts';

/** Of the learner whose page this is. */
export function tidyHere(): Promise<void> {
  const course = document.documentElement.dataset['course'] ?? 'course';
  return tidy(databaseHere(course));
}

/** Resolves when it is done, or when a home has refused: then the next one tries again. */
export async function tidy(database: string): Promise<void> {
  quietly(() => tidyKeys(localStorage, database));
  quietly(() => tidyKeys(sessionStorage, database));
  await tidyDatabase(database).catch(() => undefined);
}

/** Of FACTS, the texts that are no version of ALL, where they are among others. */
function pastIn<Found extends Fact | undefined>(facts: readonly Found[], all: Progress): Found[] {
  const held = new Set(unique(all).map(canonical));
  return facts.filter((fact) => fact?.kind === 'text' && !held.has(canonical(fact)));
}

function tidyKeys(store: globalThis.Storage, database: string) {
  const start = `${database}:fact:text `;
  const keys = Array.from({ length: store.length }, (_, i) => store.key(i) ?? '');
  const found = keys
    .filter((key) => key.startsWith(start))
    .flatMap((key) => {
      const fact = readFact(unseal(store.getItem(key) ?? ''));
      return fact ? [{ key, fact }] : [];
    });
  const past = new Set(
    pastIn(
      found.map(({ fact }) => fact),
      fromFacts(found.map(({ fact }) => fact)),
    ),
  );
  for (const { key, fact } of found) if (past.has(fact)) store.removeItem(key);
}

async function tidyDatabase(database: string): Promise<void> {
  const request = indexedDB.open(database, version);
  // None is there, or one of an older version: looking must not make one.
  request.onupgradeneeded = () => request.transaction?.abort();
  const db = await result(request);
  db.onversionchange = () => db.close();
  try {
    for (const key of slotKeys) {
      await inOne(db, async ({ slots }, { lines, all }) => {
        const past = pastIn(lines[key - 1] ?? [], all);
        if (past.length) await result(slots.put(snapshotOf(all), key));
      });
    }
    await inOne(db, async ({ facts }, { keys, rows, all }) => {
      const past = new Set(pastIn(rows, all));
      for (const [i, row] of rows.entries())
        if (row && past.has(row)) await result(facts.delete(keys[i] as IDBValidKey));
    });
  } finally {
    db.close();
  }
}

interface There {
  readonly keys: readonly IDBValidKey[];
  readonly rows: readonly (Fact | undefined)[];
  /** Of each slot. */
  readonly lines: readonly (readonly Fact[])[];
  readonly all: Progress;
}
interface Stores {
  readonly facts: IDBObjectStore;
  readonly slots: IDBObjectStore;
}

/** Reads everything and runs JOB on it in one transaction; resolves when that is on the disk. */
async function inOne(db: IDBDatabase, job: (stores: Stores, there: There) => Promise<void>) {
  const transaction = db.transaction(['facts', 'slots'], 'readwrite', { durability: 'strict' });
  const complete = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  const stores = { facts: transaction.objectStore('facts'), slots: transaction.objectStore('slots') };
  const work = (async () => {
    const [keys, list, ...slots] = await Promise.all([
      result(stores.facts.getAllKeys()),
      result(stores.facts.getAll()),
      ...slotKeys.map((key) => result<unknown>(stores.slots.get(key))),
    ]);
    const rows = list.map(readFact);
    const lines = slots.map((slot) => factsIn(linesOf(slot)));
    const all = lines.map(fromFacts).reduce(join, fromFacts(factsIn(list)));
    await job(stores, { keys, rows, lines, all });
  })();
  await Promise.all([work, complete]);
}
