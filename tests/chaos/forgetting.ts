/** “Forget everything when I close”, and Back to a page from before; and the other way round. */
import type { Page } from 'playwright';
import { frame } from '../../src/words/en/frame.ts';
import {
  another,
  change,
  changeAndSave,
  type Field,
  lesson,
  mustShow,
  openLesson,
  quiet,
  recorded,
  shown,
  taken,
  texts,
} from './course-page.ts';
import { alone, type BrowserFamily, must, tally } from './family.ts';
import { backTo, loadedAnew, mustBeNowhere, until } from './people.ts';
import { benchIn } from './work.ts';

export const forgettingAndBack: BrowserFamily = {
  name: 'forgetting',
  inBrowser: true,
  times: { full: 12, small: 2 },
  async run(chance, times, { site, browser }) {
    const on = tally('a tab told to forget, then Back to a page from the cache');
    const off = tally('a tab told to keep again, then Back to a page from the cache that forgets');
    let cached = 0;
    for (let i = 0; i < times; i++) {
      const isOff = i % 2 === 1;
      await (isOff ? off : on).try(`case ${i + 1}`, () =>
        alone(browser, async (context) => {
          const page = await context.newPage();
          if (isOff) await tick(page, site, true);
          await openLesson(page, site);
          const [one, two] = [chance.pick(texts), chance.pick(texts)];
          const [before, after] = [another(one, undefined, 'before'), another(two, undefined, 'after')];
          if (isOff) {
            await change(page, one, before);
            must((await quiet(page)) === 'tab', 'a tab that forgets says something else');
          } else await changeAndSave(page, one, before);
          await tick(page, site, !isOff);
          await backTo(page, lesson);
          if (await loadedAnew(page)) cached++;
          await taken(page);
          must((await quiet(page)) === (isOff ? 'saved' : 'tab'), 'it says what is not so');
          must(!(await shown(page, one)), 'the page shows what is not of its place');
          must((await page.getByText(frame.forgets).isVisible()) !== isOff, 'the head says what is not so');
          await change(page, two, after);
          must((await quiet(page)) === (isOff ? 'saved' : 'tab'), 'it says what is not so');
          await mustShow(page, new Map<Field, string>([[two, after]]));
          const bench = await benchIn(context, site);
          await mustBeNowhere(bench, isOff ? before : after);
          const kept = await recorded(bench);
          must(kept.get(isOff ? two : one) === (isOff ? after : before), 'what was kept is gone');
        }),
      );
    }
    return [
      on.row(
        `the page is loaded anew (of these and the next line’s ${cached} were in the cache still); what is written then is in this tab alone, and the line and the head say so`,
      ),
      off.row('the page is loaded anew; what is written then is kept, and the line says so'),
    ];
  },
};

/** Ticks or unticks the box in My progress, and waits until the page is of that mind. */
async function tick(page: Page, site: string, isOn: boolean) {
  await page.goto(`${site}progress/`);
  await quiet(page);
  await page.locator('[data-forget]').click();
  await until(
    async () =>
      (await page.locator('[data-forget]').isChecked()) === isOn &&
      (await page.evaluate(() => 'forgets' in document.documentElement.dataset)) === isOn,
    'the box has no effect',
  );
  await quiet(page);
}
