/** The tab crashes, the browser lives on. */
import { openLesson } from './course-page.ts';
import { alone, type BrowserFamily, tally, wait } from './family.ts';
import { benchIn, Work } from './work.ts';

export const crashed: BrowserFamily = {
  name: 'crashed',
  inBrowser: true,
  times: { full: 50, small: 3 },
  async run(chance, times, { site, browser }) {
    const line = tally('tab crashed');
    await alone(browser, async (context) => {
      const acknowledged = new Work(chance);
      for (let i = 0; i < times; i++) {
        await line.try(`crash ${i + 1}`, async () => {
          const page = await context.newPage();
          await openLesson(page, site);
          await acknowledged.save(page, String(i));
          await wait(chance.below(501));
          const crash = page.waitForEvent('crash');
          const devtools = await context.newCDPSession(page);
          // Never answered: whoever would answer is gone.
          devtools.send('Page.crash').catch(() => {});
          await crash;
          await page.close();
          const after = await benchIn(context, site);
          await acknowledged.mustBeRecorded(after);
          await openLesson(after, site);
          await acknowledged.mustShow(after);
          await after.close();
        });
      }
    });
    return [
      line.row('0–500 ms after “Saved” was said; read in the database alone, and in the lesson opened again'),
    ];
  },
};
