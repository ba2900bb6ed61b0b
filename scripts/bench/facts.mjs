// A record of 50,000 facts: how long its pages take, and how soon a typed letter shows. A table of `npm run bench`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, viewport } from './conditions.mjs';
import { watch, watchHands } from './in-page.mjs';
import { courseIn, progressFile } from './made-files.mjs';

const facts = 50_000;
/** A progress file has a limit; a record may have grown beyond it. */
const files = 3;
const letters = 'kitchen at five, and the gate is open until dusk on Fridays. ';

/** @param {string} dist @param {number} part */
function partOf(dist, part) {
  const made = Array.from({ length: Math.ceil(facts / files) }, (_, at) => ({
    item: `metaphor#made-${part}-${at}/like`,
    kind: 'text',
    value: 'Like a kitchen shift.',
  }));
  return progressFile(courseIn(dist), made, `made-${part}`, Date.UTC(2026, 8, 1));
}

/**
 * The rows of the table, the head first.
 * @param {import('playwright').Browser} browser @param {string} site @param {string} dist
 * @param {string} page a lesson with a text to write
 * @param {string} folder where files may be written
 * @returns {Promise<(string | number)[][]>}
 */
export async function factTimes(browser, site, dist, page, folder) {
  /** @type {(string | number)[][]} */
  const rows = [
    ['facts', 'lesson ready, ms', 'longest task, ms', 'a letter: median, ms', 'longest, ms', 'heap, MB'],
  ];
  for (const some of [0, files]) {
    const context = await browser.newContext({ viewport });
    try {
      const tab = await context.newPage();
      for (let part = 0; part < some; part++) {
        const file = join(folder, `facts-${part}.json`);
        writeFileSync(file, partOf(dist, part));
        await tab.goto(`${site}progress/`);
        await tab.getByLabel('Load a progress file').locator('visible=false').setInputFiles(file);
        await tab.getByRole('button', { name: 'Add it to my progress' }).click();
        await tab.getByText('Added to your progress.').waitFor({ timeout: 120_000 });
      }
      rows.push([some ? facts : 0, ...(await typed(context, site + page))]);
    } finally {
      await context.close();
    }
  }
  return rows;
}

/** @param {import('playwright').BrowserContext} context @param {string} url */
async function typed(context, url) {
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await tab.addInitScript(watch);
  await tab.addInitScript(() => {
    Object.assign(globalThis, { longest: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        globalThis.longest = Math.max(globalThis.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await tab.goto(url, { waitUntil: 'load' });
  await tab.waitForSelector('[data-activity][data-ready]', { state: 'attached', timeout: 60_000 });
  const field = tab.locator('[data-activity] textarea:visible').first();
  await field.focus();
  await tab.waitForTimeout(500);
  await tab.evaluate(watchHands);
  for (const letter of letters) {
    await tab.keyboard.press(letter === ' ' ? 'Space' : letter === '.' ? 'Period' : letter === ',' ? 'Comma' : letter); // biome-ignore format: one thought
    await tab.waitForTimeout(80);
  }
  await tab.waitForTimeout(500);
  const { bench, longest } = await tab.evaluate(() => {
    const { bench, longest } = /** @type {any} */ (globalThis);
    return { bench, longest };
  });
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return [bench.ready, longest, median(bench.frames), Math.max(...bench.frames), usedSize / 1024 / 1024];
}
