/** Snapshots and values of the mirror that are cut off, or in which a bit has flipped. */
import { IDBFactory } from 'fake-indexeddb';
import { webStorage } from '../../src/progress/browser.fake.ts';
import { factsOf } from '../../src/progress/facts.ts';
import { keep } from '../../src/progress/keep.ts';
import { adds, type Fact, fromFacts, type Progress } from '../../src/progress/progress.ts';
import { indexeddb } from '../../src/progress/storage/indexeddb.ts';
import { mirror } from '../../src/progress/storage/mirror.ts';
import { snapshotOf } from '../../src/progress/storage/snapshot.ts';
import 'fake-indexeddb/auto';
import type { Chance } from './chance.ts';
import { must, type PureFamily, tally } from './family.ts';
import { plain, someFacts } from './some-facts.ts';

const database = 'damaged';
const slots = [1, 2] as const;
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

export const damaged: PureFamily = {
  name: 'damaged',
  times: { full: 1000, small: 100 },
  async run(chance, times) {
    const before = [globalThis.indexedDB, globalThis.localStorage] as const;
    try {
      const facts = factsOf(fromFacts(someFacts(chance, 'here', 24)));
      // In the small run every so many bytes, beginning somewhere.
      const stride = times < 1000 ? 43 : 1;
      return [
        await cutSlots(facts, stride, chance),
        await cutAlone(facts, stride, chance),
        await cutMirror(facts, stride, chance),
        await flips(facts, times, chance),
      ];
    } finally {
      setGlobals(...before);
    }
  },
};

async function cutSlots(facts: readonly Fact[], stride: number, chance: Chance) {
  const line = tally('a snapshot cut off, at every byte');
  const text = encode(snapshotOf(fromFacts(facts)));
  for (const slot of slots) {
    for (let at = chance.below(stride); at < text.length; at += stride) {
      await line.try(`slot ${slot} cut at byte ${at}`, async () => {
        await laid({ slots: { [slot]: decode(text.slice(0, at)), [3 - slot]: decode(text) } });
        const { found } = await read();
        must(plain(found) === plain(fromFacts(facts)), 'something is missing or wrong');
      });
    }
  }
  return line.row('one of the two slots, with nothing in the list and no mirror: the other has everything');
}

async function cutAlone(facts: readonly Fact[], stride: number, chance: Chance) {
  const line = tally('the only snapshot left cut off, at every byte');
  const lines = snapshotOf(fromFacts(facts)).split('\n');
  const text = encode(lines.join('\n'));
  for (let at = chance.below(stride); at < text.length; at += stride) {
    await line.try(`cut at byte ${at}`, async () => {
      const left = decode(text.slice(0, at)).split('\n');
      const whole = left.filter((one, i) => one === lines[i]).length;
      await laid({ slots: { 1: left.join('\n') } });
      const { found, aside } = await read();
      const good = factsOf(fromFacts(facts)).slice(0, whole);
      must(plain(found) === plain(fromFacts(good)), 'a whole line was not read, or a broken one was');
      must(whole === left.length || at === 0 || aside.length > 0, 'the broken line is not set aside');
    });
  }
  return line.row('no other home: every whole line before the cut is alive, the broken one is set aside');
}

async function cutMirror(facts: readonly Fact[], stride: number, chance: Chance) {
  const line = tally('a value in localStorage cut off, at every byte');
  await laid({ mirror: facts });
  const values = Object.entries(stored());
  for (const [key, value] of values) {
    const bytes = encode(value);
    for (let at = chance.below(stride); at < bytes.length; at += stride) {
      await line.try(`${key} cut at byte ${at}`, async () => {
        await laid({ mirror: facts });
        localStorage.setItem(key, decode(bytes.slice(0, at)));
        const home = mirror(database);
        const wanted = fromFacts(values.filter(([other]) => other !== key).map(([, other]) => factIn(other)));
        must(
          plain(fromFacts(await home.load())) === plain(wanted),
          'another value went with it, or it was read',
        );
        must((await home.setAside()).length === 1, 'it is not set aside');
      });
    }
    await line.try(`${key} cut, the database whole`, async () => {
      await laid({ slots: { 1: snapshotOf(fromFacts(facts)) }, mirror: facts });
      localStorage.setItem(key, decode(bytes.slice(0, chance.below(bytes.length))));
      await mustShow(fromFacts(facts));
    });
  }
  return line.row(
    'no database: every other value is alive, the broken one set aside; with the database, all is restored',
  );
}

async function flips(facts: readonly Fact[], times: number, chance: Chance) {
  const line = tally('a bit flipped in a snapshot or in a value of localStorage');
  const whole = snapshotOf(fromFacts(facts));
  for (let i = 0; i < times; i++) {
    const where = chance.pick(['slot 1', 'slot 2', 'mirror', 'mirror and a slot'] as const);
    await line.try(`flip ${i + 1}, ${where}`, async () => {
      const one = where === 'slot 1' || (where !== 'slot 2' && chance.oneIn(2)) ? 1 : 2;
      const inSlot = where !== 'mirror';
      const inMirror = where.startsWith('mirror');
      await laid({
        slots: { [one]: inSlot ? flipped(whole, chance) : whole, [3 - one]: whole },
        // Without the mirror in half of the cases: nothing else is there to help.
        mirror: inMirror || chance.oneIn(2) ? facts : [],
      });
      if (inMirror) {
        const [key, value] = chance.pick(Object.entries(stored()));
        localStorage.setItem(key, flipped(value, chance));
      }
      await mustShow(fromFacts(facts));
    });
  }
  return line.row(
    'the checksum finds it; the other slot, the list or the other home restores the fact, no word of it changed',
  );
}

/** Lays out the homes as given, and nothing else in them. */
async function laid(homes: { slots?: Readonly<Record<number, string>>; mirror?: readonly Fact[] }) {
  setGlobals(new IDBFactory(), webStorage());
  const storage = indexeddb(database);
  await storage.load();
  storage.close?.();
  if (homes.slots) {
    const opened = indexedDB.open(database);
    await new Promise((resolve) => {
      opened.onsuccess = resolve;
    });
    const transaction = opened.result.transaction('slots', 'readwrite');
    for (const [key, text] of Object.entries(homes.slots))
      transaction.objectStore('slots').put(text, Number(key));
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    opened.result.close();
  }
  await mirror(database).save(homes.mirror ?? []);
}

/** What the database alone gives. */
async function read() {
  const storage = indexeddb(database);
  try {
    return { found: fromFacts(await storage.load()), aside: await storage.setAside() };
  } finally {
    storage.close?.();
  }
}

/** A page shows it, and each of its homes has all of it again. */
async function mustShow(wanted: Progress) {
  const keeper = keep({ database, device: 'after' });
  try {
    await keeper.settled();
    must(plain(keeper.$progress.get()) === plain(wanted), 'the page shows less, more or other');
    for (const home of [indexeddb(database), mirror(database)]) {
      const held = fromFacts(await home.load());
      home.close?.();
      must(!factsOf(wanted).some((fact) => adds(held, fact)), `${home.name} has not been made whole`);
    }
  } finally {
    keeper.close();
  }
}

function flipped(text: string, chance: Chance): string {
  const bytes = encode(text);
  const at = chance.below(bytes.length);
  bytes[at] = (bytes[at] as number) ^ (1 << chance.below(8));
  return decode(bytes);
}

const stored = () =>
  Object.fromEntries(
    Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) as string).map((key) => [
      key,
      localStorage.getItem(key) as string,
    ]),
  );
const factIn = (sealed: string) => JSON.parse(sealed.slice(sealed.indexOf('{'))) as Fact;

function setGlobals(databases: IDBFactory, storage: globalThis.Storage) {
  for (const [name, value] of Object.entries({ indexedDB: databases, localStorage: storage })) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}
