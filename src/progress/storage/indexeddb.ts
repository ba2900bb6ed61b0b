import { type Fact, fromFacts, readFact } from '../progress.ts';
import type { Storage } from '../storage.ts';

const store = 'facts';

/**
 * The store of record: an IndexedDB database with one append-only list of facts. (By hand, since the four calls
 * that are needed weigh a quarter of a library, on every page.)
 * Rejects with a `TimeoutError` when the database neither opens nor fails within `patience` milliseconds, and
 * with a `VersionError` when a newer build of the course has taken it over.
 */
export function indexeddb(database: string, patience = 3000): Storage {
  let opened: Promise<IDBDatabase> | undefined;
  let channel: BroadcastChannel | undefined;
  const forget = () => {
    opened = undefined;
  };

  function open(): Promise<IDBDatabase> {
    if (opened) return opened;
    // Async, since `indexedDB` may be missing or throw at the mere touch.
    const opening = (async () => {
      const request = indexedDB.open(database, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(store, { autoIncrement: true });
      const db = await result(request);
      // Another tab upgrades or deletes the database: stand aside, and find out at the next use.
      db.onversionchange = () => {
        db.close();
        forget();
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
  async function use<T>(
    mode: IDBTransactionMode,
    job: (records: IDBObjectStore) => Promise<T>,
    strict = false,
    again = true,
  ): Promise<T> {
    const db = await open();
    try {
      const transaction = db.transaction(store, mode, { durability: strict ? 'strict' : 'default' });
      const complete = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      const [value] = await inTime(
        Promise.all([job(transaction.objectStore(store)), complete]),
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

  const tell = (what: 'more' | 'cleared') => line()?.postMessage(what);
  const line = () => {
    if (globalThis.BroadcastChannel) channel ??= new BroadcastChannel(`progress:${database}`);
    return channel;
  };
  const hangUp = () => {
    channel?.close();
    channel = undefined;
  };

  return {
    name: 'indexeddb',
    async load() {
      const facts = (await use('readonly', rows)).map(readFact).filter((fact) => fact !== undefined);
      // A long history of overwritten answers would slow every page down. If it fails, the next load tries again.
      if (facts.length > 500 + 2 * fromFacts(facts).size) use('readwrite', tidy).catch(() => undefined);
      return facts;
    },
    async save(facts, strict) {
      await use(
        'readwrite',
        (records) => Promise.all(facts.map((fact) => result(records.add(fact)))),
        strict,
      );
      tell('more');
    },
    async clear() {
      await use('readwrite', (records) => result(records.clear()));
      tell('cleared');
    },
    setAside: async () => (await use('readonly', rows)).filter((row) => !readFact(row)),
    watch(changed) {
      const listen = () => {
        const on = line();
        if (on) on.onmessage = ({ data }) => changed(data);
      };
      listen();
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

const result = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const rows = (records: IDBObjectStore): Promise<unknown[]> => result(records.getAll());

/** Removes facts that other facts have overtaken, in one transaction: what overtook them is there or nothing goes. */
async function tidy(records: IDBObjectStore): Promise<void> {
  const [keys, raw] = await Promise.all([result(records.getAllKeys()), rows(records)]);
  const facts = raw.map(readFact);
  const needed = new Set(fromFacts(facts.filter((fact): fact is Fact => fact !== undefined)).values());
  facts.forEach((fact, i) => {
    if (fact && !needed.has(fact)) records.delete(keys[i] as IDBValidKey);
  });
}

function inTime<T>(promise: Promise<T>, patience: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      reject,
      patience,
      new DOMException('The database does not answer.', 'TimeoutError'),
    );
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
