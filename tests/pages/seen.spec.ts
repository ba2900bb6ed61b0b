/** Every page as a browser shows it: one visit looks at everything that can be seen in it. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { overBudget } from '../../scripts/budgets.mjs';
import { weighIn } from '../../scripts/weigh.mjs';
import { openAnswered, ready } from '../activities.ts';
import { dist, isAnswerable, pages, published, templates, titleOf } from '../site.ts';
import { expect, test } from '../test.ts';
import { namedTwice } from './twice.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const narrow = { width: 320, height: 640 };
const phone = { width: 360, height: 780 };
const desk = { width: 1280, height: 900 };

/** `npm test -- everything` looks at every page in the dark as well. */
const inTheDark = process.env['TEST_EVERYTHING'] ? pages : templates;

for (const page of pages) {
  const dark = inTheDark.includes(page);
  test.describe(titleOf(page), () => {
    test('as it comes', async ({ page: tab, baseURL }) => {
      await tab.setViewportSize(desk);
      await test.step('keeps to its budget', async () => {
        const weight = await weighIn(tab, baseURL ?? '', dist, page);
        if (published.includes(page)) expect.soft(overBudget(weight)).toEqual([]);
      });
      await test.step('has its landmarks, and a skip link first', () => landmarks(tab));
      await ready(tab);
      await test.step('has no name twice', () => namesStandOnce(tab, 'at a desk'));
      await test.step('axe finds nothing at a desk', () => axeFindsNothing(tab, dark));
      await tab.setViewportSize(phone);
      if (isAnswerable(page)) {
        // A view asks once, as it begins, whether it is on a phone.
        await tab.goto(`/${page}`);
        await ready(tab);
      }
      await test.step('axe finds nothing on a phone', () => axeFindsNothing(tab, dark));
      await test.step('has targets of 44 px', () => targetsAreLarge(tab));
      await test.step('fits 320 px without sideways scrolling', () => fits(tab));
    });

    if (isAnswerable(page)) {
      test('once everything is answered', async ({ page: tab }) => {
        await tab.setViewportSize(phone);
        await openAnswered(tab, `/${page}`);
        await test.step('has no name twice on a phone', () => namesStandOnce(tab, 'on a phone'));
        await test.step('has targets of 44 px', () => targetsAreLarge(tab));
        await test.step('fits 320 px without sideways scrolling', () => fits(tab));
        await tab.setViewportSize(desk);
        await test.step('has no name twice at a desk', () => namesStandOnce(tab, 'at a desk'));
        await openDetails(tab);
        await test.step('axe finds nothing at a desk', () => axeFindsNothing(tab, dark));
        await tab.setViewportSize(phone);
        await test.step('axe finds nothing on a phone', () => axeFindsNothing(tab, dark));
      });
    }
  });
}

test('what opens over a page: axe finds nothing', async ({ page: tab }) => {
  await tab.setViewportSize(phone);
  await tab.goto('/lessons/four-levels/');
  await ready(tab);
  await openDetails(tab);
  await axeFindsNothing(tab, true, 'details');
  for (const opener of ['Outline', '1: note on', 'capacity']) {
    await tab.getByRole('button', { name: opener }).first().click();
    await axeFindsNothing(tab, true, opener);
    await tab.keyboard.press('Escape');
  }
  await tab.goto('/progress/');
  await tab.getByRole('button', { name: 'Clear my progress' }).click();
  await expect(tab.getByRole('dialog')).toBeVisible();
  await axeFindsNothing(tab, true, 'dialog');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('no lesson and no tool has a name twice', async ({ page }) => {
    for (const path of published.filter((one) => one.startsWith('lessons/') || one.startsWith('toolkit/'))) {
      await page.goto(`/${path}`);
      await namesStandOnce(page, path);
    }
  });
});

async function landmarks(tab: Page): Promise<void> {
  await expect.soft(tab.getByRole('banner')).toHaveCount(1);
  await expect.soft(tab.getByRole('main')).toHaveCount(1);
  await expect.soft(tab.getByRole('contentinfo')).toHaveCount(1);
  await expect.soft(tab.getByRole('navigation', { name: 'Course', exact: true })).toHaveCount(1);
  await expect.soft(tab.getByRole('heading', { level: 1 })).toHaveCount(1);
  await tab.keyboard.press('Tab');
  const skip = tab.locator(':focus');
  await expect.soft(skip).toHaveText(/^Skip to/);
  await expect.soft(skip).toBeInViewport();
  await tab.keyboard.press('Enter');
  await expect.soft(tab).toHaveURL(/#main$/);
}

const namesStandOnce = (tab: Page, where: string) =>
  expect.soft.poll(() => namedTwice(tab), where).toEqual([]);

const openDetails = (tab: Page) =>
  tab.locator('details').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true;
  });

/** All rules in the light; in the dark those that a theme can break, since the page is otherwise the same. */
async function axeFindsNothing(tab: Page, dark: boolean, what = ''): Promise<void> {
  // Further down, a line that stays in view lies over something, and over what is chance.
  await tab.evaluate(() => scrollTo(0, 0));
  await tab.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect.soft(await axe(tab, (looked) => looked.withTags(rules)), `${what} in the light`).toEqual([]);
  if (!dark) return;
  await tab.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const themed = ['color-contrast', 'link-in-text-block'];
  expect.soft(await axe(tab, (looked) => looked.withRules(themed)), `${what} in the dark`).toEqual([]);
}

/** What axe finds, in a line each. Hidden popovers are hidden; what opens is looked at where it opens. */
async function axe(tab: Page, choose: (builder: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // No page has a frame: without the way for those, axe needs no second page to reckon in.
  const builder = new AxeBuilder({ page: tab }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await choose(builder).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(' ')}: ${failureSummary?.split('\n').at(-1)?.trim()}`,
    ),
  );
}

/** What makes the page wider than a window of 320 px. */
async function fits(tab: Page): Promise<void> {
  await tab.setViewportSize(narrow);
  const wide = await tab.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const all = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} px`, ...all.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });
  expect.soft(wide).toEqual([]);
}

/** Buttons, summaries and labelled fields of activities that are under 44 px high. */
async function targetsAreLarge(tab: Page): Promise<void> {
  const small = await tab
    .locator('[data-activity] :is(button, summary, .options label, input[type="text"], textarea)')
    .evaluateAll((all) =>
      all
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.9)
        .map((element) => `${element.getBoundingClientRect().height} px: ${element.outerHTML.slice(0, 100)}`),
    );
  expect.soft(small).toEqual([]);
}
