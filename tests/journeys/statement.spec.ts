/** From nothing done to the sheet in one's hand. */
import type { Page } from 'playwright/test';
import { openAnswered, ready } from '../activities.ts';
import { pdfInfo, pdfText } from '../pdf.ts';
import { lessons } from '../site.ts';
import { expect, test } from '../test.ts';
import { pdfButton as download, finishEverything, statementFile } from './finished.ts';

const left = (page: Page) => page.locator('[data-left]').getByRole('listitem');

const statement = async (page: Page) => {
  const { name, bytes } = await statementFile(page);
  return { name, pdf: bytes };
};

test('until all is done the page lists what is left, each a link to it', async ({ page }) => {
  await page.goto('/statement/');
  await expect(page.getByRole('button', { name: download })).toBeHidden();
  const before = await left(page).count();
  expect(before).toBeGreaterThanOrEqual(lessons.length);
  const [first = ''] = await left(page).getByRole('link').allInnerTexts();
  await left(page).getByRole('link').first().click();
  await ready(page);
  await expect(page.locator(':target')).toBeInViewport();
  await openAnswered(page, new URL(page.url()).pathname);
  await expect(page.locator(`[data-activity]${new URL(page.url()).hash}`).first()).toHaveAttribute(
    'data-state',
    'done',
  );
  await page.unrouteAll();
  await page.goto('/statement/');
  await expect(left(page)).not.toHaveCount(before);
  await expect(left(page).getByText(first, { exact: true })).toHaveCount(0);
});

test('everything published is finished, and the statement is a file that says so', async ({ page }) => {
  await finishEverything(page, test.info());
  await page.goto('/');
  await page.getByRole('link', { name: 'All done: your statement' }).click();
  await expect(page).toHaveURL(/\/statement\/$/);
  await expect(left(page)).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Your name' }).fill('Łucja Nguyễn-Hughes');
  const { name, pdf } = await statement(page);
  expect(name).toBe('statement-of-participation.pdf');
  const text = (await pdfText(pdf)).replace(/\s+/g, ' ');
  for (const said of [
    'Łucja Nguyễn-Hughes',
    'Statement of participation',
    'Partnerships and networks in work with young people',
    'Nobody checked identity or work. Not credit or a qualification.',
  ]) {
    expect(text).toContain(said);
  }
  const today = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  expect(text).toContain(`Completed on ${today}`);
  expect(text).toContain('Course version');
  expect(text).not.toMatch(/undefined|NaN|\[object/);

  const info = await pdfInfo(pdf);
  expect(info).toMatchObject({ pages: 1, language: 'en-GB' });
  expect(info.title).toContain('Łucja Nguyễn-Hughes');
  for (const role of ['H1', 'H2', 'P', 'Table', 'TH', 'TD', 'Figure']) expect(info.roles).toContain(role);
});

test.describe('once everything is done', () => {
  test('the date stays the same at every download, whatever the day', async ({ page }) => {
    await finishEverything(page, test.info());
    await page.goto('/statement/');
    await page.getByRole('textbox', { name: 'Your name' }).fill('Ŵyn Ŷnyr');
    const first = await pdfText((await statement(page)).pdf);
    await page.clock.setFixedTime(new Date('2041-05-06T12:00:00Z'));
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Ŵyn Ŷnyr');
    // The credential inside is signed anew each time; what the sheet says is not.
    const second = await pdfText((await statement(page)).pdf);
    expect(second).toBe(first);
    expect(second).not.toContain('2041');
  });

  test('names keep every letter: Latin, Greek, Cyrillic; what no font has is said before the download', async ({
    page,
  }) => {
    await finishEverything(page, test.info());
    await page.goto('/statement/');
    const name = page.getByRole('textbox', { name: 'Your name' });
    for (const written of [
      'Ŵyn Ŷnyr',
      'Şükrü Čapek',
      'Ẹ́níọ̀lá Ọ̀ṣun',
      'Δημήτρης Παπαδόπουλος',
      'Ґалаґан Їжакевич',
    ]) {
      await name.fill(written);
      // A reader puts gaps and control characters of its own around marks that stand apart from their letters.
      const letters = (text: string) => text.replace(/[\s\p{Cc}]+/gu, '').normalize('NFC');
      expect(letters(await pdfText((await statement(page)).pdf))).toContain(letters(written));
    }
    await name.fill('王小明');
    await expect(page.getByText(/own fonts lack/)).toBeVisible();
    const { pdf } = await statement(page);
    expect((await pdfInfo(pdf)).title).toContain('王小明');
  });

  test('a name is asked for, and the sheet on the page shows it', async ({ page }) => {
    await finishEverything(page, test.info());
    await page.goto('/statement/');
    await page.getByRole('button', { name: download }).click();
    await expect(page.getByText('Write your name first')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Your name' })).toBeFocused();
    await page.getByRole('textbox', { name: 'Your name' }).fill('Sana Iqbal');
    await expect(page.getByRole('figure').getByText('Sana Iqbal')).toBeVisible();
    const text = await pdfText(await page.pdf({ format: 'A4' }));
    expect(text).toContain('Sana Iqbal');
    expect(text).not.toContain(download);
  });
});
