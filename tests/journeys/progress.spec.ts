/** My progress: taking it along, sharing a device, clearing. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { ready } from '../activities.ts';
import { expect, test } from '../test.ts';
import { activity, byButtons, moveButton, stepOf } from './places.ts';

test.use({ viewport: { width: 1280, height: 1000 } });
const lesson = '/lessons/four-levels/';
const saltmere = 'Place eight Saltmere cases';
const placed = (page: Page) => moveButton(stepOf(activity(page, saltmere), 'Coordination'), 1);

async function placeOne(page: Page) {
  await page.goto(lesson);
  await ready(page);
  await byButtons(activity(page, saltmere), 1, 2, 'Coordination');
  await expect(activity(page, saltmere).getByText('Saved on this device')).toBeVisible();
}

async function savedFile(page: Page) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save my progress to a file' }).last().click(),
  ]);
  return { name: file.suggestedFilename(), path: await file.path() };
}

test('a file carries everything to another browser, and adds to what is there', async ({
  page,
  browser,
  baseURL,
}) => {
  await placeOne(page);
  await page.goto('/progress/');
  await expect(page.getByRole('main').locator('[data-lesson="four-levels"]').first()).toHaveAttribute(
    'data-state',
    'begun',
  );
  const { name, path } = await savedFile(page);
  expect(name).toBe('partnerships-progress.json');
  const file = JSON.parse(await readFile(path, 'utf8'));
  expect(file).toMatchObject({ format: 'course-progress', version: 1, course: { id: 'partnerships' } });
  expect(file.facts.length).toBeGreaterThan(1);

  const elsewhere = await browser.newContext({
    ...(baseURL && { baseURL }),
    viewport: { width: 1280, height: 1000 },
  });
  const other = await elsewhere.newPage();
  await other.goto(lesson);
  await ready(other);
  await byButtons(activity(other, saltmere), 2, 3, 'Cooperation');
  await expect(activity(other, saltmere).getByText('Saved on this device')).toBeVisible();
  await other.goto('/progress/');
  await other.getByLabel('Load a progress file').locator('visible=false').setInputFiles(path);
  await expect(other.getByRole('heading', { name: 'What this file would bring' })).toBeFocused();
  await other.getByRole('button', { name: 'Add it to my progress' }).click();
  await expect(other.getByText('Added to your progress.')).toBeVisible();
  await other.goto(lesson);
  await ready(other);
  await expect(placed(other)).toBeVisible();
  await expect(moveButton(stepOf(activity(other, saltmere), 'Cooperation'), 2)).toBeVisible();
  await elsewhere.close();
});

test('a file that is none of ours changes nothing, and says why', async ({ page }, info) => {
  await placeOne(page);
  await page.goto('/progress/');
  const chooser = page.getByLabel('Load a progress file').locator('visible=false');
  const files = {
    'cut.json': ['{"format":"course-progress","version":1,', /damaged or cut short/],
    'other.json': [
      JSON.stringify({
        format: 'course-progress',
        version: 1,
        course: { id: 'gardening', version: '1' },
        saved: '',
        facts: [],
      }),
      /another course/,
    ],
    'shopping.json': ['{"milk":2}', /not a progress file of this course/],
  } as const;
  for (const [name, [text, said]] of Object.entries(files)) {
    await writeFile(info.outputPath(name), text);
    await chooser.setInputFiles(info.outputPath(name));
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByText('Your progress is as it was.')).toBeVisible();
  }
  await page.goto(lesson);
  await ready(page);
  await expect(placed(page)).toBeVisible();
});

test('clearing asks first, offers the file, and then keeps nothing in any tab', async ({ page, context }) => {
  await placeOne(page);
  const other = await context.newPage();
  await other.goto('/progress/');
  await other.getByRole('button', { name: 'Clear my progress' }).click();
  const ask = other.getByRole('dialog', { name: 'Clear your progress?' });
  await expect(ask.getByRole('button', { name: 'Save a file first' })).toBeVisible();
  await ask.getByRole('button', { name: 'Keep my progress' }).click();
  await expect(ask).toBeHidden();
  await expect(placed(page)).toBeVisible();
  await other.getByRole('button', { name: 'Clear my progress' }).click();
  const [file] = await Promise.all([
    other.waitForEvent('download'),
    ask.getByRole('button', { name: 'Save a file first' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('partnerships-progress.json');
  await ask.getByRole('button', { name: 'Clear everything now' }).click();
  await expect(other.getByText(/^Cleared\. The course keeps nothing of your work/)).toBeVisible();
  await expect(placed(page)).toHaveCount(0);
  await expect(activity(page, saltmere)).toHaveAttribute('data-state', 'new');
  await other.reload();
  await expect(other.getByRole('main').locator('[data-lesson="four-levels"]').first()).toHaveAttribute(
    'data-state',
    'new',
  );
  const kept = await other.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':fact:')));
  expect(kept.filter((key) => key.includes('place-saltmere'))).toEqual([]);
});

test('one activity is started again from here, and brought back', async ({ page }) => {
  await placeOne(page);
  await page.goto('/progress/');
  await page.getByRole('button', { name: new RegExp(`^Start this again: ${saltmere}`) }).click();
  await expect(page.getByText(`${saltmere}: started again.`)).toBeVisible();
  await page.getByRole('button', { name: new RegExp(`^Bring back what I had: ${saltmere}`) }).click();
  await expect(page.getByText('what you had is back.')).toBeVisible();
  await page.goto(lesson);
  await ready(page);
  await expect(placed(page)).toBeVisible();
});

test('another person on this device has a record apart', async ({ page }) => {
  await placeOne(page);
  await page.goto('/progress/');
  await page.getByRole('textbox', { name: 'Name of the next person' }).fill('Sana');
  await page.getByRole('button', { name: 'Add and switch to them' }).click();
  await expect(page.getByText('Sana in use now')).toBeVisible();
  await page.goto(lesson);
  await ready(page);
  await expect(placed(page)).toHaveCount(0);
  await page.goto('/progress/');
  await page.getByRole('button', { name: /^Switch to First person/ }).click();
  await expect(page.getByRole('button', { name: 'Switch to Sana' })).toBeVisible();
  await page.goto(lesson);
  await ready(page);
  await expect(placed(page)).toBeVisible();
});

test('a record that the browser has lost the name of is found again, and named', async ({ page }) => {
  await page.goto('/progress/');
  await page.getByRole('textbox', { name: 'Name of the next person' }).fill('Sana');
  await page.getByRole('button', { name: 'Add and switch to them' }).click();
  await expect(page.getByText('Sana in use now')).toBeVisible();
  await placeOne(page);
  // Where nothing of the course runs.
  await page.goto('/404.html');
  await page.evaluate(
    () =>
      new Promise<unknown>((done) => {
        localStorage.clear();
        const request = indexedDB.deleteDatabase('partnerships:people');
        request.onsuccess = done;
      }),
  );
  await page.goto('/progress/');
  // The list comes as it comes into view.
  await page.getByRole('heading', { name: 'On this device' }).scrollIntoViewIfNeeded();
  await expect(page.getByText('First person, no name given in use now')).toBeVisible();
  await expect(page.getByText(/^Record without a name, last used on/)).toBeVisible();
  await page.getByRole('button', { name: /^Rename the record of/ }).click();
  await page.getByRole('textbox', { name: 'New name' }).fill('Sana');
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await page.getByRole('button', { name: 'Switch to Sana' }).click();
  await expect(page.getByText('Sana in use now')).toBeVisible();
  await page.goto(lesson);
  await ready(page);
  await expect(placed(page)).toBeVisible();
});

test('a tab that forgets says so on every page, and clearing it touches nothing that is kept', async ({
  page,
  context,
}) => {
  await page.goto('/progress/');
  await page.getByRole('textbox', { name: 'Name of the next person' }).fill('Sana');
  await page.getByRole('button', { name: 'Add and switch to them' }).click();
  await expect(page.getByText('Sana in use now')).toBeVisible();
  await page.getByRole('checkbox', { name: /Forget everything when I close/ }).click();
  const head = page.getByRole('banner').getByText(/^This tab forgets what you do in it/);
  await expect(head).toBeVisible();
  await page.getByRole('button', { name: 'Clear my progress' }).click();
  await page.getByRole('button', { name: 'Clear everything now' }).click();
  await expect(page.getByText(/^Cleared\. The course keeps nothing/)).toBeVisible();
  await page.goto('/about/');
  await expect(head).toBeVisible();
  // As the browser opens a link in a new tab.
  const other = await context.newPage();
  await other.goto('/progress/');
  await other.getByRole('heading', { name: 'On this device' }).scrollIntoViewIfNeeded();
  await expect(other.getByText('Sana in use now')).toBeVisible();
  await expect(other.getByText(/^This tab forgets/)).toBeHidden();
});

test('a tab that forgets when it is closed leaves nothing behind', async ({ page, context }) => {
  await page.goto('/progress/');
  await page.getByRole('checkbox', { name: /Forget everything when I close/ }).check();
  await page.goto(lesson);
  await ready(page);
  await byButtons(activity(page, saltmere), 1, 2, 'Coordination');
  await page.reload();
  await ready(page);
  await expect(placed(page)).toBeVisible();
  await page.close();
  const later = await context.newPage();
  await later.goto(lesson);
  await ready(later);
  await expect(activity(later, saltmere)).toHaveAttribute('data-state', 'new');
  await expect(placed(later)).toHaveCount(0);
});

test('blocked storage is explained, and the file still works', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  await page.goto('/progress/');
  await expect(page.getByRole('heading', { name: 'This browser isn’t keeping your work' })).toBeVisible();
  expect((await savedFile(page)).name).toBe('partnerships-progress.json');
});
