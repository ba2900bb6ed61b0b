// How long the cohort page takes for the files of a group, and for how long at most it does not answer: a table of
// `npm run bench`. In a made group each has done 40 to 100 % of the course.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupFiles } from './cohort.mjs';

/** For a thousand files, in milliseconds. */
const aim = 5000;

/**
 * The rows of the table, the head first.
 * @param {import('playwright').Browser} browser
 * @param {string} site
 * @param {string} dist
 * @param {string} folder where files may be written
 * @returns {Promise<(string | number)[][]>}
 */
export async function cohortTimes(browser, site, dist, folder) {
  const course = JSON.parse(readFileSync(join(dist, 'cohort', 'course.json'), 'utf8'));
  /** @type {(string | number)[][]} */
  const rows = [['files', 'MB', 'ms', 'longest without an answer']];
  for (const count of [1, 12, 100, 1000]) {
    const own = join(folder, String(count));
    mkdirSync(own, { recursive: true });
    let bytes = 0;
    const files = [...groupFiles(course, count)].map(([name, text]) => {
      const file = join(own, name);
      writeFileSync(file, text);
      bytes += text.length;
      return file;
    });
    const tab = await browser.newPage();
    await tab.goto(`${site}cohort/`, { waitUntil: 'load' });
    await tab.evaluate(watch);
    await tab.getByLabel('Choose files').setInputFiles(files);
    await tab.locator('table.who').waitFor({ timeout: 120_000 });
    // What is drawn after the last word counts as well.
    await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    const { ms, longest } = await tab.evaluate(() => {
      const { began, longs } = /** @type {{ group: { began: number, longs: number[] } }} */ (
        /** @type {unknown} */ (window)
      ).group;
      return { ms: performance.now() - began, longest: Math.max(0, ...longs) };
    });
    await tab.close();
    rows.push([
      count,
      (bytes / 1024 / 1024).toFixed(1),
      `${ms > aim ? '! ' : ''}${Math.round(ms)}`,
      Math.round(longest),
    ]);
  }
  return rows;
}

/** In the page: from when files are chosen, and each task that takes longer than 50 ms. */
function watch() {
  const group = { began: Number.NaN, longs: /** @type {number[]} */ ([]) };
  Object.assign(window, { group });
  new PerformanceObserver((list) => group.longs.push(...list.getEntries().map((task) => task.duration))).observe({ entryTypes: ['longtask'] }); // biome-ignore format: one thought
  const begin = () => {
    group.began = performance.now();
  };
  document.addEventListener('change', begin, { capture: true, once: true });
}
