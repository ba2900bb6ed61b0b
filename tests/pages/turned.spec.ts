/** Forced colours, and a language that runs from the right: by what a browser reckons of the elements themselves. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { ready } from '../activities.ts';
import { expect, test } from '../test.ts';

const desk = { width: 1280, height: 900 };
/** What only pages of such a language carry. */
const rtl = readFileSync(new URL('../../src/styles/rtl.css', import.meta.url), 'utf8');

const runFromTheRight = (tab: Page) =>
  tab.evaluate((css) => {
    document.documentElement.dir = 'rtl';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, rtl);

/** From the middle of the window, to the side where the text begins: an element's two edges. */
const edges = (tab: Page, what: string, part?: string) =>
  tab
    .locator(what)
    .first()
    .evaluate((element, pseudo) => {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element, pseudo);
      const at = (side: 'left' | 'right') => Number.parseFloat(style[side]);
      const middle = document.documentElement.clientWidth / 2;
      const [left, right] = pseudo ? [box.left + at('left'), box.right - at('right')] : [box.left, box.right];
      const turned = getComputedStyle(document.documentElement).direction === 'rtl';
      const round = (n: number) => Math.round(n);
      return turned
        ? [round(right - middle), round(left - middle)]
        : [round(middle - left), round(middle - right)];
    }, part);

test('from the right, treads, flag, arrows and the mark of the place stand mirrored', async ({
  page: tab,
}) => {
  await tab.setViewportSize(desk);
  await tab.goto('/');
  const parts = [
    ['.flight li', '::before'],
    ['.flight.finish', '::before'],
    ['.sign svg', undefined],
  ] as const;
  const before = await Promise.all(parts.map(([what, part]) => edges(tab, what, part)));
  await runFromTheRight(tab);
  const after = await Promise.all(parts.map(([what, part]) => edges(tab, what, part)));
  // The counter's words may be a hair wider the other way round.
  for (const [index, all] of before.entries())
    for (const [side, at] of all.entries())
      expect.soft(Math.abs(at - (after[index]?.[side] ?? 0)), `${parts[index]?.[0]}`).toBeLessThan(3);
  const scaled = (what: string, part?: string) =>
    tab
      .locator(what)
      .first()
      .evaluate((element, pseudo) => getComputedStyle(element, pseudo).scale, part);
  expect.soft(await scaled('main .button .icon')).toBe('-1 1');
  expect.soft(await scaled('.flight.finish', '::before')).toBe('-1 1');
  expect.soft(await scaled('.page-head .search .icon')).toBe('none');

  await tab.goto('/lessons/four-levels/');
  await ready(tab);
  await runFromTheRight(tab);
  const bar = await tab
    .locator('.outline li[data-here]')
    .evaluate((here) => getComputedStyle(here).boxShadow);
  expect.soft(bar).toContain(' 4px 0px 0px 0px');
  // A page that runs out at the left can be scrolled there.
  expect.soft(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(desk.width);
});

test('from the right, the words of a drawing stand within it', async ({ page: tab }) => {
  await tab.setViewportSize(desk);
  await tab.goto('/toolkit/map/');
  await ready(tab);
  await runFromTheRight(tab);
  const names = tab.locator('.band-name');
  await expect(names.first()).toBeVisible();
  const outside = await names.evaluateAll((all) =>
    all
      .filter((name) => {
        const [own, whole] = [name, name.closest('svg')].map((one) => one?.getBoundingClientRect());
        return own && whole && (own.left < whole.left || own.right > whole.right);
      })
      .map((name) => name.textContent),
  );
  expect(outside).toEqual([]);
});

test('in forced colours the stairs have treads, and the view of a board that is chosen shows', async ({
  page: tab,
}) => {
  await tab.setViewportSize(desk);
  await tab.emulateMedia({ forcedColors: 'active' });
  const colour = (what: string, part?: string) =>
    tab
      .locator(what)
      .first()
      .evaluate((element, pseudo) => getComputedStyle(element, pseudo).backgroundColor, part);
  await tab.goto('/');
  const page = await colour('body');
  const tread = await colour('.flight li', '::before');
  expect.soft(tread).not.toBe('rgba(0, 0, 0, 0)');
  expect.soft(tread).not.toBe(await colour('html'));
  expect.soft(tread).not.toBe(page);
  await tab.goto('/gallery/place/');
  await ready(tab);
  const line = (what: string, edge: 'borderBottomWidth' | 'borderTopWidth', part?: string) =>
    tab
      .locator(what)
      .first()
      .evaluate((element, [side, pseudo]) => getComputedStyle(element, pseudo)[side], [edge, part] as const);
  expect.soft(await line('.ways [aria-pressed="true"]', 'borderBottomWidth')).toBe('3px');
  expect.soft(await line('.ways [aria-pressed="false"]', 'borderBottomWidth')).toBe('0px');
  expect.soft(await line('[data-skin="staircase"] .step', 'borderTopWidth', '::before')).toMatch(/^2/);
  await tab.emulateMedia({ forcedColors: null });
});
