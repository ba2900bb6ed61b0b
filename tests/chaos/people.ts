/** Several people on one device, through My progress as they would do it; and what each of them has. */
import type { Page } from 'playwright';
import { progress as words } from '../../src/words/en/progress.ts';
import { progressPage } from '../../src/words/en/progress-page.ts';
import { course, type Field, fields, lesson, quiet, said, taken } from './course-page.ts';
import { must, wait } from './family.ts';

/** The database of a person; the first has no id. */
export const databaseOf = (id: string): string => (id ? `${course}-${id}` : course);

/** Opens My progress with its list of people. */
export async function openPeople(page: Page, site: string): Promise<void> {
  await page.goto(`${site}progress/`);
  await quiet(page);
  await page.locator('#device').scrollIntoViewIfNeeded();
  await page.locator('[data-people] li').first().waitFor();
}

/** Adds a person and switches to them. Resolves, when the page is theirs, to their id. */
export async function addPerson(page: Page, site: string, name: string): Promise<string> {
  await openPeople(page, site);
  await page.locator('[data-next-person]').fill(name);
  await page.locator('[data-add-person]:enabled').click();
  await inUse(page, name);
  return page.evaluate((key) => localStorage.getItem(key) ?? '', `${course}:learner`);
}

/** Switches to somebody by NAME; the first by an empty one. */
export async function switchTo(page: Page, site: string, name: string): Promise<void> {
  await openPeople(page, site);
  const shown = name || words.unnamed;
  await page.getByRole('button', { name: words.switchTo(shown), exact: true }).click();
  await inUse(page, shown);
}

export async function removePerson(page: Page, site: string, name: string): Promise<void> {
  await openPeople(page, site);
  await page.getByRole('button', { name: words.remove(name), exact: true }).click();
  await page.getByRole('button', { name: progressPage.removeDo }).click();
  await page.getByRole('button', { name: words.remove(name), exact: true }).waitFor({ state: 'detached' });
}

/** Until My progress says that NAME is in use. */
export async function inUse(page: Page, name: string): Promise<void> {
  await page
    .locator('[data-people] [aria-current] .name', { hasText: `${name} ${words.current}` })
    .waitFor({ timeout: 15_000 });
  await quiet(page);
}

/** What each database of the course's people alone holds for the fields, by its name. PAGE is on the bench. */
export async function everyones(page: Page): Promise<ReadonlyMap<string, ReadonlyMap<Field, string>>> {
  const found = await page.evaluate(
    async ([own, all]) => {
      const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
      const records = names.filter((name) => name === own || /^[^:]*-[a-z0-9]+$/.test(name));
      return Promise.all(
        records.map(async (name) => {
          const progress = await window.bench.recorded(name);
          return [
            name,
            all.map((field) => [field, window.bench.answerOf(progress, field)] as const),
          ] as const;
        }),
      );
    },
    [course, fields] as const,
  );
  return new Map(
    found.map(([name, values]) => [
      name,
      new Map(values.flatMap(([field, value]) => (value === undefined ? [] : [[field, said(value)]]))),
    ]),
  );
}

/** @throws if anything of VALUE lies in localStorage or in any database of the site. PAGE is on the bench. */
export async function mustBeNowhere(page: Page, value: string): Promise<void> {
  const where = await page.evaluate(async (words) => {
    if (JSON.stringify({ ...localStorage }).includes(words)) return 'localStorage';
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done, failed) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
      const stores = [...db.objectStoreNames];
      const found = await Promise.all(
        stores.map(
          (store) =>
            new Promise<unknown>((done) => {
              const request = db.transaction(store).objectStore(store).getAll();
              request.onsuccess = () => done(request.result);
              request.onerror = () => done(undefined);
            }),
        ),
      );
      db.close();
      if (JSON.stringify(found).includes(words)) return name;
    }
    return '';
  }, value);
  must(!where, `“${value}” lies in ${where}`);
}

/** Waits for LOOK to hold. */
export async function until(look: () => Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    // A page that is being loaded anew cannot be asked.
    if (await look().catch(() => false)) return;
    await wait(50);
  }
  throw new Error(what);
}

/** Back to the lesson, over as many entries as lie between; resolves when it is there and keeps what is done in it. */
export async function backTo(page: Page, path: string): Promise<void> {
  for (let steps = 0; steps < 5 && !page.url().includes(path); steps++) {
    const left = page.url();
    // A page that loads itself anew as it comes back breaks the way off, at its end: it may be there a moment later.
    await page.goBack({ waitUntil: 'commit' }).catch(() => undefined);
    for (let tries = 0; tries < 60 && page.url() === left; tries++) await wait(50);
  }
  must(page.url().includes(path), 'there is no way back');
}

/**
 * Until PAGE has been loaded anew. Resolves to whether the browser had it in its cache, from where it loads itself; what
 * the browser has let go of it loads by itself.
 */
export async function loadedAnew(page: Page): Promise<boolean> {
  let type = '';
  await until(async () => {
    type = await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.toJSON().type);
    return type !== 'navigate';
  }, 'the page was not loaded anew');
  return type === 'reload';
}

/** Opens the lesson where the list of people was harmed: the page may load itself anew, for the right person. */
export async function lessonAtRest(page: Page, site: string): Promise<void> {
  await page.goto(site + lesson);
  await until(async () => {
    await taken(page);
    return (await quiet(page)) === 'saved';
  }, 'the lesson does not come to rest');
}
