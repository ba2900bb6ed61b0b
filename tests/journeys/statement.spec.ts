/** From nothing done to the sheet in one's hand. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Page, TestInfo } from 'playwright/test';
import { openAnswered, ready } from '../activities.ts';
import { pdfInfo, pdfText } from '../pdf.ts';
import { lessons, markupOf } from '../site.ts';
import { expect, test } from '../test.ts';

const download = 'Download the statement (PDF)';
const left = (page: Page) => page.locator('[data-left]').getByRole('listitem');

/** Loads the progress of somebody who did everything just now; `whole-course.spec.ts` does it all by hand. */
async function finishEverything(page: Page, info: TestInfo) {
  const [first = ''] = lessons;
  const lines = [
    ...markupOf(first).matchAll(/<li data-lesson="([^"]+)"[^>]* data-requires="([^"]*)"/g),
  ].flatMap(([, slug = '', requires = '']) => [
    `opened/${slug}`,
    ...requires.split(' ').map((activity) => `${activity}/*`),
  ]);
  const facts = lines.map((item, seq) => ({
    schema: 1,
    item,
    epoch: 0,
    kind: 'done',
    value: '0.2.0',
    device: 'by-hand',
    seq: seq + 1,
    wall: Date.now(),
  }));
  const file = info.outputPath('progress.json');
  const course = { id: 'partnerships', version: '0.2.0' };
  await writeFile(file, JSON.stringify({ format: 'course-progress', version: 1, course, saved: '', facts }));
  await page.goto('/progress/');
  await page.getByLabel('Load a progress file').locator('visible=false').setInputFiles(file);
  await page.getByRole('button', { name: 'Add it to my progress' }).click();
  await expect(page.getByText('Added to your progress.')).toBeVisible();
}

async function downloaded(page: Page): Promise<{ name: string; pdf: Uint8Array }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: download }).click(),
  ]);
  return { name: file.suggestedFilename(), pdf: await readFile(await file.path()) };
}

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
  const { name, pdf } = await downloaded(page);
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
    const first = await downloaded(page);
    await page.clock.setFixedTime(new Date('2041-05-06T12:00:00Z'));
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Ŵyn Ŷnyr');
    const second = await downloaded(page);
    expect(Buffer.compare(first.pdf, second.pdf)).toBe(0);
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
      expect(letters(await pdfText((await downloaded(page)).pdf))).toContain(letters(written));
    }
    await name.fill('王小明');
    await expect(page.getByText(/own fonts lack/)).toBeVisible();
    const { pdf } = await downloaded(page);
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
