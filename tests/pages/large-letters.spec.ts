/**
 * Every kind of page and of activity on a phone whose owner has letters twice the size, in a window of 320 px, and with
 * the spaces that readers may set (WCAG 1.4.4, 1.4.10, 1.4.12): by what stands where.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright/test';
import { openAnswered, ready } from '../activities.ts';
import { dist, isAnswerable, templates } from '../site.ts';
import { expect, test } from '../test.ts';
import { outOfPlace } from './out-of-place.ts';

const pages = [
  ...templates.filter((page) => page !== 'gallery/'),
  ...readdirSync(join(dist, 'gallery'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `gallery/${name}/`),
];

/** The device's own letters: widths in letters follow, as they do for whoever sets them. */
const letters = (tab: CDPSession, standard: number) =>
  tab.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });

const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

async function answerWhatIsOpen(tab: Page): Promise<void> {
  await tab.locator('[data-activity]').evaluateAll((activities) => {
    for (const activity of activities) {
      const groups = new Set(
        [...activity.querySelectorAll<HTMLInputElement>('[type=radio]')].map(({ name }) => name),
      );
      for (const name of groups) {
        const all = activity.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`);
        if (![...all].some(({ checked }) => checked)) (all[2] ?? all[0])?.click();
      }
    }
  });
}

test('nothing runs out, is cut off, lies over another or breaks by the letter', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 780 },
    reducedMotion: 'reduce',
  });
  const tab = await context.newPage();
  const device = await context.newCDPSession(tab);
  for (const page of pages) {
    await tab.setViewportSize({ width: 320, height: 780 });
    await letters(device, 16);
    if (isAnswerable(page)) {
      await openAnswered(tab, `/${page}`);
      await answerWhatIsOpen(tab);
    } else await tab.goto(`/${page}`);
    await ready(tab);
    await tab.unrouteAll();
    await tab.locator('details').evaluateAll((all) => {
      for (const one of all) if (!one.closest('.sections')) (one as HTMLDetailsElement).open = true;
    });
    expect.soft(await outOfPlace(tab), `/${page} at 320 px`).toEqual([]);
    await tab.setViewportSize({ width: 360, height: 780 });
    await letters(device, 32);
    expect.soft(await outOfPlace(tab), `/${page} in letters twice the size`).toEqual([]);
    await letters(device, 16);
    await tab.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, spacing);
    expect.soft(await outOfPlace(tab), `/${page} with spaces of one’s own`).toEqual([]);
  }
  await context.close();
});
