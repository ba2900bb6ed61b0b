/** An activity in somebody else's page: the example of docs/embedding.md, served from another port and as another site. */
import { readdirSync } from 'node:fs';
import { chromium, type FrameLocator, type Page } from 'playwright/test';
import { flags } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { netlify } from '../../src/build/headers.ts';
import { dist } from '../site.ts';
import { expect, test } from '../test.ts';

const activity = 'same-yes';
const lesson = `/lessons/four-levels/#${activity}`;
/** What the frame says of another site’s page, where its work is kept, and where it is not. */
const kept = /the course itself may not know of it/;
const unsaved = /the browser keeps nothing of it there/;

let host: Awaited<ReturnType<typeof serve>>;
test.beforeAll(async () => {
  host = await serve('docs');
});
test.afterAll(() => host.close());

/** Another origin on the same host; and another host, to whose frames a browser gives a storage apart, or none. */
const originOf = (name: 'port' | 'site') =>
  `http://${name === 'port' ? '127.0.0.1' : 'localhost'}:${host.port}/`;

// Here a page of another origin is what is meant.
test.afterEach(({ complaints }) => {
  const others = (['port', 'site'] as const).map((name) => `request elsewhere: ${originOf(name)}`);
  const left = complaints.filter((line) => !others.some((start) => line.startsWith(start)));
  complaints.splice(0, complaints.length, ...left);
});

async function open(page: Page, baseURL: string | undefined, from: 'port' | 'site') {
  const asked = new URLSearchParams({ course: baseURL ?? '', activity });
  await page.goto(`${originOf(from)}embed-example.html?${asked}`);
  const frame = page.frameLocator('#activity');
  await expect(frame.locator(`#${activity}[data-ready]`)).toBeAttached();
  return frame;
}
const said = (page: Page, state: string) =>
  expect(page.locator('#said')).toHaveText(`The activity “${activity}” is ${state}.`);
const heightOf = async (page: Page) => (await page.locator('#activity').boundingBox())?.height ?? 0;
/** How much of the activity's page does not fit into its frame. */
const hidden = (frame: FrameLocator) =>
  frame.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight);
const isWithin = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

test('by keyboard alone on a phone: the frame grows with what is said, and the page around hears how far it is', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  const frame = await open(page, baseURL, 'port');
  await said(page, 'new');
  await expect.poll(() => hidden(frame)).toBe(0);
  const before = await heightOf(page);

  const radios = frame.getByRole('radio');
  const isAt = (role: string) => frame.locator(`${role}:focus`).count();
  for (let tabs = 0; tabs < 12 && !(await isAt('input[type="radio"]')); tabs++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(radios.first()).toBeChecked();
  await said(page, 'begun');
  for (let tabs = 0; tabs < 6 && !(await isAt('button.main')); tabs++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(frame.locator(`#${activity}`)).toHaveAttribute('data-state', 'done');
  await said(page, 'done');

  await expect.poll(() => heightOf(page)).toBeGreaterThan(before + 40);
  await expect.poll(() => hidden(frame)).toBe(0);
  expect(await isWithin(page)).toBe(true);
  expect(await frame.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth)).toBe(true);
});

test('work in a frame is there again, and is the course’s own where the browser has one place for both', async ({
  page,
  baseURL,
}) => {
  const frame = await open(page, baseURL, 'port');
  await frame.getByRole('radio').nth(1).check();
  await expect(frame.getByText('Saved on this device')).toBeVisible();
  await expect(frame.getByText(kept)).toBeVisible();
  await said(page, 'begun');
  await page.reload();
  await said(page, 'begun');
  await expect(page.frameLocator('#activity').getByRole('radio').nth(1)).toBeChecked();
  await page.goto(lesson);
  await expect(page.locator(`#${activity}[data-ready] input[type="radio"]`).nth(1)).toBeChecked();
});

test('where the browser keeps frames apart, work is there again, and the course does not know of it, as is said', async ({
  baseURL,
}) => {
  // A browser that lets other sites' frames keep something: a private window of ours does not.
  const browser = await chromium.launch({
    ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
    args: [...flags, '--disable-features=TrackingProtection3pcd'],
  });
  try {
    const page = await browser.newPage();
    const frame = await open(page, baseURL, 'site');
    await frame.getByRole('radio').nth(1).check();
    await expect(frame.getByText('Saved on this device')).toBeVisible();
    await expect(frame.getByText(kept)).toBeVisible();
    await expect(frame.getByText(unsaved)).toBeHidden();
    await page.reload();
    await said(page, 'begun');
    await expect(page.frameLocator('#activity').getByRole('radio').nth(1)).toBeChecked();
    await page.goto(new URL(lesson, baseURL ?? '').href);
    await expect(page.locator(`#${activity}[data-ready]`)).toHaveAttribute('data-state', 'new');
  } finally {
    await browser.close();
  }
});

test('what is told is how far the activity is, and nothing that was chosen or written', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  const frame = await open(page, baseURL, 'port');
  await frame.getByRole('radio').nth(1).check();
  await frame.getByRole('textbox').first().fill('Nobody’s business');
  await said(page, 'begun');
  const heard = await page.evaluate(() => (window as unknown as { heard: Record<string, unknown>[] }).heard);
  expect(heard.length).toBeGreaterThan(2);
  for (const { type, ...rest } of heard) {
    expect(['course-embed:height', 'course-embed:state']).toContain(type);
    const last = type === 'course-embed:height' ? 'height' : 'state';
    expect(Object.keys(rest).toSorted()).toEqual(['activity', 'course', last].toSorted());
    expect(rest).toMatchObject({ activity, course: 'partnerships' });
  }
});

test('where the browser refuses another site’s frame to keep anything, that is said at once, with two ways out', async ({
  page,
  baseURL,
}) => {
  const frame = await open(page, baseURL, 'site');
  // As it is in a private window: nothing here pretends.
  expect(
    await frame.locator('html').evaluate(() => {
      try {
        return Boolean(localStorage);
      } catch {
        return false;
      }
    }),
  ).toBe(false);
  await expect(frame.getByRole('heading', { name: 'This browser isn’t keeping your work' })).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Save my progress to a file' })).toBeVisible();
  await expect(frame.getByText(unsaved)).toBeVisible();
  await expect(frame.getByText(kept)).toBeHidden();
  await expect.poll(() => hidden(frame)).toBe(0);
  await frame.getByRole('radio').first().check();
  await said(page, 'begun');
});

test('by itself it is the activity of its lesson, says where it is from, and leads there', async ({
  page,
}) => {
  await page.goto(`/embed/${activity}/`);
  await expect(page.locator(`#${activity}[data-ready]`)).toBeAttached();
  await expect(page.getByText(kept)).toBeHidden();
  await expect(page.getByRole('contentinfo')).toContainText('CC BY 4.0');
  await page.getByRole('radio').nth(2).check();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: /^Its lesson: Four levels/ }).click();
  const there = await opened;
  await expect(there).toHaveURL(new RegExp(`${lesson}$`));
  await expect(there.locator(`#${activity} input[type="radio"]`).nth(2)).toBeChecked();
  await there.close();
});

test('the whole course stands in nobody else’s page, until the host lets it: then it works in a frame that scrolls', async ({
  page,
  baseURL,
  complaints,
}) => {
  const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
  await open(page, baseURL, 'port');
  await page.getByText('Show it').click();
  expect((await refused).text()).toContain("frame-ancestors 'self'");

  const headers = netlify(readdirSync(dist).map((name) => (/\./.test(name) ? name : `${name}/`)), [new URL(originOf('port')).origin]); // biome-ignore format: one thought
  const letting = await serve(dist, { headers });
  try {
    await open(page, letting.url, 'port');
    await page.getByText('Show it').click();
    const course = page.frameLocator('#course');
    await course.getByRole('link', { name: /first guess/ }).first().click(); // biome-ignore format: one thought
    await expect(course.getByRole('heading', { level: 1, name: /first guess/ })).toBeVisible();
  } finally {
    await page.goto('about:blank');
    await letting.close();
  }
  const meant = (line: string) =>
    line.includes("Framing '") || line.startsWith(`request elsewhere: ${letting.url}`);
  complaints.splice(0, complaints.length, ...complaints.filter((line) => !meant(line)));
});
