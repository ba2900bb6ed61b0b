/** The course without a network, in a browser's own worker: read, done, renewed, ended. The server is cut off for real. */
import { cpSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright/test';
import { groupFiles } from '../../scripts/bench/cohort.mjs';
import { serve } from '../../scripts/serve.mjs';
import { layOffline } from '../../src/build/offline.ts';
import { ready } from '../activities.ts';
import { dist, textOf } from '../site.ts';
import { expect, test } from '../test.ts';
import { downloaded, finishEverything, pdfButton } from './finished.ts';

const folder = mkdtempSync(join(tmpdir(), 'offline-'));
test.afterAll(() => rmSync(folder, { recursive: true }));

/** A web server that can be cut off, and that another deployment can be put on. */
async function host(prefix: string) {
  let server = await serve(dist, { prefix });
  const { url, port } = server;
  return {
    url,
    cut: () => server.close(),
    async put(site: string) {
      await server.close();
      server = await serve(site, { port, prefix });
    },
  };
}

/** A copy of the site, with TEXT in the heading of lesson PAGE, laid as a deployment. */
function deployment(name: string, text: string, pages: readonly string[]): string {
  const site = join(folder, name);
  cpSync(dist, site, { recursive: true });
  for (const page of pages) {
    const file = join(site, page, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(<h1[^>]*>)[^<]*/, `$1${text}`));
  }
  layOffline(site);
  return site;
}

async function opened(browser: Browser, baseURL: string) {
  const context = await browser.newContext({ serviceWorkers: 'allow', baseURL });
  const heard: string[] = [];
  context.on('weberror', (error) => heard.push(error.error().message));
  context.on('console', (message) => {
    // What a server that was cut off does not answer, the browser notes.
    if (message.type() === 'error' && !/net::ERR_/.test(message.text())) heard.push(message.text());
  });
  return { context, heard, page: await context.newPage() };
}

/** Until the worker has kept the page that is open. */
const isKept = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        await navigator.serviceWorker.ready;
        return Boolean(await caches.match(new URL('index.html', location.href.replace(/[?#].*/, '')).href));
      }),
    )
    .toBe(true);
const names = (page: Page) => page.evaluate(() => caches.keys());
/** Asks the browser to look for a newer worker, and waits until that has come or failed. */
const looks = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => {});
    const { installing } = registration ?? {};
    if (installing)
      await new Promise((done) => {
        const look = () => installing.state !== 'installing' && done(undefined);
        installing.addEventListener('statechange', look);
        look();
      });
  });

async function keepWhole(page: Page) {
  await page.locator('#keep-course').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Keep the whole course on this device' }).click();
  await expect(page.locator('[data-kept-said]')).toHaveText('The whole course is on this device now.');
}

/** A word of the learner's own, kept. */
async function writes(page: Page, text: string) {
  await ready(page);
  const box = page.locator('#metaphor').getByRole('textbox').first();
  await box.fill(text);
  await box.blur();
  await expect(page.locator('#metaphor').getByText('Saved on this device')).toBeVisible();
}

test('the course is kept; cut off, it is studied, finished and stated, and a statement is checked', async ({
  browser,
}) => {
  const { url, cut } = await host('/');
  const { context, heard, page } = await opened(browser, url);
  await page.goto('/progress/');
  await keepWhole(page);
  await cut();

  await page.goto('/lessons/four-levels/#place-saltmere');
  await ready(page);
  await page
    .locator('#place-saltmere')
    .getByRole('button', { name: /^Move 1\b/ })
    .click();
  await page.locator('#place-saltmere [data-step="coordination"]').getByRole('button').last().click();
  await expect(page.locator('#place-saltmere [data-place="coordination"]')).toHaveCount(1);
  await page.reload();
  await ready(page);
  await expect(page.locator('#place-saltmere [data-place="coordination"]')).toHaveCount(1);

  await finishEverything(page, test.info());
  await page.goto('/statement/');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Łucja Nguyễn-Hughes');
  const { name, bytes } = await downloaded(page, () => page.getByRole('button', { name: pdfButton }).click());
  expect(name).toBe('statement-of-participation.pdf');
  await page.goto('/verify/');
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
  await expect(page.locator('[data-result]')).toContainText('The whole file is as it was made');
  await expect(page.locator('[data-result]')).toContainText('Łucja Nguyễn-Hughes');
  expect(heard).toEqual([]);
  await context.close();
});

test('under a path: what was read is there, and what was not leads to what is', async ({ browser }) => {
  const { url, cut, put } = await host('/courses/2031/partnerships/');
  const { context, heard, page } = await opened(browser, url);
  await page.goto('lessons/words/');
  await isKept(page);
  await cut();
  await page.reload();
  await writes(page, 'A relay team.');
  await page.goto('lessons/map/');
  await expect(page).toHaveURL(`${url}offline/?lessons/map/`);
  await expect(page.getByRole('heading', { name: 'That page is not on this device' })).toBeVisible();
  await page.getByRole('list').getByRole('link', { name: 'Words, handshakes and contracts' }).click();
  await expect(page.locator('#metaphor').getByRole('textbox').first()).toHaveValue('A relay team.');

  // Nobody can send a reader anywhere by this page's address.
  for (const address of ['//example.org/', 'https:example.org/', 'javascript:alert(1)/']) {
    await page.goto(`offline/?${address}`);
    await expect(page.getByRole('heading', { name: 'Without a network' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Try again' })).toBeHidden();
  }

  await page.goto('lessons/map/');
  await put(dist);
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page).toHaveURL(`${url}lessons/map/`);
  await isKept(page);

  // Whoever clears everything leaves no trace of what they read.
  await page.goto('progress/');
  await page.getByRole('button', { name: 'Clear my progress' }).click();
  await page.getByRole('button', { name: 'Clear everything now' }).click();
  await expect(page.locator('[data-clear-said]')).not.toBeEmpty();
  const left = await page.evaluate(async () => {
    const kept = await caches.open((await caches.keys())[0] ?? '');
    return (await kept.keys()).map((one) => one.url).filter((address) => address.includes('/lessons/'));
  });
  expect(left).toEqual([]);
  await cut();
  expect(heard).toEqual([]);
  await context.close();
});

test('a new deployment reaches whoever returns; one that is not whole changes nothing', async ({
  browser,
}) => {
  const { url, cut, put } = await host('/a/');
  const { context, heard, page } = await opened(browser, url);
  await page.goto('progress/');
  await keepWhole(page);
  const [before] = await names(page);
  await page.goto('lessons/words/');
  await writes(page, 'A relay team.');
  const heading = page.getByRole('heading', { level: 1 });
  const metaphor = page.locator('#metaphor').getByRole('textbox').first();

  // A lesson is missing on the server.
  const broken = deployment('broken', 'Second edition', ['lessons/words', 'lessons/map']);
  unlinkSync(join(broken, 'lessons/map/index.html'));
  await put(broken);
  await page.goto('lessons/words/');
  await expect(heading).toHaveText('Second edition');
  await expect(metaphor).toHaveValue('A relay team.');
  await looks(page);
  expect(await names(page)).toEqual([before]);
  await cut();
  await page.goto('lessons/words/');
  await expect(heading).toHaveText('Words, handshakes and contracts');
  await expect(metaphor).toHaveValue('A relay team.');

  // Then it is whole: at the next visit it is what is read, and soon what is kept.
  const whole = deployment('whole', 'Third edition', ['lessons/words', 'lessons/map']);
  await put(whole);
  await page.goto('lessons/words/');
  await expect(heading).toHaveText('Third edition');
  await expect.poll(() => names(page)).not.toContain(before);
  await expect.poll(() => names(page).then(({ length }) => length)).toBe(1);
  await cut();
  await page.goto('lessons/map/');
  await expect(heading).toHaveText('Third edition');
  await page.goto('lessons/words/');
  await expect(metaphor).toHaveValue('A relay team.');

  // While a page of the older is open, it says that there is a newer one, and nothing that was written is lost.
  await put(deployment('fourth', 'Fourth edition', ['lessons/words']));
  await metaphor.fill('A choir.');
  await looks(page);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(heading).toHaveText('Fourth edition');
  await expect(metaphor).toHaveValue('A choir.');
  await cut();
  await page.reload();
  await expect(heading).toHaveText('Fourth edition');
  expect(heard).toEqual([]);
  await context.close();
});

/** Addresses of lessons that lie in any cache. */
const lessonsKept = (page: Page) =>
  page.evaluate(async () => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      ),
    );
    return all.flat().filter((url) => /\/lessons\/[\w-]+\/index\.html$/.test(url));
  });

test('a page of the older deployment keeps, stops and removes, whichever worker answers', async ({
  browser,
}) => {
  const { url, cut, put } = await host('/a/');
  const { context, heard, page } = await opened(browser, url);
  await page.goto('progress/');
  await keepWhole(page);
  const [before = ''] = await names(page);
  const said = page.locator('[data-kept-said]');
  const remove = page.getByRole('button', { name: 'Remove what is kept here' });

  // The newer one waits, and has all of it as well: it must not bring back what is removed now.
  await put(deployment('waiting', 'Fifth edition', ['lessons/words']));
  await looks(page);
  expect(await names(page)).toHaveLength(2);
  await remove.click();
  await expect(said).toContainText('Removed.');
  await expect.poll(() => lessonsKept(page)).toEqual([]);

  // It takes over, and the page is still the older one's.
  await page.evaluate(async () => {
    const taken = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
    (await navigator.serviceWorker.getRegistration())?.waiting?.postMessage('take over');
    await taken;
  });
  await expect.poll(() => names(page)).not.toContain(before);
  // Stopped as soon as that can be done.
  const keep = page.getByRole('button', { name: 'Keep the whole course on this device' });
  await page.locator('[data-stop]').evaluate((stop) => {
    new MutationObserver((_, watch) => {
      if ((stop as HTMLElement).hidden) return;
      watch.disconnect();
      (stop as HTMLElement).click();
    }).observe(stop, { attributes: true });
  });
  await keep.click();
  await expect(said).toContainText('Stopped.');
  await keepWhole(page);
  await cut();
  await page.goto('lessons/words/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fifth edition');
  await page.goto('progress/');
  await remove.click();
  await expect(said).toContainText('Removed.');
  expect(await lessonsKept(page)).toEqual([]);
  expect(heard).toEqual([]);
  await context.close();
});

test('a device without room says so, keeps what it has and goes on', async ({ browser }) => {
  const { url, cut } = await host('/a/');
  const { context, heard, page } = await opened(browser, url);
  await page.goto('progress/');
  await isKept(page);
  await page.locator('#keep-course').scrollIntoViewIfNeeded();
  const keep = page.getByRole('button', { name: 'Keep the whole course on this device' });
  await expect(keep).toBeEnabled();
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  const devtools = await context.newCDPSession(page);
  // Less than the course takes.
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(url).origin,
    quotaSize: usage + 2_000_000,
  });
  await keep.click();
  await expect(page.locator('[data-kept-said]')).toContainText('There is not enough room on this device');
  await cut();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My progress');
  expect(heard).toEqual([]);
  await context.close();
});

test('whoever is removed from a device leaves no trace of what they read', async ({ browser }) => {
  const { url, cut } = await host('/a/');
  const { context, heard, page } = await opened(browser, url);
  await page.goto('progress/');
  await page.locator('[data-next-person]').fill('Sana');
  await page.locator('[data-add-person]').click();
  await expect(page.locator('[data-people] [aria-current]')).toContainText('Sana');
  await page.goto('lessons/words/');
  await isKept(page);
  await page.goto('progress/');
  expect(await lessonsKept(page)).toHaveLength(1);
  await page.getByRole('button', { name: 'Remove Sana' }).click();
  await page.locator('[data-remove-do]').click();
  await expect(page.locator('[data-people]')).not.toContainText('Sana');
  expect(await lessonsKept(page)).toEqual([]);
  await cut();
  expect(heard).toEqual([]);
  await context.close();
});

test('a newer version costs nobody what the page holds, nor where they were in it', async ({ browser }) => {
  const { url, cut, put } = await host('/a/');
  const { context, heard, page } = await opened(browser, url);
  await page.goto('cohort/');
  await isKept(page);
  await put(deployment('sixth', 'Sixth edition', ['lessons/words']));
  await looks(page);
  const reload = page.getByRole('button', { name: 'Reload' });
  const later = page.getByRole('button', { name: 'Not now' });
  await expect(reload).toBeVisible();
  const link = page.locator('main a').first();
  await link.focus();
  await later.focus();
  await page.keyboard.press('Enter');
  await expect(later).toHaveCount(0);
  await expect(link).toBeFocused();

  // It is said anew where another one comes; by then the page may hold something.
  await put(deployment('seventh', 'Seventh edition', ['lessons/words', 'lessons/map']));
  await looks(page);
  await expect(reload).toBeVisible();
  const [, text = ''] = [...groupFiles(JSON.parse(textOf('cohort/course.json')), 1)][0] ?? [];
  await page
    .getByLabel('Choose files')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const people = page.locator('table.who tbody tr');
  await expect(people).toHaveCount(1);
  await reload.click();
  await expect(page.getByText('What this page holds is kept nowhere else')).toBeVisible();
  await expect(people).toHaveCount(1);
  await page.getByRole('button', { name: 'Reload all the same' }).click();
  await expect(people).toHaveCount(0);
  await expect.poll(() => names(page)).toHaveLength(1);
  await cut();
  expect(heard).toEqual([]);
  await context.close();
});

test('the switch that the docs give ends it: nothing is kept, and no worker answers', async ({ browser }) => {
  const { url, cut, put } = await host('/a/');
  const { context, page } = await opened(browser, url);
  await page.goto('lessons/words/');
  await isKept(page);
  const ended = join(folder, 'ended');
  cpSync(dist, ended, { recursive: true });
  const [, code = ''] = /```js\n(.*?)```/s.exec(readFileSync('docs/offline.md', 'utf8')) ?? [];
  writeFileSync(join(ended, 'sw.js'), code);
  await put(ended);
  await page.goto('lessons/words/');
  await expect
    .poll(() =>
      page.evaluate(async () => [
        ...(await caches.keys()),
        ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ]),
    )
    .toEqual([]);
  await cut();
  await expect(page.goto('lessons/words/')).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
  await context.close();
});
