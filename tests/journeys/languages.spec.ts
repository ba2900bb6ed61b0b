/** A site in two languages: what is done in one is there in the other. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inLanguages } from '../../scripts/astro.mjs';
import { ready } from '../activities.ts';
import { expect, test } from '../test.ts';
import { inItsPlace } from './in-its-place.ts';

test.use({ viewport: { width: 1280, height: 1000 } });

const folder = mkdtempSync(join(tmpdir(), 'two-languages-'));
const site = join(folder, 'site');

test.beforeAll(async () => {
  // Two builds: seconds on a machine of its own, more where others build as well.
  test.setTimeout(600_000);
  const { code, output } = await inLanguages('build', {
    course: 'tests/fixtures/bicycle',
    language: 'en,cy',
    out: site,
    quiet: true,
  });
  expect(code, output).toBe(0);
});
test.afterAll(() => rmSync(folder, { recursive: true }));

inItsPlace(site);

test('what was chosen in English is chosen in Welsh, and what is said there is read as Welsh', async ({
  page,
}) => {
  const check = page.locator('#check-brakes');
  const option = check.getByRole('radio').first();
  await page.goto('/lessons/brakes/');
  await ready(page);
  await option.check();
  await expect(check.locator('[data-saved]')).toHaveText('Saved on this device');

  await page.getByRole('contentinfo').getByRole('link', { name: 'Cymraeg' }).click();
  await expect(page).toHaveURL(/\/cy\/lessons\/brakes\/$/);
  await ready(page);
  await expect(option).toBeChecked();
  await check.getByRole('radio').nth(1).check();
  await expect(check.locator('[data-saved]')).toHaveText('Wedi’i gadw ar y ddyfais hon');
  await expect(check.locator('[lang=cy] [data-saved]')).toBeVisible();

  // Its button is the interface's, and the question above it the course's.
  await expect(check.locator('[lang=cy]').getByRole('button', { name: 'Gwirio fy atebion' })).toBeVisible();
  await expect(check).toHaveAttribute('lang', 'en-GB');

  // A note is a sentence of the interface about one of the course's.
  await page.getByRole('button', { name: 'Gwneud nodiadau' }).click();
  await page.locator('.lesson > p:not([class])').first().selectText();
  await page.getByRole('button', { name: 'Amlygu', exact: true }).click();
  const list = page.locator('.noted-list').first();
  await expect(list.locator('summary')).toHaveText('Eich nodyn ar yr adran hon');
  await expect(list).toHaveAttribute('lang', 'cy');

  await page.getByRole('link', { name: 'Fy nghynnydd' }).first().click();
  await expect(page.getByRole('heading', { name: 'Mynd â’r llun gyda chi' })).toBeVisible();
  await expect(page.getByText('Brakes that bite wedi dechrau.')).toBeVisible();

  // Chromium has no Welsh months of its own.
  await page.getByRole('contentinfo').getByRole('link', { name: 'Adolygu' }).click();
  await expect(
    page.getByText(/byddai’n dod yn ôl ar \d+ (?:Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr),/), // biome-ignore format: one thought
  ).toBeVisible();
  await page.goBack();

  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
  await expect(page.getByText('Brakes that bite begun.')).toBeVisible();
  await page.goto('/lessons/brakes/');
  await ready(page);
  await expect(check.getByRole('radio').nth(1)).toBeChecked();
});

test('a statement is checked in Welsh', async ({ page }) => {
  await page.goto('/cy/verify/');
  await page.getByLabel('Dolen, neu destun tystysgrif ddigidol').fill('not a statement');
  await page.getByRole('button', { name: 'Ei wirio' }).click();
  await expect(page.getByRole('heading', { name: 'Nid datganiad yw hwn' })).toBeFocused();
  await expect(page.locator('main [lang^=en]')).toHaveCount(0);
});
