/**
 * Who uses the course here, and who of them is chosen. The list has two homes like every fact, for the same reason: a
 * browser writes localStorage to the disk up to a minute late, and a killed one loses it. IndexedDB holds it for sure;
 * localStorage is what a page can read before its first paint. Loaded where there is more than the first person.
 */
import { currentId, isLearnerId, peopleOf } from './learner.ts';
import { quietly } from './quietly.ts';
import { inTime, result } from './storage/request.ts';

/** A person of this computer. One without a label was removed: that must be known, lest a late home bring them back. */
export interface Person {
  readonly id: string;
  readonly label?: string;
  /** A count that every change raises above all that it has seen: the later row wins, whichever home has it. */
  readonly at: number;
}
interface Choice {
  readonly chosen: string;
  readonly at: number;
}
type Row = Person | Choice;
/** What a change adds; the rows are stamped here. */
export type Edit = { readonly id: string; readonly label?: string } | { readonly chosen: string };

/** As one list, so that both come out of a home together or not at all. */
export class People {
  readonly #rows = new Map<string, Row>();

  constructor(...lists: readonly unknown[]) {
    for (const raw of lists.flatMap((list) => (Array.isArray(list) ? list : []))) {
      const row = readRow(raw);
      if (!row) continue;
      const key = cellOf(row);
      const before = this.#rows.get(key);
      if (!before || row.at > before.at || (row.at === before.at && text(row) > text(before)))
        this.#rows.set(key, row);
    }
  }

  /** In the order in which they came; ids are never used twice. */
  get rows(): readonly Row[] {
    return [...this.#rows.values()];
  }
  get people(): readonly Person[] {
    return this.rows.filter((row): row is Person => 'id' in row);
  }
  /** Undefined when nobody has ever been chosen. */
  get chosen(): string | undefined {
    const row = this.#rows.get('chosen') as Choice | undefined;
    return row && (this.isGone(row.chosen) ? '' : row.chosen);
  }
  /** Known, whether still here or removed. */
  has(id: string): boolean {
    return this.#rows.has(`id ${id}`);
  }
  labelOf(id: string): string | undefined {
    return (this.#rows.get(`id ${id}`) as Person | undefined)?.label;
  }
  isGone(id: string): boolean {
    return this.has(id) && this.labelOf(id) === undefined;
  }
  with(edits: readonly Edit[]): People {
    const at = Math.max(0, ...this.rows.map((row) => row.at)) + 1;
    return new People([...this.rows, ...edits.map((edit) => ({ ...edit, at }))]);
  }
}

const cellOf = (row: Row) => ('id' in row ? `id ${row.id}` : 'chosen');
const text = (row: Row) => JSON.stringify(row);

function readRow(raw: unknown): Row | undefined {
  // Rows of version 0.3.0 and before have no count.
  const { id, label, chosen, at = 0 } = (raw ?? {}) as Record<string, unknown>;
  if (typeof at !== 'number' || !Number.isInteger(at) || at < 0 || at > 2 ** 40) return undefined;
  if (chosen === '' || isLearnerId(chosen)) return { chosen, at };
  if (id !== '' && !isLearnerId(id)) return undefined;
  return typeof label === 'string' ? { id, label, at } : id && label === undefined ? { id, at } : undefined;
}

const listKey = (course: string) => `${course}:learners`;

/** What localStorage says; nothing where it is blocked, damaged or empty. */
const mirrored = (course: string): unknown =>
  quietly(() => JSON.parse(localStorage.getItem(listKey(course)) ?? '[]'));

/** All that both homes know, which agree afterwards as far as they can be written. Never rejects. */
export const everybody = (course: string): Promise<People> =>
  changePeople(course).catch(async () => {
    // Full, or blocked: what can be read is there.
    const db = await opened(course, false).catch(() => undefined);
    const recorded =
      db &&
      (await inTime(result(db.transaction(store).objectStore(store).get(key)), patience).catch(() => []));
    db?.close();
    return new People(recorded, mirrored(course));
  });

/** What localStorage alone says. */
export const peopleHere = (course: string): People => new People(mirrored(course));

const none = () => [];

/**
 * Joins both homes, makes a change, and brings both homes up to it; resolves when the database's transaction has
 * completed. Where the database refuses, localStorage alone holds it; rejects where that refuses.
 */
export async function changePeople(
  course: string,
  edit: (people: People) => readonly Edit[] = none,
): Promise<People> {
  const join = (recorded: unknown) => {
    let people = new People(recorded, mirrored(course));
    // Chosen before the list had a word for it.
    const id = people.chosen === undefined ? currentId(course) : '';
    if (id && people.has(id)) people = people.with([{ chosen: id }]);
    const edits = edit(people);
    return edits.length ? people.with(edits) : people;
  };
  const mirror = (people: People) => {
    const list = JSON.stringify(people.rows);
    if (people.rows.length && localStorage.getItem(listKey(course)) !== list)
      localStorage.setItem(listKey(course), list);
    // Last: the other pages look at the list when they hear of this.
    const { chosen } = people;
    if (chosen !== undefined && localStorage.getItem(`${course}:learner`) !== chosen)
      localStorage.setItem(`${course}:learner`, chosen);
    return people;
  };
  const db = await opened(course, edit !== none || peopleHere(course).rows.length > 0).catch(() => undefined);
  if (!db) return mirror(join(undefined));
  try {
    const transaction = db.transaction(store, 'readwrite', { durability: 'strict' });
    const complete = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
    });
    const list = transaction.objectStore(store);
    const write = async () => {
      const recorded = await result(list.get(key));
      const people = join(recorded);
      // At once, in the same turn: no other tab's change comes between. What it refuses is not written here either.
      try {
        mirror(people);
      } catch (error) {
        transaction.abort();
        throw error;
      }
      if (JSON.stringify(recorded) !== JSON.stringify(people.rows)) list.put(people.rows, key);
      return people;
    };
    const [people] = await inTime(Promise.all([write(), complete]), patience);
    return people;
  } finally {
    db.close();
  }
}

const store = 'people';
const key = 'rows';
const patience = 3000;

/** Async, since `indexedDB` may be missing or throw at the mere touch. Where nobody was ever added, looking makes none. */
async function opened(course: string, make: boolean): Promise<IDBDatabase> {
  const request = indexedDB.open(peopleOf(course), 1);
  request.onupgradeneeded = () =>
    make ? request.result.createObjectStore(store) : request.transaction?.abort();
  return inTime(result(request), patience);
}

/** The keys in localStorage; none where it is blocked. */
export const keysHere = (): string[] =>
  quietly(() => Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '')) ?? [];
