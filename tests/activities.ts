/** Working on activities, whatever their kind. */
import type { Frame, Page } from 'playwright/test';

/** What stands in every text field once a page is answered. */
export const written = 'We rang on Monday, and on Tuesday somebody came.';

/** Until every activity of the page would keep a choice. One far down comes when it is touched: see `connect-late.ts`. */
export async function ready(page: Page | Frame): Promise<void> {
  // No limit of its own: how long it takes is the machine's affair, and the test's limit is for what hangs.
  await page.waitForFunction(
    () => {
      const waiting = document.querySelectorAll('[data-activity]:not([data-ready])');
      for (const section of waiting) section.dispatchEvent(new FocusEvent('focusin'));
      return waiting.length === 0;
    },
    undefined,
    { polling: 50, timeout: 0 },
  );
}

/**
 * Opens a page with its scripts held back, so that its written forms can be filled.
 * @returns lets the scripts come
 */
export async function openBeforeScripts(page: Page, path: string): Promise<() => Promise<void>> {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  // The load event waits for the scripts; the text does not.
  await page.goto(path, { waitUntil: 'commit' });
  await page.getByRole('contentinfo').waitFor();
  return async () => {
    release();
    await ready(page);
  };
}

/** Chooses the first option of everything in the written forms, another in each list, and writes into every box. */
async function fillWritten(page: Page): Promise<void> {
  await page.locator('[data-written]').evaluateAll((forms, text) => {
    for (const form of forms) {
      // From the last to the first, so that places in an order are all given, and none is where it was.
      for (const [index, list] of [...form.querySelectorAll('select')].reverse().entries()) {
        const values = [...list.options].map(({ value }) => value).filter(Boolean);
        list.value = values[index % values.length] ?? '';
        list.dispatchEvent(new Event('change', { bubbles: true }));
      }
      const seen = new Set<string>();
      for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
        const once = field.type !== 'radio' && field.type !== 'checkbox' ? field.id : field.name;
        if (seen.has(once) || field.value === '') {
          if (field.type === 'radio' || field.type === 'checkbox') continue;
        }
        seen.add(once);
        if (field.type === 'radio' || field.type === 'checkbox') field.click();
        else {
          field.value = field.type === 'date' ? '2031-03-02' : text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
      }
    }
  }, written);
}

/** Opens PATH with every activity answered and every check, comparison and suggestion shown. */
export async function openAnswered(page: Page, path: string): Promise<void> {
  const letCome = await openBeforeScripts(page, path);
  await fillWritten(page);
  await letCome();
  for (const activity of await page.locator('[data-activity]').all()) {
    const check = activity.locator('.button.main:not([disabled])').first();
    if (await check.isVisible()) await check.click();
  }
}

/** What is kept of an activity in the store of record: part → value, the newest of each. */
export async function storedAnswers(page: Page, activity: string): Promise<Record<string, unknown>> {
  return page.evaluate(
    (id) =>
      new Promise<Record<string, unknown>>((done, failed) => {
        const request = indexedDB.open(document.documentElement.dataset['course'] ?? '');
        request.onerror = () => failed(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const all = database.transaction('facts').objectStore('facts').getAll();
          all.onsuccess = () => {
            database.close();
            const facts = all.result as { item: string; kind: string; seq: number; value: unknown }[];
            const own = facts
              .filter(({ item, kind }) => item.startsWith(`${id}/`) && kind === 'answer')
              .sort((a, b) => a.seq - b.seq);
            done(Object.fromEntries(own.map(({ item, value }) => [item.slice(id.length + 1), value])));
          };
        };
      }),
    activity,
  );
}
