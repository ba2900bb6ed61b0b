import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { blocked, webStorage } from './browser.fake.ts';
import { keyOf } from './erase.ts';
import { forgetOnClose } from './forget.ts';
import { keep } from './keep.ts';
import { keeping } from './keeping.ts';
import { currentId, databaseOf, peopleOf } from './learner.ts';
import {
  addLearner,
  currentLearner,
  learners,
  nameLearner,
  removeLearner,
  switchLearner,
} from './learners.ts';
import { lostRecords } from './lost.ts';
import { keepImport } from './undo.ts';

beforeEach(() => {
  vi.stubGlobal('localStorage', webStorage());
  vi.stubGlobal('sessionStorage', webStorage());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a shared computer', () => {
  test('has one learner without a name to begin with', async () => {
    expect(await learners('c')).toEqual([{ id: '', label: '' }]);
    expect(keeping('c').database).toBe('c');
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(peopleOf('c'));
  });
  test('gives every learner a place of their own', async () => {
    const mine = keep(keeping('c'));
    mine.record({ item: 'a/b', kind: 'answer', value: 1 });
    await mine.settled();
    await nameLearner('c', '', 'Ana');
    const ben = await addLearner('c', 'Ben');
    expect((await learners('c')).map(({ label }) => label)).toEqual(['Ana', 'Ben']);
    expect(await currentLearner('c')).toEqual(ben);
    const theirs = keep(keeping('c'));
    await theirs.loaded;
    expect([...theirs.$progress.get()].length).toBe(0);
    await switchLearner('c', '');
    const again = keep(keeping('c'));
    await again.loaded;
    expect([...again.$progress.get()].length).toBe(1);
    for (const keeper of [mine, theirs, again]) keeper.close();
  });
  test('forgets a learner who leaves, and goes back to the first', async () => {
    const ben = await addLearner('c2', 'Ben');
    const keeper = keep(keeping('c2'));
    keeper.record({ item: 'a/b', kind: 'answer', value: 1 });
    await keeper.settled();
    const { database } = keeping('c2');
    await keepImport(database, { at: 1, from: 'file', before: [], brought: [] });
    // The key that signs their statements, as it lies there.
    await new Promise((resolve) => {
      const opening = indexedDB.open(keyOf(database));
      opening.onsuccess = () => resolve(opening.result.close());
    });
    await removeLearner('c2', ben?.id ?? '');
    keeper.close();
    expect(await learners('c2')).toHaveLength(1);
    expect(keeping('c2').database).toBe('c2');
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    expect(databases.filter((name) => name?.startsWith(database))).toEqual([]);
    expect(Object.keys(localStorage).filter((key) => key.startsWith(database))).toEqual([]);
  });
  test('can be told to forget everything when the tab is closed', async () => {
    forgetOnClose('c3', true);
    const keeper = keep(keeping('c3'));
    keeper.record({ item: 'a/b', kind: 'answer', value: 1 });
    await keeper.settled();
    keeper.close();
    expect(keeper.$saved.get()).toBe('tab');
    expect(localStorage.length).toBe(0);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('c3');
    vi.stubGlobal('sessionStorage', webStorage());
    expect(keeping('c3')).toMatchObject({ database: 'c3' });
    expect(keeping('c3')).not.toHaveProperty('homes');
  });
  test.each(['nonsense', '{"a":1}', '[null,3,{"id":"../x","label":"no"},{"id":1}]'])(
    'survives a damaged list: %s',
    async (damaged) => {
      localStorage.setItem('c9:learners', damaged);
      expect(await learners('c9')).toEqual([{ id: '', label: '' }]);
    },
  );
  test('whose storage is blocked has the one learner', async () => {
    vi.stubGlobal('localStorage', blocked());
    vi.stubGlobal('sessionStorage', blocked());
    expect(await addLearner('c4', 'Ben')).toBeUndefined();
    await nameLearner('c4', '', 'Ana');
    forgetOnClose('c4', true);
    expect(await learners('c4')).toHaveLength(1);
    expect(keeping('c4').database).toBe('c4');
    await removeLearner('c4', '');
  });
});

/** A page as it is opened: says whose record it would write into, or that it loads anew, and whether both homes agree. */
async function opened(course: string) {
  const reload = vi.fn();
  vi.stubGlobal('location', { reload });
  const { database, whose } = keeping(course);
  const isRight = await Promise.race([
    whose?.(() => {}).then(() => true),
    vi.waitFor(() => expect(reload).toHaveBeenCalled(), { timeout: 2000, interval: 5 }).then(() => false),
  ]);
  return isRight ? database : 'loaded anew';
}

describe('the list of people', () => {
  const course = () => `k${Math.random().toString(36).slice(2, 8)}`;

  test.each([
    ['localStorage cleared', () => localStorage.clear()],
    ['the choice damaged', (c: string) => localStorage.setItem(`${c}:learner`, '\u0000{')],
    ['the choice become another well-formed one', (c: string) => localStorage.setItem(`${c}:learner`, 'zzz')],
    ['the list damaged', (c: string) => localStorage.setItem(`${c}:learners`, '[{"id":"')],
    [
      'localStorage as it was before she was added',
      (c: string) => {
        localStorage.clear();
        localStorage.setItem(`${c}:learners`, '[{"id":"","label":"Ana","at":1}]');
        localStorage.setItem(`${c}:learner`, '');
      },
    ],
  ])('comes back from the database: %s', async (_, harm) => {
    const c = course();
    await nameLearner(c, '', 'Ana');
    const sana = await addLearner(c, 'Sana');
    const before = await learners(c);
    harm(c);
    await opened(c);
    expect(await opened(c)).toBe(databaseOf(c, sana?.id ?? '?'));
    expect(await learners(c)).toEqual(before);
    expect(localStorage.getItem(`${c}:learner`)).toBe(sana?.id);
  });
  test('comes back from localStorage when the database is deleted', async () => {
    const c = course();
    const sana = await addLearner(c, 'Sana');
    const before = await learners(c);
    indexedDB.deleteDatabase(peopleOf(c));
    expect(await opened(c)).toBe(databaseOf(c, sana?.id ?? '?'));
    localStorage.clear();
    expect(await opened(c)).toBe('loaded anew');
    expect(await learners(c)).toEqual(before);
  });
  test('of an older version is taken over into both homes', async () => {
    const c = course();
    localStorage.setItem(`${c}:learners`, '[{"id":"","label":""},{"id":"abc","label":"Ben"}]');
    localStorage.setItem(`${c}:learner`, 'abc');
    expect(await opened(c)).toBe(`${c}-abc`);
    localStorage.clear();
    expect(await opened(c)).toBe('loaded anew');
    expect((await learners(c)).map(({ label }) => label)).toEqual(['', 'Ben']);
    expect(currentId(c)).toBe('abc');
  });
  test('keeps both people that two tabs add at once', async () => {
    const c = course();
    await Promise.all([addLearner(c, 'Ben'), addLearner(c, 'Sana'), nameLearner(c, '', 'Ana')]);
    expect((await learners(c)).map(({ label }) => label).sort()).toEqual(['Ana', 'Ben', 'Sana']);
  });
  test('keeps a removed person removed when localStorage comes back as it was', async () => {
    const c = course();
    const ben = await addLearner(c, 'Ben');
    const database = databaseOf(c, ben?.id ?? '?');
    const keeper = keep({ database });
    keeper.record({ item: 'a/b', kind: 'answer', value: 'his words' });
    await keeper.settled();
    keeper.close();
    const late = Object.entries(webStorageItems());
    await removeLearner(c, ben?.id ?? '');
    for (const [key, value] of late) localStorage.setItem(key, value);
    expect(await opened(c)).toBe('loaded anew');
    expect(await opened(c)).toBe(c);
    expect((await learners(c)).map(({ id }) => id)).toEqual(['']);
    expect(await lostRecords(c)).toEqual([]);
    expect(Object.values(webStorageItems()).join()).not.toContain('his words');
  });
  test.each(['the database', 'localStorage'])(
    'a record that nobody has is found in %s, and named',
    async (where) => {
      const c = course();
      const sana = await addLearner(c, 'Sana');
      const database = databaseOf(c, sana?.id ?? '?');
      const keeper = keep({ database });
      keeper.record({ item: 'a/b', kind: 'answer', value: 1 });
      await keeper.settled();
      keeper.close();
      const kept = Object.entries(webStorageItems()).filter(([key]) => key.startsWith(`${database}:fact:`));
      localStorage.clear();
      indexedDB.deleteDatabase(peopleOf(c));
      if (where === 'localStorage') {
        indexedDB.deleteDatabase(database);
        for (const [key, value] of kept) localStorage.setItem(key, value);
      }
      expect(await opened(c)).toBe(c);
      const [found] = await lostRecords(c);
      expect(found).toMatchObject({ id: sana?.id, facts: [{ item: 'a/b' }] });
      await nameLearner(c, found?.id ?? '', 'Sana');
      expect((await learners(c)).at(-1)).toEqual(sana);
      expect(await lostRecords(c)).toEqual([]);
    },
  );
  test('leaves another course alone, whatever its id', async () => {
    const other = keep({ database: 'mine-scotland9' });
    other.record({ item: 'a/b', kind: 'answer', value: 1 });
    await other.settled();
    other.close();
    expect(await lostRecords('mine')).toEqual([]);
  });
  test('nothing is written before it is certain whose page it is', async () => {
    const c = course();
    const sana = await addLearner(c, 'Sana');
    localStorage.clear();
    vi.stubGlobal('location', { reload() {} });
    const keeper = keep(keeping(c));
    keeper.record({ item: 'a/b', kind: 'answer', value: 1 });
    await vi.waitFor(() => expect(currentId(c)).toBe(sana?.id));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(keeper.$saved.get()).toBe('loading');
    keeper.close();
    const first = keep({ database: c });
    await first.loaded;
    expect([...first.$progress.get()].length).toBe(0);
    first.close();
  });
});

const webStorageItems = () =>
  Object.fromEntries(
    Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '').map((key) => [
      key,
      localStorage.getItem(key) ?? '',
    ]),
  );
