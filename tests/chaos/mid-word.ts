/** The browser is killed while somebody types: what the line beside the field said at that moment must be so. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { start } from './chromium.ts';
import { openBench, openLesson, recorded, texts } from './course-page.ts';
import { type BrowserFamily, must, tally, wait } from './family.ts';

/** How long what is being typed may wait, in milliseconds. */
const promised = 1000;
/** How long somebody waits for the line, at most. */
const patience = 15_000;
/** How long somebody types, at most. */
const longest = 5000;

interface Moment {
  readonly field: (typeof texts)[number];
  /** What the line beside the field said. */
  readonly said: string;
  /** What stood in the field, and when each of its last letters came. */
  readonly value: string;
  readonly keys: readonly number[];
  readonly killed: number;
}

export const midWord: BrowserFamily = {
  name: 'mid-word',
  inBrowser: true,
  times: { full: 40, small: 2 },
  async run(chance, times, { site, folder, executable }) {
    const saved = tally('browser killed (`kill -9`) in the middle of typing, the line saying “Saved”');
    const saving = tally('browser killed (`kill -9`) in the middle of typing, the line saying “Saving …”');
    let oldest = 0;
    let last: Moment | undefined;
    // Of one's own: what an earlier run chose would be no change.
    const profile = mkdtempSync(join(folder, 'mid-word-'));
    for (let i = 0; i <= times; i++) {
      const chromium = await start(executable, profile);
      try {
        const { page } = chromium;
        if (last) {
          const { field, said, value, keys, killed } = last;
          await openBench(page, site);
          const found = (await recorded(page)).get(field) ?? '';
          const line = said.startsWith('Saved') ? saved : saving;
          await line.try(`killed for the ${i}. time`, () => {
            must(said, `nothing was said of “${value}”`);
            must(value.startsWith(found), `“${found}” is no beginning of what was typed, “${value}”`);
            if (line === saved) must(found === value, `said “${said}” of “${value}”, kept “${found}”`);
          });
          const missing = value.length - found.length;
          if (missing) oldest = Math.max(oldest, killed - (keys.at(-missing) ?? 0));
        }
        if (i === times) break;
        await openLesson(page, site);
        const field = chance.pick(texts);
        const keys = await type(page, field, `${i} `, () => chance.below(150), chance.below(longest));
        const { said, value } = await untilSaid(page, field, i % 2 ? 'Saved' : 'Saving', keys);
        await chromium.kill();
        last = { field, said, value, keys, killed: Date.now() };
      } finally {
        await chromium.kill();
      }
    }
    return [
      saved.row('every letter that stood in the field is in the database'),
      saving.row(
        `a beginning of what stood in the field is in the database; somebody typed for up to ${longest / 1000} s, a letter each 0–150 ms`,
        { measured: oldest, promised },
      ),
    ];
  },
};

/** Types into FIELD, over what stands in it, for MS. Resolves to when each letter came. */
async function type(page: Page, field: string, first: string, pause: () => number, ms: number) {
  const box = page.locator(`[name="${field}"]`);
  await box.fill('');
  const keys: number[] = [];
  const until = Date.now() + ms;
  const letters = [...first];
  do {
    await page.keyboard.press(letters.shift() ?? 'e');
    keys.push(Date.now());
    await wait(pause());
  } while (letters.length || Date.now() < until);
  return keys;
}

/**
 * What the line beside FIELD says, and what stands in the field at that moment, as soon as it begins with WANTED: for
 * "Saved" somebody stops to think, for "Saving" they type on. Which of the two the line says of its own is chance, and
 * a short run would often meet only one of them.
 */
async function untilSaid(page: Page, field: string, wanted: 'Saved' | 'Saving', keys: number[]) {
  for (const asked = Date.now(); ; ) {
    const now = await fieldAndLine(page, field);
    if (now.said.startsWith(wanted) || Date.now() - asked > patience) return now;
    if (wanted === 'Saving') {
      await page.keyboard.press('e');
      keys.push(Date.now());
    } else await wait(5);
  }
}

const fieldAndLine = (page: Page, field: string) =>
  page.locator(`[name="${field}"]`).evaluate((box) => ({
    said: box.closest('[data-activity]')?.querySelector('[data-saved]')?.textContent ?? '',
    value: (box as HTMLTextAreaElement).value,
  }));
