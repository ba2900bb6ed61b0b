/** The database is full, breaks off or does not answer, at every write of a session in turn. */
import type { BrowserContext, Page } from 'playwright';
import type { Chance } from './chance.ts';
import { another, change, downloaded, fields, lesson, openLesson, quiet, taken } from './course-page.ts';
import { alone, type BrowserFamily, must, type Place, type Row, tally, wait } from './family.ts';
import { type Fault, inject } from './inject.ts';
import { benchIn, Work } from './work.ts';

/** Milliseconds from a change until the page says that it is not kept as it should be. */
const soon = 1000;
/** The same where nothing is refused and nothing is answered: a busy device must not be called broken. */
const silent = 11_000;
/** How often at most such a silence is sat through. */
const silences = 4;
/** How many pages wait for that at a time. */
const atOnce = 12;
/** Until it is tried again, and has answered: the keeper gives a write nine seconds, and tries again after five. */
const again = 25_000;

const kinds = {
  quota: 'database full (quota)',
  abort: 'transaction aborted',
  never: 'write never answered',
} as const;

export const refused: BrowserFamily = {
  name: 'refused',
  inBrowser: true,
  times: { full: Number.POSITIVE_INFINITY, small: 1 },
  async run(chance, times, place) {
    const writes = await countWrites(place);
    const turns = (all: number, most = times) =>
      most >= all
        ? Array.from({ length: all }, (_, i) => i + 1)
        : Array.from({ length: most }, () => 1 + chance.below(all));
    const waiting: Promise<void>[] = [];
    const rows: (() => Row)[] = [];
    // First what takes longest to be tried again, meanwhile the rest.
    for (const kind of ['never', 'quota', 'abort'] as const) {
      for (const mirror of [undefined, 'quota'] as const) {
        const line = tally(
          `${kinds[kind]}${mirror ? ', localStorage full as well' : ''}, from some of ${writes.record} writes on`,
        );
        let slowest = 0;
        for (const from of turns(writes.record, kind === 'never' ? Math.min(times, silences) : times)) {
          let later = async () => {};
          await line.try(`write ${from}`, async () => {
            const { ms, finish } = await session(place, chance, { record: kind, mirror, from });
            slowest = Math.max(slowest, ms);
            later = finish;
          });
          const ended = later().catch((error) =>
            line.lose(`write ${from}, once it answers again: ${error.message}`),
          );
          waiting.push(ended);
          if (waiting.length >= atOnce) await Promise.all(waiting.splice(0));
        }
        rows.push(() =>
          line.row(
            mirror
              ? 'notice with a file that holds all of it; all of it shown; in the database once it answers again'
              : 'in localStorage and in the file meanwhile; all of it shown; in the database once it answers again',
            { measured: slowest, promised: kind === 'never' ? silent : soon },
          ),
        );
      }
    }
    const others = [
      await mirrorFull(place, chance, turns(writes.mirror), writes.mirror),
      await held(place, chance, times),
      await unopened(place, chance),
    ];
    await Promise.all(waiting);
    return [...rows.map((row) => row()), ...others];
  },
};

/** How many writes a session makes when nothing is wrong. */
async function countWrites(place: Place) {
  return alone(place.browser, async (context) => {
    const page = await opened(context, place, { from: Number.POSITIVE_INFINITY });
    for (const field of fields) {
      await change(page, field, another(field, undefined, 'counted'));
      must((await quiet(page)) === 'saved', 'nothing is wrong, and yet it is not saved');
    }
    return page.evaluate(() => ({
      record: window.fault.writes,
      mirror: window.fault.mirrorWrites,
    }));
  });
}

async function opened(context: BrowserContext, { site }: Place, fault: Fault) {
  const page = await context.newPage();
  await page.addInitScript(inject, fault);
  await page.goto(site + lesson);
  await taken(page);
  await quiet(page);
  return page;
}

/** Changes every field, with the fault from its write on. Resolves when it was said; `finish` lifts the fault. */
async function session(place: Place, chance: Chance, fault: Fault) {
  const context = await place.browser.newContext();
  const page = await opened(context, place, fault);
  const work = new Work(chance);
  const expected = fault.mirror ? 'unsaved' : 'mirror';
  while (work.empty.length) {
    await work.write(page, `${fault.record} at ${fault.from}`, work.empty);
    // So that a page which says it is not hit has had its time.
    const said = await quiet(page);
    const hit = await page.evaluate(() => window.fault.hit);
    must(
      said === (hit ? expected : 'saved'),
      `the page says "${said}" ${hit ? 'after' : 'before'} the fault`,
    );
  }
  const { ms, hit } = await page.evaluate(() => ({
    ms: window.fault.noticed - window.fault.began,
    hit: window.fault.hit,
  }));
  must(hit, 'the fault never came');
  await work.mustShow(page);
  if (fault.mirror) await work.mustBeInItsFile(page);
  else if (chance.oneIn(2)) work.mustBeIn(await fromMyProgress(context, place, fault), 'the file');
  const finish = async () => {
    await page.evaluate(() => {
      window.fault.on = false;
    });
    await mustBeSaved(page);
    await work.mustBeRecorded(await benchIn(context, place.site));
    await context.close();
  };
  return { ms, finish };
}

/** The file from My progress, with the same fault on that page from its first write on. */
async function fromMyProgress(context: BrowserContext, { site }: Place, fault: Fault) {
  const page = await context.newPage();
  await page.addInitScript(inject, { ...fault, from: 1 });
  await page.goto(`${site}progress/`);
  await quiet(page);
  const file = await downloaded(page, () => page.locator('[data-save]:visible').first().click());
  await page.close();
  return file;
}

/** Without another change: the page tries again of itself. */
async function mustBeSaved(page: Page) {
  const until = Date.now() + again;
  let said = '';
  while (Date.now() < until) {
    said = await quiet(page);
    if (said === 'saved') return;
    await wait(50);
  }
  throw new Error(`it still says "${said}" ${again / 1000} s after the database answered again`);
}

async function mirrorFull(place: Place, chance: Chance, turns: readonly number[], all: number) {
  const line = tally(`localStorage full: at each of ${all} writes in turn`);
  for (const from of turns) {
    await line.try(`write ${from}`, () =>
      alone(place.browser, async (context) => {
        const page = await opened(context, place, {
          mirror: 'quota',
          mirrorFrom: from,
          from: Number.POSITIVE_INFINITY,
        });
        const work = new Work(chance);
        while (work.empty.length) {
          await work.write(page, `mirror at ${from}`, work.empty);
          const said = await quiet(page);
          must(said === 'saved', `the page says "${said}"`);
        }
        await work.mustShow(page);
        await work.mustBeRecorded(await benchIn(context, place.site));
      }),
    );
  }
  return line.row('the database holds all of it, and “Saved” stays true');
}

/** Another page holds the database in a transaction that does not end. */
async function held(place: Place, chance: Chance, times: number) {
  const line = tally('database held by another page at a change');
  let slowest = 0;
  await alone(place.browser, async (context) => {
    const page = await opened(context, place, { from: Number.POSITIVE_INFINITY });
    const bench = await benchIn(context, place.site);
    const work = new Work(chance);
    for (let i = 0; i < times && work.empty.length; i++) {
      await line.try(`change ${i + 1}`, async () => {
        await hold(bench);
        await page.evaluate(() => {
          Object.assign(window.fault, {
            since: performance.now(),
            began: performance.now(),
            noticed: 0,
            hit: 1,
          });
        });
        await work.write(page, 'held', work.empty);
        const said = await quiet(page);
        must(said === 'mirror', `the page says "${said}"`);
        const ms = await page.evaluate(() => window.fault.noticed - window.fault.since);
        slowest = Math.max(slowest, ms);
        await bench.evaluate(() => window.letGo?.());
        await mustBeSaved(page);
        await work.mustBeRecorded(bench);
      });
      await bench.evaluate(() => window.letGo?.());
    }
  });
  return line.row('a transaction that does not end; saved by itself once it ended', {
    measured: slowest,
    promised: silent,
  });
}

/** Opening the database is never answered: neither well nor badly. */
async function unopened(place: Place, chance: Chance) {
  const line = tally('database that never opens');
  const measured = await alone(place.browser, async (context) => {
    const page = await opened(context, place, { record: 'unopened', from: 0 });
    const work = new Work(chance);
    await line.try('the lesson', async () => {
      await work.write(page, 'unopened');
      const said = await quiet(page);
      must(said === 'mirror', `the page says "${said}"`);
      await openLesson(page, place.site);
      await work.mustShow(page);
    });
    return page.evaluate(() => window.fault.noticed - window.fault.hit);
  });
  return line.row('the work is kept in localStorage and shown from there', { measured, promised: silent });
}

const hold = (bench: Page) =>
  bench.evaluate(
    () =>
      new Promise<void>((done) => {
        let on = true;
        window.letGo = () => {
          on = false;
        };
        const request = indexedDB.open('partnerships');
        request.onsuccess = () => {
          const database = request.result;
          const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
          transaction.oncomplete = () => database.close();
          const store = transaction.objectStore('facts');
          // A transaction lives for as long as something is asked of it.
          const ask = () => {
            store.count().onsuccess = () => {
              done();
              if (on) ask();
            };
          };
          ask();
        };
      }),
  );

declare global {
  interface Window {
    letGo?: () => void;
  }
}
