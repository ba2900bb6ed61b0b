/**
 * The last import, so that it can be undone: what was here before, and what it brought. It lies in a small database of
 * its own beside the learner's, since it must be whole before the import begins. Loaded where somebody imports.
 */
import { undoOf } from './erase.ts';
import { factsOf } from './facts.ts';
import { activityOf, canonical, epochOf, type Fact, fromFacts, type Progress, readFact } from './progress.ts';

export interface Import {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly from: 'file' | 'link';
  /** Everything that was here. */
  readonly before: readonly Fact[];
  /** What was added to it. */
  readonly brought: readonly Fact[];
}

const store = 'import';
const key = 'last';

/** Resolves when the copy is kept on disk; it takes the place of the one before. Rejects where storage refuses. */
export async function keepImport(database: string, { at, from, before, brought }: Import): Promise<void> {
  await use(database, 'readwrite', (records) => records.put({ schema: 1, at, from, before, brought }, key));
}

/** The last import that can be undone; undefined when there is none, or none that can be read. Never rejects. */
export async function lastImport(database: string): Promise<Import | undefined> {
  try {
    // Looking must not leave an empty database behind.
    const all = await indexedDB.databases?.();
    if (all && !all.some(({ name }) => name === undoOf(database))) return undefined;
    const found = await use<unknown>(database, 'readonly', (records) => records.get(key));
    return readImport(found);
  } catch {
    return undefined;
  }
}

/** Deletes the copy. Rejects where it could not be deleted. */
export async function forgetImport(database: string): Promise<void> {
  if (!globalThis.indexedDB) return;
  await done(indexedDB.deleteDatabase(undoOf(database)));
}

/** A stored copy, rebuilt; undefined if a part of it cannot be read: half an undo would lose what it cannot see. */
function readImport(raw: unknown): Import | undefined {
  const { at, from, before, brought } = (raw ?? {}) as Partial<Import>;
  if (typeof at !== 'number' || (from !== 'file' && from !== 'link')) return undefined;
  const [was, came] = [before, brought].map((facts) =>
    Array.isArray(facts) ? facts.map(readFact).filter((fact) => fact !== undefined) : [],
  );
  if (!was || !came || was.length !== before?.length || came.length !== brought?.length) return undefined;
  return { at, from, before: was, brought: came };
}

/**
 * What is to be kept when the import is undone: what was here before, and everything that has been done since. An
 * activity that the import had started again, and that was worked on since, keeps both the old answers and the new.
 */
export function withoutImport(
  now: Progress,
  { before, brought }: Pick<Import, 'before' | 'brought'>,
): Fact[] {
  const had = new Set(before.map(whatever));
  const came = new Set(brought.map(whatever).filter((fact) => !had.has(fact)));
  // Somebody's bringing back may have brought what was here in a later epoch: that much of it goes too.
  const asItCame = new Set(brought.map(canonical));
  const since = factsOf(now).filter((fact) => !came.has(whatever(fact)) && !asItCame.has(canonical(fact)));
  // What the learner has started again since went out of sight by their own hand, and stays there.
  const byHand = new Set(
    since
      .filter((fact) => fact.kind === 'reset' && !had.has(whatever(fact)))
      .map(({ item }) => activityOf(item)),
  );
  const was = fromFacts(before);
  const is = fromFacts([...before, ...since]);
  const lifted = before.flatMap((fact) => {
    const activity = activityOf(fact.item);
    const epoch = epochOf(is, activity);
    const shows = fact.kind === 'answer' || fact.kind === 'text' || was.get(`latest ${fact.item}`) === fact;
    const hidden = fact.epoch >= epochOf(was, activity) && fact.epoch < epoch;
    return shows && hidden && !byHand.has(activity) ? [{ ...fact, epoch }] : [];
  });
  return factsOf(fromFacts([...before, ...since, ...lifted]));
}

/** A fact in whatever epoch: starting again and bringing back moves it to a later one, and it is the same fact. */
const whatever = (fact: Fact) => canonical(fact.kind === 'reset' ? fact : { ...fact, epoch: 0 });

async function use<T>(
  database: string,
  mode: IDBTransactionMode,
  job: (records: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const request = indexedDB.open(undoOf(database), 1);
  request.onupgradeneeded = () => {
    if (mode === 'readwrite') request.result.createObjectStore(store);
    // It was deleted while somebody was about to look: looking must not make it anew.
    else request.transaction?.abort();
  };
  const db = await done(request);
  try {
    const transaction = db.transaction(store, mode, { durability: 'strict' });
    const complete = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const [value] = await Promise.all([done(job(transaction.objectStore(store))), complete]);
    return value;
  } finally {
    db.close();
  }
}

/** A database that neither opens nor fails must not keep the learner from importing. */
const PATIENCE = 3000;

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(reject, PATIENCE, new DOMException('The database does not answer.', 'TimeoutError'));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
