/** The tab crashes, the browser lives on. */
import {
  another,
  changeAndSave,
  type Field,
  fields,
  mustHave,
  mustShow,
  openBench,
  openLesson,
  recorded,
} from './course-page.ts';
import { type BrowserFamily, tally, wait } from './family.ts';

export const crashed: BrowserFamily = {
  name: 'crashed',
  inBrowser: true,
  times: { full: 50, small: 3 },
  async run(chance, times, { site, browser }) {
    const line = tally('tab crashed');
    const context = await browser.newContext();
    const acknowledged = new Map<Field, string>();
    for (let i = 0; i < times; i++) {
      await line.try(`crash ${i + 1}`, async () => {
        const page = await context.newPage();
        await openLesson(page, site);
        const field = chance.pick(fields);
        const value = another(field, acknowledged.get(field), String(i));
        await changeAndSave(page, field, value);
        acknowledged.set(field, value);
        await wait(chance.below(501));
        const crash = page.waitForEvent('crash');
        const devtools = await context.newCDPSession(page);
        // Never answered: whoever would answer is gone.
        devtools.send('Page.crash').catch(() => {});
        await crash;
        await page.close();
        const after = await context.newPage();
        await openBench(after, site);
        mustHave(await recorded(after), acknowledged, 'the database');
        await openLesson(after, site);
        await mustShow(after, acknowledged);
        await after.close();
      });
    }
    await context.close();
    return [
      line.row('0–500 ms after “Saved” was said; read in the database alone, and in the lesson opened again'),
    ];
  },
};
