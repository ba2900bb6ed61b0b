/** A claim is followed back: by keyboard, after a reload, from the written form, and without any script. */
import type { Locator, Page } from 'playwright/test';
import { openBeforeScripts, ready, storedAnswers } from '../activities.ts';
import { expect, test } from '../test.ts';

const id = 'example-trace-hedgehogs';
const gallery = `/gallery/trace/#${id}`;
const trail = (page: Page) => page.getByRole('region', { name: 'Follow the hedgehogs', exact: true });
const step = (where: Locator, title: string) => where.getByRole('heading', { name: title });

test('by keyboard alone: before, step by step, after; the change is said, and a reload keeps all', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(gallery);
  await ready(page);
  const where = trail(page);
  const said = where.getByRole('status');
  const { keyboard } = page;
  await expect(step(where, 'The mug')).toHaveCount(0);

  const before = where.getByRole('group', { name: 'How sure are you that somebody has counted this?' });
  await before.getByRole('radio').first().focus();
  await keyboard.press('Space');
  for (let times = 0; times < 3; times++) await keyboard.press('ArrowDown');
  await expect(before.getByRole('radio', { name: 'Fairly sure' })).toBeChecked();
  await expect(step(where, 'The mug')).toBeVisible();
  await expect(step(where, 'A garden leaflet')).toHaveCount(0);

  // A check without a choice says so, and leads to the question.
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await expect(where.getByRole('button', { name: 'Check step 1' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(said).toContainText('Nothing is chosen at step 1 yet.');
  await keyboard.press('Space');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(said).toHaveText('Step 1 is explained. Step 2 is open below.');
  await expect(where.locator('.found:focus')).toContainText('Ten mugs are still one sentence.');

  // On to the next question: past the other options.
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(said).toContainText('That was the last step.');
  // Of two options the other one fits best: it is named at once, and nothing is left to open.
  await expect(where.getByText('Fits best: One evening in one garden')).toBeVisible();
  await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  await expect(said).toHaveText('From 4 to 2: two steps less sure.');
  await expect(where.getByRole('img', { name: 'An arrow leads from before, at place 4' })).toBeVisible();
  await expect(where.getByText('You saw how little stood beneath it.')).toBeVisible();
  await expect(where.getByText('To be less sure at the end can be the good result')).toBeVisible();
  await expect(where).toHaveAttribute('data-state', 'done');

  await keyboard.press('Tab');
  await keyboard.type('Some hedgehogs keep dry.');
  await keyboard.press('Tab');
  await expect(where.getByText('Saved on this device')).toBeVisible();
  await expect
    .poll(() => storedAnswers(page, id))
    .toEqual({ before: 'fairly', mug: 'mugs', leaflet: 'survey', after: 'little' });

  await page.reload();
  await ready(page);
  await expect(before.getByRole('radio', { name: 'Fairly sure' })).toBeChecked();
  await expect(where.getByText('Ten mugs are still one sentence.')).toBeVisible();
  await expect(where.getByRole('heading', { name: 'From 4 to 2: two steps less sure' })).toBeVisible();
  await expect(where.getByRole('textbox')).toHaveValue('Some hedgehogs keep dry.');
});

test('whoever wants to may see the whole trail, and is led to what is still open', async ({ page }) => {
  await page.goto(gallery);
  await ready(page);
  const where = trail(page);
  await where.getByRole('button', { name: 'Show the whole trail' }).click();
  await expect(step(where, 'The mug')).toBeFocused();
  await expect(step(where, 'A garden leaflet')).toBeVisible();
  await where.getByRole('group', { name: 'How sure are you now' }).getByLabel('Doubtful').check();
  await where.getByRole('button', { name: 'Go to step 2' }).click();
  await expect(where.getByRole('radio', { name: 'A survey of gardens' })).toBeFocused();
});

test('what was answered in the written form is there when the script comes, and finishes it', async ({
  page,
}) => {
  // Here there is something else above it.
  const letCome = await openBeforeScripts(page, '/gallery/');
  const where = trail(page);
  await where.getByLabel('Very sure').first().check();
  await where.getByLabel('Its colour').check();
  await where.getByLabel('A survey of gardens').check();
  await where.getByLabel('Not at all').last().check();
  await letCome();
  // The view waits until nobody looks: it is shorter, and would move what is being read.
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await expect(where).toHaveAttribute('data-state', 'done');
  await expect(where.getByText('From 5 to 1: four steps less sure')).toBeVisible();
  await where.getByRole('button', { name: 'Check step 2' }).click();
  await expect(where.getByText('Both colours say the same.')).toBeVisible();
});

test('with text twice as large on a phone, an answer has the width to be read in words', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(gallery);
  await ready(page);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const answer = trail(page).locator('label', { hasText: 'Undecided' }).first();
  const [all, words] = await Promise.all([
    answer.boundingBox(),
    answer.locator('> :last-child').boundingBox(),
  ]);
  expect((words?.width ?? 0) / (all?.width ?? 1)).toBeGreaterThan(0.6);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form is whole', async ({ page }) => {
    await page.goto('/gallery/trace/');
    const where = trail(page);
    await expect(where.getByRole('radio')).toHaveCount(15);
    await expect(step(where, 'A garden leaflet')).toBeVisible();
    const reason = where.getByText('Somebody looked once.');
    await expect(reason).toBeHidden();
    await where.getByText('What fits, and why: step 2').click();
    await expect(reason).toBeVisible();
    await where.getByText('what a change can mean').click();
    await expect(where.getByText('Which of the steps bears you?')).toBeVisible();
    await expect(where.getByRole('textbox')).toBeVisible();
  });
});
