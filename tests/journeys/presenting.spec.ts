/** For a group in a room: a link to one activity, and an activity on the wall, by keyboard alone, with hands counted. */
import type { Page } from 'playwright/test';
import { expect, test } from '../test.ts';

const wall = (page: Page) => page.locator('[data-wall]');
const heading = (page: Page) => wall(page).getByRole('heading', { level: 3 });
const stored = (page: Page) => page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)]);
/** Every fact that this browser keeps, wherever it does. */
const facts = (page: Page) =>
  page.evaluate(async () => {
    const all = await indexedDB.databases();
    const counts = await Promise.all(
      all.map(
        ({ name = '' }) =>
          new Promise<number>((resolve) => {
            const opening = indexedDB.open(name);
            opening.onsuccess = () => {
              const { result } = opening;
              const [store] = result.objectStoreNames;
              if (!store) return resolve(0);
              const count = result.transaction(store).objectStore(store).count();
              count.onsuccess = () => {
                result.close();
                resolve(count.result);
              };
            };
          }),
      ),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  });

test('a link to one activity is copied, and where the page may not copy it stands there to be taken', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/lessons/four-levels/?from=mail#place-saltmere');
  const activity = page.locator('#check-four-levels');
  const copy = activity.getByRole('button', { name: /^Copy a link to this activity/ });
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect(activity.getByRole('status')).toHaveText('Link copied.');
  const address = new URL('/lessons/four-levels/#check-four-levels', page.url()).href;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);

  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await copy.click();
  const field = activity.getByRole('textbox', { name: 'Link to this activity' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(address);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(address);
  await expect(activity.getByRole('status')).toContainText('Ctrl+C');
});

test('by keyboard alone through the cards, and nothing of it goes into anybody’s progress', async ({
  page,
}) => {
  await page.goto('/lessons/four-levels/');
  const activity = page.locator('#place-saltmere');
  const kept = page.locator('#place-saltmere [data-card]').first();
  await expect(kept).toBeAttached();
  await expect.poll(() => facts(page)).toBeGreaterThan(0);
  const before = await facts(page);
  await activity.getByRole('link', { name: 'Show it on the wall' }).click();

  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toHaveText('Training day');
  await expect(page.getByRole('banner')).toBeHidden();
  await page.keyboard.press('PageDown');
  await expect(heading(page)).toHaveText('Half-empty Thursdays');
  await expect(wall(page).getByRole('status')).toHaveText('2 of 8: Half-empty Thursdays');
  await expect(page).toHaveURL(/#place-saltmere\/half-empty-thursdays$/);
  await page.keyboard.press('ArrowLeft');
  await expect(heading(page)).toHaveText('Training day');
  const whys = wall(page).locator('.why');
  await expect(whys).toHaveCount(0);
  await page.keyboard.press('2');
  await expect(whys).toHaveCount(1);
  await page.keyboard.press('r');
  await expect(whys).toHaveCount(0);
  await page.keyboard.press('r');
  await expect(whys).toHaveCount(4);
  await expect(wall(page).getByText('Fits best')).toBeVisible();
  const isWhole = () =>
    page.evaluate(() => {
      const stage = document.querySelector('.stage');
      return stage !== null && stage.scrollHeight <= stage.clientHeight && document.documentElement.scrollWidth <= innerWidth; // biome-ignore format: one thought
    });
  expect(await isWhole()).toBe(true);

  await page.keyboard.press('b');
  const black = page.getByRole('button', { name: /The screen is black/ });
  await expect(black).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(black).toHaveCount(0);
  await expect(heading(page)).toHaveText('Training day');

  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys.getByRole('row')).toHaveCount(13);
  await keys.getByRole('checkbox', { name: 'Letters, signs and numbers are keys' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await page.keyboard.press('r');
  await expect(whys).toHaveCount(4);
  await page.keyboard.press('End');
  await expect(wall(page).getByText('8 of 8', { exact: true })).toBeVisible();
  await expect(wall(page).getByRole('link', { name: /^Next activity/ })).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Show on the wall' })).toBeVisible();
  await expect(page.locator('[data-shows="place-saltmere"] a').first()).toBeFocused();
  expect(await facts(page)).toBe(before);
  await page.goBack();
  await expect(heading(page)).toHaveText(/./);
  await wall(page).getByRole('link', { name: 'To the lesson' }).click();
  await expect(page).toHaveURL(/lessons\/four-levels\/#place-saltmere$/);
});

test('hands are counted, stay over a reload, and the room sees what divides it most', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/present/#place-saltmere');
  await expect(heading(page)).toHaveText('Training day');
  await page.keyboard.press('c');
  for (const key of ['1', '1', '1', '2', 'Shift+2', '1']) await page.keyboard.press(key);
  const hands = (step: string) => wall(page).getByRole('textbox', { name: `Hands for: ${step}` });
  await expect(hands('Networking')).toHaveValue('4');
  await expect(hands('Coordination')).toHaveValue('0');
  await expect(wall(page).getByRole('status')).toHaveText('Networking: 4. 4 in all.');
  await expect(wall(page).locator('.counted-stair')).toBeVisible();

  await page.keyboard.press('ArrowRight');
  await hands('Networking').fill('6');
  await hands('Collaboration').fill('5');
  await wall(page).getByRole('button', { name: 'One more: Collaboration' }).click();
  await expect(hands('Collaboration')).toHaveValue('6');
  await page.reload();
  await expect(heading(page)).toHaveText('Half-empty Thursdays');
  await expect(hands('Collaboration')).toHaveValue('6');
  const [local, session] = await stored(page);
  expect(session).toContain('partnerships:hands:place-saltmere');
  expect(local?.filter((key) => key.includes('hands'))).toEqual([]);
  await page.keyboard.press('r');
  await expect(wall(page).locator('.why')).toHaveCount(4);

  await page.keyboard.press('End');
  await expect(heading(page)).toHaveText('How you answered');
  const cards = wall(page).getByRole('heading', { level: 4 });
  await expect(cards).toHaveText(['Half-empty Thursdays', 'Training day']);
  await expect(wall(page).getByText(/^6 chose “Networking”, 6 chose “Collaboration”/)).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    wall(page).getByRole('button', { name: 'Save as a table (CSV)' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('partnerships-place-saltmere.csv');

  await wall(page).getByRole('button', { name: 'Clear these counts' }).click();
  await expect(cards).toHaveCount(0);
  await wall(page).getByRole('button', { name: 'Bring the counts back' }).click();
  await expect(cards).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(page.getByText('You have counted hands for 1 activity.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear all counts' }).click();
  expect((await stored(page))[1]?.filter((key) => key.includes('hands'))).toEqual([]);
});

test('a story is followed by what the room chooses, on a phone too; a form is shown as it is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/present/#share-or-keep');
  await expect(heading(page)).toHaveText('The last pan');
  const next = wall(page).getByRole('button', { name: 'Next' });
  await next.click();
  await expect(wall(page).getByRole('status')).toHaveText('Choose first; then the story goes on.');
  await wall(page).locator('[data-choice] button.named').nth(1).click();
  await expect(wall(page).getByText('What comes of it')).toBeVisible();
  await next.click();
  await expect(heading(page)).not.toHaveText('The last pan');
  await wall(page).getByRole('button', { name: 'Back', exact: true }).click();
  await expect(wall(page).locator('[data-chosen]')).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

  await page.goto('/present/#map-partners');
  await expect(wall(page).getByRole('textbox').first()).toBeVisible();
  await wall(page).getByRole('textbox').first().fill('Ours, r and b and all');
  await expect(wall(page).getByText('kept nowhere')).toBeVisible();
  await page.reload();
  await expect(wall(page).getByRole('textbox').first()).toHaveValue('');
});
