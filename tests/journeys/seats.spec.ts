/** The seat test: an answer a row, read in words as it comes, with the keyboard, a finger or a pencil. */
import type { Page } from 'playwright/test';
import { openBeforeScripts, ready, storedAnswers } from '../activities.ts';
import { expect, test } from '../test.ts';
import { activity, called, galleryOf, said } from './places.ts';

const gallery = galleryOf('seats');

const example = { id: 'example-seats-garden', title: 'Whose garden?' };
const here = (page: Page) => activity(page, example.title);
const seat = (page: Page, place: string, row: string) =>
  here(page)
    .getByRole('radiogroup', { name: row, exact: true })
    .getByRole('radio', { name: called(place) });
const sentence = (page: Page) => here(page).getByRole('heading', { name: /^Young people decide/ });

async function open(page: Page) {
  await page.goto(`${gallery}#${example.id}`);
  await ready(page);
}

test('by the keyboard alone: a choice a row, a decision of one’s own, and all of it after a reload', async ({
  page,
}) => {
  await open(page);
  await seat(page, 'Not at all', 'What is planted').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(said(here(page))).toHaveText('1 of 3 answered.');
  await expect(sentence(page)).toHaveText(
    'Young people decide in none of three and are asked in one. Still open: two.',
  );
  await expect(here(page)).toHaveAttribute('data-state', 'begun');

  // One stop a row: the arrows go on within it.
  await page.keyboard.press('Tab');
  await expect(seat(page, 'Not at all', 'When the gate is open')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(seat(page, 'Deciding', 'What is bought')).toBeChecked();
  await expect(here(page)).toHaveAttribute('data-state', 'done');

  await page.keyboard.press('Tab');
  await expect(here(page).getByRole('textbox', { name: 'A decision of your own, 1' })).toBeFocused();
  await page.keyboard.type('Who mows');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(seat(page, 'Present', 'A decision of your own, 1: Who mows')).toBeChecked();

  const all =
    'Young people decide in one of four, are present in one, are asked in one and have no part in one.';
  await expect(sentence(page)).toHaveText(all);
  await page.reload();
  await ready(page);
  await expect(sentence(page)).toHaveText(all);
  const room = here(page).locator('.room > li');
  await expect(room).toHaveText([
    /^Deciding 1What is bought$/,
    /^Present 1Who mows$/,
    /^Asked 1What is planted$/,
    /^Not at all 1When the gate is open$/,
  ]);
  expect(await storedAnswers(page, example.id)).toMatchObject({ beds: 'asked', 'own-1': 'present' });
});

test('an own decision without words does not count, and comes back with them', async ({ page }) => {
  await open(page);
  await seat(page, 'Asked', 'What is planted').check();
  await seat(page, 'Deciding', 'A decision of your own, 1').check();
  await expect(sentence(page)).toContainText('decide in none of three');
  await here(page).getByRole('textbox', { name: 'A decision of your own, 1' }).fill('The swing');
  await expect(sentence(page)).toContainText('decide in one of four');
  await expect(here(page).getByRole('textbox', { name: 'A decision of your own, 2' })).toBeVisible();
});

test('as a table to look at, as a group a row to listen to: the decision is said once', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page);
  await expect(here(page).locator('thead th')).toHaveText([
    'Decision',
    'Not at all',
    'Asked',
    'Present',
    'Deciding',
  ]);
  await expect(here(page).getByRole('table')).toHaveCount(0);
  const row = here(page).getByRole('radiogroup', { name: 'When the gate is open', exact: true });
  await expect(row.getByRole('radio')).toHaveCount(4);
  for (const place of ['Not at all', 'Asked', 'Present', 'Deciding'])
    await expect(row.getByRole('radio', { name: called(place) })).toBeVisible();
});

test.describe('on a phone, by touch', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('a card a row, the picture beneath, and a sentence that is kept', async ({ page }) => {
    await open(page);
    for (const [place, row] of [
      ['Asked', 'What is planted'],
      ['Asked', 'When the gate is open'],
      ['Not at all', 'What is bought'],
    ] as const) {
      const label = seat(page, place, row).locator('..');
      const box = await label.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      await label.tap();
    }
    await expect(said(here(page))).toHaveText('3 of 3 answered.');
    await expect(sentence(page)).toHaveText(
      'Young people decide in none of three, are asked in two and have no part in one.',
    );
    const box = here(page).getByRole('textbox', { name: 'The bed I would give them first, and how' });
    await box.tap();
    await box.fill('The bed by the gate, on Saturday, with seeds that they bring.');
    await box.blur();
    await page.reload();
    await ready(page);
    await expect(box).toHaveValue(/^The bed by the gate/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test('what was chosen and written before the script came stays', async ({ page }) => {
  const letCome = await openBeforeScripts(page, gallery);
  await seat(page, 'Present', 'What is bought').check();
  await here(page).getByRole('textbox', { name: 'A decision of your own, 2' }).fill('The bench');
  await letCome();
  await expect(seat(page, 'Present', 'What is bought')).toBeChecked();
  await expect(here(page).getByRole('textbox', { name: 'A decision of your own, 2' })).toHaveValue(
    'The bench',
  );
  await expect(sentence(page)).toHaveText(
    'Young people decide in none of four and are present in one. Still open: three.',
  );
});
