/** The main job: study a lesson, place its cases, answer its check, and find the way on. */
import type { Locator, Page } from 'playwright/test';
import { openBeforeScripts, ready } from '../activities.ts';
import { expect, test } from '../test.ts';
import { activity, byButtons, cardOf, dragOver, moveButton, said, stepOf } from './places.ts';

const lesson = '/lessons/four-levels/';
const names = { place: 'Place eight Saltmere cases', check: 'Check: the four levels' };
const levels = ['Networking', 'Coordination', 'Cooperation', 'Collaboration'] as const;
const board = { width: 1280, height: 1000 };
const phone = { width: 360, height: 780 };
/** Where each of the eight cards goes in these journeys: round and round. */
const goes = Array.from({ length: 8 }, (_, index) => ({
  card: index + 1,
  step: (index % 4) + 1,
  title: levels[index % 4] ?? '',
}));

/** On a phone it is there and closed. */
const outline = (page: Page) => page.getByRole('navigation', { name: 'Outline', includeHidden: true });

/** Both activities are done, the outline has its tick, and home leads on. */
async function expectLessonDone(page: Page) {
  await expect(activity(page, names.place)).toHaveAttribute('data-state', 'done');
  await expect(activity(page, names.check)).toHaveAttribute('data-state', 'done');
  await expect(outline(page).locator('[data-lesson="four-levels"]')).toHaveAttribute('data-state', 'done');
  await expect(outline(page).locator('[data-lesson="four-levels"]')).toContainText('done');
  await expect(outline(page).locator('[data-lesson="words"]')).not.toHaveAttribute('data-state', 'done');
  await page.goto('/');
  await expect(page.getByRole('main').locator('[data-lesson="four-levels"]')).toHaveAttribute(
    'data-state',
    'done',
  );
  await expect(page.getByRole('link', { name: /^Carry on: / })).not.toContainText('Four levels');
}

const checks = (page: Page) => activity(page, names.check).locator('fieldset');
const check = (where: Locator, name: string) => where.getByRole('button', { name });

test('by mouse', async ({ page }) => {
  await page.setViewportSize(board);
  await page.goto('/');
  await page.getByRole('link', { name: /^Start: / }).click();
  await outline(page).getByRole('link', { name: 'Four levels' }).click();
  await ready(page);
  const where = activity(page, names.place);
  for (const { card, step, title } of goes.slice(0, 6)) await byButtons(where, card, step, title);
  for (const { card, title } of goes.slice(6)) {
    const text = where
      .locator('[data-card]')
      .filter({ has: page.getByRole('button', { name: new RegExp(`^Move ${card}\\b`) }) });
    await text.scrollIntoViewIfNeeded();
    await text.getByRole('paragraph').first().click();
    await stepOf(where, title).getByRole('heading').click();
  }
  await expect(said(where)).toContainText('8 of 8 placed.');
  await check(where, 'Check my placing').click();
  await expect(where.getByRole('heading', { level: 4, name: /to rethink|fits? best/ })).toBeFocused();
  for (const group of await checks(page).all()) await group.getByRole('radio').nth(1).check();
  await check(activity(page, names.check), 'Check my answers').click();
  await expectLessonDone(page);
});

test('by the keyboard alone', async ({ page }) => {
  await page.setViewportSize(board);
  await page.goto(lesson);
  await ready(page);
  const focused = (target: Locator) => target.evaluate((element) => element === document.activeElement);
  const tabTo = async (target: Locator, key = 'Tab') => {
    for (let presses = 0; presses < 200; presses++) {
      if (await focused(target)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${target} is not reached by ${key}.`);
  };
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const where = activity(page, names.place);
  for (const { card, step, title } of goes) {
    // The tray with what is still to place comes before the stair with what is placed.
    await tabTo(moveButton(where, card), card === 1 ? 'Tab' : 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(where.getByRole('button', { name: `${step} ${title}`, exact: true }));
    await page.keyboard.press('Space');
    await expect(moveButton(where, card)).toBeFocused();
  }
  await tabTo(check(where, 'Check my placing'));
  await page.keyboard.press('Enter');
  await expect(where.getByRole('heading', { level: 4, name: /to rethink|fits? best/ })).toBeFocused();
  for (const group of await checks(page).all()) {
    await tabTo(group.getByRole('radio').first());
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(group.getByRole('radio').nth(1)).toBeChecked();
  }
  await tabTo(check(activity(page, names.check), 'Check my answers'));
  await page.keyboard.press('Enter');
  await expectLessonDone(page);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: phone });
  test('by touch, at 360 px', async ({ page }) => {
    await page.goto(lesson);
    await ready(page);
    const where = activity(page, names.place);
    for (const { card, step, title } of goes) {
      await expect(where.getByRole('heading', { name: `Card ${card} of 8` })).toBeVisible();
      await where.getByRole('button', { name: `${step} ${title}` }).tap();
    }
    await check(where, 'Check my placing').tap();
    await expect(where.getByRole('heading', { level: 4, name: /to rethink|fits? best/ })).toBeFocused();
    for (const group of await checks(page).all()) await group.getByRole('radio').nth(1).tap();
    await check(activity(page, names.check), 'Check my answers').tap();
    await page.getByRole('button', { name: 'Outline' }).tap();
    await expect(outline(page)).toBeVisible();
    await expect(outline(page).getByRole('link', { name: 'Four levels' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await page.getByRole('button', { name: 'Close' }).tap();
    await expectLessonDone(page);
  });
});

test('from the written form, filled before any script came', async ({ page }) => {
  const letCome = await openBeforeScripts(page, lesson);
  const where = activity(page, names.place);
  const groups = where.locator('fieldset');
  for (const { card, step, title } of goes)
    await groups
      .nth(card - 1)
      .getByRole('radio', { name: `${step} ${title}` })
      .check();
  for (const group of await checks(page).all()) await group.getByRole('radio').nth(1).check();
  await letCome();
  await check(activity(page, names.check), 'Check my answers').click();
  await check(where, 'Check my placing').click();
  await expectLessonDone(page);
});

test('whoever comes back is led to the activity where they were', async ({ page }) => {
  await page.setViewportSize(board);
  await page.goto(lesson);
  await ready(page);
  const where = activity(page, names.place);
  await byButtons(where, 1, 2, 'Coordination');
  await expect(where.getByText('Saved on this device')).toBeVisible();
  await page.goto('/');
  const onward = page.getByRole('link', { name: 'Carry on: Four levels' });
  await expect(onward).toBeVisible();
  await onward.click();
  await expect(page).toHaveURL(/\/lessons\/four-levels\/#place-saltmere$/);
  await expect(where).toBeInViewport();
  await expect(cardOf(stepOf(where, 'Coordination'), '.*')).toBeVisible();
});

test('a check with questions open names them, and finishes nothing', async ({ page }) => {
  await page.goto(lesson);
  await ready(page);
  const where = activity(page, names.check);
  await check(where, 'Check my answers').click();
  await expect(said(where)).toHaveText(/^Nothing is answered yet/);
  await checks(page).first().getByRole('radio').first().check();
  await check(where, 'Check my answers').click();
  await expect(where.getByText('Still to answer: 3 questions.')).toBeVisible();
  await expect(where).toHaveAttribute('data-state', 'begun');
  await where.getByRole('button', { name: 'Go to question 3' }).click();
  await expect(checks(page).nth(2).getByRole('radio').first()).toBeFocused();
});

test('citations, terms and figures open in place, and close', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(lesson);
  for (const opener of [
    page.getByRole('button', { name: /^1: note on/ }).first(),
    page.getByRole('button', { name: 'capacity', exact: true }),
  ]) {
    await opener.click();
    await expect(page.getByRole('note')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('note')).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'capacity', exact: true }).click();
  await page.getByRole('note').getByRole('link', { name: 'Glossary' }).click();
  await expect(page).toHaveURL(/\/glossary\/#capacity$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test.describe('from a folder deep below another site', () => {
  const deep = process.env['TEST_DEEP_URL'] ?? '';

  test('everything works', async ({ page }) => {
    await page.setViewportSize(board);
    await page.goto(deep);
    await page.getByRole('link', { name: /^Start: / }).click();
    await outline(page).getByRole('link', { name: 'Four levels' }).click();
    expect(page.url()).toBe(`${deep}lessons/four-levels/`);
    await ready(page);
    const where = activity(page, names.place);
    await byButtons(where, 1, 2, 'Coordination');
    await expect(where.getByText('Saved on this device')).toBeVisible();
    await page.getByRole('banner').getByRole('link').first().click();
    expect(page.url()).toBe(deep);
    await page.getByRole('link', { name: 'Carry on: Four levels' }).click();
    await expect(page).toHaveURL(`${deep}lessons/four-levels/#place-saltmere`);
    await page.getByRole('contentinfo').getByRole('link', { name: 'References' }).click();
    expect(page.url()).toBe(`${deep}references/`);
  });

  test('an address that leads nowhere is met with help', async ({ page, complaints }) => {
    await page.goto(`${deep}lessons/no-such-lesson/at/all/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('link', { name: 'Four levels' }).click();
    await expect(page).toHaveURL(`${deep}lessons/four-levels/`);
    // It asked upwards for the course, and was told “not found” on the way.
    for (const complaint of complaints.splice(0)) expect(complaint).toMatch(/404/);
  });
});

test('a placing in the lesson can be dragged, and the page scrolls along', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto(`${lesson}#place-saltmere`);
  await ready(page);
  const where = activity(page, names.place);
  const before = await page.evaluate(() => scrollY);
  const card = await moveButton(where, 1).innerText();
  const title = card.replace(/^Move 1\s*/, '');
  await cardOf(where, title).evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const started = await page.evaluate(() => scrollY);
  await dragOver(where, title, page.locator('html'));
  await page.mouse.move(640, 690);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(started + 100);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(before).toBeGreaterThan(0);
  await expect(where).toHaveAttribute('data-state', 'new');
});
