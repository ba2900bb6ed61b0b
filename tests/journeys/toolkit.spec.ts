import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { ready } from '../activities.ts';
import { expect, test } from '../test.ts';

const tool = (page: Page) => page.getByRole('region', { name: 'Weigh time, trust and turf', exact: true });
const partner = (page: Page) => tool(page).getByRole('textbox', { name: 'Which partner?' });
const partnerships = (page: Page) => page.getByRole('region', { name: 'Your partnerships' });
const whose = (page: Page) => partnerships(page).getByRole('combobox', { name: 'The tools are for' });
const name = (page: Page) => partnerships(page).getByRole('textbox', { name: 'Its name' });
const saved = (page: Page) => expect(tool(page).getByText('Saved on this device')).toBeAttached();

async function open(page: Page, path = '/toolkit/three-ts/') {
  await page.goto(path);
  await ready(page);
}

test('a tool and its lesson hold the same work', async ({ page }) => {
  await open(page, '/lessons/three-ts/');
  await partner(page).fill('The housing association');
  await tool(page)
    .getByRole('radio', { name: /An hour or two a month/ })
    .check();
  await saved(page);
  await page.goto('/toolkit/');
  await page.getByRole('link', { name: 'Open: Weigh time, trust and turf' }).click();
  await ready(page);
  await expect(partner(page)).toHaveValue('The housing association');
  await expect(tool(page).getByRole('radio', { name: /An hour or two a month/ })).toBeChecked();
});

test('a tool is no place in the course: home leads on to the lesson', async ({ page }) => {
  await open(page, '/lessons/four-levels/');
  await open(page, '/toolkit/map/');
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Carry on: Four levels' })).toHaveAttribute(
    'href',
    /lessons\/four-levels\/$/,
  );
  const download = page.waitForEvent('download');
  await page.goto('/progress/');
  await page.getByRole('button', { name: 'Save my progress to a file' }).click();
  const file = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  const items = file.facts.map(({ item }: { item: string }) => item);
  expect(items.filter((item: string) => item.startsWith('toolkit/'))).toEqual([]);
});

test('each partnership has its own work, in the lesson too, by keyboard alone', async ({ page }) => {
  await open(page);
  await partner(page).fill('The school');
  await name(page).focus();
  await page.keyboard.type('Homework club');
  await page.keyboard.press('Tab');
  await expect(partnerships(page).getByRole('button', { name: 'Add a partnership' })).toBeFocused();
  await page.keyboard.press('Enter');
  // The name is what one writes next.
  await expect(name(page)).toBeFocused();
  await page.keyboard.type('Friday kitchen');
  await page.keyboard.press('Tab');
  await expect(partner(page)).toHaveValue('');
  await partner(page).fill('The chip shop');
  await expect(whose(page).getByRole('option')).toHaveText(['Homework club', 'Friday kitchen']);

  await whose(page).selectOption('Homework club');
  await expect(partnerships(page).getByRole('status')).toHaveText('The tools are now for Homework club.');
  await expect(partner(page)).toHaveValue('The school');
  await whose(page).selectOption('Friday kitchen');
  await saved(page);

  await open(page, '/lessons/three-ts/');
  await expect(partner(page)).toHaveValue('The chip shop');
  await expect(tool(page).getByText(/^For Friday kitchen/)).toBeVisible();
});

test('a partnership that is put away comes back with its work', async ({ page }) => {
  await open(page);
  await partner(page).fill('The school');
  await partnerships(page).getByRole('button', { name: 'Add a partnership' }).click();
  await name(page).fill('Friday kitchen');
  await partner(page).fill('The chip shop');
  await saved(page);
  await partnerships(page).getByRole('button', { name: 'Put this one away' }).click();
  await expect(partner(page)).toHaveValue('The school');
  await expect(whose(page).getByRole('option')).toHaveText(['Partnership 1']);
  // The last one stays: there is nothing to go to.
  await expect(partnerships(page).getByRole('button', { name: 'Put this one away' })).toBeHidden();

  await page.reload();
  await ready(page);
  await partnerships(page).getByText('Put away', { exact: true }).click();
  await partnerships(page).getByRole('button', { name: 'Bring back Friday kitchen' }).click();
  await expect(partner(page)).toHaveValue('The chip shop');
  await expect(partnerships(page).getByRole('status')).toHaveText(
    'Friday kitchen is back with all its work.',
  );
});

test('a name like a script is a name', async ({ page }) => {
  const hostile = '<img src=x onerror=alert(1)> =cmd() \u202eabc 👩‍👩‍👧';
  await open(page);
  await name(page).fill(hostile);
  await name(page).blur();
  await expect(whose(page).getByRole('option')).toHaveText([hostile]);
  await page.reload();
  await ready(page);
  await expect(whose(page).getByRole('option')).toHaveText([hostile]);
});

test.describe('at 1280 pixels', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  for (const slug of ['three-ts', 'map', 'approach', 'agreement', 'expectations', 'health']) {
    test(`${slug} has something to read or to do in both halves of the page`, async ({ page }) => {
      await open(page, `/toolkit/${slug}/`);
      const halves = await page.locator('.activity').evaluate((activity) => {
        const { left, right, width } = activity.getBoundingClientRect();
        const middle = left + width / 2;
        const parts = [...activity.querySelectorAll(':is(input, textarea, select, button, svg, h4, legend)')]
          .map((part) => part.getBoundingClientRect())
          .filter((box) => box.width > 0);
        return {
          width,
          left: parts.some((box) => box.right < middle + 130),
          right: parts.filter((box) => box.left > middle - 10 && box.right <= right).length > 1,
        };
      });
      expect(halves.width).toBeGreaterThan(1100);
      expect(halves).toMatchObject({ left: true, right: true });
    });
  }

  test('the map stands beside its table, and stays there while a row is written', async ({ page }) => {
    await open(page, '/toolkit/map/');
    const map = page.getByRole('region', { name: 'Draw your partner map', exact: true });
    for (const name of ['The school', 'The clinic', 'The club', 'The church', 'The police']) {
      await map.getByRole('button', { name: 'Add a partner', exact: true }).click();
      await map.getByLabel('Partner', { exact: true }).fill(name);
    }
    await map.getByRole('button', { name: 'Done with this partner' }).click();
    const [table, picture] = [map.getByRole('table').first(), map.getByRole('img', { name: /^Partner map/ })];
    const [at, beside] = [await table.boundingBox(), await picture.boundingBox()];
    expect(beside?.x).toBeGreaterThan((at?.x ?? 0) + (at?.width ?? 1280));
    await map.getByRole('button', { name: 'Edit The police' }).click();
    await map.getByRole('button', { name: 'Done with this partner' }).scrollIntoViewIfNeeded();
    await expect(picture).toBeInViewport({ ratio: 0.9 });
  });
});
