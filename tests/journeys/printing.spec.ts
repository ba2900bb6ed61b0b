/** Printing in the middle of a word: nothing is missing on paper, and afterwards the writing goes on. */
import type { Page } from 'playwright/test';
import { ready } from '../activities.ts';
import { expect, test } from '../test.ts';
import { activity, galleryOf } from './places.ts';

const printed = (page: Page, when: 'beforeprint' | 'afterprint') =>
  page.evaluate((event) => void dispatchEvent(new Event(event)), when);

test('what was typed a moment ago is printed, and focus and caret come back', async ({ page }) => {
  await page.goto(galleryOf('reflect'));
  await ready(page);
  const where = activity(page, 'Who would notice?');
  const box = where.getByRole('textbox').first();
  const onPaper = where.locator(`[data-written] [name="${await box.getAttribute('name')}"]`);
  await box.focus();
  await page.keyboard.type('We rang twice.');
  for (let back = 0; back < 'twice.'.length; back++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('the school ');
  await printed(page, 'beforeprint');
  await expect(onPaper).toHaveValue('We rang the school twice.');
  await printed(page, 'afterprint');
  await expect(box).toBeFocused();
  await page.keyboard.type('hall ');
  await expect(box).toHaveValue('We rang the school hall twice.');
});
