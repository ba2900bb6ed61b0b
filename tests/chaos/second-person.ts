/** A further person on the device: killed soon after they were added, and the list of people damaged. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { start } from './chromium.ts';
import { course, openBench, openLesson } from './course-page.ts';
import { alone, type BrowserFamily, must, tally, wait } from './family.ts';
import { addPerson, databaseOf, everyones, inUse, lessonAtRest, openPeople } from './people.ts';
import { Work } from './work.ts';

const longest = 3000;

/** What is done to the list, on the bench. */
const faults: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'localStorage cleared': (page) => page.evaluate(() => localStorage.clear()),
  'the choice in localStorage damaged': (page) =>
    page.evaluate((key) => localStorage.setItem(key, '\u0000'), `${course}:learner`),
  'the choice in localStorage become another': (page) =>
    page.evaluate((key) => localStorage.setItem(key, 'a1b2c3d4e5'), `${course}:learner`),
  'the list in localStorage cut off': (page) =>
    page.evaluate((key) => {
      const list = localStorage.getItem(key) ?? '';
      localStorage.setItem(key, list.slice(0, list.length / 2));
    }, `${course}:learners`),
  'the database of people deleted': (page) =>
    page.evaluate(
      (name) =>
        new Promise<void>((done, failed) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = () => done();
          request.onerror = () => failed(request.error);
        }),
      `${course}:people`,
    ),
};

export const secondPerson: BrowserFamily = {
  name: 'second-person',
  inBrowser: true,
  times: { full: 10, small: 1 },
  async run(chance, times, { site, folder, executable, browser }) {
    const killed = tally(
      'browser killed (`kill -9`) soon after a person was added and “Saved” was said to them',
    );
    const profile = mkdtempSync(join(folder, 'second-person-'));
    const wanted = new Map([[course, new Work(chance)]]);
    let last = '';
    let behind = 0;
    for (let i = 0; i <= times; i++) {
      const chromium = await start(executable, profile);
      try {
        const { page } = chromium;
        if (last) {
          const name = last;
          await killed.try(name, async () => {
            await openBench(page, site);
            behind += await page.evaluate(([key, who]) => Number(!localStorage.getItem(key)?.includes(who)), [
              `${course}:learners`,
              name,
            ] as const);
            const before = await everyones(page);
            for (const [database, work] of wanted) work.mustBeIn(before.get(database), database);
            await lessonAtRest(page, site);
            await [...wanted.values()].at(-1)?.mustShow(page);
            await openPeople(page, site);
            await inUse(page, name);
            await openBench(page, site);
            const after = await everyones(page);
            for (const [database, work] of wanted)
              must(
                (after.get(database)?.size ?? 0) === work.wrote.size,
                `${database} has ${after.get(database)?.size} of ${work.wrote.size}`,
              );
          });
        } else {
          await openLesson(page, site);
          await wanted.get(course)?.save(page, 'the first person');
        }
        if (i === times) break;
        last = `Person ${i + 1}`;
        const id = await addPerson(page, site, last);
        const own = new Work(chance);
        wanted.set(databaseOf(id), own);
        await openLesson(page, site);
        await own.save(page, last);
        await wait(chance.below(longest + 1));
      } finally {
        await chromium.kill();
      }
    }

    const rows = [];
    for (const [what, harm] of Object.entries(faults)) {
      const line = tally(`a second person: ${what}`);
      for (let i = 0; i < Math.ceil(times / 2); i++) {
        await line.try(`case ${i + 1}`, () =>
          alone(browser, async (context) => {
            const page = await context.newPage();
            const [first, second] = [new Work(chance), new Work(chance)];
            await openLesson(page, site);
            await first.save(page, 'first');
            const id = await addPerson(page, site, 'Sana');
            await openLesson(page, site);
            await second.save(page, 'second');
            await openBench(page, site);
            await harm(page);
            await lessonAtRest(page, site);
            await second.mustShow(page);
            await second.save(page, 'second, afterwards');
            await second.mustShow(page);
            await openPeople(page, site);
            await inUse(page, 'Sana');
            await openBench(page, site);
            const found = await everyones(page);
            first.mustBeIn(found.get(course), 'the first person’s database');
            second.mustBeIn(found.get(databaseOf(id)), 'the second person’s database');
            must(found.get(course)?.size === first.wrote.size, 'the first person has more than they wrote');
          }),
        );
      }
      rows.push(line.row('chosen still, in the list still; nothing in another person’s record'));
    }

    return [
      killed.row(
        `0–3,000 ms after “Saved”: their record is shown, they are in the list and chosen, and nobody’s record holds another’s. localStorage lacked them in ${behind}`,
      ),
      ...rows,
    ];
  },
};
