import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { blocked, webStorage } from './browser.fake.ts';
import { keep } from './keep.ts';
import { keeping } from './learner.ts';
import {
  addLearner,
  currentLearner,
  forgetOnClose,
  keyOf,
  learners,
  nameLearner,
  removeLearner,
  switchLearner,
} from './learners.ts';
import { keepImport } from './undo.ts';

beforeEach(() => {
  vi.stubGlobal('localStorage', webStorage());
  vi.stubGlobal('sessionStorage', webStorage());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a shared computer', () => {
  test('has one learner without a name to begin with', () => {
    expect(learners('c')).toEqual([{ id: '', label: '' }]);
    expect(keeping('c').database).toBe('c');
  });
  test('gives every learner a place of their own', async () => {
    const mine = keep(keeping('c'));
    mine.record({ item: 'a/b', kind: 'answer', value: 1 });
    await mine.settled();
    nameLearner('c', '', 'Ana');
    const ben = addLearner('c', 'Ben');
    expect(learners('c').map(({ label }) => label)).toEqual(['Ana', 'Ben']);
    expect(currentLearner('c')).toEqual(ben);
    const theirs = keep(keeping('c'));
    await theirs.loaded;
    expect(theirs.$progress.get().size).toBe(0);
    switchLearner('c', '');
    const again = keep(keeping('c'));
    await again.loaded;
    expect(again.$progress.get().size).toBe(1);
    for (const keeper of [mine, theirs, again]) keeper.close();
  });
  test('forgets a learner who leaves, and goes back to the first', async () => {
    const ben = addLearner('c2', 'Ben');
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
    expect(learners('c2')).toHaveLength(1);
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
    expect(keeping('c3')).toEqual({ database: 'c3' });
  });
  test.each(['nonsense', '{"a":1}', '[null,3,{"id":"../x","label":"no"},{"id":1}]'])(
    'survives a damaged list: %s',
    (damaged) => {
      localStorage.setItem('c:learners', damaged);
      expect(learners('c')).toEqual([{ id: '', label: '' }]);
    },
  );
  test('whose storage is blocked has the one learner', async () => {
    vi.stubGlobal('localStorage', blocked());
    vi.stubGlobal('sessionStorage', blocked());
    expect(addLearner('c4', 'Ben')).toBeUndefined();
    nameLearner('c4', '', 'Ana');
    forgetOnClose('c4', true);
    expect(learners('c4')).toHaveLength(1);
    expect(keeping('c4')).toEqual({ database: 'c4' });
    await removeLearner('c4', '');
  });
});
