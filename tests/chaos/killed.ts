/** The browser is killed at some moment after it said "Saved": what it said must be so. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { start } from './chromium.ts';
import { another, change, type Field, fields, openBench, openLesson } from './course-page.ts';
import { type BrowserFamily, tally, wait } from './family.ts';
import { Work } from './work.ts';

/** Not waited for, so nothing is promised of it. */
const inFlight: Field = 'metaphor/hides';
const kept = fields.filter((field) => field !== inFlight);
const longest = 3000;

export const killed: BrowserFamily = {
  name: 'killed',
  inBrowser: true,
  times: { full: 100, small: 3 },
  async run(chance, times, { site, folder, executable }) {
    const inDatabase = tally('browser killed (`kill -9`): what the database alone has');
    const onPage = tally('browser killed (`kill -9`): what the lesson shows again');
    const acknowledged = new Work(chance);
    let saves = 0;
    let behind = 0;
    // Of one's own: what an earlier run chose would be no change.
    const profile = mkdtempSync(join(folder, 'killed-'));
    for (let i = 0; i <= times; i++) {
      const chromium = await start(executable, profile);
      try {
        const { page } = chromium;
        if (i > 0) {
          const which = `killed for the ${i}. time`;
          await openBench(page, site);
          behind += await lackingInMirror(page, acknowledged.wrote);
          await inDatabase.try(which, () => acknowledged.mustBeRecorded(page));
          await openLesson(page, site);
          await onPage.try(which, () => acknowledged.mustShow(page));
        } else await openLesson(page, site);
        if (i === times) break;
        for (let more = chance.below(3); more >= 0; more--) {
          await acknowledged.save(page, `${i}.${more}`, kept);
          saves++;
        }
        const moment = chance.below(longest + 1);
        const also = chance.oneIn(2) ? chance.below(moment + 1) : undefined;
        if (also !== undefined) {
          await wait(also);
          await change(page, inFlight, another(inFlight, undefined, String(i)));
        }
        await wait(moment - (also ?? 0));
      } finally {
        await chromium.kill();
      }
    }
    return [
      inDatabase.row(
        `0–3,000 ms after “Saved” was said of the last of ${saves} changes in a lesson; read with nothing that could mend it. localStorage lacked it in ${behind}`,
      ),
      onPage.row('the same kills: the lesson is opened again with the profile that was left'),
    ];
  },
};

/** 1 if localStorage lost any of it: a measure, no promise. */
async function lackingInMirror(page: Page, wanted: ReadonlyMap<Field, string>) {
  const found = await page.evaluate(
    (items) => {
      const { fromFacts, mirror, answerOf } = window.bench;
      const progress = fromFacts(mirror('partnerships').read());
      return items.map((item) => answerOf(progress, item));
    },
    [...wanted.keys()],
  );
  return [...wanted.values()].some((value, i) => String(found[i]) !== value) ? 1 : 0;
}
