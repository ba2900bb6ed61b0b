/** Taking one's progress along as a link: made on one device, opened on another. */
import { readFile, writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import jsQR from 'jsqr';
import type { Browser, Locator, Page, TestInfo } from 'playwright/test';
import { ready } from '../activities.ts';
import { byKeyboard } from '../playing/hands.ts';
import { expect, test } from '../test.ts';
import { activity, byButtons } from './places.ts';

test.use({ viewport: { width: 1280, height: 1000 } });
const lesson = '/lessons/four-levels/';
const saltmere = 'Place eight Saltmere cases';
const aim = 'Nobody waits hungry in the dark, says Ŵyn.';
const brings = (page: Page) => page.getByRole('heading', { name: 'What this link would bring' });
const saidOfBrought = (page: Page) => page.locator('[data-brings-said]');

/** A card placed, and an aim written. */
async function work(page: Page) {
  await page.goto('/lessons/first-guess/');
  await ready(page);
  await page.locator('[id="my-project/aim"]').fill(aim);
  await page.goto(lesson);
  await ready(page);
  await byButtons(activity(page, saltmere), 1, 2, 'Coordination');
  await expect(activity(page, saltmere).getByText('Saved on this device')).toBeVisible();
}

async function madeLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Make a link' }).click();
  await expect(page.getByText(/^The link is ready: [\d,]+ characters\.$/)).toBeVisible();
  return page.getByRole('textbox', { name: 'Your link' }).inputValue();
}

/** Another device: nothing of this one is there. */
async function phone(browser: Browser, baseURL: string | undefined) {
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    locale: 'en-GB',
  });
  return context.newPage();
}

async function addAll(page: Page) {
  await expect(brings(page)).toBeFocused();
  await page.getByRole('button', { name: 'Add it to my progress' }).click();
  await expect(saidOfBrought(page)).toHaveText(/^Added to your progress/);
}

interface Record {
  readonly item: string;
  readonly kind?: 'text' | 'answer' | 'done';
  readonly value: unknown;
}

/** Fills the page with RECORDS, as a file brings them. */
async function load(page: Page, info: TestInfo, records: readonly Record[]) {
  const facts = records.map((record, index) => ({
    schema: 1,
    epoch: 0,
    kind: 'answer',
    device: 'by-hand',
    seq: index + 1,
    wall: 1_795_000_000_000 + index * 31_337,
    ...record,
  }));
  const file = info.outputPath('progress.json');
  const course = { id: 'partnerships', version: '0.2.0' };
  await writeFile(file, JSON.stringify({ format: 'course-progress', version: 1, course, saved: '', facts }));
  await page.goto('/progress/');
  await page.getByLabel('Load a progress file').locator('visible=false').setInputFiles(file);
  await page.getByRole('button', { name: 'Add it to my progress' }).click();
  await expect(saidOfBrought(page)).toHaveText(/^Added to your progress/);
}

/** What a camera reads off the screen: the picture's points, through a reader that had no hand in drawing them. */
async function readCode(browser: Browser, code: Locator): Promise<string | undefined> {
  const png = (await code.screenshot()).toString('base64');
  // A page of no site, whose policy forbids nothing.
  const page = await browser.newPage();
  const { points, width, height } = await page.evaluate(async (data) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${data}`;
    await picture.decode();
    const { naturalWidth: width, naturalHeight: height } = picture;
    const canvas = new OffscreenCanvas(width, height).getContext('2d');
    if (!canvas) throw new Error('no canvas');
    canvas.drawImage(picture, 0, 0);
    return { points: [...canvas.getImageData(0, 0, width, height).data], width, height };
  }, png);
  await page.close();
  return jsQR(Uint8ClampedArray.from(points), width, height, { inversionAttempts: 'dontInvert' })?.data;
}

const kept = (page: Page, item: string) =>
  page.evaluate((name) => Object.keys(localStorage).some((key) => key.includes(name)), item);

test('a link brings what was chosen to another device, and leaves one’s own writing here', async ({
  page,
  browser,
  baseURL,
}) => {
  await work(page);
  await page.goto('/progress/');
  const link = await madeLink(page);
  await expect(page.getByText('It is no copy of everything', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  expect(await kept(page, 'course/backup')).toBe(false);

  const there = await phone(browser, baseURL);
  await there.goto(link);
  await expect(brings(there)).toBeFocused();
  // Neither in the address nor in what “back” and “share” would give.
  expect(there.url()).toBe(new URL('/progress/', baseURL).href);
  await expect(there.getByRole('region', { name: 'What this link would bring' })).not.toContainText('Ŵyn');
  expect(await there.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
    0,
  );
  await addAll(there);
  await there.goto(lesson);
  await ready(there);
  await expect(activity(there, saltmere)).toHaveAttribute('data-state', 'begun');
  await there.goto('/lessons/first-guess/');
  await ready(there);
  await expect(there.locator('[id="my-project/aim"]')).toHaveValue('');
  await there.context().close();
});

test('with one’s own writing it brings everything, and counts as a backup once the learner has put it somewhere', async ({
  page,
  browser,
  baseURL,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await work(page);
  await page.goto('/progress/');
  const short = await madeLink(page);
  await page.getByRole('checkbox', { name: 'With my own writing too' }).check();
  const field = page.getByRole('textbox', { name: 'Your link' });
  await expect(field).not.toHaveValue(short);
  await expect(page.getByText('your own writing too.', { exact: false }).last()).toBeVisible();
  expect(await kept(page, 'course/backup')).toBe(false);
  const link = await field.inputValue();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText(/^Copied\./)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  expect(await kept(page, 'course/backup')).toBe(false);
  await page.getByRole('button', { name: 'It lies where I will find it' }).click();
  await expect.poll(() => kept(page, 'course/backup')).toBe(true);
  await expect(page.getByText('You have done more since')).toHaveCount(0);

  const there = await phone(browser, baseURL);
  await there.goto(link);
  await addAll(there);
  await there.goto('/lessons/first-guess/');
  await ready(there);
  await expect(there.locator('[id="my-project/aim"]')).toHaveValue(aim);
  // The same link again has nothing to add.
  await there.goto(link);
  await expect(saidOfBrought(there)).toHaveText(/here already/);
  await there.context().close();
});

for (const theme of ['light', 'dark'] as const) {
  test(`the code on the screen says the link, ${theme}`, async ({ page, browser }) => {
    await page.emulateMedia({ colorScheme: theme });
    await work(page);
    await page.goto('/progress/');
    const link = await madeLink(page);
    const code = page.getByRole('img', { name: 'The link as a code for a phone’s camera' });
    await code.scrollIntoViewIfNeeded();
    expect(await readCode(browser, code)).toBe(link);
    const axe = await new AxeBuilder({ page }).include('.as-link').analyze();
    expect(axe.violations).toEqual([]);
  });
}

/** As many answers as a course of twice the length would have; no two alike. */
const many = (count: number, text = ''): Record[] =>
  Array.from({ length: count }, (_, index) => ({
    item: `activity-${(index * 7919).toString(36)}/card-${(index * 104_729).toString(36)}`,
    value: `step-${(index * 15_485_863).toString(36)}`,
    ...(text && { kind: 'text' as const, value: `${text} ${index * 32_452_843}` }),
  }));

test('too long for a code: the link comes first, and a code that says before it is seen what it lacks', async ({
  page,
  browser,
  baseURL,
}, info) => {
  await load(page, info, [
    { item: 'opened/four-levels', kind: 'done', value: '0.2.0' },
    { item: 'course/here', value: 'lessons/four-levels/#place-saltmere' },
    ...many(120),
  ]);
  await madeLink(page);
  const code = page.getByRole('img', { name: /^A code for a phone’s camera: what is done/ });
  await expect(page.getByRole('button', { name: 'Copy the link' })).toBeVisible();
  await expect(code).toBeHidden();
  await expect(page.getByRole('main')).not.toContainText('quickest');
  await page.getByText('A code that brings what is done, without your answers').click();
  await expect(page.getByText('and none of your answers', { exact: false })).toBeVisible();
  await code.scrollIntoViewIfNeeded();
  const link = (await readCode(browser, code)) ?? '';
  expect(link).toContain('#p=');
  const there = await phone(browser, baseURL);
  await there.goto(link);
  await addAll(there);
  await expect(there.getByRole('main').locator('[data-lesson="four-levels"]').first()).toHaveAttribute(
    'data-state',
    'begun',
  );
  await there.context().close();
});

test('too long for a link: the file is offered, and leaving one’s own writing out where that helps', async ({
  page,
}, info) => {
  await load(page, info, [...many(20), ...many(1200, 'What we wrote on the Friday number').slice(20)]);
  await page.getByRole('checkbox', { name: 'With my own writing too' }).check();
  await page.getByRole('button', { name: 'Make a link' }).click();
  await expect(
    page.getByText(/^With your own writing it would be a link of [\d,]+ characters/),
  ).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Your link' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Make the link without it' }).click();
  await expect(page.getByRole('textbox', { name: 'Your link' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'With my own writing too' })).not.toBeChecked();

  await load(page, info, many(1500));
  await page.getByRole('button', { name: 'Make a link' }).click();
  await expect(page.getByText(/^This would be a link of [\d,]+ characters/)).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a file instead' }).click(),
  ]);
  expect(JSON.parse(await readFile(await file.path(), 'utf8')).facts.length).toBeGreaterThan(1500);
});

test('a link that mail programs escaped and broke is read; an address has no line breaks left', async ({
  page,
}) => {
  await work(page);
  await page.goto('/progress/');
  const link = await madeLink(page);
  const [before = '', letters = ''] = link.split('#p=');
  for (const hash of [
    `#p=${letters.replaceAll('-', '%2D').replaceAll('_', '%5F')}`,
    `#p%3D${letters}`,
    `#p=3D${letters.replace(/.{70}/g, '$&=\r\n')}`,
    `#p=${letters.replace(/.{70}/g, '$&=%0D%0A')}`,
    `#p=${letters.replace(/.{60}/g, '$&%0A%3E%20')}`,
  ]) {
    await page.goto(`${before}${hash}`);
    await expect(saidOfBrought(page)).toHaveText(/here already/);
    expect(page.url()).not.toContain('#');
    await page.reload();
  }
  const broken = letters.slice(0, -9).replace(/.{70}/g, '$&=\r\n');
  await page.goto(`${before}#p=3D${broken}`);
  await expect(saidOfBrought(page)).toHaveText(/^The end of this link is missing/);
});

test('on a phone the words are for a phone', async ({ page, browser, baseURL }) => {
  const region = (of: Page) => of.locator('.as-link');
  await page.goto('/progress/');
  await expect(region(page)).toContainText('A way to your phone or another computer.', {
    useInnerText: true,
  });
  const there = await phone(browser, baseURL);
  await there.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: async () => {} });
  });
  await there.goto('/lessons/first-guess/');
  await ready(there);
  await there.goto('/progress/');
  await there.getByRole('button', { name: 'Make a link' }).tap();
  await expect(there.getByText(/^The link is ready/)).toBeVisible();
  const said = await region(there).innerText();
  expect(said).toContain('A way to your computer or another phone');
  expect(said).toContain('Hold the camera of the other device over this screen.');
  expect(said).not.toMatch(/your phone|a phone’s camera|Ctrl|quickest/);
  await expect(region(there).locator('.main')).toHaveText('Share the link');
  await there.context().close();
});

test('a link that is cut short, changed or none says so, and changes nothing', async ({ page }) => {
  await work(page);
  await page.goto('/progress/');
  const link = await madeLink(page);
  const middle = link.length - 20;
  const changed = link.slice(0, middle) + (link[middle] === 'A' ? 'B' : 'A') + link.slice(middle + 1);
  const before = await page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.includes('fact')),
  );
  for (const [opened, said] of [
    [link.slice(0, -9), /^The end of this link is missing/],
    [changed, /^This link has been changed on its way/],
    [link.replace(/#p=.*/, '#p=hello'), /^This is not a progress link of this course/],
    [link.replace(/#p=.*/, '#p='), /^There is no progress in this link/],
  ] as const) {
    // In the page that is open: the address changes, the page does not load.
    await page.goto(opened);
    await expect(saidOfBrought(page)).toHaveText(said);
    await expect(saidOfBrought(page)).toHaveText(/Your progress is as it was\.$/);
    expect(page.url()).not.toContain('#');
  }
  await expect(brings(page)).toHaveCount(0);
  const after = await page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.includes('fact')),
  );
  expect(after.toSorted()).toEqual(before.toSorted());
});

test('where someone else’s progress lies, a link asks before it adds', async ({ page, browser, baseURL }) => {
  await work(page);
  await page.goto('/progress/');
  const link = await madeLink(page);
  const there = await phone(browser, baseURL);
  await there.goto('/lessons/words/');
  await ready(there);
  await there.goto(link);
  await expect(brings(there)).toBeFocused();
  await there.getByRole('button', { name: 'Leave it' }).click();
  await expect(saidOfBrought(there)).toHaveText('The link was left alone. Nothing has changed.');
  expect(await kept(there, 'place-saltmere')).toBe(false);
  await there.context().close();
});

test('by keyboard alone, where the browser lets no page copy', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await work(page);
  await page.goto('/progress/');
  const hands = byKeyboard(page);
  await hands.choose(page.getByRole('checkbox', { name: 'With my own writing too' }));
  await hands.press(page.getByRole('button', { name: 'Make a link' }));
  const field = page.getByRole('textbox', { name: 'Your link' });
  await expect(field).toBeVisible();
  await hands.press(page.getByRole('button', { name: 'Copy the link' }));
  await expect(page.getByText(/^The browser did not let the page copy it/)).toBeVisible();
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue());
});

test('it is shared where the browser can, and says where it opens', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (what: ShareData) => {
        document.title = `shared ${what.url}`;
      },
    });
  });
  await page.goto('/progress/');
  await page.getByRole('button', { name: 'Make a link' }).click();
  await expect(page.getByText('There is nothing to take along yet', { exact: false })).toBeVisible();
  await work(page);
  await page.goto('/progress/');
  const link = await madeLink(page);
  // The tests' own server is this computer.
  await expect(page.getByText(/^This copy of the course runs on this computer alone/)).toBeVisible();
  await page.getByRole('button', { name: 'Share the link' }).click();
  await expect(page).toHaveTitle(`shared ${link}`);
});

test('when the page’s own part does not arrive it says so, and keeps the link for a reload', async ({
  page,
  complaints,
}) => {
  await work(page);
  await page.goto('/progress/');
  const link = await madeLink(page);
  await page.reload({ waitUntil: 'networkidle' });
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto(link);
  await expect(saidOfBrought(page)).toHaveText(/a part of the page that reads it did not arrive/);
  expect(page.url()).toBe(link);
  await page.unrouteAll();
  await page.reload();
  await expect(saidOfBrought(page)).toHaveText(/here already/);
  expect(page.url()).not.toContain('#');
  // What the browser says of the request that was cut off.
  complaints.splice(0);
});
