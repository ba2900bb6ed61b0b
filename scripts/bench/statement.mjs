// How long the statement takes, from the click to the file, for names of 200 letters: a table of `npm run bench`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { courseIn, everythingDone, progressFile } from './made-files.mjs';

/** Long names: many words, and one word. @type {[script: string, name: string][]} */
const names = [
  ['Latin', 'Wolfeschlegel '.repeat(15)],
  ['Latin, one word', 'Wolfeschlegel'.repeat(16)],
  ['Latin, two accents', 'Ẹ́níọ̀lá '.repeat(29)],
  ['Greek', 'Δημήτρης '.repeat(23)],
  ['Cyrillic', 'Ґалаґан '.repeat(25)],
  ['Arabic', 'محمد علي '.repeat(23)],
  ['Arabic, one word', 'محمدعليرضا'.repeat(20)],
  ['Arabic with vowels', 'مُحَمَّد '.repeat(25)],
  ['Hebrew, one word', 'שרהכהן'.repeat(34)],
  ['two directions', 'محمد (Mo) Al-Rashid '.repeat(10)],
  ['Chinese', '王小明'.repeat(67)],
  ['Devanagari', 'अनुष्का '.repeat(26)],
  ['pictures', '🌿 Ann '.repeat(34)],
];
/** What it may take, in milliseconds. */
const aim = 2000;

/** A progress file of somebody who has done all that the site asks. @param {string} dist */
function fileOfAll(dist) {
  const [, file = ''] = /data-asked="([^"]+)"/.exec(readFileSync(join(dist, 'index.html'), 'utf8')) ?? [];
  const course = courseIn(dist);
  return progressFile(course, everythingDone(course, JSON.parse(readFileSync(join(dist, file), 'utf8'))));
}

/**
 * The rows of the table, the head first.
 * @param {import('playwright').Browser} browser
 * @param {string} site
 * @param {string} dist
 * @param {string} file where a progress file may be written
 * @returns {Promise<(string | number)[][]>}
 */
export async function statementTimes(browser, site, dist, file) {
  writeFileSync(file, fileOfAll(dist));
  const page = await browser.newPage();
  try {
    await page.goto(`${site}progress/`);
    await page.getByLabel('Load a progress file').locator('visible=false').setInputFiles(file);
    await page.getByRole('button', { name: 'Add it to my progress' }).click();
    await page.getByText('Added to your progress.').waitFor();
    await page.goto(`${site}statement/`);
    const field = page.getByRole('textbox', { name: 'Your name' });
    /** @type {(string | number)[][]} */
    const rows = [['name', 'letters', 'ms', 'longest stop']];
    for (const [script, name] of [['(loads the parts)', 'Ann'], ...names]) {
      await field.fill(name);
      await page.locator('[data-download]').waitFor();
      await page.evaluate(() => {
        globalThis.stops = [0];
        globalThis.watching?.disconnect();
        globalThis.watching = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) globalThis.stops.push(duration);
        });
        globalThis.watching.observe({ entryTypes: ['longtask'] });
      });
      const begun = performance.now();
      await Promise.all([page.waitForEvent('download'), page.locator('[data-download]').click()]);
      const taken = Math.round(performance.now() - begun);
      const stop = await page.evaluate(() => Math.round(Math.max(...globalThis.stops)));
      const marked = taken > aim && script !== '(loads the parts)' ? `! ${taken}` : taken;
      rows.push([script, Math.min(200, [...name.trim()].length), marked, stop]);
    }
    return rows;
  } finally {
    await page.close();
  }
}
