/** A page comes back from the back/forward cache after another tab has written. */
import type { Page } from 'playwright';
import {
  another,
  changeAndSave,
  type Field,
  fields,
  mustHave,
  mustShow,
  openBench,
  openLesson,
  quiet,
  recorded,
} from './course-page.ts';
import { type BrowserFamily, must, tally } from './family.ts';

export const cached: BrowserFamily = {
  name: 'cached',
  inBrowser: true,
  times: { full: 20, small: 3 },
  async run(chance, times, { site, browser }) {
    const line = tally('page restored from the back/forward cache after a second tab wrote');
    const context = await browser.newContext();
    const [page, other, bench] = [await context.newPage(), await context.newPage(), await context.newPage()];
    const expected = new Map<Field, string>();
    const write = async (tab: Page, which: string) => {
      const field = chance.pick(fields);
      const value = another(field, expected.get(field), which);
      await changeAndSave(tab, field, value);
      expected.set(field, value);
    };
    await openLesson(page, site);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        window.cameBack = persisted;
      });
    });
    await openLesson(other, site);
    for (let i = 0; i < times; i++) {
      await line.try(`restore ${i + 1}`, async () => {
        await write(page, `${i} before`);
        await page.goto(`${site}about/`);
        await write(other, `${i} meanwhile`);
        if (chance.oneIn(2)) await write(other, `${i} meanwhile, again`);
        // No load event: the page is as it was left.
        await page.goBack({ waitUntil: 'commit' });
        must(
          await page.evaluate(() => window.cameBack === true),
          'the browser loaded the page anew: no restore',
        );
        // Written at once in half of the cases, before it has read what is new.
        if (chance.oneIn(2)) await quiet(page);
        await write(page, `${i} after`);
        for (const tab of [page, other]) await mustShow(tab, expected);
        await openBench(bench, site);
        mustHave(await recorded(bench), expected, 'the database');
        await page.evaluate(() => {
          window.cameBack = false;
        });
      });
    }
    await context.close();
    return [
      line.row(
        'a lesson left by a link and returned to; both tabs’ changes in both tabs and in the database, with one more written on return',
      ),
    ];
  },
};

declare global {
  interface Window {
    cameBack?: boolean;
  }
}
