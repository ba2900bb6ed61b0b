/** In a hurry: straight to a tool, along the short way, and the sheet that goes on the wall. */
import { pdfInfo, pdfText } from '../pdf.ts';
import { expect, test } from '../test.ts';

test('from the top of the home page to the tool that is needed before Friday, on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  const jump = page.getByRole('link', { name: 'I need to … before Friday' });
  await expect(jump).toBeInViewport();
  await jump.click();
  const need = page.getByRole('region', { name: 'I need to … before Friday' });
  await expect(need).toBeInViewport();
  await need.getByRole('link', { name: 'put on paper what we have agreed' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Draft an agreement' })).toBeVisible();
});

test('the short way leads from lesson to lesson, and ends with the sheet', async ({ page }) => {
  await page.goto('/');
  await page
    .locator('.ways-to')
    .getByRole('link', { name: /^The short way/ })
    .click();
  await expect(page).toHaveURL(/#way-short-way$/);
  const way = page.getByRole('region', { name: 'The short way' });
  await expect(way).toBeInViewport();
  await way.getByRole('link', { name: /^Time, trust and turf/ }).click();
  const on = page.locator('.way-on');
  for (const next of ['Map, find, join or start', 'Making the approach', 'The agreement']) {
    await on.getByRole('link', { name: next }).click();
    await expect(page.getByRole('heading', { level: 1, name: next })).toBeVisible();
  }
  await on.getByRole('link', { name: 'Partnership in seven moves' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Partnership in seven moves' })).toBeVisible();
});

test('the seven moves are one sheet of A4, with all that they say', async ({ page }) => {
  await page.goto('/moves/');
  const titles = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
  expect(titles).toHaveLength(7);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect((await pdfInfo(pdf)).pages).toBe(1);
  const text = (await pdfText(pdf)).replace(/\s+/g, ' ');
  for (const title of titles) expect(text).toContain(title.trim());
  expect(text).toContain('At every move');
});

test('a session for a group is two pages at most', async ({ page }) => {
  await page.goto('/facilitator/');
  // A session is what a heading leads to; the wall and the rooms for a group stand above them.
  const links = page.getByRole('heading', { level: 2 }).getByRole('link');
  const count = await links.count();
  expect(count).toBe(4);
  for (let index = 0; index < count; index++) {
    await page.goto('/facilitator/');
    await links.nth(index).click();
    await expect(page.getByRole('heading', { name: 'What to listen for' })).toBeVisible();
    const { pages } = await pdfInfo(await page.pdf({ preferCSSPageSize: true }));
    expect(pages, page.url()).toBeLessThanOrEqual(2);
  }
});
