import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type LrsDouble, lrsDouble } from '../../tests/lms/lrs.ts';
import { begun } from '../launch/cmi5/begun.fake.ts';
import { fakeSession, launched } from '../launch/session.fake.ts';
import { blocked, webStorage } from './browser.fake.ts';
import { fact, nastyIds } from './histories.fake.ts';
import { fromFacts } from './progress.ts';
import { indexeddb } from './storage/indexeddb.ts';
import { lms } from './storage/lms.ts';
import { memory } from './storage/memory.ts';
import { mirror } from './storage/mirror.ts';
import type { Storage } from './storage.ts';

let shared: unknown[];
let host: ReturnType<typeof launched>;
/** The same, with a store of statements behind it, over real HTTP. */
let store: LrsDouble;
let storing: ReturnType<typeof launched>;
let database: string;
let count = 0;

beforeEach(async () => {
  vi.stubGlobal('localStorage', webStorage());
  vi.stubGlobal('sessionStorage', webStorage());
  shared = [];
  host = launched(fakeSession());
  store = await lrsDouble();
  storing = launched(await begun(store));
  database = `course${++count}`;
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await store.close();
  expect(store.broken).toEqual([]);
});

const inDatabase = <T>(use: (records: IDBObjectStore) => IDBRequest<T>) => inStore('facts', use);
const inStore = <T>(store: string, use: (records: IDBObjectStore) => IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    const request = indexedDB.open(database);
    request.onsuccess = () => {
      const transaction = request.result.transaction(store, 'readwrite');
      const asked = use(transaction.objectStore(store));
      transaction.oncomplete = () => {
        request.result.close();
        resolve(asked.result);
      };
      transaction.onabort = () => reject(transaction.error);
    };
  });

interface Place {
  /** Where that is not what the table calls it. */
  readonly called?: Storage['name'];
  open(): Storage;
  damage(): unknown;
  refuse?(): void;
}
const web = (kind: 'mirror' | 'session', global: 'localStorage' | 'sessionStorage'): Place => ({
  open: () => mirror(database, kind),
  damage: () => globalThis[global].setItem(`${database}:fact:answer place/lost`, '{"half":'),
  refuse: () => vi.stubGlobal(global, blocked()),
});
const places: Record<string, Place> = {
  indexeddb: {
    open: () => indexeddb(database, 200),
    damage: () => inDatabase((records) => records.add({ schema: 1, item: 'half' })),
    refuse: () => vi.stubGlobal('indexedDB', blocked()),
  },
  mirror: web('mirror', 'localStorage'),
  session: web('session', 'sessionStorage'),
  lms: {
    open: () => lms(host),
    damage: () => host.save(['half' as never]),
    refuse: () => {
      const gone = () => Promise.reject(new Error('The launcher is gone.'));
      host = { ...host, load: gone, save: gone, clear: gone, setAside: gone };
    },
  },
  cmi5: {
    called: 'lms',
    open: () => lms(storing),
    damage: () => storing.save(['half' as never]),
    refuse: () => {
      const gone = () => Promise.reject(new Error('The launcher is gone.'));
      storing = { ...storing, load: gone, save: gone, clear: gone, setAside: gone };
    },
  },
  memory: {
    open: () => memory(shared),
    damage: () => shared.push('half'),
  },
};

describe.each(Object.entries(places))('%s', (name, { called = name, open, damage }) => {
  const values = async (storage: Storage) => [...(await storage.load())].map(({ value }) => value);
  const held = async (storage: Storage) => new Map(fromFacts(await storage.load()));

  test('says what it is', () => {
    expect(open().name).toBe(called);
  });
  test('is empty at first', async () => {
    expect(await values(open())).toEqual([]);
    expect(await open().setAside()).toEqual([]);
  });
  test('gives back on the next page what was saved', async () => {
    const saved = [
      fact({ value: { ['__proto__']: [1, null, 'é'] } }),
      fact({ kind: 'text', item: 'a/b', seen: { a: 1 } }),
    ];
    await open().save(saved, true);
    expect(await held(open())).toEqual(new Map(fromFacts(saved)));
  });
  test('does not mind being told twice', async () => {
    const one = fact();
    await open().save([one]);
    await open().save([one, one]);
    expect(await held(open())).toEqual(new Map(fromFacts([one])));
  });
  test('keeps a newer answer when an older one is saved after it', async () => {
    const [older, newer] = [fact({ value: 'older' }), fact({ value: 'newer' })];
    await open().save([newer]);
    await open().save([older]);
    expect(await held(open())).toEqual(new Map(fromFacts([newer])));
  });
  test('keeps the first and the best result apart from the latest', async () => {
    const result = (credit: number, attempt: number) =>
      fact({ kind: 'result', item: 'quiz/*', value: { credit, of: 3, attempt } });
    const all = [result(1, 1), result(3, 2), result(2, 3)];
    for (const one of all) await open().save([one]);
    expect(await held(open())).toEqual(new Map(fromFacts(all)));
  });
  test('takes the oddest ids', async () => {
    const odd = nastyIds.map((id) => fact({ item: `${id}/x`, device: '__proto__', value: id }));
    await open().save(odd);
    expect(await held(open())).toEqual(new Map(fromFacts(odd)));
  });
  test('loses one damaged record, not the rest, and shows it', async () => {
    await open().save([fact({ value: 'whole' })]);
    await damage();
    expect(await values(open())).toEqual(['whole']);
    expect(await open().setAside()).toHaveLength(1);
    await open().save([fact({ item: 'place/lost', value: 'new' })]);
    expect(await open().setAside()).toHaveLength(1);
    expect((await values(open())).sort()).toEqual(['new', 'whole']);
  });
  test('keeps the answers of both tabs', async () => {
    const [one, two] = [open(), open()];
    const mine = Array.from({ length: 50 }, (_, i) => fact({ item: `place/a${i}` }));
    const theirs = Array.from({ length: 50 }, (_, i) => fact({ item: `place/b${i}`, device: 'b' }));
    await Promise.all(mine.flatMap((fact, i) => [one.save([fact]), two.save([theirs[i] as typeof fact])]));
    expect(await held(open())).toEqual(new Map(fromFacts([...mine, ...theirs])));
  });
  test('can be emptied but for what is to be kept', async () => {
    const [kept, gone] = [fact({ value: 'kept' }), fact({ item: 'place/q2' })];
    await open().save([kept, gone]);
    await damage();
    await open().clear([kept]);
    expect(await held(open())).toEqual(new Map(fromFacts([kept])));
    expect(await open().setAside()).toHaveLength(1);
  });
  test('is empty after clearing, damaged records too, and can be used again', async () => {
    await open().save([fact()]);
    await damage();
    const storage = open();
    await storage.clear();
    expect(await values(open())).toEqual([]);
    expect(await open().setAside()).toEqual([]);
    await storage.save([fact({ value: 'again' })]);
    expect(await values(storage)).toEqual(['again']);
  });
});

// Memory has nobody who could refuse it.
const refusable = Object.entries(places).flatMap(([name, { open, refuse }]) =>
  refuse ? [{ name, open, refuse }] : [],
);

test.each(refusable)('$name says so when the browser refuses, and never hangs', async ({ open, refuse }) => {
  refuse();
  await expect(open().load()).rejects.toBeDefined();
  await expect(open().save([fact()])).rejects.toBeDefined();
  await expect(open().clear()).rejects.toBeDefined();
  await expect(open().setAside()).rejects.toBeDefined();
});

describe('indexeddb alone', () => {
  test('a database that never answers counts as refusing', async () => {
    vi.stubGlobal('indexedDB', { open: () => ({}) });
    await expect(indexeddb(database, 20).load()).rejects.toMatchObject({ name: 'TimeoutError' });
  });
  test('a database that a newer build has taken over says so', async () => {
    const old = indexeddb(database, 200);
    await old.save([fact()]);
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(database, 99);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    await expect(old.save([fact()])).rejects.toMatchObject({ name: 'VersionError' });
  });
  test('another tab hears of a save and of a clearing', async () => {
    const [one, two] = [indexeddb(database), indexeddb(database)];
    const heard: string[] = [];
    const stop = two.watch?.((what) => heard.push(what));
    await one.save([fact()]);
    await one.clear();
    one.cleared?.('cleared');
    await vi.waitFor(() => expect(heard).toEqual(['more', 'cleared']));
    stop?.();
    one.close?.();
  });
  test('a database of the first version opens, with all that it held', async () => {
    const old = fact({ value: 'old' });
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(database, 1);
      request.onupgradeneeded = () =>
        request.result.createObjectStore('facts', { autoIncrement: true }).add(old);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    const storage = indexeddb(database);
    await storage.save([fact({ item: 'place/q2' })]);
    expect([...(await storage.load())].map(({ value }) => value)).toEqual(['old', 'x']);
  });
});

describe('snapshots', () => {
  /** A database with more rows than it likes to read, written over and over, and one record that is none. */
  const longHistory = async () => {
    const storage = indexeddb(database);
    await storage.save(Array.from({ length: 700 }, (_, i) => fact({ item: `place/q${i % 5}`, value: i })));
    await inStore('facts', (list) => list.add('damaged'));
    return { storage, before: new Map(fromFacts(await storage.load())) };
  };
  const rows = () => inStore('facts', (list) => list.count());
  const slot = (key: number) => inStore('slots', (slots) => slots.get(key) as IDBRequest<string>);

  test('fill both slots before anything goes from the list, and nothing that counts goes', async () => {
    const { storage, before } = await longHistory();
    await vi.waitFor(async () => expect(await slot(1)).toContain('place/q4'));
    expect(await rows()).toBe(701);
    await storage.load();
    await vi.waitFor(async () => expect(await rows()).toBe(1));
    expect(await slot(2)).toContain('place/q4');
    expect(new Map(fromFacts(await storage.load()))).toEqual(before);
    expect(await storage.setAside()).toEqual(['damaged']);
  });
  test('either slot may be cut or lost: the other has everything', async () => {
    const { storage, before } = await longHistory();
    await storage.load();
    await vi.waitFor(async () => expect(await rows()).toBe(1));
    const whole = await slot(1);
    for (const key of [1, 2]) {
      await inStore('slots', (slots) => slots.put(whole.slice(0, 100), key));
      expect(new Map(fromFacts(await storage.load()))).toEqual(before);
      await inStore('slots', (slots) => slots.delete(key));
      expect(new Map(fromFacts(await storage.load()))).toEqual(before);
      await inStore('slots', (slots) => slots.put(whole, key));
    }
  });
  test('a damaged slot is written anew before it is relied on', async () => {
    const { storage, before } = await longHistory();
    await storage.load();
    await vi.waitFor(async () => expect(await rows()).toBe(1));
    await inStore('slots', (slots) => slots.put('1x{"half":', 2));
    await storage.save(Array.from({ length: 600 }, (_, i) => fact({ item: 'place/q9', value: i })));
    await storage.load();
    await vi.waitFor(async () => expect(await slot(2)).toContain('place/q9'));
    const after = new Map(fromFacts(await storage.load()));
    for (const [cell, held] of before) expect(after.get(cell)).toEqual(held);
  });
  test('a changed letter in a learner’s words is found out', async () => {
    const { storage } = await longHistory();
    await storage.load();
    await vi.waitFor(async () => expect(await rows()).toBe(1));
    for (const key of [1, 2]) {
      const text = await slot(key);
      await inStore('slots', (slots) => slots.put(text.replace('"value":699', '"value":799'), key));
    }
    expect([...(await storage.load())].map(({ value }) => value)).not.toContain(799);
    expect(await storage.setAside()).toHaveLength(3);
  });
});
