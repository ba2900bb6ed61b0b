/** A newer version of the course takes the database over while a page of the older one is open. */
import type { Page } from 'playwright';
import {
  another,
  change,
  changeAndSave,
  downloaded,
  type Field,
  fields,
  mustHave,
  mustShow,
  openBench,
  openLesson,
  quiet,
} from './course-page.ts';
import { type BrowserFamily, must, tally, wait } from './family.ts';

export const newer: BrowserFamily = {
  name: 'newer',
  inBrowser: true,
  times: { full: 10, small: 1 },
  async run(chance, times, { site, browser }) {
    const line = tally('a newer version takes the database over while a tab is open');
    for (let i = 0; i < times; i++) {
      await line.try(`tab ${i + 1}`, async () => {
        const context = await browser.newContext();
        const page = await context.newPage();
        await openLesson(page, site);
        const wanted = new Map<Field, string>();
        const before = chance.pick(fields);
        wanted.set(before, another(before, undefined, 'before'));
        await changeAndSave(page, before, wanted.get(before) ?? '');
        const bench = await context.newPage();
        await openBench(bench, site);
        // In half of the cases while the tab is saving.
        const also = chance.oneIn(2) ? chance.pick(fields.filter((field) => field !== before)) : undefined;
        const upgraded = takeOver(bench);
        if (also) {
          wanted.set(also, another(also, undefined, 'at the same time'));
          await change(page, also, wanted.get(also) ?? '');
        }
        await upgraded;
        await saysUnsaved(page);
        const kept = await everything(bench);
        const after = chance.pick(fields.filter((field) => !wanted.has(field)));
        wanted.set(after, another(after, undefined, 'after'));
        await change(page, after, wanted.get(after) ?? '');
        // Longer than it takes to try again.
        await wait(chance.oneIn(3) ? 6000 : 500);
        await saysUnsaved(page);
        must((await everything(bench)) === kept, 'the older tab has written');
        await mustShow(page, wanted);
        const file = await downloaded(page, () => page.locator('[data-trouble-save]').click());
        mustHave(file as ReadonlyMap<Field, string>, wanted, 'the file');
        await context.close();
      });
    }
    return [
      line.row(
        'the older tab writes to neither home from then on, says so, and its file holds all of its work',
      ),
    ];
  },
};

async function saysUnsaved(page: Page) {
  let said = '';
  for (let tries = 0; tries < 60; tries++) {
    said = await quiet(page);
    if (said === 'unsaved') return;
    await wait(50);
  }
  throw new Error(`the older tab says "${said}"`);
}

/** Opens the database as a version that does not exist yet, and keeps it open. */
const takeOver = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const look = indexedDB.open('partnerships');
        look.onerror = () => failed(look.error);
        look.onsuccess = () => {
          const { version } = look.result;
          look.result.close();
          const request = indexedDB.open('partnerships', version + 1);
          request.onupgradeneeded = () => request.result.createObjectStore('of-a-newer-version');
          request.onerror = () => failed(request.error);
          request.onsuccess = () => {
            window.taken = request.result;
            done();
          };
        };
      }),
  );

/** All that lies in the database, and of the work in localStorage. PAGE is the newer one. */
const everything = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((done, failed) => {
        const database = window.taken as IDBDatabase;
        const transaction = database.transaction([...database.objectStoreNames]);
        const stores = [...database.objectStoreNames].map((name) => transaction.objectStore(name).getAll());
        transaction.onabort = () => failed(transaction.error);
        const facts = Object.entries(localStorage).filter(([key]) => /:(fact|aside):/.test(key));
        transaction.oncomplete = () =>
          done(JSON.stringify([stores.map(({ result }) => result), facts.sort()]));
      }),
  );

declare global {
  interface Window {
    taken?: IDBDatabase;
  }
}
