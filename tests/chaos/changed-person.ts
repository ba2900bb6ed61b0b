/** Another person is chosen in another tab, or while a page lies in the back/forward cache. */
import { course, type Field, lesson, openLesson, quiet, shown, taken, texts } from './course-page.ts';
import { alone, type BrowserFamily, must, tally } from './family.ts';
import { addPerson, backTo, databaseOf, everyones, loadedAnew, switchTo } from './people.ts';
import { benchIn, Work } from './work.ts';

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
      await (isBack ? back : live).try(`case ${i + 1}`, () =>
        alone(browser, async (context) => {
          const [page, other] = [await context.newPage(), await context.newPage()];
          const [first, second] = [new Work(chance), new Work(chance)];
          const id = await addPerson(other, site, 'Sana');
          await switchTo(other, site, '');
          await openLesson(page, site);
          let field: Field;
          if (isBack) {
            field = await first.save(page, 'the first person’s', texts);
            await page.goto(`${site}about/`);
          } else field = await first.type(page, 'the first person’s', texts);
          // In half of the cases on the way back in the same tab.
          await switchTo(isBack && chance.oneIn(2) ? page : other, site, 'Sana');
          if (isBack) await backTo(page, lesson);
          const wasCached = await loadedAnew(page);
          if (isBack && wasCached) cached++;
          await taken(page);
          await quiet(page);
          must(!(await shown(page, field)), 'the page shows the words of the person before');
          await second.write(page, 'Sana’s', first.empty);
          await quiet(page);
          await second.mustShow(page);
          const found = await everyones(await benchIn(context, site));
          first.mustBeIn(found.get(course), 'the first person’s record');
          second.mustBeIn(found.get(databaseOf(id)), 'Sana’s record');
          must(
            found.get(course)?.size === 1 && found.get(databaseOf(id))?.size === 1,
            'one has what is the other’s',
          );
        }),
      );
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
