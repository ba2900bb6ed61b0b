import type { Locator, Page } from 'playwright/test';
import { openBeforeScripts, ready, storedAnswers } from '../activities.ts';
import { expect, test } from '../test.ts';
import { activity, Finger, galleryOf, said } from './places.ts';

const gallery = galleryOf('order');

const example = { id: 'example-order-bread', title: 'A loaf, from the beginning' };
/** Where each begins, and the order that these journeys end in. */
const start = ['Bake', 'Share it', 'Knead', 'Let it rise'];
const wanted = ['Knead', 'Bake', 'Share it', 'Let it rise'];

const titles = (where: Locator) => where.getByRole('list').first().locator('strong:first-child');
const thing = (where: Locator, title: string): Locator =>
  where.getByRole('listitem').filter({ has: where.page().getByRole('button', { name: `Move ${title} up` }) });

async function open(page: Page): Promise<Locator> {
  await page.goto(`${gallery}#${example.id}`);
  await ready(page);
  const where = activity(page, example.title);
  await where.evaluate((section) => section.scrollIntoView({ block: 'center' }));
  await expect(titles(where)).toHaveText(start);
  return where;
}

/** Takes a thing by its words, without letting go; BY is how far below the middle of ON the pointer ends. */
async function carry(where: Locator, title: string, on: Locator, by = 0): Promise<void> {
  const { mouse } = where.page();
  await thing(where, title).locator('strong').first().hover();
  await mouse.down();
  const to = await on.boundingBox();
  if (!to) throw new Error(`${on} is not on the page.`);
  await mouse.move(to.x + to.width / 2, to.y + to.height / 2 + by, { steps: 8 });
}

test.describe('every way of ordering ends in the same state', () => {
  test.use({ viewport: { width: 1280, height: 1000 } });
  const ways: Record<string, (page: Page) => Promise<void>> = {
    async 'the written form, before any script'(page) {
      const letCome = await openBeforeScripts(page, gallery);
      const where = activity(page, example.title);
      for (const [index, title] of wanted.entries())
        await where.getByRole('combobox', { name: `Place of ${title}` }).selectOption(String(index + 1));
      await letCome();
    },
    async 'the keyboard alone, the focus staying on the button'(page) {
      const where = await open(page);
      const up = where.getByRole('button', { name: 'Move Knead up' });
      await up.focus();
      await page.keyboard.press('Enter');
      await expect(said(where)).toHaveText('Knead moved to place 2 of 4.');
      await expect(up).toBeFocused();
      await page.keyboard.press('Space');
      await expect(up).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(said(where)).toHaveText('Knead is at the top already. Nothing changed.');
      await expect(up).toBeFocused();
    },
    async 'dragging by mouse'(page) {
      const where = await open(page);
      await carry(where, 'Knead', thing(where, 'Bake'), -10);
      await expect(thing(where, 'Bake')).toHaveAttribute('data-before', '');
      await page.mouse.up();
      await expect(said(where)).toHaveText('Knead moved to place 1 of 4.');
    },
  };
  for (const [way, go] of Object.entries(ways)) {
    test(way, async ({ page }) => {
      await go(page);
      await expect(titles(activity(page, example.title))).toHaveText(wanted);
      // On paper a number a thing is kept, live the whole order: either is read as the same.
      await expect.poll(() => storedAnswers(page, example.id)).not.toEqual({});
      await page.reload();
      await ready(page);
      await expect(titles(activity(page, example.title))).toHaveText(wanted);
    });
  }
});

test.describe('a drag that is let go of', () => {
  test.use({ viewport: { width: 1280, height: 1000 } });

  test('beside the list changes nothing', async ({ page }) => {
    const where = await open(page);
    await carry(where, 'Knead', where.getByRole('heading', { name: example.title }), -200);
    await expect(page.locator('[data-dragged]')).toHaveCount(1);
    await page.mouse.up();
    await expect(page.locator('[data-dragged], [data-before], [data-after]')).toHaveCount(0);
    await expect(titles(where)).toHaveText(start);
  });

  test('by Escape changes nothing', async ({ page }) => {
    const where = await open(page);
    await carry(where, 'Knead', thing(where, 'Bake'), -10);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(page.locator('[data-dragged], [data-before], [data-after]')).toHaveCount(0);
    await expect(titles(where)).toHaveText(start);
    await expect(where).toHaveAttribute('data-state', 'new');
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 780 } });

  test('dragging from the dots moves a thing, and a swipe over one only scrolls', async ({ page }) => {
    const where = await open(page);
    const finger = new Finger(page);
    await finger.press(thing(where, 'Knead').locator('.grip'));
    await finger.moveOver(thing(where, 'Bake').locator('.numeral'));
    await finger.lift();
    await expect(titles(where)).toHaveText(wanted);

    await finger.press(thing(where, 'Let it rise').locator('strong'));
    await finger.moveOver(thing(where, 'Knead').locator('.numeral'));
    await finger.lift();
    await expect(titles(where)).toHaveText(wanted);
    await expect(page.locator('[data-dragged]')).toHaveCount(0);
  });

  test('a tap on an arrow moves one place', async ({ page }) => {
    const where = await open(page);
    await where.getByRole('button', { name: 'Move Knead up' }).tap();
    await expect(titles(where)).toHaveText(['Bake', 'Knead', 'Share it', 'Let it rise']);
  });
});

test('a check says in words which things are in order, and takes the focus to its result', async ({
  page,
}) => {
  const where = await open(page);
  await where.getByRole('button', { name: 'Check my order' }).click();
  await expect(said(where)).toHaveText(/^Nothing is moved yet/);
  await where.getByRole('button', { name: 'Move Bake down' }).click();
  await where.getByRole('button', { name: 'Check my order' }).click();
  await expect(where.getByRole('heading', { level: 4 })).toBeFocused();
  await expect(where.getByText('In order', { exact: true })).toHaveCount(2);
  await expect(where.getByText('To move', { exact: true })).toHaveCount(2);
  await expect(where.getByText(/^Those marked “In order”/)).toBeVisible();
});
