/** A page comes back from the back/forward cache after another tab has written. */
import { openBench, openLesson, quiet } from './course-page.ts';
import { alone, type BrowserFamily, must, tally } from './family.ts';
import { Work } from './work.ts';

export const cached: BrowserFamily = {
  name: 'cached',
  inBrowser: true,
  times: { full: 20, small: 3 },
  async run(chance, times, { site, browser }) {
    const line = tally('page restored from the back/forward cache after a second tab wrote');
    await alone(browser, async (context) => {
      const [page, other, bench] = [
        await context.newPage(),
        await context.newPage(),
        await context.newPage(),
      ];
      const work = new Work(chance);
      await openLesson(page, site);
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          window.cameBack = persisted;
        });
      });
      await openLesson(other, site);
      for (let i = 0; i < times; i++) {
        await line.try(`restore ${i + 1}`, async () => {
          await work.save(page, `${i} before`);
          await page.goto(`${site}about/`);
          await work.save(other, `${i} meanwhile`);
          if (chance.oneIn(2)) await work.save(other, `${i} meanwhile, again`);
          // No load event: the page is as it was left.
          await page.goBack({ waitUntil: 'commit' });
          must(
            await page.evaluate(() => window.cameBack === true),
            'the browser loaded the page anew: no restore',
          );
          // Written at once in half of the cases, before it has read what is new.
          if (chance.oneIn(2)) await quiet(page);
          await work.save(page, `${i} after`);
          for (const tab of [page, other]) await work.mustShow(tab);
          await openBench(bench, site);
          await work.mustBeRecorded(bench);
          await page.evaluate(() => {
            window.cameBack = false;
          });
        });
      }
    });
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
