/** One tab's clock is wrong by ten years: the later answer wins all the same, and done stays done. */
import type { Page } from 'playwright';
import { openBench } from './course-page.ts';
import { type BrowserFamily, must, tally } from './family.ts';

const tenYears = 10 * 365.25 * 24 * 3600 * 1000;

export const clock: BrowserFamily = {
  name: 'clock',
  inBrowser: true,
  times: { full: 200, small: 30 },
  async run(chance, times, { site, browser }) {
    const rows = [];
    for (const [direction, off] of [
      ['behind', -tenYears],
      ['ahead', tenYears],
    ] as const) {
      const line = tally(`clock of one tab ten years ${direction}, ${times} answers in turn`);
      const context = await browser.newContext();
      const [right, wrong, late] = [
        await context.newPage(),
        await context.newPage(),
        await context.newPage(),
      ];
      await wrong.addInitScript((by) => {
        const Right = Date;
        const now = () => Right.now() + by;
        globalThis.Date = new Proxy(Right, {
          construct: (target, given) => Reflect.construct(target, given.length ? given : [now()]),
          get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
        });
      }, off);
      const database = `clock-${direction}`;
      for (const page of [right, wrong]) await open(page, site, database);
      const expected = new Map<string, string>();
      for (let i = 0; i < times; i++) {
        await line.try(`answer ${i + 1}`, async () => {
          const [writer, other] = chance.oneIn(2) ? [right, wrong] : [wrong, right];
          const item = `place/q${chance.below(5)}`;
          const value = `answer ${i}`;
          await writer.evaluate((change) => void window.keeper.record(change), {
            item,
            kind: 'answer',
            value,
          } as const);
          expected.set(item, value);
          if (i % 10 === 0) {
            await writer.evaluate((number) => {
              window.keeper.record({ item: `lesson${number}/*`, kind: 'done', value: '1' });
            }, i);
            expected.set(`lesson${i}/*`, 'done');
          }
          await heard(other, item, value);
        });
      }
      for (const page of [right, wrong]) await page.evaluate(() => window.keeper.settled());
      // One whose clock is right, and which was not there.
      await open(late, site, database);
      for (const page of [right, wrong, late]) {
        const wrongOnes = await page.evaluate(
          (wanted) =>
            wanted.filter(([item, value]) => {
              const { answerOf, doneAt } = window.bench;
              const progress = window.keeper.$progress.get();
              return value === 'done' ? !doneAt(progress, item) : answerOf(progress, item) !== value;
            }),
          [...expected],
        );
        for (const [item, value] of wrongOnes) line.lose(`${item} is not "${value}"`);
      }
      await context.close();
      rows.push(
        line.row(
          'each after the other tab had seen the one before; the last answer to each question stands, in both tabs and in a third',
        ),
      );
    }
    return rows;
  },
};

async function open(page: Page, site: string, database: string) {
  await openBench(page, site);
  await page.evaluate(async (name) => {
    window.keeper = window.bench.keep({ database: name });
    await window.keeper.loaded;
  }, database);
}

async function heard(page: Page, item: string, value: string) {
  const there = await page.evaluate(
    ([which, wanted]) =>
      new Promise<boolean>((done) => {
        const until = performance.now() + 5000;
        const look = () => {
          if (window.bench.answerOf(window.keeper.$progress.get(), which) === wanted) done(true);
          else if (performance.now() > until) done(false);
          else setTimeout(look, 2);
        };
        look();
      }),
    [item, value] as const,
  );
  must(there, `the other tab did not take the later "${value}" for ${item}`);
}
