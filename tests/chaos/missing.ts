/** A script of a page does not arrive, each in turn: nothing false is said of what is kept, and nothing is lost. */
import type { Browser, Page } from 'playwright';
import type { Chance } from './chance.ts';
import { course, quiet, taken } from './course-page.ts';
import { type BrowserFamily, must, type Row, tally, wait } from './family.ts';

/** With views that come late, and with many kinds; a tool's own page. */
const pages = ['lessons/leading/', 'lessons/structures/', 'lessons/finish/', 'toolkit/agreement/'];

/** How a server answers for what it has not. */
export const answers = {
  '404': { status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' },
  '503': { status: 503, contentType: 'text/plain', body: 'Try again later' },
  'plain text': { status: 200, contentType: 'text/plain', body: 'export {}' },
} as const;
export type Answer = keyof typeof answers;

export const missing: BrowserFamily = {
  name: 'missing',
  inBrowser: true,
  times: { full: Number.POSITIVE_INFINITY, small: 3 },
  async run(chance, times, { site, browser }) {
    const cases: { page: string; script: string }[] = [];
    for (const page of pages)
      for (const script of await scriptsOf(browser, site, page)) cases.push({ page, script });
    while (cases.length > times) cases.splice(chance.below(cases.length), 1);
    return [await all(cases, chance, site, browser)];
  },
};

async function all(
  cases: readonly { page: string; script: string }[],
  chance: Chance,
  site: string,
  browser: Browser,
): Promise<Row> {
  const kinds = Object.keys(answers) as Answer[];
  const line = tally('a script of a page missing, each in turn');
  const each = [...cases];
  await Promise.all(
    Array.from({ length: 3 }, async () => {
      for (let one = each.shift(); one; one = each.shift()) {
        const { page, script } = one;
        const answer = kinds[chance.below(kinds.length)] ?? '404';
        await line.try(`${page} without ${script} (${answer})`, () =>
          without(browser, site, page, script, answer),
        );
      }
    }),
  );
  return line.row(
    'every form filled: none says “Saved” that keeps nothing; one that keeps nothing says so; after a reload all of it is there',
  );
}

/** The scripts of a page that is opened (without a worker, which would answer for some), read to its end and worked on, as names of files. */
export async function scriptsOf(browser: Browser, site: string, path: string): Promise<readonly string[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const names = new Set<string>();
  page.on('request', (request) => {
    const name = /\/_astro\/([^/]+\.js)$/.exec(request.url())?.[1];
    if (name) names.add(name);
  });
  await page.goto(site + path);
  await taken(page);
  await fill(page);
  await quiet(page);
  await wait(200);
  await context.close();
  return [...names].sort();
}

/** @throws what was falsely said, or lost, on the page at PATH when SCRIPT is not there */
export async function without(
  browser: Browser,
  site: string,
  path: string,
  script: string,
  answer: Answer,
): Promise<void> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const route = new RegExp(`/${script.replaceAll('.', '\\.')}$`);
    await page.route(route, (request) => request.fulfill(answers[answer]));
    await page.goto(site + path);
    // Touched twice: what comes late is asked for again at the second.
    for (let touch = 0; touch < 2; touch++) {
      await page.locator('[data-activity]').evaluateAll((all) => {
        for (const section of all) section.dispatchEvent(new FocusEvent('focusin'));
      });
      await wait(250);
    }
    const filled = await fill(page);
    must(filled.length > 0, 'there was nothing to fill in');
    await settled(page);
    const found = await page.locator('[data-activity]').evaluateAll((all) =>
      all.map((section) => ({
        id: section.id,
        ready: section.hasAttribute('data-ready'),
        said: section.querySelector('[data-saved]')?.textContent ?? '',
        told: section.querySelector(':scope > .no-script')?.checkVisibility() ?? false,
      })),
    );
    for (const { id, ready, said, told } of found) {
      must(ready || !said, `${id} says "${said}" and keeps nothing`);
      must(ready || told, `${id} keeps nothing and does not say so`);
      must(!ready || !told, `${id} keeps what is done and says that it does not`);
    }
    await page.unroute(route);
    const reload = page.locator('button[value="reload"]').locator('visible=true').first();
    if (await reload.isVisible()) await Promise.all([page.waitForEvent('load'), reload.click()]);
    else await page.reload();
    await taken(page);
    await quiet(page);
    const kept = await keptIn(page);
    for (const { name, value } of filled) {
      must(kept.get(name)?.includes(value), `${name} is lost: ${kept.get(name)}, not ${value}`);
    }
  } finally {
    await context.close();
  }
}

interface Filled {
  readonly name: string;
  readonly value: string;
}

/** Writes into the first box of each activity and chooses one of the first radios, by what a hand brings about. */
const fill = (page: Page): Promise<readonly Filled[]> =>
  page.locator('[data-activity]').evaluateAll((all) =>
    all.flatMap((section) => {
      const filled: { name: string; value: string }[] = [];
      const radio = section.querySelector<HTMLInputElement>('input[type="radio"][name*="/"]:not([value=""])');
      if (radio) {
        radio.click();
        filled.push({ name: radio.name, value: radio.value });
      }
      const box = section.querySelector<HTMLTextAreaElement>(
        'textarea[name*="/"], input[type="text"][name*="/"]',
      );
      if (box) {
        box.focus();
        box.value = `Written in ${section.id}`;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        box.dispatchEvent(new Event('change', { bubbles: true }));
        box.blur();
        filled.push({ name: box.name, value: box.value });
      }
      return filled;
    }),
  );

/** Until nothing is being saved any more: a page without its script says nothing at all. */
async function settled(page: Page) {
  for (let tries = 0; tries < 40; tries++) {
    await wait(100);
    const saying = await page
      .locator('[data-saved]')
      .evaluateAll((all) => all.map((line) => (line as HTMLElement).dataset['saved'] ?? ''));
    if (tries > 5 && !saying.some((one) => one === 'saving' || one === 'loading')) return;
  }
}

/** What the store of record has: item → value as text. */
const keptIn = async (page: Page): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await page.evaluate(
      (database) =>
        new Promise<[string, string][]>((done, failed) => {
          const request = indexedDB.open(database);
          request.onerror = () => failed(request.error);
          request.onsuccess = () => {
            const all = request.result.transaction('facts').objectStore('facts').getAll();
            all.onsuccess = () => {
              request.result.close();
              const facts = all.result as { item: string; kind: string; seq: number; value: unknown }[];
              done(
                facts
                  .filter(({ kind }) => kind === 'answer' || kind === 'text')
                  .sort((a, b) => a.seq - b.seq)
                  .map(({ item, value }) => [item, JSON.stringify(value)]),
              );
            };
          };
        }),
      course,
    ),
  );
