/** A person's record is removed while a tab of theirs is open. */
import { lesson, openLesson, quiet, shown, taken, texts } from './course-page.ts';
import { alone, type BrowserFamily, must, tally, wait } from './family.ts';
import {
  addPerson,
  backTo,
  databaseOf,
  everyones,
  loadedAnew,
  mustBeNowhere,
  removePerson,
  until,
} from './people.ts';
import { benchIn, Work } from './work.ts';

export const removed: BrowserFamily = {
  name: 'removed',
  inBrowser: true,
  times: { full: 12, small: 2 },
  async run(chance, times, { site, browser }) {
    const live = tally('a record removed for good while a tab of it is open');
    const back = tally('a record removed for good, then Back to a page of it from the cache');
    for (let i = 0; i < times; i++) {
      const isBack = i % 2 === 1;
      await (isBack ? back : live).try(`case ${i + 1}`, () =>
        alone(browser, async (context) => {
          const [page, other] = [await context.newPage(), await context.newPage()];
          const work = new Work(chance);
          const id = await addPerson(other, site, 'Ben');
          await openLesson(page, site);
          const before = await work.save(page, 'Ben’s, before', texts);
          if (isBack) await page.goto(`${site}about/`);
          await removePerson(other, site, 'Ben');
          if (isBack) {
            await backTo(page, lesson);
            // (As its database goes, the browser may let go of the cached page itself.)
            await loadedAnew(page);
            await taken(page);
            await quiet(page);
            must(!(await shown(page, before)), 'the page shows what was removed');
          } else {
            await until(async () => (await quiet(page)) === 'unsaved', 'the open tab does not say so');
            await work.write(page, 'Ben’s, after', work.empty);
            // Longer than it takes to try again, now and then.
            await wait(chance.oneIn(4) ? 6000 : 500);
            must((await quiet(page)) === 'unsaved', 'the tab says that it keeps what it does not');
            await work.mustShow(page);
            await work.mustBeInItsFile(page);
          }
          const bench = await benchIn(context, site);
          must(!(await everyones(bench)).has(databaseOf(id)), 'the database is there again');
          await mustBeNowhere(bench, 'Ben’s');
        }),
      );
    }
    return [
      live.row(
        'the tab says so, writes nothing any more, and its file holds all of it; nothing lies on the device',
      ),
      back.row('the page is loaded anew, without it; nothing lies on the device'),
    ];
  },
};
