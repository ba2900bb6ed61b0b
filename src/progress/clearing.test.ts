import { afterEach, expect, test, vi } from 'vitest';
import { answersOf } from './activity.ts';
import { fact } from './histories.fake.ts';
import { type Keeper, keep } from './keep.ts';
import { type Fact, readFact } from './progress.ts';
import type { Heard, Mirror } from './storage.ts';

const open: Keeper[] = [];
afterEach(() => {
  for (const keeper of open.splice(0)) keeper.close();
  vi.unstubAllGlobals();
});

/** A place that several tabs share: it takes its time, and tells them as tabs are told. */
function place(records: unknown[], slow = { clear: 0, refuse: false }) {
  const tabs = new Set<(what: Heard) => void>();
  const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const tab = (): Mirror => {
    let own: ((what: Heard) => void) | undefined;
    const tell = (what: Heard) => {
      for (const told of tabs) if (told !== own) setTimeout(told, 1, what);
    };
    const facts = () => records.map(readFact).filter((one): one is Fact => one !== undefined);
    const refuse = () => {
      if (slow.refuse) throw new DOMException('', 'QuotaExceededError');
    };
    return {
      name: 'indexeddb',
      read: facts,
      async load() {
        await later(2);
        return facts();
      },
      async save(more) {
        await later(1);
        refuse();
        records.push(...structuredClone(more));
        tell('more');
      },
      async clear(instead = []) {
        await later(slow.clear);
        records.splice(0, records.length, ...structuredClone(instead));
      },
      cleared: tell,
      setAside: async () => [],
      watch(changed) {
        own = changed;
        tabs.add(changed);
        return () => tabs.delete(changed);
      },
    };
  };
  return { records, tab };
}

function keeper(device: string, record: Mirror, mirror?: Mirror): Keeper {
  const made = keep({ database: 'd', device, homes: { record, ...(mirror ? { mirror } : {}) } });
  open.push(made);
  return made;
}
const parts = (of: Keeper) => [...answersOf(of.$progress.get(), 'place').keys()].sort();
const old = () => fact({ item: 'place/old' });

test('what was cleared does not come back from another tab, however slow a home is', async () => {
  const first = old();
  const [record, mirror] = [place([first], { clear: 30, refuse: false }), place([first])];
  const a = keeper('a', record.tab(), mirror.tab());
  const b = keeper('b', record.tab(), mirror.tab());
  await Promise.all([a.settled(), b.settled()]);
  await a.clear();
  await vi.waitFor(() => expect(parts(b)).toEqual([]));
  await Promise.all([a.settled(), b.settled()]);
  expect([record.records, mirror.records, parts(a), parts(b)]).toEqual([[], [], [], []]);
});

test('nor by word of another tab in the middle of it', async () => {
  const record = place([old()], { clear: 30, refuse: false });
  const a = keeper('a', record.tab());
  await a.settled();
  const clearing = a.clear();
  await record.tab().save([fact({ item: 'place/new', device: 'b' })]);
  await clearing;
  await a.settled();
  expect(parts(a)).not.toContain('old');
  expect(JSON.stringify(record.records)).not.toContain('place/old');
});

test('an import undone in one tab leaves what another tab could not save yet', async () => {
  const first = old();
  const records = [first];
  const free = place(records);
  const a = keeper('a', free.tab());
  const mine = { ...free.tab(), save: () => Promise.reject(new DOMException('', 'QuotaExceededError')) };
  const b = keeper('b', mine);
  await Promise.all([a.settled(), b.settled()]);
  b.record({ item: 'place/unsaved', kind: 'answer', value: 'x' });
  await b.settled();
  await a.clear([first]);
  await vi.waitFor(() => expect(a.$saved.get()).toBe('saved'));
  await vi.waitFor(() => expect(parts(b)).toEqual(['old', 'unsaved']));
});

test('a closed keeper writes nothing any more', async () => {
  vi.useFakeTimers();
  try {
    const mood = { clear: 0, refuse: true };
    const record = place([], mood);
    const a = keeper('a', record.tab());
    a.record({ item: 'place/late', kind: 'answer', value: 'x' });
    await vi.advanceTimersByTimeAsync(50);
    a.close();
    mood.refuse = false;
    a.record({ item: 'place/later', kind: 'answer', value: 'x' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(record.records).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});

test('a home that could not be read until the page came back loses nothing of what was done meanwhile', async () => {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  const record = place([]);
  let blocked = true;
  const home = record.tab();
  const a = keeper('a', {
    ...home,
    load: () => (blocked ? Promise.reject(new DOMException('', 'TimeoutError')) : home.load()),
  });
  await a.loaded;
  a.record({ item: 'place/meanwhile', kind: 'answer', value: 'x' });
  await a.settled();
  blocked = false;
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await a.settled();
  expect(parts(a)).toEqual(['meanwhile']);
  expect(record.records).toHaveLength(1);
});
