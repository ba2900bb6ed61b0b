/** A trainer without a platform: files that learners made, laid side by side in one browser. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright/test';
import { type CohortCourse, groupFiles } from '../../scripts/bench/cohort.mjs';
import { namedTwice } from '../pages/twice.ts';
import { textOf } from '../site.ts';
import { expect, test } from '../test.ts';
import { bring, everything } from './work-to-show.ts';

const course = JSON.parse(textOf('cohort/course.json')) as CohortCourse;
const group = [...groupFiles(course, 12)];
const [, first = ''] = group[0] ?? [];
const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const give = (page: Page, ...files: ReturnType<typeof file>[]) =>
  page.getByLabel('Choose files').setInputFiles(files);
const said = (page: Page) => page.locator('[data-said]');
const people = (page: Page) => page.locator('table.who tbody tr');
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('what a learner makes for a trainer is what the trainer sees, and nothing else of theirs', async ({
  page,
}) => {
  await bring(page, [
    ...everything,
    { item: 'place-saltmere/youth-cafe', kind: 'answer', value: 'coordination' },
  ]);
  await page.goto('/cohort/#file');
  await page.getByLabel('What should your trainer call you?').fill('Sana = R/../x');
  await page.getByLabel('How sure I said I was').check();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make my file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('Sana = R..x partnerships-progress.json');
  await expect(page.locator('[data-made]')).toContainText('should be with your downloads');
  const text = await readFile((await download.path()) ?? '', 'utf8');
  expect(text).toContain('Saltmere High');
  for (const own of ['the others before four', 'a relay', 'Friday kitchen', 'The chip shop']) expect(text).not.toContain(own); // biome-ignore format: one line

  await give(page, file(download.suggestedFilename(), text));
  await expect(said(page)).toHaveText('1 person, from 1 file.');
  await expect(people(page).locator('th')).toHaveText(['Sana = R x']);
  await expect(part(page, 'Draw your partner map').getByRole('row', { name: /^Saltmere High/ })).toContainText('Coordination: 1'); // biome-ignore format: one line
  await expect(part(page, 'Where you stand now')).toContainText('Only 1 person answered both times');
});

test('a group’s files: who, what divides them, before and after; what is broken, doubled and foreign is named', async ({
  page,
}) => {
  await page.goto('/cohort/');
  const inArchive = Object.fromEntries(group.slice(6).map(([name, text]) => [`${name.replace(/ part.*/, '')}_7_assignsubmission_file_/partnerships-progress.json`, strToU8(text)])); // biome-ignore format: one thought
  await give(page, ...group.slice(0, 6).map(([name, text]) => file(name, text)));
  await expect(said(page)).toHaveText('6 people, from 6 files.');
  await give(
    page,
    { name: 'handed-in.zip', mimeType: 'application/zip', buffer: Buffer.from(zipSync(inArchive)) },
    file('again.json', first),
    file('cut.json', first.slice(0, -50)),
    file('foreign.json', first.replace('"partnerships"', '"bicycle"')),
    file('essay.docx', 'PK'),
  );
  await expect(said(page)).toHaveText('12 people, from 13 files. 3 files could not be taken.');
  const notTaken = page.locator('.of-files').first();
  for (const line of ['cut.json: it cannot be read', 'foreign.json: it belongs to another course', 'essay.docx: a document']) await expect(notTaken).toContainText(line); // biome-ignore format: one line
  await page.getByText('1 file to know of').click();
  await expect(page.getByText('again.json: another file of Person 1.')).toBeVisible();

  await test.step('can be operated and read by everybody', async () => {
    await page.locator('details').evaluateAll((all) => all.map((one) => one.setAttribute('open', '')));
    for (const [width, theme] of [
      [1280, 'light'],
      [360, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 780 });
      await page.emulateMedia({ colorScheme: theme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        theme,
      ).toEqual([]);
    }
    expect(await namedTwice(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width: 1280, height: 780 });
  });

  await test.step('the drawing’s table says the same as the counts', async () => {
    const [card] = await part(page, 'Where the group disagrees').getByRole('article').all();
    const counts = await card?.locator('.count').allTextContents();
    const cells = await card?.locator('tbody td:first-of-type').allTextContents();
    expect(cells).toEqual(counts);
    await expect(card as NonNullable<typeof card>).toContainText('For the room.');
  });

  await test.step('names can be edited, hidden, and people taken out', async () => {
    await page.getByLabel('Edit names').check();
    await page.getByLabel('Name of person 1', { exact: true }).fill('=Quinlan');
    await page.getByRole('button', { name: 'Take out Person 2', exact: true }).click();
    await expect(people(page)).toHaveCount(11);
    await expect(page.getByRole('heading', { name: 'Who has done what' })).toBeFocused();
    await page.getByLabel('Edit names').uncheck();
    await expect(people(page).first().locator('th')).toHaveText('=Quinlan');
    await page.getByRole('button', { name: 'Bring them back' }).click();
    await expect(people(page)).toHaveCount(12);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Save as a table.*Who has done what/ }).click();
    const csv = await readFile((await (await downloading).path()) ?? '', 'utf8');
    expect(csv).toContain(`"'=Quinlan"`);
    expect(csv.trim().split('\r\n')).toHaveLength(13);
    await page.getByLabel('Hide names, for a wall').check();
    await expect(page.getByText('Quinlan')).toHaveCount(0);
  });

  await test.step('nothing is kept', async () => {
    await page.getByRole('button', { name: 'Take everything out of this page' }).click();
    await expect(said(page)).toContainText('this page holds nothing any more');
    await expect(page.getByRole('heading', { name: 'The files' })).toBeFocused();
    await expect(people(page)).toHaveCount(0);
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept).not.toMatch(/tab-1-|Person 1/);
  });
});
