/** Printing in the middle of a word: nothing is missing on paper, and afterwards the writing goes on. */
import type { Page } from 'playwright/test';
import { ready } from '../activities.ts';
import { pdfInfo, pdfText } from '../pdf.ts';
import { expect, test } from '../test.ts';
import { activity, galleryOf } from './places.ts';
import { bring, everything } from './work-to-show.ts';

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

/** What of a page is on paper, as a person would look for it. */
const onPaper = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
const topOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => one.getBoundingClientRect().top);

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson is a worksheet, and what else is chosen is printed', async ({ page }) => {
    await page.goto('/lessons/four-levels/');
    await page.getByText('Print this lesson').click();
    await page.emulateMedia({ media: 'print' });
    expect(await onPaper(page, 'select, :checked, .to-print')).toBe(0);
    expect(await onPaper(page, 'input[type="radio"]')).toBeGreaterThan(40);
    for (const text of ['.lesson > p:not([class])', '.options span', 'legend', '.place-card-written p'])
      await expect(page.locator(text).first()).toHaveCSS('font-size', '16px'); // 12 pt
    expect(await topOf(page, '.reasons')).toBeGreaterThan(await topOf(page, '.take'));
    expect(await topOf(page, '.reasons')).toBeGreaterThan(await topOf(page, '.reasons-here'));
    const pdf = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
    const { pages } = await pdfInfo(pdf);
    // It was 14 when the type was smaller and each reason stood under its question.
    expect(pages).toBeLessThanOrEqual(12);
    expect(await pdfText(pdf)).toContain(`${pages} / ${pages}`);
    expect(await pdfText(pdf)).toContain('Reasons, for afterwards');

    const choose = async (name: string) => {
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('radio', { name }).check();
      await page.emulateMedia({ media: 'print' });
    };
    await choose('each reason under');
    expect(await topOf(page, '.reasons')).toBeLessThan(await topOf(page, '.take'));
    await choose('text only');
    expect(await onPaper(page, '.activity, .drawing, .reasons')).toBe(0);
    expect(await onPaper(page, '.figure details p')).toBeGreaterThan(0);
    await choose('Cards to cut out');
    expect(await onPaper(page, '.to-cut')).toBe(12);
    expect(await onPaper(page, '.options, .reasons, .question, .lesson > p')).toBe(0);
    await choose('What to take away');
    expect(await onPaper(page, '.take')).toBe(1);
    expect((await pdfInfo(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))).pages).toBe(1);
  });

  test('a list to choose from is a line', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    for (const kind of ['map', 'order', 'grid', 'balance']) {
      await page.goto(galleryOf(kind));
      expect(await page.locator('select').count(), kind).toBeGreaterThan(0);
      expect(await onPaper(page, 'select'), kind).toBe(0);
    }
  });
});

test('what was checked is printed with its verdict, and what was not has none', async ({ page }) => {
  await page.goto(galleryOf('choice'));
  await ready(page);
  const where = activity(page, 'Three questions about rain');
  for (const question of await where.locator('.question').all())
    await question.locator('.options input').first().check();
  await printed(page, 'beforeprint');
  await expect(where.locator('[data-verdict]:not(dd)')).toHaveCount(0);
  await printed(page, 'afterprint');
  await where.getByRole('button', { name: /^Check my answers/ }).click();
  await printed(page, 'beforeprint');
  const chosen = where.locator('label:has(:checked)');
  // As a radio and as a box.
  await expect(chosen).toHaveCount(2);
  for (const label of await chosen.all())
    await expect(label).toHaveAttribute('data-on-paper', /^(?:Fits best|Can be defended|To rethink)$/);
  await printed(page, 'afterprint');
  // What is chosen since has not been asked about.
  await where.getByRole('radio').nth(1).check();
  await printed(page, 'beforeprint');
  await expect(where.locator('label[data-on-paper]')).toHaveCount(1);
  await expect(where.locator('label:has(:checked[type="radio"])')).not.toHaveAttribute('data-on-paper');
});

test('a day that was chosen is on paper where no script came, and no pattern where none was', async ({
  page,
  complaints,
}) => {
  const sheet = async () =>
    (await pdfText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))).replace(/\s/g, '');
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto(galleryOf('plan'));
  await page.locator('input[type="date"]').first().fill('2027-05-05');
  expect(await sheet()).toContain('05/05/2027');
  complaints.splice(0);

  await page.unroute(/\.js$/);
  await page.goto(galleryOf('plan'));
  await ready(page);
  expect(await sheet()).not.toMatch(/(?:dd.?mm|mm.?dd).?yyyy/i);
});

test('what somebody made and how far they are: words are whole, and a lesson’s name stands with its activities', async ({
  page,
}) => {
  await bring(page, everything);
  const printed = async () => pdfText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));

  await page.goto('/portfolio/');
  await expect(page.getByRole('heading', { name: 'What was done' })).toBeVisible();
  const partners = await printed();
  expect(partners).toMatch(/4\s+Collaboration/);
  expect(partners).not.toMatch(/Collabor\s+ation|Coordin\s+ation|associatio\s+n/);

  await page.goto('/progress/');
  await expect(page.getByText('done on 20 November').first()).toBeVisible();
  const sheets = (await printed()).split(/\d+ \/ \d+/);
  for (const [lesson, last] of [
    ['Your project, your first guess', 'The project that you take along'],
    ['Policy weather', 'Check: policy weather'],
  ] as const)
    expect(sheets.filter((sheet) => sheet.includes(last)).join(), lesson).toContain(lesson);
});
