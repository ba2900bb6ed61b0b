import { readFact } from '../progress.ts';
import type { Heard, Storage } from '../storage.ts';
import { inTime, type Job, result } from './request.ts';
import { unseal } from './seal.ts';

/** The first had no snapshots. */
export const version = 2;
/** The facts of late, a row each; and what came before, as two snapshots of everything: see `snapshot.ts`. */
const stores = ['facts', 'slots'] as const;
/** How many rows are worth a snapshot. */
const many = 500;

/**
 * The store of record: an IndexedDB database with a list of facts that is only added to. (By hand, since the four calls
 * that are needed weigh a quarter of a library, on every page.)
 * Rejects with a `TimeoutError` when the database neither opens nor fails within `patience` milliseconds, and
 * with a `VersionError` when a newer build of the course has taken it over.
 */
export function indexeddb(database: string, patience = 3000): Storage {
  let opened: Promise<IDBDatabase> | undefined;
  let channel: BroadcastChannel | undefined;
  let outdated: (() => void) | undefined;
  const forget = () => {
    opened = undefined;
  };

  function open(): Promise<IDBDatabase> {
    if (opened) return opened;
    // Async, since `indexedDB` may be missing or throw at the mere touch.
    const opening = (async () => {
      const request = indexedDB.open(database, version);
      request.onupgradeneeded = ({ oldVersion }) => {
        for (const store of stores.slice(oldVersion))
          request.result.createObjectStore(store, { autoIncrement: true });
      };
      const db = await result(request);
      // Another tab upgrades or deletes the database: stand aside.
      db.onversionchange = ({ newVersion }) => {
        db.close();
        forget();
        if (newVersion) outdated?.();
      };
      db.onclose = forget;
      return db;
    })();
    opened = inTime(opening, patience);
    // One that opens late after all is used from then on; one that fails is tried again.
    opening.then(() => {
      opened = opening;
    }, forget);
    return opened;
  }

  /** Runs `job` in one transaction; resolves when that is complete. */
  async function use<T>(mode: IDBTransactionMode, job: Job<T>, strict = false, again = true): Promise<T> {
    const db = await open();
    try {
      const transaction = db.transaction(stores, mode, { durability: strict ? 'strict' : 'default' });
      const complete = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
      });
      const [value] = await inTime(
        Promise.all([job(transaction.objectStore('facts'), transaction.objectStore('slots')), complete]),
        patience * 3,
      );
      return value;
    } catch (error) {
      // The connection may have been cut from outside; a fresh one tells.
      if (!again || (error as Error).name !== 'InvalidStateError') throw error;
      forget();
      return use(mode, job, strict, false);
    }
  }

  const tell = (what: Heard) => line()?.postMessage(what);
  const line = () => {
    if (globalThis.BroadcastChannel) channel ??= new BroadcastChannel(`progress:${database}`);
    return channel;
  };
  const hangUp = () => {
    channel?.close();
    channel = undefined;
  };

  /** Every record: facts of the list, and of the snapshots or what is left of them. */
  const records = () =>
    use('readonly', async (facts, slots) => {
      const [rows, snapshots] = await Promise.all([result(facts.getAll()), result(slots.getAll())]);
      // A later load tries again, if that fails.
      if (rows.length > many)
        import('./snapshot.ts').then(
          // Not taken apart: the bundler would write that out.
          (late) => late.takeSnapshot(use),
          () => {},
        );
      return [...rows, ...snapshots.flatMap((lines) => String(lines).split('\n').map(unseal))];
    });

  const setAside = async () => (await records()).filter((record) => !readFact(record));

  return {
    name: 'indexeddb',
    load: async () => (await records()).map(readFact).filter((fact) => fact !== undefined),
    async save(facts, strict) {
      await use('readwrite', (list) => addTo(list, facts), strict);
      tell('more');
    },
    async clear(instead) {
      const kept = instead ? [...(await setAside()), ...instead] : [];
      await use(
        'readwrite',
        (list, slots) => Promise.all([result(list.clear()), result(slots.clear()), addTo(list, kept)]),
        true,
      );
    },
    cleared: tell,
    setAside,
    watch(changed) {
      const listen = () => {
        const on = line();
        if (on) on.onmessage = ({ data }) => changed(data);
      };
      listen();
      outdated = () => changed('newer');
      // An open channel would keep the page out of the back/forward cache.
      globalThis.addEventListener?.('pagehide', hangUp);
      globalThis.addEventListener?.('pageshow', listen);
      return () => {
        globalThis.removeEventListener?.('pagehide', hangUp);
        globalThis.removeEventListener?.('pageshow', listen);
        hangUp();
      };
    },
    close() {
      hangUp();
      opened?.then(
        (db) => db.close(),
        () => undefined,
      );
      forget();
    },
  };
}

const addTo = (list: IDBObjectStore, records: readonly unknown[]) =>
  Promise.all(records.map((record) => result(list.add(record))));
