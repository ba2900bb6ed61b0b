/** A home is gone, or half of each is damaged: the other one fills it again. */
import type { Page } from 'playwright';
import { canonical, fromFacts } from '../../src/progress/progress.ts';
import { keepFacts, openBench } from './course-page.ts';
import { alone, type BrowserFamily, must, tally } from './family.ts';
import { plain, someFacts } from './some-facts.ts';

const database = 'homes';

export const homes: BrowserFamily = {
  name: 'homes',
  inBrowser: true,
  times: { full: 30, small: 3 },
  async run(chance, times, { site, browser }) {
    const faults = {
      'database deleted': 'restored from localStorage; both homes whole again afterwards',
      'localStorage cleared': 'restored from the database; both homes whole again afterwards',
      'both homes damaged, each fact in one of them':
        'records cut off or of another shape; every fact restored, both homes whole again, what was damaged set aside',
    } as const;
    const rows = [];
    for (const [what, how] of Object.entries(faults)) {
      const line = tally(what);
      for (let i = 0; i < times; i++) {
        await line.try(`case ${i + 1}`, () =>
          alone(browser, async (context) => {
            const page = await context.newPage();
            await openBench(page, site);
            const work = someFacts(chance, 'here', 30);
            await keepFacts(page, database, work);
            // The page that has it open would keep the database from being deleted.
            await openBench(page, site);
            if (what === 'database deleted') await deleted(page);
            else if (what === 'localStorage cleared') await page.evaluate(() => localStorage.clear());
            else await halved(page, work.filter(() => chance.oneIn(2)).map(canonical));
            const aside = await restored(page, plain(fromFacts(work)));
            must(aside > 0 || !what.startsWith('both'), 'nothing is set aside');
          }),
        );
      }
      rows.push(line.row(how));
    }
    return rows;
  },
};

const deleted = (page: Page) =>
  page.evaluate(
    (name) =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => done();
        request.onerror = () => failed(request.error);
      }),
    database,
  );

/** Damages the facts INMIRROR (as canonical JSON) in localStorage, and all others in the database. */
const halved = (page: Page, inMirror: readonly string[]) =>
  page.evaluate(
    async ([name, list]) => {
      const { canonical } = window.bench;
      const spoilt = new Set(list);
      for (const key of Object.keys(localStorage).filter((one) => one.startsWith(`${name}:fact:`))) {
        const value = localStorage.getItem(key) ?? '';
        const fact = JSON.parse(value.slice(value.indexOf('{')));
        if (spoilt.has(canonical(fact))) localStorage.setItem(key, value.slice(0, value.length / 2));
      }
      await new Promise<void>((done) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          const transaction = request.result.transaction('facts', 'readwrite');
          transaction.oncomplete = () => {
            request.result.close();
            done();
          };
          transaction.objectStore('facts').openCursor().onsuccess = ({ target }) => {
            const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
            if (!cursor) return;
            if (!spoilt.has(canonical(cursor.value))) cursor.update({ schema: 1, item: 'half' });
            cursor.continue();
          };
        };
      });
    },
    [database, inMirror] as const,
  );

/** A new page shows all of it, and both homes hold it. Resolves to how many records are set aside. */
async function restored(page: Page, wanted: string) {
  const found = await page.evaluate(async (name) => {
    const { fromFacts, indexeddb, keep, mirror, plain: same } = window.bench;
    const keeper = keep({ database: name });
    await keeper.settled();
    const shown = same(keeper.$progress.get());
    keeper.close();
    const [record, second] = [indexeddb(name), mirror(name)];
    const told = {
      'a new page': shown,
      'the database': same(fromFacts(await record.load())),
      localStorage: same(fromFacts(await second.load())),
    };
    const aside = (await record.setAside()).length + (await second.setAside()).length;
    record.close?.();
    return { told, aside };
  }, database);
  for (const [where, what] of Object.entries(found.told))
    must(what === wanted, `${where} has less, more or other`);
  return found.aside;
}
