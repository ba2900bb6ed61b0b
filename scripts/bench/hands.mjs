// What hands do in a measured lesson, ours and the one by hand: a card is moved, a choice made and checked, a word typed.
import { watchHands } from './in-page.mjs';

/** @typedef {'move' | 'choice' | 'typing'} What */

/**
 * Brings an element to the middle of the window and lets the page come to rest there.
 * @param {import('playwright').Locator} element
 */
async function bring(element) {
  await element.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await element.page().waitForTimeout(300);
}

/** @param {import('playwright').Page} tab @param {string} selector */
const first = (tab, selector) => tab.locator(selector).first();

/** @type {Record<What, (tab: import('playwright').Page) => Promise<(() => Promise<void>)[] | undefined>>} */
const deeds = {
  async move(tab) {
    const place = first(tab, '[data-activity][data-kind="place"]');
    if (await place.count()) {
      await bring(place);
      await tab.waitForSelector('[data-kind="place"][data-ready]');
      const card = place.locator('.card .move').first();
      if (await card.count()) {
        await bring(card);
        return [() => card.click(), () => place.locator('.steps-on-offer button').first().click()];
      }
    }
    const list = first(tab, '[data-activity] select[name]');
    if (!(await list.count())) return undefined;
    await bring(list);
    await list.focus();
    return [() => tab.keyboard.press('ArrowDown')];
  },
  async choice(tab) {
    const option = first(tab, '[data-kind="choice"] label, [data-activity]:not([data-kind]) fieldset label');
    if (!(await option.count())) return undefined;
    await bring(option);
    const activity = first(tab, '[data-activity]').filter({ has: option });
    const check = activity.getByRole('button', { name: /check/i }).first();
    return [() => option.click(), ...((await check.count()) ? [() => check.click()] : [])];
  },
  async typing(tab) {
    const field = first(tab, '[data-activity] textarea:visible');
    if (!(await field.count())) return undefined;
    await bring(field);
    await field.focus();
    return [...'kitchen'].map((letter) => () => tab.keyboard.press(letter));
  },
};

/**
 * @param {import('playwright').Page} tab whose page is ready
 * @param {() => Promise<{ layout: number }>} spent what the page's processor has spent up to now
 * @returns {Promise<Partial<Record<What, { frame: number, layout: number }>>>} ms from the slowest event of each to the next
 *   frame, and ms of layout; nothing of what the page does not have
 */
export async function byHands(tab, spent) {
  /** @type {Awaited<ReturnType<typeof byHands>>} */
  const taken = {};
  for (const [what, deed] of /** @type {[What, typeof deeds[What]][]} */ (Object.entries(deeds))) {
    const steps = await deed(tab);
    if (!steps) continue;
    await tab.evaluate(watchHands);
    const before = await spent();
    for (const step of steps) {
      await step();
      await tab.waitForTimeout(100);
    }
    await tab.waitForTimeout(200);
    const frames = await tab.evaluate(() => /** @type {any} */ (globalThis).bench.frames);
    taken[what] = { frame: Math.max(...frames), layout: (await spent()).layout - before.layout };
  }
  return taken;
}
