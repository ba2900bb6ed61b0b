import { ready } from '../activities.ts';
import { expect, test } from '../test.ts';
import { activity, galleryOf } from './places.ts';

const phone = { width: 360, height: 780 };
const sheet = 'Who gains from the bandstand?';
const questions = 'One garden, two pictures';

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, viewport: phone });

  test('a weight is asked for once its line is ticked, and stands below the words', async ({ page }) => {
    await page.goto(galleryOf('balance'));
    const line = activity(page, sheet).locator('.entry.options').first();
    const weight = line.getByRole('combobox');
    await expect(weight).toBeHidden();
    await line.getByRole('checkbox').check();
    await expect(weight).toBeVisible();
    const words = await line.locator('label').boundingBox();
    const below = await weight.boundingBox();
    expect(below?.y).toBeGreaterThan((words?.y ?? 0) + (words?.height ?? 0));
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: phone });

  test('a long sentence of one’s own stays whole, on the screen and on paper', async ({ page }) => {
    await page.goto(galleryOf('expectations'));
    await ready(page);
    const box = activity(page, questions).getByRole('textbox').first();
    const cut = () =>
      box.evaluate((field) => [
        Math.max(0, field.scrollWidth - field.clientWidth),
        Math.max(0, field.scrollHeight - field.clientHeight),
      ]);
    await box.fill('We meet on Thursdays after the last bus, and anybody may bring a point that is sore.');
    expect(await cut()).toEqual([0, 0]);
    await box.blur();
    await page.emulateMedia({ media: 'print' });
    expect(await cut()).toEqual([0, 0]);
  });
});

test('at 320 pixels, with letters twice as large, the comparison stays within the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(galleryOf('expectations'));
  await ready(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const where = activity(page, questions);
  await where.getByRole('radio').first().check();
  await where.getByRole('button', { name: /^Try with/ }).click();
  await expect(where.getByRole('table')).toBeVisible();
  const beyond = await where.evaluate((section) =>
    [...section.querySelectorAll('.together *')]
      .filter(
        (element) => !element.closest('.sr-only') && element.getBoundingClientRect().right > innerWidth + 1,
      )
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(beyond).toEqual([]);
});
