/** Every page as a browser shows it. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { overBudget } from '../../scripts/budgets.mjs';
import { weigh } from '../../scripts/weigh.mjs';
import { openAnswered, ready } from '../activities.ts';
import { dist, markupOf, pages, published, titleOf } from '../site.ts';
import { expect, test } from '../test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const themes = ['light', 'dark'] as const;
const phone = { width: 360, height: 780 };
const desk = { width: 1280, height: 900 };

for (const page of pages) {
  const answerable = /\sdata-activity="/.test(markupOf(page));

  test.describe(titleOf(page), () => {
    test('axe finds nothing, light and dark', async ({ page: tab }) => {
      for (const size of [phone, desk]) {
        await tab.setViewportSize(size);
        await tab.goto(`/${page}`);
        await ready(tab);
        expect(await inBothThemes(tab), `${size.width} px`).toEqual([]);
      }
    });
    if (answerable) {
      test('axe finds nothing once everything is answered and explained, light and dark', async ({
        page: tab,
      }) => {
        // Every kind's every example on one page: the limit is for what hangs.
        if (page === 'gallery/') test.slow();
        await tab.setViewportSize(phone);
        await openAnswered(tab, `/${page}`);
        await openDetails(tab);
        expect(await inBothThemes(tab), `${phone.width} px`).toEqual([]);
        await tab.setViewportSize(desk);
        expect(await inBothThemes(tab), `${desk.width} px`).toEqual([]);
      });
    }

    test('has its landmarks, and a skip link first', async ({ page: tab }) => {
      await tab.goto(`/${page}`);
      await expect(tab.getByRole('banner')).toHaveCount(1);
      await expect(tab.getByRole('main')).toHaveCount(1);
      await expect(tab.getByRole('contentinfo')).toHaveCount(1);
      await expect(tab.getByRole('navigation', { name: 'Course', exact: true })).toHaveCount(1);
      await expect(tab.getByRole('heading', { level: 1 })).toHaveCount(1);
      await tab.keyboard.press('Tab');
      const skip = tab.locator(':focus');
      await expect(skip).toHaveText(/^Skip to/);
      await expect(skip).toBeInViewport();
      await tab.keyboard.press('Enter');
      await expect(tab).toHaveURL(/#main$/);
    });

    test('fits 320 px without sideways scrolling, before and after an answer', async ({ page: tab }) => {
      await tab.setViewportSize({ width: 320, height: 640 });
      await tab.goto(`/${page}`);
      await ready(tab);
      expect(await tooWide(tab)).toEqual([]);
      if (!answerable) return;
      const fresh = await tab.context().newPage();
      await fresh.setViewportSize({ width: 320, height: 640 });
      await openAnswered(fresh, `/${page}`);
      expect(await tooWide(fresh)).toEqual([]);
    });

    if (answerable) {
      test('has targets of 44 px in its activities', async ({ page: tab }) => {
        await tab.setViewportSize(phone);
        await tab.goto(`/${page}`);
        await ready(tab);
        const before = await small(tab);
        await openAnswered(await tab.context().newPage(), `/${page}`);
        expect([...before, ...(await small(tab))]).toEqual([]);
      });
    }
  });
}

for (const page of published) {
  test(`${titleOf(page)} keeps to its budget`, async ({ browser, baseURL }) => {
    expect(overBudget(await weigh(browser, baseURL ?? '', dist, page))).toEqual([]);
  });
}

test.describe('what opens over a page', () => {
  test('axe finds nothing, light and dark', async ({ page: tab }) => {
    await tab.setViewportSize(phone);
    await tab.goto('/lessons/four-levels/');
    await ready(tab);
    await openDetails(tab);
    expect(await inBothThemes(tab), 'details').toEqual([]);
    for (const opener of ['Outline', '1: note on', 'networking']) {
      await tab.getByRole('button', { name: opener }).first().click();
      expect(await inBothThemes(tab), opener).toEqual([]);
      await tab.keyboard.press('Escape');
    }
    await tab.goto('/progress/');
    await tab.getByRole('button', { name: 'Clear my progress' }).click();
    await expect(tab.getByRole('dialog')).toBeVisible();
    expect(await inBothThemes(tab), 'dialog').toEqual([]);
  });
});

const openDetails = (tab: Page) =>
  tab.locator('details').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true;
  });

/** All rules in the light; in the dark those that a theme can break, since the page is otherwise the same. */
async function inBothThemes(tab: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of themes) {
    await tab.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const looked = new AxeBuilder({ page: tab }).options({ resultTypes: ['violations'] });
    const lines = await axe(
      theme === 'light' ? looked.withTags(rules) : looked.withRules(['color-contrast', 'link-in-text-block']),
    );
    found.push(...lines.map((line) => `${theme}: ${line}`));
  }
  return found;
}

/** What axe finds, in a line each. Hidden popovers are hidden; what opens is looked at where it opens. */
async function axe(looked: AxeBuilder): Promise<string[]> {
  const { violations } = await looked.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(' ')}: ${failureSummary?.split('\n').at(-1)?.trim()}`,
    ),
  );
}

/** What makes the page wider than its window. */
function tooWide(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} px`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });
}

/** Buttons, summaries and labelled fields of activities that are under 44 px high. */
function small(tab: Page): Promise<string[]> {
  return tab
    .locator('[data-activity] :is(button, summary, .options label, input[type="text"], textarea)')
    .evaluateAll((all) =>
      all
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.9)
        .map((element) => `${element.getBoundingClientRect().height} px: ${element.outerHTML.slice(0, 100)}`),
    );
}
