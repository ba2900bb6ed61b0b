/** Walking through a story: choosing, going back, coming to an ending, and reading it all as a book. */
import type { Locator, Page } from 'playwright/test';
import { openBeforeScripts, ready } from '../activities.ts';
import { expect, test } from '../test.ts';
import { activity, called, galleryOf, said } from './places.ts';

const gallery = galleryOf('branch');

const story = { id: 'example-branch-cake', title: 'The last slice' };
const here = (page: Page) => activity(page, story.title);
const heading = (page: Page, name: string) => here(page).getByRole('heading', { name, exact: true });
const button = (page: Page, name: string) => here(page).getByRole('button', { name: called(name) });

async function open(page: Page) {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(`${gallery}#${story.id}`);
  await ready(page);
}

async function press(page: Page, target: Locator) {
  for (let presses = 0; presses < 40; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
  await page.keyboard.press('Enter');
}

test('by the keyboard alone: back, after a reload, to an ending, and again', async ({ page }) => {
  await open(page);
  await button(page, 'Ask her whether she wants it.').focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'After you')).toBeFocused();
  await expect(said(here(page))).toHaveText('You are at “After you”.');
  await expect(here(page)).toContainText('She says “Only if you don’t”');
  await expect(here(page)).toHaveAttribute('data-state', 'begun');

  await press(page, button(page, 'Back one step'));
  await expect(heading(page, 'One slice left')).toBeFocused();
  await press(page, button(page, 'Fetch a knife and cut it in two.'));
  await expect(heading(page, 'Two halves')).toBeFocused();

  await page.reload();
  await ready(page);
  await expect(heading(page, 'Two halves')).toBeVisible();
  await expect(here(page)).toContainText('You cut, and she looks closely at where');

  await button(page, 'Let her pick first.').focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Ending: Crumbs for both')).toBeFocused();
  await expect(said(here(page))).toHaveText(
    'You have reached the ending “Crumbs for both”: 1 of 3 endings seen.',
  );
  await expect(here(page)).toHaveAttribute('data-state', 'done');
  await expect(heading(page, 'The way you came')).toBeVisible();
  const path = here(page).locator('.walked').getByRole('listitem');
  await expect(path).toHaveCount(2);
  await expect(path.nth(0)).toContainText(/One slice left.*Fetch a knife.*You cut/s);
  await expect(path.nth(1)).toContainText(/Two halves.*Let her pick first/s);
  // What came of the last choice is read at the head of the ending, and once.
  await expect(here(page).getByText('She takes the larger one')).toHaveCount(1);

  await press(page, button(page, 'Go back to “Two halves”'));
  await press(page, button(page, 'Pick the larger one, since you did the cutting.'));
  await expect(heading(page, 'Ending: A good slice')).toBeFocused();
  await expect(here(page)).toContainText('2 of 3 endings seen: “Crumbs for both” and “A good slice”.');

  await press(page, button(page, 'Start again from the first scene'));
  await expect(heading(page, 'One slice left')).toBeFocused();
  await expect(here(page)).toHaveAttribute('data-state', 'done');
  await expect(here(page)).toContainText('Done: 2 of 3 endings seen');
});

test('what was chosen before the script came is the way so far', async ({ page }) => {
  // Here there is something else above it.
  const letCome = await openBeforeScripts(page, '/gallery/');
  for (const choice of ['Ask her whether she wants it.', 'Stop asking and fetch the knife.']) {
    await here(page).getByRole('radio', { name: choice }).check();
  }
  await letCome();
  // The book stays under the reader's eyes; out of sight it makes way.
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(heading(page, 'Two halves')).toBeVisible();
  await expect(here(page)).toHaveAttribute('data-state', 'begun');
});

test('with text twice as large on a phone, the arrow leaves the line to the words', async ({ page }) => {
  await open(page);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const choice = button(page, 'Ask her whether she wants it.');
  const [all, words, arrow] = await Promise.all([
    choice.boundingBox(),
    choice.locator('span').boundingBox(),
    choice.locator('svg').boundingBox(),
  ]);
  expect((words?.width ?? 0) / (all?.width ?? 1)).toBeGreaterThan(0.6);
  expect(arrow?.y).toBeGreaterThan(words?.y ?? 0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });

  test('the links lead from scene to scene, and what comes of a choice can be opened', async ({ page }) => {
    await page.goto(gallery);
    const first = here(page).getByRole('group', { name: /^1\. One slice left/ });
    const halve = first.locator('.options > div').filter({ hasText: 'Fetch a knife' });
    await halve.locator('summary').click();
    await expect(halve).toContainText('You cut, and she looks closely at where');
    await halve.getByRole('link', { name: /^Go to scene \d$/ }).click();
    const target = here(page).locator(':target');
    await expect(target).toBeInViewport();
    await expect(target).toContainText('Two halves lie there');
    await target.getByRole('link').first().click();
    await expect(here(page).locator(':target')).toContainText('Ending: Crumbs for both');
  });
});
