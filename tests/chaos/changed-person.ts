/** Another person is chosen in another tab, or while a page lies in the back/forward cache. */
import {
  another,
  change,
  changeAndSave,
  course,
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
  texts,
} from './course-page.ts';
import { type BrowserFamily, must, tally } from './family.ts';
import { addPerson, backTo, databaseOf, everyones, loadedAnew, switchTo } from './people.ts';

export const changedPerson: BrowserFamily = {
  name: 'changed-person',
  inBrowser: true,
  times: { full: 12, small: 2 },
  async run(chance, times, { site, browser }) {
    const live = tally('another person chosen in another tab while somebody types');
    const back = tally('another person chosen, then Back to a page from the cache');
    let cached = 0;
    for (let i = 0; i < times; i++) {
      const isBack = i % 2 === 1;
      await (isBack ? back : live).try(`case ${i + 1}`, async () => {
        const context = await browser.newContext();
        const [page, other] = [await context.newPage(), await context.newPage()];
        const [first, second] = [new Map<Field, string>(), new Map<Field, string>()];
        const id = await addPerson(other, site, 'Sana');
        await switchTo(other, site, '');
        await openLesson(page, site);
        const field = chance.pick(texts);
        const value = another(field, undefined, 'the first person’s');
        if (isBack) {
          await changeAndSave(page, field, value);
          await page.goto(`${site}about/`);
        } else {
          // In the field, and not written yet.
          await page.locator(`[name="${field}"]`).fill(value);
        }
        first.set(field, value);
        // In half of the cases on the way back in the same tab.
        await switchTo(isBack && chance.oneIn(2) ? page : other, site, 'Sana');
        if (isBack) await backTo(page, lesson);
        const wasCached = await loadedAnew(page);
        if (isBack && wasCached) cached++;
        await taken(page);
        await quiet(page);
        must(!(await shown(page, field)), 'the page shows the words of the person before');
        const next = chance.pick(fields.filter((one) => one !== field));
        second.set(next, another(next, undefined, 'Sana’s'));
        await change(page, next, second.get(next) ?? '');
        await quiet(page);
        await mustShow(page, second);
        const bench = await context.newPage();
        await openBench(bench, site);
        const found = await everyones(bench);
        mustHave(found.get(course) ?? new Map(), first, 'the first person’s record');
        mustHave(found.get(databaseOf(id)) ?? new Map(), second, 'Sana’s record');
        must(
          found.get(course)?.size === 1 && found.get(databaseOf(id))?.size === 1,
          'one has what is the other’s',
        );
        await context.close();
      });
    }
    return [
      live.row(
        'what was in the field is its writer’s; the page is loaded anew, and what comes then is the next one’s',
      ),
      back.row(
        `the page is loaded anew (${cached} were in the cache still); nothing of the one before is shown, and nothing goes into their record`,
      ),
    ];
  },
};
