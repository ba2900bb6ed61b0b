/** A course longer than a rail: forty-five lessons, and a hundred and twenty to weigh it against. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { astro } from '../../scripts/astro.mjs';
import { writeCourse } from '../../scripts/bench/course.mjs';
import { expect, test } from '../test.ts';
import { inItsPlace } from './in-its-place.ts';

// One build for all.
test.describe.configure({ mode: 'serial' });

const folder = mkdtempSync(join(tmpdir(), 'long-course-'));
const sites = new Map([45, 120].map((lessons) => [lessons, join(folder, `site-${lessons}`)]));
const site = sites.get(45) ?? '';

test.beforeAll(async () => {
  // Two builds: seconds on a machine of its own, more where others build as well.
  test.setTimeout(300_000);
  for (const [lessons, out] of sites) {
    const course = join(folder, `course-${lessons}`);
    writeCourse(course, lessons);
    const { code, output } = await astro('build', { course, out, quiet: true });
    expect(code, output).toBe(0);
    // Neither figures nor pages of its own: that is no fault, and nothing left over from the course before is found.
    expect(output).not.toContain('[WARN]');
  }
});
test.afterAll(() => rmSync(folder, { recursive: true }));

inItsPlace(site);

const outline = (page: Page) => page.getByRole('navigation', { name: 'Outline', includeHidden: true });
const lesson = '/lessons/lesson-20/';

test('a lesson weighs the same, however long the course is', () => {
  const [short = 0, long = 0] = [...sites.values()].map(
    (one) => readFileSync(join(one, lesson, 'index.html')).length,
  );
  expect(long / short).toBeLessThan(1.03);
});

test('activities have no pages of their own where nobody asked for so many', () => {
  expect(existsSync(join(site, 'embed'))).toBe(false);
});

test('who is lost is led to parts, not to every lesson', async ({ page }) => {
  await page.goto('/404.html');
  const course = page.getByRole('navigation', { name: 'Course' });
  await expect(course.getByRole('link', { name: /harbour knows/ })).toHaveCount(0);
  await course.getByRole('link', { name: 'C · Quay 3' }).click();
  await expect(page).toHaveURL(/\/outline\/#part-c$/);
});

test('at the side stand the lessons of the page’s own part, and by keyboard the way to the others', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(lesson);
  await expect(outline(page).locator('[data-lesson]')).toHaveCount(11);
  await expect(outline(page).locator('[data-lesson="lesson-20"]')).toHaveAttribute('data-state', 'begun');
  await outline(page).getByRole('link', { name: 'C · Quay 3' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/outline\/#part-c$/);
  await expect(page.getByRole('heading', { name: 'C Quay 3' })).toBeInViewport();
  const here = page.getByRole('main');
  await expect(here.locator('[data-lesson]')).toHaveCount(46);
  await expect(here.locator('[data-lesson="lesson-20"]')).toHaveAttribute('data-state', 'begun');
  await expect(page.getByRole('banner').getByRole('link', { name: 'My progress: 0 of 46' })).toBeVisible();
});

test('on a phone the drawer says the same', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(lesson);
  await page.getByRole('button', { name: 'Outline' }).click();
  await expect(outline(page).getByRole('link', { name: 'What the harbour knows, 20' })).toBeVisible();
  await outline(page).getByRole('link', { name: 'The whole outline' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Course outline' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('where what lessons ask does not come, the page claims nothing', async ({ page, complaints }) => {
  await page.goto(lesson);
  await expect(outline(page).locator('[data-lesson="lesson-20"]')).toHaveAttribute('data-state', 'begun');
  await page.route('**/_astro/*.json', (route) => route.abort());
  await page.goto('/outline/');
  await expect(page.getByRole('main').locator('[data-lesson="lesson-20"]')).toHaveAttribute(
    'data-state',
    'begun',
  );
  await expect(page.getByRole('banner').getByText('– of 46')).toBeVisible();
  for (const complaint of complaints.splice(0)) expect(complaint).toContain('ERR_FAILED');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the outline leads to every lesson', async ({ page }) => {
    await page.goto('/outline/');
    await page.getByRole('main').getByRole('link', { name: 'What the harbour knows, 33' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'What the harbour knows, 33' })).toBeVisible();
  });
});
