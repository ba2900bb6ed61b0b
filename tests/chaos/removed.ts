/** A person's record is removed while a tab of theirs is open. */
import {
  another,
  change,
  changeAndSave,
  downloaded,
  type Field,
  fields,
  lesson,
  mustHave,
  mustShow,
  openBench,
  openLesson,
  quiet,
  shown,
  taken,
} from './course-page.ts';
import { type BrowserFamily, must, tally, wait } from './family.ts';
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

export const removed: BrowserFamily = {
  name: 'removed',
  inBrowser: true,
  times: { full: 12, small: 2 },
  async run(chance, times, { site, browser }) {
    const live = tally('a record removed for good while a tab of it is open');
    const back = tally('a record removed for good, then Back to a page of it from the cache');
    for (let i = 0; i < times; i++) {
      const isBack = i % 2 === 1;
      await (isBack ? back : live).try(`case ${i + 1}`, async () => {
        const context = await browser.newContext();
        const [page, other] = [await context.newPage(), await context.newPage()];
        const wanted = new Map<Field, string>();
        const id = await addPerson(other, site, 'Ben');
        await openLesson(page, site);
        const before = chance.pick(fields.filter((field) => field.startsWith('metaphor')));
        wanted.set(before, another(before, undefined, 'Ben’s, before'));
        await changeAndSave(page, before, wanted.get(before) ?? '');
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
          const after = chance.pick(fields.filter((field) => !wanted.has(field)));
          wanted.set(after, another(after, undefined, 'Ben’s, after'));
          await change(page, after, wanted.get(after) ?? '');
          // Longer than it takes to try again, now and then.
          await wait(chance.oneIn(4) ? 6000 : 500);
          must((await quiet(page)) === 'unsaved', 'the tab says that it keeps what it does not');
          await mustShow(page, wanted);
          const file = await downloaded(page, () => page.locator('[data-trouble-save]').click());
          mustHave(file as ReadonlyMap<Field, string>, wanted, 'the file');
        }
        const bench = await context.newPage();
        await openBench(bench, site);
        must(!(await everyones(bench)).has(databaseOf(id)), 'the database is there again');
        await mustBeNowhere(bench, 'Ben’s');
        await context.close();
      });
    }
    return [
      live.row(
        'the tab says so, writes nothing any more, and its file holds all of it; nothing lies on the device',
      ),
      back.row('the page is loaded anew, without it; nothing lies on the device'),
    ];
  },
};
