/** The worst of the hostile files, through My progress as a learner would load them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { exportFile } from '../../src/progress/file.ts';
import { fromFacts } from '../../src/progress/progress.ts';
import { progress as words } from '../../src/words/en/progress.ts';
import { course, keepFacts, openBench, quiet } from './course-page.ts';
import { type BrowserFamily, must, tally } from './family.ts';
import { heavy, ways } from './hostile-files.ts';
import { someFacts } from './some-facts.ts';

/** Whatever happens to them, these are refused. */
const refused: readonly string[] = [
  'cut off',
  'a part 10,000 deep',
  'a value 10,000 deep',
  'a future version of the file',
  'another course',
  'a quarter of a million keys',
  'an archive cut off',
  'an archive without the file',
  ...Object.keys(heavy),
];

export const chosen: BrowserFamily = {
  name: 'chosen',
  inBrowser: true,
  times: { full: 60, small: 4 },
  async run(chance, times, { site, folder, browser }) {
    const line = tally('hostile files loaded in My progress');
    const context = await browser.newContext();
    const [page, bench] = [await context.newPage(), await context.newPage()];
    await openBench(bench, site);
    await keepFacts(bench, course, someFacts(chance, 'before', 20));
    let slowest = 0;
    for (let i = 0; i < times; i++) {
      const name = refused[(i + chance.below(2)) % refused.length] as string;
      await line.try(`file ${i + 1}, ${name}`, async () => {
        const way = ways[name] ?? heavy[name];
        must(way, `there is no "${name}"`);
        const facts = fromFacts(someFacts(chance, 'file', 20));
        const hostile = way(exportFile(facts, { id: course, version: '0.2.0', title: '' }, 0), chance);
        const path = join(folder, typeof hostile === 'string' ? 'hostile.json' : 'hostile.zip');
        writeFileSync(path, hostile);
        await page.goto(`${site}progress/`);
        await quiet(page);
        const before = await everything(bench);
        const began = Date.now();
        await page.locator('[data-file]').setInputFiles(path);
        const said = await sentence(page);
        slowest = Math.max(slowest, Date.now() - began);
        must(said.includes(words.unchanged), `it says "${said}"`);
        const after = await everything(bench);
        must(after === before, `something has changed all the same: ${difference(before, after)}`);
      });
    }
    await context.close();
    return [
      line.row(
        `refused in a sentence, at the latest after ${(slowest / 1000).toFixed(1)} s; both homes as they were`,
      ),
    ];
  },
};

/** What My progress says of the file. */
const sentence = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((done, failed) => {
        const until = performance.now() + 20_000;
        const look = () => {
          const said = document.querySelector('[data-file-said]')?.textContent ?? '';
          if (said) done(said);
          else if (performance.now() > until) failed(new Error('nothing is said within 20 s'));
          else setTimeout(look, 20);
        };
        look();
      }),
  );

/** Where two dumps part. */
function difference(before: string, after: string) {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  return `“${before.slice(at, at + 200)}” is now “${after.slice(at, at + 200)}”`;
}

const everything = (bench: Page) =>
  bench.evaluate(async (database) => {
    const found = window.bench.plain(await window.bench.recorded(database));
    // Fonts and colours are kept there as well.
    const facts = Object.entries(localStorage).filter(([key]) => /:(fact|aside):/.test(key));
    return found + JSON.stringify(facts.sort());
  }, course);
