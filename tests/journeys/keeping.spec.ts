import type { Page } from 'playwright/test';
import { openBeforeScripts, ready, storedAnswers } from '../activities.ts';
import { expect, test } from '../test.ts';
import {
  activity,
  byButtons,
  cardOf,
  example,
  gallery,
  galleryOf,
  moveButton,
  said,
  stepOf,
} from './places.ts';

const lesson = '/lessons/four-levels/';
const saltmere = 'Place eight Saltmere cases';
test.use({ viewport: { width: 1280, height: 1000 } });

async function open(page: Page, path = `${gallery}#${example.id}`) {
  await page.goto(path);
  await ready(page);
}
const savedLine = (page: Page, name?: string) => activity(page, name).getByText(/Saved on this device/);
const questions = (page: Page) => activity(page, 'Three questions about rain');

test('what is chosen and written before the scripts come is kept', async ({ page }) => {
  const letCome = await openBeforeScripts(page, '/gallery/');
  await questions(page).getByRole('radio', { name: 'The long coat.' }).check();
  await questions(page).getByRole('checkbox', { name: 'A lid.' }).check();
  await questions(page).getByRole('checkbox', { name: 'A stand.' }).check();
  const box = page.getByRole('textbox').first();
  const name = (await box.getAttribute('name')) ?? '';
  await box.fill('Written while nothing listened.');
  await letCome();
  await expect(questions(page).getByRole('radio', { name: 'The long coat.' })).toBeChecked();
  await expect(questions(page)).toHaveAttribute('data-state', 'begun');
  await expect(questions(page).getByText('Saved on this device')).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(questions(page).getByRole('radio', { name: 'The long coat.' })).toBeChecked();
  await expect(questions(page).getByRole('checkbox', { checked: true })).toHaveCount(2);
  await expect(page.locator(`[name="${name}"]`)).toHaveValue('Written while nothing listened.');
});

test('a choice made as the script comes does not lose the focus', async ({ page }) => {
  const letCome = await openBeforeScripts(page, galleryOf('choice'));
  await questions(page).getByRole('radio', { name: 'The long coat.' }).check();
  await letCome();
  await expect(questions(page).getByRole('radio', { name: 'The long coat.' })).toBeFocused();
});

test('a reload in the middle of a placing brings everything back, to the place where it was', async ({
  page,
}) => {
  await open(page, lesson);
  const where = activity(page, saltmere);
  await moveButton(where, 1).scrollIntoViewIfNeeded();
  await byButtons(where, 1, 2, 'Coordination');
  await byButtons(where, 2, 3, 'Cooperation');
  await moveButton(where, 3).click();
  await expect(savedLine(page, saltmere)).toBeAttached();
  const kept = await storedAnswers(page, 'place-saltmere');
  expect(Object.values(kept)).toEqual(['coordination', 'cooperation']);
  await page.reload();
  await ready(page);
  expect(await storedAnswers(page, 'place-saltmere')).toEqual(kept);
  await expect(stepOf(where, 'Coordination').getByRole('button', { name: /^Move 1 / })).toBeVisible();
  await expect(stepOf(where, 'Cooperation').getByRole('button', { name: /^Move 2 / })).toBeVisible();
  await expect(where.getByText('2 of 8 placed')).toBeVisible();
  await expect(where).toBeInViewport();
});

test('two tabs see each other’s work, and neither undoes the other’s', async ({ page, context }) => {
  const other = await context.newPage();
  await open(page);
  await open(other);
  await byButtons(activity(page), 1, 1, 'A call');
  await expect(cardOf(stepOf(activity(other), 'A call'), 'Opening hours')).toBeVisible();
  await byButtons(activity(other), 2, 2, 'A visit');
  await expect(cardOf(stepOf(activity(page), 'A visit'), 'Broken gate')).toBeVisible();
  await expect(cardOf(stepOf(activity(page), 'A call'), 'Opening hours')).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(activity(page).getByText('2 of 3 placed', { exact: false }).first()).toBeVisible();
});

test('a text that two tabs write apart is kept in both versions', async ({ page, context }) => {
  const other = await context.newPage();
  await open(page, galleryOf('reflect'));
  await open(other, galleryOf('reflect'));
  const name =
    (await page.locator('[data-kind="reflect"]').getByRole('textbox').first().getAttribute('name')) ?? '';
  const box = (tab: Page) => tab.locator(`[name="${name}"]`);
  await box(other).focus();
  await box(page).fill('From the first tab.');
  await box(page).blur();
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
  await box(other).fill('From the second tab.');
  await box(other).blur();
  await page.reload();
  await ready(page);
  await expect(box(page)).toHaveValue('From the second tab.');
  await expect(page.getByText('Another version of this text')).toBeVisible();
  await expect(page.getByText('From the first tab.')).toBeVisible();
  await page.getByRole('button', { name: 'Use this version instead' }).click();
  await expect(box(page)).toHaveValue('From the first tab.');
  await expect(page.getByText('Another version of this text')).toHaveCount(0);
});

test.describe('where storage is blocked', () => {
  const block = (names: readonly string[]) => {
    for (const name of names) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  };

  test('altogether, that is said, and the session goes on', async ({ page }) => {
    await page.addInitScript(block, ['indexedDB', 'localStorage', 'sessionStorage']);
    await open(page);
    const where = activity(page);
    await byButtons(where, 1, 1, 'A call');
    await byButtons(where, 2, 2, 'A visit');
    await byButtons(where, 3, 3, 'A stay');
    await expect(where.getByText('Not saved')).toBeVisible();
    await where.getByRole('button', { name: 'Check my placing' }).click();
    await expect(where.getByRole('heading', { name: '3 fit best' })).toBeFocused();
    await expect(where).toHaveAttribute('data-state', 'done');
  });

  test('for the database, the second home keeps the work and says so', async ({ page }) => {
    await page.addInitScript(block, ['indexedDB']);
    await open(page);
    await byButtons(activity(page), 1, 1, 'A call');
    await expect(activity(page).getByText('in one place only')).toBeVisible();
    await page.reload();
    await ready(page);
    await expect(cardOf(stepOf(activity(page), 'A call'), 'Opening hours')).toBeVisible();
  });

  test('for the mirror, the database keeps the work', async ({ page }) => {
    await page.addInitScript(block, ['localStorage']);
    await open(page);
    await byButtons(activity(page), 1, 1, 'A call');
    await expect(savedLine(page)).toBeVisible();
    await page.reload();
    await ready(page);
    await expect(cardOf(stepOf(activity(page), 'A call'), 'Opening hours')).toBeVisible();
  });
});

test('work survives a database that is gone', async ({ page }) => {
  await open(page);
  await byButtons(activity(page), 1, 1, 'A call');
  await expect(savedLine(page)).toBeVisible();
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await open(page);
  await expect(cardOf(stepOf(activity(page), 'A call'), 'Opening hours')).toBeVisible();
  await expect.poll(() => storedAnswers(page, example.id)).toEqual({ 'opening-hours': 'call' });
});

test('one damaged record takes nothing else down', async ({ page }) => {
  await open(page);
  await byButtons(activity(page), 1, 1, 'A call');
  await expect(savedLine(page)).toBeVisible();
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        localStorage.setItem('partnerships:fact:answer example-place-stair/broken-gate', '{"half":');
        const request = indexedDB.open('partnerships');
        request.onsuccess = () => {
          const add = request.result
            .transaction('facts', 'readwrite')
            .objectStore('facts')
            .add({ schema: 1, item: 'half' });
          add.onsuccess = () => {
            request.result.close();
            done();
          };
        };
      }),
  );
  await page.reload();
  await ready(page);
  await expect(cardOf(stepOf(activity(page), 'A call'), 'Opening hours')).toBeVisible();
  await byButtons(activity(page), 2, 2, 'A visit');
  await expect(savedLine(page)).toBeVisible();
});

test('an activity is started again, and what was there can be brought back', async ({ page }) => {
  await open(page);
  const where = activity(page);
  await byButtons(where, 1, 1, 'A call');
  await byButtons(where, 2, 2, 'A visit');
  await where.getByRole('button', { name: 'Start this again' }).click();
  await expect(said(where)).toHaveText('Started again. What you had can be brought back.');
  await expect(where).toHaveAttribute('data-state', 'new');
  await expect(where.getByText('Still to place: 3 cards')).toBeVisible();
  await where.getByRole('button', { name: 'Bring back what I had' }).click();
  await expect(cardOf(stepOf(where, 'A call'), 'Opening hours')).toBeVisible();
  await expect(cardOf(stepOf(where, 'A visit'), 'Broken gate')).toBeVisible();
  await where.getByRole('button', { name: 'Start this again' }).click();
  await page.reload();
  await ready(page);
  await expect(where.getByText('Still to place: 3 cards')).toBeVisible();
});

test('done stays done when an activity is started again', async ({ page }) => {
  await open(page);
  const where = activity(page);
  await byButtons(where, 1, 1, 'A call');
  await byButtons(where, 2, 2, 'A visit');
  await byButtons(where, 3, 3, 'A stay');
  await where.getByRole('button', { name: 'Check my placing' }).click();
  await expect(where).toHaveAttribute('data-state', 'done');
  await where.getByRole('button', { name: 'Start this again' }).click();
  await expect(where.getByText('Still to place: 3 cards')).toBeVisible();
  await expect(where).toHaveAttribute('data-state', 'done');
});
