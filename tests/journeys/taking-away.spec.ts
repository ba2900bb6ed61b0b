/** Files that a browser may not have saved: said as it is, with other ways beside it; a copy counts when it is there. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { ready } from '../activities.ts';
import { expect, test } from '../test.ts';

/** A browser inside an app: a link with a name for its download does nothing. */
const ignoresDownloads = (page: Page) =>
  page.addInitScript(() => {
    HTMLAnchorElement.prototype.click = () => {};
  });

async function write(page: Page) {
  await page.goto('/lessons/words/');
  await ready(page);
  const box = page.locator('#metaphor').getByRole('textbox').first();
  await box.fill('A relay team.');
  await box.blur();
  await expect(page.locator('#metaphor').getByText('Saved on this device')).toBeVisible();
  await page.goto('/progress/');
}

const save = (page: Page) => page.getByRole('button', { name: 'Save my progress to a file' });
const never = (page: Page) => page.getByText('Never, from this browser.');

test('a download that never happens is not called saved, and other ways stand beside it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await ignoresDownloads(page);
  await write(page);
  await save(page).click();
  const said = page.locator('[data-file-said]');
  await expect(said).toHaveText('partnerships-progress.json should be with your downloads.');
  await expect(never(page)).toBeVisible();
  await page.getByText('If it is not there').click();
  await page.getByRole('button', { name: 'Copy it as text' }).click();
  await expect(said).toContainText('Copied');
  const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  expect(JSON.stringify(copied.facts)).toContain('A relay team.');
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Open the file in a tab' }).evaluate((link: HTMLAnchorElement) => {
    window.open(link.href);
  });
  await expect((await opened).locator('body')).toContainText('course-progress');
  await expect(never(page)).toBeVisible();
});

test('it is handed on where the device can hand files on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      canShare: ({ files }: { files: File[] }) => files.length === 1,
      share: ({ files }: { files: File[] }) => {
        document.documentElement.dataset['shared'] = files[0]?.name;
        return Promise.resolve();
      },
    });
  });
  await write(page);
  await save(page).click();
  await page.getByText('If it is not there').click();
  await page.getByRole('button', { name: 'Share the file' }).click();
  await expect(page.locator('[data-file-said]')).toHaveText('Handed on.');
  await expect(page.locator('html')).toHaveAttribute('data-shared', 'partnerships-progress.json');
});

test('the copy counts when the learner says that it is there', async ({ page }) => {
  await write(page);
  await save(page).click();
  await expect(never(page)).toBeVisible();
  await page.getByRole('button', { name: 'The file is there' }).click();
  await expect(page.locator('[data-file-said]')).toBeFocused();
  await expect(page.getByText(/^As a file, today at/)).toBeVisible();
});

test('the copy counts when it is read back', async ({ page }) => {
  await write(page);
  const [file] = await Promise.all([page.waitForEvent('download'), save(page).click()]);
  await expect(never(page)).toBeVisible();
  const chooser = page.getByLabel('Load a progress file').locator('visible=false');
  // Not one that lacks something of what is here.
  const all = JSON.parse(await readFile(await file.path(), 'utf8'));
  const less = { ...all, facts: all.facts.filter(({ kind }: { kind: string }) => kind !== 'text') };
  await chooser.setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(less)),
  });
  await expect(page.locator('[data-brings-said]')).not.toHaveText('');
  await expect(never(page)).toBeVisible();
  await chooser.setInputFiles(await file.path());
  await expect(page.getByText(/^As a file, today at/)).toBeVisible();
});

test('an activity’s own file says it too, and keeps its one status line', async ({ page }) => {
  await ignoresDownloads(page);
  await page.goto('/toolkit/agreement/');
  await ready(page);
  const section = page.locator('[data-activity]').first();
  const box = section.getByRole('textbox').first();
  await box.fill('We meet on Mondays.');
  await section.getByRole('button', { name: 'Markdown' }).click();
  await expect(section.getByRole('status')).toContainText('should be with your downloads');
  await expect(section.getByText('If it is not there')).toBeVisible();
  await expect(section.getByRole('status')).toHaveCount(1);
  await expect(section.getByRole('button', { name: 'The file is there' })).toHaveCount(0);
});
