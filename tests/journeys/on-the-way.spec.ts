/** How far through a lesson a reader is: its sections while scrolling, and what was done at its end. */
import { expect, test } from '../test.ts';

const lesson = '/lessons/four-levels/';
const phone = { width: 360, height: 740 };

test('a section that is not shown is not where one is', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(lesson);
  const line = page.getByRole('navigation', { name: 'Sections of this lesson' }).locator('summary');
  await page.locator('main h2[id]').evaluateAll((all) => {
    const last = all.findLast(({ id }) => document.querySelector(`.sections [href$="#${CSS.escape(id)}"]`));
    if (last) (last as HTMLElement).style.display = 'none';
  });
  await page.mouse.wheel(0, 200);
  const heading = page.getByRole('heading', { name: 'No step is the best step' });
  await heading.evaluate((one) => one.scrollIntoView());
  await page.mouse.wheel(0, 60);
  await expect(line).toHaveText(/^[23] of 5 · \d+ min left · /);
});

test('the sections are named as one scrolls, and lead where they say', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(lesson);
  const sections = page.getByRole('navigation', { name: 'Sections of this lesson' });
  const line = sections.locator('summary');
  await expect(line).toHaveText('5 sections');

  await page.mouse.wheel(0, 200);
  await page.getByRole('heading', { name: 'No step is the best step' }).scrollIntoViewIfNeeded();
  await expect(line).toHaveText(/^[23] of 5 · \d+ min left · /);

  // By keyboard: it opens over the text, which stays where it is, and Escape closes it.
  const place = () =>
    page.evaluate(() => document.querySelector('.take')?.getBoundingClientRect().top ?? Number.NaN);
  const before = await place();
  await line.press('Enter');
  await expect(sections.getByRole('link')).toHaveCount(5);
  expect(await place()).toBe(before);
  await page.keyboard.press('Escape');
  await expect(sections.getByRole('link')).toHaveCount(0);
  await expect(line).toBeFocused();

  await line.click();
  await sections.getByRole('link', { name: 'Whose ladder?' }).click();
  await expect(page).toHaveURL(/#whose-ladder$/);
  await expect(line).toHaveText(/^5 of 5 · .* · Whose ladder\?\s*$/);
  await expect(sections.getByRole('link')).toHaveCount(0);
});

test('the end says what was done, what is left and how long the next lesson is', async ({ page }) => {
  await page.goto(lesson);
  const end = page.locator('.lesson-end');
  await expect(end.getByRole('heading')).toHaveText('What there is to do in this lesson: 4 activities');
  const guess = page.getByRole('region', { name: 'Both say yes' });
  await guess.getByRole('radio').first().check();
  await guess.getByRole('button', { name: 'Check' }).click();
  await end.scrollIntoViewIfNeeded();
  await expect(end.getByRole('heading')).toHaveText('You have done 1 of 4 activities in this lesson');
  await expect(end.getByRole('listitem').first()).toHaveText('Both say yes · optional · done');
  await expect(end.getByRole('link', { name: /^Next: Time, trust and turf · \d+ min$/ })).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the sections are a list to open, and the end a list of what there is to do', async ({ page }) => {
    await page.goto(lesson);
    const sections = page.getByRole('navigation', { name: 'Sections of this lesson' });
    await sections.locator('summary').click();
    await sections.getByRole('link', { name: 'Whose ladder?' }).click();
    await expect(page).toHaveURL(/#whose-ladder$/);
    await expect(page.locator('.lesson-end').getByRole('listitem')).toHaveCount(4);
  });
});
