/** Texts that were written over: they go from everywhere, and nothing that turns up later brings them back. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { webStorage } from './browser.fake.ts';
import { factsOf } from './facts.ts';
import { exportFile } from './file.ts';
import { fact, histories } from './histories.fake.ts';
import { packLink, readLink } from './link.ts';
import {
  adds,
  answerOf,
  canonical,
  copiesOf,
  type Fact,
  fromFacts,
  join,
  nothing,
  type Progress,
  versionsOf,
} from './progress.ts';
import { stamp } from './stamp.ts';
import { indexeddb } from './storage/indexeddb.ts';
import { mirror } from './storage/mirror.ts';
import { snapshotOf } from './storage/snapshot.ts';
import { tidy } from './storage/tidy.ts';

const item = 'reflect/why';
const plain = (progress: Progress) => canonical([...progress].sort(([a], [b]) => (a < b ? -1 : 1)));
const write = (progress: Progress, value: string, device: string, over?: Progress): Progress =>
  join(
    progress,
    fromFacts([stamp(progress, { item, kind: 'text', value, ...(over && { over }) }, { device, wall: 1 })]),
  );
const reset = (progress: Progress, device: string): Progress =>
  join(
    progress,
    fromFacts([stamp(progress, { item: 'reflect/*', kind: 'reset', value: null }, { device, wall: 1 })]),
  );

describe('a text that was written over', () => {
  test('by three hundred sessions is kept once, with what it was written over', () => {
    let progress = nothing;
    for (let session = 0; session < 300; session++)
      progress = write(progress, `${session} ${'word '.repeat(4000)}`, `s${session}`);
    expect(factsOf(progress)).toHaveLength(1);
    expect(exportFile(progress, { id: 'c', version: '1', title: 'C' }, 0).length).toBeLessThan(30_000);
  });
  test('goes with what started it again, once it is written anew', () => {
    let progress = nothing;
    for (let session = 0; session < 300; session++)
      progress = reset(write(progress, `${session}`, `s${session}`), `s${session}`);
    // The last one, and the last start.
    expect(
      factsOf(progress)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['reset', 'text']);
  });
  test('stays gone, whoever brings it again', () => {
    const before = write(nothing, 'a secret', 'phone');
    const after = write(before, '', 'laptop');
    for (const both of [join(after, before), join(before, after)]) {
      expect(plain(both)).toBe(plain(after));
      expect(canonical([...both])).not.toContain('a secret');
    }
    expect(factsOf(before).filter((old) => adds(after, old))).toEqual([]);
  });
  test('does not take along what its own device wrote since, apart', () => {
    const shared = write(nothing, 'first', 'phone');
    const laptop = write(shared, 'on the laptop', 'laptop');
    const phone = write(shared, 'on the phone', 'phone');
    const both = join(laptop, phone);
    expect([answerOf(both, item), ...copiesOf(both, item)].sort()).toEqual(['on the laptop', 'on the phone']);
  });
  test('does not hide what stands when an activity is started again and brought back', () => {
    const first = write(nothing, 'kept', 'a');
    const again = reset(write(reset(first, 'a'), 'meanwhile', 'b'), 'a');
    const back = join(again, fromFacts(factsOf(first).map((one) => ({ ...one, epoch: 2 }))));
    expect(answerOf(back, item)).toBe('kept');
  });
  test('is named as long as there are no more than five hundred devices; the oldest are counted together', () => {
    let progress = nothing;
    const early = write(nothing, 'session 3', 's3');
    for (let session = 0; session < 620; session++) {
      if (session === 4) progress = join(progress, early);
      progress = write(progress, `${session}`, `s${session}`);
    }
    const apart = write(nothing, 'x', 'other');
    const [only] = factsOf(progress) as [Fact];
    expect(factsOf(progress)).toHaveLength(1);
    expect(Object.keys(only.seen ?? {})).toHaveLength(501);
    expect(JSON.stringify(only).length).toBeLessThan(15_000);
    // An old one is still known to be of the past; a late one that nobody has seen is not.
    expect(versionsOf(join(progress, early), item)).toHaveLength(1);
    const late = fact({ kind: 'text', item, value: 'apart', device: 'other', seq: 580, seen: { s0: 1 } });
    expect(copiesOf(join(progress, fromFacts([late])), item)).toEqual(['apart']);
    expect(factsOf(apart)).toHaveLength(1);
  });
});

/** What a writer does: writes with all in view or with what was there at first, starts again, hears of another. */
const lives = fc.array(
  fc.record({
    who: fc.nat(3),
    what: fc.constantFrom('write', 'write', 'write', 'apart', 'reset', 'hear', 'file'),
    other: fc.nat(3),
  }),
  { maxLength: 40 },
);

describe('any lives', () => {
  test('keep no version that somebody wrote over, and every one that nobody did', () => {
    fc.assert(
      fc.property(lives, (turns) => {
        const here: Progress[] = Array.from({ length: 4 }, () => nothing);
        const known = here.map(() => new Set<string>());
        const covered = new Set<string>();
        const files: [Progress, Set<string>][] = [[nothing, new Set()]];
        const texts: string[] = [];
        for (const [turn, { who, what, other }] of turns.entries()) {
          const mine = here[who] as Progress;
          const seen = known[who] as Set<string>;
          if (what === 'write' || what === 'apart') {
            const text = `${turn}`;
            // Apart: the writer had nothing but their own in view.
            const own = [...seen].filter((one) => texts.includes(one) && what === 'write');
            here[who] = write(mine, text, `d${who}`, what === 'apart' ? nothing : undefined);
            for (const one of own) covered.add(one);
            texts.push(text);
            seen.add(text);
          } else if (what === 'hear') {
            here[who] = join(mine, here[other] as Progress);
            for (const one of known[other] as Set<string>) seen.add(one);
          } else if (what === 'file') {
            const [file, inIt] = files[turn % files.length] as [Progress, Set<string>];
            here[who] = join(mine, file);
            for (const one of inIt) seen.add(one);
            files.push([here[who] as Progress, new Set(seen)]);
          }
        }
        const together = [...here, ...files.map(([file]) => file)].reduce(join);
        const there = new Set(versionsOf(together, item).map(({ value }) => value as string));
        for (const one of covered) expect(there.has(one)).toBe(false);
        const last = new Map(texts.map((one) => [turns[Number(one)]?.who, one]));
        // A device's own later text takes the place of its earlier one.
        for (const one of last.values()) if (!covered.has(one)) expect(there.has(one)).toBe(true);
        expect(plain(fromFacts(factsOf(together)))).toBe(plain(together));
      }),
      { numRuns: 400 },
    );
  });
});

describe('in the homes of a learner', () => {
  let database = '';
  let count = 0;
  beforeEach(() => {
    vi.stubGlobal('localStorage', webStorage());
    vi.stubGlobal('sessionStorage', webStorage());
    database = `overtaken${++count}`;
  });
  afterEach(() => vi.unstubAllGlobals());

  const everything = () =>
    new Promise<string>((resolve) => {
      const request = indexedDB.open(database);
      request.onsuccess = () => {
        const transaction = request.result.transaction(['facts', 'slots']);
        const [facts, slots] = ['facts', 'slots'].map((name) => transaction.objectStore(name).getAll());
        transaction.oncomplete = () => {
          request.result.close();
          const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) as string);
          resolve(
            JSON.stringify([facts?.result, slots?.result, keys.map((key) => localStorage.getItem(key))]),
          );
        };
      };
    });
  const slot = (key: number, text: string) =>
    new Promise<void>((resolve) => {
      const request = indexedDB.open(database);
      request.onsuccess = () => {
        const transaction = request.result.transaction('slots', 'readwrite');
        transaction.objectStore('slots').put(text, key);
        transaction.oncomplete = () => {
          request.result.close();
          resolve();
        };
      };
    });

  test('it goes from the list, from both snapshots and from the mirror; all else stays', async () => {
    const before = join(write(nothing, 'a secret', 'phone'), fromFacts([fact({ seq: 1 })]));
    const after = write(before, 'harmless', 'laptop');
    const homes = [indexeddb(database), mirror(database)];
    for (const home of homes) await home.save(factsOf(before));
    await slot(1, snapshotOf(before));
    await slot(2, snapshotOf(before));
    // Written again and again in one session.
    for (const home of homes)
      await home.save([fact({ kind: 'text', item: 'reflect/other', seq: 8, value: 'half a secret' })]);
    for (const home of homes)
      await home.save([fact({ kind: 'text', item: 'reflect/other', seq: 9, value: 'whole' })]);
    for (const home of homes) await home.save(factsOf(after));
    expect(await everything()).toContain('secret');
    await tidy(database);
    expect(await everything()).not.toContain('secret');
    for (const home of homes) {
      const held = fromFacts(await home.load());
      expect(factsOf(after).filter((one) => adds(held, one))).toEqual([]);
      expect(answerOf(held, 'reflect/other')).toBe('whole');
      home.close?.();
    }
  });
  test('it goes from the mirror as soon as what was written over it is kept there', async () => {
    const before = write(nothing, 'a secret', 'phone');
    const home = mirror(database);
    await home.save(factsOf(before));
    await home.save(factsOf(write(before, '', 'laptop')));
    await tidy(database);
    expect(localStorage.length).toBe(1);
  });
  test('whatever lies there, tidying changes nothing that is shown', async () => {
    await fc.assert(
      fc.asyncProperty(histories, histories, async (one, two) => {
        database = `overtaken${++count}`;
        localStorage.clear();
        const home = indexeddb(database);
        await home.save(one);
        await mirror(database).save(one);
        await slot(1, snapshotOf(fromFacts(two)));
        const [was, wasMirror] = [fromFacts(await home.load()), fromFacts(mirror(database).read())];
        await tidy(database);
        expect(plain(fromFacts(await home.load()))).toBe(plain(was));
        const shown = (progress: Progress) =>
          [...new Set(one.map((some) => some.item))].map((some) => versionsOf(progress, some));
        expect(shown(fromFacts(mirror(database).read()))).toEqual(shown(wasMirror));
        home.close?.();
      }),
      { numRuns: 40 },
    );
  });
  test('where there is no database none is made', async () => {
    await tidy('nobody');
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nobody');
  });
});

test('a link with own writing brings no word that was deleted', async () => {
  const after = write(write(nothing, 'a secret', 'phone'), 'harmless', 'laptop');
  const read = await readLink(await packLink(factsOf(after), { id: 'c', version: '1' }), 'c');
  expect(JSON.stringify(read)).toContain('harmless');
  expect(JSON.stringify(read)).not.toContain('secret');
});
