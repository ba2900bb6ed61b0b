/** A newer version of the course takes the database over while a page of the older one is open. */
import type { Page } from 'playwright';
import { openLesson, quiet } from './course-page.ts';
import { alone, type BrowserFamily, must, tally, wait } from './family.ts';
import { benchIn, Work } from './work.ts';

export const newer: BrowserFamily = {
  name: 'newer',
  inBrowser: true,
  times: { full: 10, small: 1 },
  async run(chance, times, { site, browser }) {
    const line = tally('a newer version takes the database over while a tab is open');
    for (let i = 0; i < times; i++) {
      await line.try(`tab ${i + 1}`, () =>
        alone(browser, async (context) => {
          const page = await context.newPage();
          await openLesson(page, site);
          const work = new Work(chance);
          await work.save(page, 'before');
          const bench = await benchIn(context, site);
          const upgraded = takeOver(bench);
          // In half of the cases while the tab is saving.
          if (chance.oneIn(2)) await work.write(page, 'at the same time', work.empty);
          await upgraded;
          await saysUnsaved(page);
          const kept = await everything(bench);
          await work.write(page, 'after', work.empty);
          // Longer than it takes to try again.
          await wait(chance.oneIn(3) ? 6000 : 500);
          await saysUnsaved(page);
          must((await everything(bench)) === kept, 'the older tab has written');
          await work.mustShow(page);
          await work.mustBeInItsFile(page);
        }),
      );
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
