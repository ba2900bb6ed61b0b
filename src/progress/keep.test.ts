import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answersOf, resultsOf } from './activity.ts';
import { blocked, webStorage } from './browser.fake.ts';
import { fact, histories } from './histories.fake.ts';
import { type Change, type Keeper, keep } from './keep.ts';
import {
  answerOf,
  begun,
  canonical,
  copiesOf,
  doneAt,
  type Fact,
  fromFacts,
  nothing,
  type Progress,
  unique,
} from './progress.ts';
import { restart } from './restart.ts';
import { indexeddb } from './storage/indexeddb.ts';
import { memory } from './storage/memory.ts';
import { mirror } from './storage/mirror.ts';
import type { Heard, Mirror, Storage } from './storage.ts';
import { keepTyping, typing } from './typing.ts';

let database: string;
let count = 0;
let page: EventTarget;
const open: Keeper[] = [];

beforeEach(() => {
  database = `kept${++count}`;
  page = new EventTarget();
  vi.stubGlobal('localStorage', webStorage());
  vi.stubGlobal('sessionStorage', webStorage());
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterEach(() => {
  closeTabs();
  vi.unstubAllGlobals();
});

/** Also after each run of a property: it makes hundreds of tabs in one test. */
function closeTabs() {
  for (const keeper of open.splice(0)) keeper.close();
}

const tab = (options: Partial<Parameters<typeof keep>[0]> = {}): Keeper => {
  const keeper = keep({ database, ...options });
  open.push(keeper);
  return keeper;
};
/** A tab on a database shared through `records`. */
const on = (records: unknown[], device: string) => tab({ homes: { record: memory(records) }, device });
const place = (part: string, value: Change['value'] = 'x'): Change => ({
  item: `place/${part}`,
  kind: 'answer',
  value,
});
const why = (value: string): Change => ({ item: 'reflect/why', kind: 'text', value });
const cached = (type: string) => page.dispatchEvent(Object.assign(new Event(type), { persisted: true }));
const plain = (progress: Progress) => canonical([...progress].sort(([a], [b]) => (a < b ? -1 : 1)));

/** A storage whose methods can be made to fail or to wait. */
function moody(inner: Storage = memory()) {
  const mood: { error?: Error | undefined; wait?: Promise<void> | undefined; saves: Fact[][] } = {
    saves: [],
  };
  const asked = async () => {
    await mood.wait;
    if (mood.error) throw mood.error;
  };
  const storage: Storage = {
    ...inner,
    load: async () => asked().then(() => inner.load()),
    save: async (facts, strict) => {
      await asked();
      mood.saves.push([...facts]);
      return inner.save(facts, strict);
    },
    clear: async () => asked().then(() => inner.clear()),
  };
  return { storage, mood };
}
const gate = () => {
  let lift = () => {};
  const wait = new Promise<void>((resolve) => {
    lift = resolve;
  });
  return { wait, lift };
};
/** For a storage's `watch`: what it should call when other tabs tell something. */
const listening = (heard: Set<(what: Heard) => void>) => (changed: (what: Heard) => void) => {
  heard.add(changed);
  return () => undefined;
};
const refusal = (name: string) => new DOMException('no', name);

describe('a page', () => {
  test('shows an answer at once and says "saved" when it is', async () => {
    const keeper = tab();
    expect(keeper.$saved.get()).toBe('loading');
    await keeper.loaded;
    keeper.record(place('a'));
    expect(answerOf(keeper.$progress.get(), 'place/a')).toBe('x');
    expect(keeper.$saved.get()).toBe('saving');
    await keeper.settled();
    expect(keeper.$saved.get()).toBe('saved');
    expect(keeper.$trouble.get()).toBeUndefined();
  });
  test('finds everything again on the next page', async () => {
    const before = tab();
    before.record(place('a'));
    before.record(why('because'));
    before.record({ item: 'place/*', kind: 'result', value: { credit: 1, of: 2 }, strict: true });
    before.record({ item: 'place/*', kind: 'done', value: '1' });
    await before.settled();
    const after = tab();
    // The first paint: from the mirror, before anything is loaded.
    expect(answerOf(after.$progress.get(), 'place/a')).toBe('x');
    await after.loaded;
    expect(plain(after.$progress.get())).toBe(plain(before.$progress.get()));
  });
  test('finds everything again when localStorage lost the last minute', async () => {
    const before = tab();
    before.record(place('a'));
    await before.settled();
    localStorage.clear();
    const after = tab();
    await after.settled();
    expect(answerOf(after.$progress.get(), 'place/a')).toBe('x');
    expect(mirror(database).read()).toHaveLength(1);
  });
  test('finds everything again when the database is gone, and fills it anew', async () => {
    const before = tab();
    before.record(place('a'));
    await before.settled();
    const records: unknown[] = [];
    const after = tab({ homes: { record: memory(records), mirror: mirror(database) } });
    await after.settled();
    expect(answerOf(after.$progress.get(), 'place/a')).toBe('x');
    expect(records).toHaveLength(1);
  });
  test('writes nothing before it has read what is there', async () => {
    const { storage, mood } = moody();
    const { wait, lift } = gate();
    mood.wait = wait;
    const keeper = tab({ homes: { record: storage, mirror: mirror(database) } });
    keeper.record(place('a'));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(mood.saves).toEqual([]);
    expect(localStorage.length).toBe(0);
    expect(keeper.$saved.get()).toBe('loading');
    lift();
    await keeper.settled();
    expect(mood.saves.flat()).toHaveLength(1);
    expect(keeper.$saved.get()).toBe('saved');
  });
  test('lets an answer given while loading stand above older ones that turn up', async () => {
    const { storage, mood } = moody(
      memory([
        fact({ value: 'old', seq: 40, epoch: 2 }),
        fact({ kind: 'reset', item: 'place/*', epoch: 2, seq: 39, value: null }),
      ]),
    );
    const { wait, lift } = gate();
    mood.wait = wait;
    const keeper = tab({ homes: { record: storage } });
    keeper.record(place('q1', 'new'));
    lift();
    await keeper.settled();
    expect(answerOf(keeper.$progress.get(), 'place/q1')).toBe('new');
    expect(answerOf(fromFacts(await storage.load()), 'place/q1')).toBe('new');
  });
  test('does not write an answer that is the same again', async () => {
    const { storage, mood } = moody();
    const keeper = tab({ homes: { record: storage } });
    await keeper.loaded;
    const first = keeper.record(place('a', { to: [1, 2] }));
    expect(keeper.record(place('a', { to: [1, 2] }))).toBe(first);
    keeper.record({ item: 'place/*', kind: 'done', value: '1' });
    keeper.record({ item: 'place/*', kind: 'done', value: '2' });
    await keeper.settled();
    expect(mood.saves.flat()).toHaveLength(2);
  });
  test('counts the attempts', async () => {
    const records: unknown[] = [];
    const [one, two] = [on(records, 'a'), on(records, 'b')];
    await one.loaded;
    for (const keeper of [one, one, two]) {
      keeper.record({ item: 'quiz/*', kind: 'result', value: { credit: 1, of: 2 } });
    }
    await Promise.all([one.settled(), two.settled()]);
    const after = on(records, 'c');
    await after.loaded;
    expect(resultsOf(after.$progress.get(), 'quiz').attempts).toBe(3);
  });
  test('mends half an emoji, and refuses what could not be read back', async () => {
    const keeper = tab();
    keeper.record(why('a \ud83d'));
    expect(answerOf(keeper.$progress.get(), 'reflect/why')).toBe('a \ufffd');
    expect(() => keeper.record({ item: 'no part', kind: 'answer', value: 1 })).toThrow(TypeError);
    expect(() => keeper.record(why('x'.repeat(100_001)))).toThrow(TypeError);
    await keeper.settled();
  });
});

describe('two tabs', () => {
  test('writing at once lose nothing', async () => {
    const answers = fc.array(fc.tuple(fc.boolean(), fc.constantFrom('a', 'b', '__proto__'), fc.nat(3)), {
      maxLength: 20,
    });
    await fc.assert(
      fc
        .asyncProperty(answers, async (turns) => {
          const records: unknown[] = [];
          const tabs = [on(records, 'a'), on(records, 'b')] as const;
          for (const [first, part, value] of turns) {
            const keeper = tabs[first ? 0 : 1];
            keeper.record({ item: `${first ? 'one' : 'two'}/${part}`, kind: 'answer', value });
            keeper.record({ item: 'both/text', kind: 'text', value: `${first} ${value}` });
            if (value === 3) await keeper.settled();
          }
          await Promise.all(tabs.map((keeper) => keeper.settled()));
          const after = on(records, 'c');
          await after.loaded;
          const progress = after.$progress.get();
          for (const [first, part] of turns) {
            const last = turns.findLast(([f, p]) => f === first && p === part);
            expect(answerOf(progress, `${first ? 'one' : 'two'}/${part}`)).toBe(last?.[2]);
          }
          const texts = [answerOf(progress, 'both/text'), ...copiesOf(progress, 'both/text')];
          for (const which of [true, false]) {
            const last = turns.findLast(([first]) => first === which);
            if (last) expect(texts).toContain(`${which} ${last[2]}`);
          }
        })
        .afterEach(closeTabs),
      {
        numRuns: 40,
        examples: [
          // The last answer falls into the moment in which the save before it ends.
          [[[true, '__proto__', 3], [false, 'a', 0], [true, '__proto__', 3], [false, 'a', 1]]], // biome-ignore format: a history
        ],
      },
    );
  });
  test('hear of each other', async () => {
    const [one, two] = [tab(), tab()];
    await Promise.all([one.loaded, two.loaded]);
    one.record(place('a', 'from one'));
    two.record(place('b', 'from two'));
    await vi.waitFor(() => {
      for (const keeper of [one, two]) {
        expect([...answersOf(keeper.$progress.get(), 'place').keys()].sort()).toEqual(['a', 'b']);
      }
    });
  });
  test('keep both versions of a text, until one is written over both', async () => {
    const records: unknown[] = [];
    const [one, two] = [on(records, 'a'), on(records, 'b')];
    await Promise.all([one.loaded, two.loaded]);
    one.record(why('first thoughts'));
    two.record(why('other thoughts'));
    await Promise.all([one.settled(), two.settled()]);
    const third = on(records, 'c');
    await third.loaded;
    expect(copiesOf(third.$progress.get(), 'reflect/why')).toEqual(['first thoughts']);
    third.record(why('other thoughts'));
    expect(copiesOf(third.$progress.get(), 'reflect/why')).toEqual([]);
  });
  test('a text typed over an old version does not swallow one that came in meanwhile', async () => {
    const keeper = tab({ homes: { record: memory() } });
    await keeper.loaded;
    const over = keeper.$progress.get();
    await keeper.absorb([fact({ kind: 'text', item: 'reflect/why', value: 'came in', device: 'z', seq: 5 })]);
    keeper.record({ ...why('typed'), over });
    expect(answerOf(keeper.$progress.get(), 'reflect/why')).toBe('typed');
    expect(copiesOf(keeper.$progress.get(), 'reflect/why')).toEqual(['came in']);
  });
  test('are both empty after one has deleted everything, and can go on', async () => {
    const [one, two] = [tab(), tab()];
    one.record(place('a'));
    await one.settled();
    await vi.waitFor(() => expect(begun(two.$progress.get(), 'place')).toBe(true));
    await one.clear();
    await vi.waitFor(() => expect([...two.$progress.get()].length).toBe(0));
    await two.settled();
    two.record(place('b'));
    await two.settled();
    expect(two.$saved.get()).toBe('saved');
    await vi.waitFor(() => expect([...answersOf(one.$progress.get(), 'place').keys()]).toEqual(['b']));
    const after = tab();
    await after.loaded;
    expect([...answersOf(after.$progress.get(), 'place').keys()]).toEqual(['b']);
  });
  test('a duplicated tab takes a name of its own; the next page in a tab keeps the name', async () => {
    const one = tab();
    const duplicate = tab();
    const [a, b] = [one.record(place('a')), duplicate.record(place('b'))];
    expect(a.device).not.toBe(b.device);
    page.dispatchEvent(new Event('pagehide'));
    expect([a.device, b.device]).toContain(tab().record(place('c')).device);
  });
});

describe('a page that comes back from the back/forward cache', () => {
  test('has read again before it writes', async () => {
    const records: unknown[] = [];
    const cachedPage = on(records, 'a');
    await cachedPage.loaded;
    const next = on(records, 'b');
    for (const value of ['1', '2', '3']) {
      next.record(place('q1', value));
      await next.settled();
    }
    cached('pageshow');
    cachedPage.record(place('q1', 'after'));
    await cachedPage.settled();
    expect(answerOf(cachedPage.$progress.get(), 'place/q1')).toBe('after');
    expect(answerOf(fromFacts(await memory(records).load()), 'place/q1')).toBe('after');
  });
  test('does not bring back what was deleted meanwhile', async () => {
    const records: unknown[] = [];
    const cachedPage = on(records, 'a');
    cachedPage.record(place('q1'));
    await cachedPage.settled();
    records.length = 0;
    cached('pageshow');
    await cachedPage.settled();
    expect([...cachedPage.$progress.get()].length).toBe(0);
    expect(records).toEqual([]);
  });
});

describe('storage that refuses', () => {
  const second = (): Mirror => mirror(database);
  test.each([['SecurityError', 'blocked']])(
    'a database that fails with %s leaves the second home (%s)',
    async (name, trouble) => {
      const { storage, mood } = moody();
      mood.error = refusal(name);
      const keeper = tab({ homes: { record: storage, mirror: second() } });
      keeper.record(place('a'));
      await keeper.settled();
      expect(keeper.$saved.get()).toBe('mirror');
      expect(keeper.$trouble.get()).toBe(trouble);
      expect(mirror(database).read()).toHaveLength(1);
    },
  );
  test('a newer version’s database is left alone, and so is the second home', async () => {
    const { storage, mood } = moody();
    mood.error = refusal('VersionError');
    const keeper = tab({ homes: { record: storage, mirror: second() } });
    keeper.record(place('a'));
    await keeper.settled();
    expect([keeper.$saved.get(), keeper.$trouble.get()]).toEqual(['unsaved', 'newer']);
    expect(answerOf(keeper.$progress.get(), 'place/a')).toBe('x');
    expect(localStorage.length).toBe(0);
  });
  test('a tab stops writing as soon as a newer version takes the database over', async () => {
    const keeper = tab();
    keeper.record(place('a'));
    await keeper.settled();
    await new Promise((resolve) => {
      indexedDB.open(database, 99).onsuccess = resolve;
    });
    await vi.waitFor(() => expect(keeper.$trouble.get()).toBe('newer'));
    keeper.record(place('b'));
    await keeper.settled();
    expect(keeper.$saved.get()).toBe('unsaved');
    expect(answersOf(keeper.$progress.get(), 'place').size).toBe(2);
    expect(answersOf(fromFacts(mirror(database).read()), 'place').size).toBe(1);
  });
  test('a full database says so, and has everything once there is room', async () => {
    const records: unknown[] = [];
    const { storage, mood } = moody(memory(records));
    const keeper = tab({ homes: { record: storage, mirror: second() } });
    await keeper.loaded;
    mood.error = refusal('QuotaExceededError');
    keeper.record(place('a'));
    await keeper.settled();
    expect([keeper.$saved.get(), keeper.$trouble.get()]).toEqual(['mirror', 'full']);
    mood.error = undefined;
    keeper.record(place('b'));
    await keeper.settled();
    expect([keeper.$saved.get(), keeper.$trouble.get()]).toEqual(['saved', undefined]);
    expect(records).toHaveLength(2);
  });
  test('a database lost in the middle of a session is "gone"', async () => {
    const { storage, mood } = moody();
    const keeper = tab({ homes: { record: storage } });
    await keeper.loaded;
    mood.error = refusal('UnknownError');
    keeper.record(place('a'));
    await keeper.settled();
    expect([keeper.$saved.get(), keeper.$trouble.get()]).toEqual(['unsaved', 'gone']);
  });
  test('nothing works: the session goes on in memory, and says that it is unsaved', async () => {
    vi.stubGlobal('localStorage', blocked());
    vi.stubGlobal('sessionStorage', blocked());
    vi.stubGlobal('indexedDB', undefined);
    const keeper = tab();
    keeper.record(place('a'));
    await keeper.settled();
    expect(keeper.$saved.get()).toBe('unsaved');
    expect(keeper.$trouble.get()).toBe('blocked');
    expect(answerOf(keeper.$progress.get(), 'place/a')).toBe('x');
    await expect(keeper.clear()).rejects.toBeDefined();
  });
  test('what was refused is tried again by itself', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const records: unknown[] = [];
      const { storage, mood } = moody(memory(records));
      const keeper = tab({ homes: { record: storage } });
      await keeper.loaded;
      mood.error = refusal('QuotaExceededError');
      keeper.record(place('a'));
      await keeper.settled();
      expect(records).toHaveLength(0);
      mood.error = undefined;
      await vi.runOnlyPendingTimersAsync();
      await keeper.settled();
      expect([keeper.$saved.get(), keeper.$trouble.get()]).toEqual(['saved', undefined]);
      expect(records).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });
  test('a database that is slow to answer is no trouble; one that leaves a save for ten seconds is, until it answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { storage, mood } = moody();
      const keeper = tab({ homes: { record: storage, mirror: second() } });
      await keeper.loaded;
      const { wait, lift } = gate();
      mood.wait = wait;
      keeper.record(place('a'));
      await vi.advanceTimersByTimeAsync(9900);
      expect([keeper.$saved.get(), keeper.$trouble.get()]).toEqual(['saving', undefined]);
      await vi.advanceTimersByTimeAsync(200);
      expect([keeper.$saved.get(), keeper.$trouble.get()]).toEqual(['mirror', 'slow']);
      lift();
      await keeper.settled();
      expect([keeper.$saved.get(), keeper.$trouble.get()]).toEqual(['saved', undefined]);
    } finally {
      vi.useRealTimers();
    }
  });
  test('tries that run out of time add up to one silence', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { storage, mood } = moody();
      const keeper = tab({ homes: { record: storage, mirror: second() } });
      await keeper.loaded;
      mood.error = refusal('TimeoutError');
      keeper.record(place('a'));
      await vi.advanceTimersByTimeAsync(6000);
      expect([keeper.$saved.get(), keeper.$trouble.get()]).toEqual(['saving', undefined]);
      await vi.advanceTimersByTimeAsync(5000);
      expect([keeper.$saved.get(), keeper.$trouble.get()]).toEqual(['mirror', 'slow']);
    } finally {
      vi.useRealTimers();
    }
  });
  test('a home that refuses to save is not well again because it could be read', async () => {
    const heard = new Set<(what: Heard) => void>();
    const { storage, mood } = moody();
    const keeper = tab({
      homes: { record: { ...storage, watch: listening(heard) } },
    });
    await keeper.loaded;
    mood.error = refusal('QuotaExceededError');
    keeper.record(place('a'));
    await keeper.settled();
    mood.error = undefined;
    for (const changed of heard) changed('more');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect([keeper.$saved.get(), keeper.$trouble.get()]).toEqual(['unsaved', 'full']);
  });
  test('a record that was removed is written nowhere any more, and what is shown stays', async () => {
    const records: unknown[] = [];
    const heard = new Set<(what: Heard) => void>();
    const record: Storage = {
      ...memory(records),
      watch: listening(heard),
    };
    const keeper = tab({ homes: { record, mirror: second() } });
    keeper.record(place('a'));
    await keeper.settled();
    records.length = 0;
    localStorage.clear();
    for (const changed of heard) changed('removed');
    keeper.record(place('b'));
    await keeper.settled();
    expect([keeper.$saved.get(), keeper.$trouble.get()]).toEqual(['unsaved', 'removed']);
    expect([...answersOf(keeper.$progress.get(), 'place').keys()].sort()).toEqual(['a', 'b']);
    expect([records.length, localStorage.length]).toEqual([0, 0]);
  });
  test('a slow database does not keep the mirror waiting', async () => {
    const { storage, mood } = moody();
    const keeper = tab({ homes: { record: storage, mirror: second() } });
    await keeper.loaded;
    const { wait, lift } = gate();
    mood.wait = wait;
    keeper.record(place('a'));
    keeper.record(place('b'));
    await vi.waitFor(() => expect(mirror(database).read()).toHaveLength(2));
    expect(keeper.$saved.get()).toBe('saving');
    lift();
    await keeper.settled();
    expect(keeper.$saved.get()).toBe('saved');
  });
  test('a session that forgets is saved in its tab alone', async () => {
    const keeper = tab({ homes: { mirror: mirror(database, 'session') } });
    keeper.record(place('a'));
    await keeper.settled();
    expect(keeper.$saved.get()).toBe('tab');
    expect(localStorage.length).toBe(0);
  });
});

describe('starting again', () => {
  test('empties the activity, and undoing brings every answer back as it was', async () => {
    await fc.assert(
      fc
        .asyncProperty(histories, async (history) => {
          const keeper = on([], 'z');
          await keeper.absorb(history);
          const seen = () => {
            const progress = keeper.$progress.get();
            const { latest, attempts } = resultsOf(progress, 'place');
            return canonical({
              answers: [...answersOf(progress, 'place')].sort(([a], [b]) => (a < b ? -1 : 1)),
              copies: copiesOf(progress, 'place/q1'),
              latest: latest?.value ?? null,
              attempts,
              others: [...answersOf(progress, '__proto__')],
            });
          };
          const before = seen();
          const done = unique(keeper.$progress.get()).filter(({ kind }) => kind === 'done');
          const undo = restart(keeper, 'place');
          expect(begun(keeper.$progress.get(), 'place')).toBe(false);
          keeper.record(place('q1', 'in between'));
          for (const { item } of done) expect(doneAt(keeper.$progress.get(), item)).toBeDefined();
          undo();
          expect(seen()).toBe(before);
          const after = keeper.$progress.get();
          undo();
          expect(keeper.$progress.get()).toBe(after);
          await keeper.settled();
        })
        .afterEach(closeTabs),
      { numRuns: 60 },
    );
  });
  test('answers given afterwards count', async () => {
    const records: unknown[] = [];
    const keeper = on(records, 'a');
    await keeper.loaded;
    keeper.record(place('q1', 'before'));
    restart(keeper, 'place');
    keeper.record(place('q1', 'after'));
    await keeper.settled();
    const next = on(records, 'b');
    await next.loaded;
    expect([...answersOf(next.$progress.get(), 'place')]).toEqual([['q1', 'after']]);
  });
});

test('hearing of another tab in one home does not pass for having saved in the other', async () => {
  const records: unknown[] = [];
  const { storage, mood } = moody(memory(records));
  const { wait, lift } = gate();
  const heard = new Set<(what: 'more') => void>();
  const second: Mirror = {
    ...mirror(database),
    watch(changed) {
      heard.add(changed);
      return () => undefined;
    },
  };
  const keeper = tab({ homes: { record: storage, mirror: second }, device: 'a' });
  await keeper.loaded;
  mood.wait = wait;
  keeper.record(place('mine'));
  await vi.waitFor(() => expect(second.read()).toHaveLength(1));
  keeper.record(place('mine-too'));
  await vi.waitFor(() => expect(second.read()).toHaveLength(2));
  await second.save([fact({ item: 'place/theirs', device: 'b' })]);
  for (const changed of heard) changed('more');
  await vi.waitFor(() => expect(answersOf(keeper.$progress.get(), 'place').has('theirs')).toBe(true));
  lift();
  await keeper.settled();
  const kept = answersOf(fromFacts(await memory(records).load()), 'place');
  expect([...kept.keys()]).toEqual(expect.arrayContaining(['mine', 'mine-too']));
});

describe('bringing a file', () => {
  test('joins it, keeps it, and tells nobody when nothing is new', async () => {
    const records: unknown[] = [];
    const keeper = on(records, 'a');
    await keeper.loaded;
    const brought = [fact(), fact({ item: 'quiz/*', kind: 'done' })];
    await keeper.absorb(brought);
    expect(fromFacts(await memory(records).load())).toEqual(fromFacts(brought));
    const told = vi.fn();
    keeper.$progress.listen(told);
    await keeper.absorb(brought);
    expect(told).not.toHaveBeenCalled();
    expect(records).toHaveLength(2);
  });
  test('everything can be exchanged for what is to be kept, in every home and every tab', async () => {
    const keeper = tab();
    const other = tab();
    const [kept, gone] = [fact(), fact({ item: 'place/q2' })];
    await keeper.absorb([kept, gone]);
    await vi.waitFor(() => expect([...other.$progress.get()].length).toBe(2));
    await keeper.clear([kept]);
    expect(keeper.$progress.get()).toEqual(fromFacts([kept]));
    expect(keeper.$saved.get()).toBe('saved');
    expect(fromFacts(mirror(database).read())).toEqual(fromFacts([kept]));
    await vi.waitFor(() => expect(other.$progress.get()).toEqual(fromFacts([kept])));
    const after = tab({ homes: { record: indexeddb(database) } });
    await after.loaded;
    expect(after.$progress.get()).toEqual(fromFacts([kept]));
  });
  test('deleting everything leaves nothing in any home', async () => {
    const keeper = tab();
    await keeper.absorb([fact()]);
    await keeper.clear();
    expect(keeper.$progress.get()).toEqual(nothing);
    expect(localStorage.length).toBe(0);
    const after = tab();
    await after.loaded;
    expect([...after.$progress.get()].length).toBe(0);
  });
});

describe('typing', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  /** A field, and when the keeper says that something in it waits. */
  function field() {
    const write = vi.fn();
    const said: boolean[] = [];
    return { write, said, ...typing({ waits: (_, isWaiting) => said.push(isWaiting) }, write) };
  }

  test('keeps the first key at once', () => {
    const { touch, write, said } = field();
    touch();
    expect(write).toHaveBeenCalledTimes(1);
    expect(said).toEqual([]);
  });
  test('keeps what follows at a pause, and says meanwhile that it waits', () => {
    const { touch, write, said } = field();
    touch();
    vi.advanceTimersByTime(100);
    touch();
    expect(said.at(-1)).toBe(true);
    expect(write).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(400);
    expect(write).toHaveBeenCalledTimes(2);
    expect(said.at(-1)).toBe(false);
  });
  test('never lets a key wait for as long as a second', () => {
    const typed: number[] = [];
    const waited: number[] = [];
    const { touch } = typing({ waits: () => undefined }, () => {
      for (const at of typed.splice(0)) waited.push(performance.now() - at);
    });
    for (let i = 0; i < 200; i++) {
      typed.push(performance.now());
      touch();
      vi.advanceTimersByTime(30 + (i % 7) * 40);
    }
    vi.advanceTimersByTime(1000);
    expect(waited).toHaveLength(200);
    expect(Math.max(...waited)).toBeLessThan(1000);
  });
  test('keeps what waits when the field is left, the page goes out of sight or is printed', () => {
    const { touch, flush, write, said } = field();
    touch();
    touch();
    flush();
    flush();
    expect(write).toHaveBeenCalledTimes(2);
    touch();
    keepTyping();
    vi.advanceTimersByTime(2000);
    expect(write).toHaveBeenCalledTimes(3);
    expect(said.at(-1)).toBe(false);
  });
});

test('nothing is called saved while a field holds what has not been recorded', async () => {
  const keeper = tab();
  keeper.record(why('a'));
  await keeper.settled();
  expect(keeper.$saved.get()).toBe('saved');
  const box = {};
  keeper.waits(box, true);
  expect(keeper.$saved.get()).toBe('saving');
  keeper.record(why('ab'));
  await keeper.settled();
  expect(keeper.$saved.get()).toBe('saving');
  keeper.waits(box, false);
  expect(keeper.$saved.get()).toBe('saved');
});
