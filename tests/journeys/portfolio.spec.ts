/** The portfolio: what a learner wrote, in order, as text, on the page and in every file; and loaded again. */

import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { convertToHtml, extractRawText } from 'mammoth';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textIn } from 'mdast-util-to-string';
import type { Page } from 'playwright/test';
import { ready } from '../activities.ts';
import { expect, test } from '../test.ts';

const work = (page: Page) => page.locator('[data-work]');
const take = (page: Page) => page.getByRole('region', { name: 'Take it with you' });
const empty = (page: Page) => page.getByRole('region', { name: 'Nothing to show yet' });
const squeezed = (text: string) => text.replace(/\s+/g, '');

const hostile = {
  aim: '<script>alert(1)</script> & <b>bold</b>',
  people: '=cmd()|"/C calc"!A0\n# no heading\n- no list\n> no quotation',
  place: '\u202Efrom right to left\u202C and 👩‍👩‍👧‍👦 *not bold* שלום',
  missing: `${'long and longer '.repeat(1300)}`.slice(0, 20_000).trim(),
};
const levels = { time: 'collaboration', trust: 'cooperation', turf: 'collaboration' };

let seq = 0;
/** A fact as the course keeps it. */
const fact = (item: string, value: unknown, kind: 'answer' | 'text' = 'answer') => ({
  schema: 1,
  item,
  epoch: 0,
  kind,
  value,
  device: 'elsewhere',
  seq: ++seq,
  wall: Date.UTC(2026, 10, 20, 12),
  ...(kind === 'text' ? { seen: {} } : {}),
});
const facts = (of: string, values: Readonly<Record<string, unknown>>, kind?: 'text') =>
  Object.entries(values).map(([part, value]) => fact(`${of}/${part}`, value, kind));
const partner = (key: string, name: string, level: string) =>
  facts('map-partners', {
    [`partner/made-${key}/name`]: name,
    [`partner/made-${key}/level`]: level,
    [`partner/made-${key}/note`]: `${name}: a note.`,
  });

/** Work of every sort: texts, a table, two partnerships, and two pictures. */
const everything = () => [
  ...facts('my-project', hostile, 'text'),
  fact('partnerships/first/name', 'Friday kitchen', 'text'),
  fact('partnerships/p2/made', true),
  fact('partnerships/p2/name', '<i>Homework</i> club', 'text'),
  ...facts('weigh-three-ts', { ...levels, 'text/partner': 'The chip shop' }),
  ...facts('weigh-three-ts#p2', { ...levels, 'text/partner': 'The school' }),
  ...partner('000000001-a', '<script>alert(2)</script>', '2'),
  ...partner('000000002-b', '=cmd() Ŵyn', '4'),
  ...facts('rate-outcomes-before', {
    terms: '1',
    level: '2',
    weigh: '2',
    partners: '1',
    agreement: '3',
    review: '2',
  }),
];

const progressFile = (all: readonly unknown[], course = 'partnerships') =>
  JSON.stringify({
    format: 'course-progress',
    version: 1,
    course: { id: course, version: '0.1.0', title: 'A course' },
    saved: '2026-11-20T12:00:00.000Z',
    facts: all,
  });

async function choose(page: Page, name: string, content: Uint8Array | string) {
  await page.goto('/progress/');
  await page
    .getByLabel('Load a progress file')
    .locator('visible=false')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

async function load(page: Page, name: string, content: Uint8Array | string) {
  await choose(page, name, content);
  await page.getByRole('button', { name: 'Add it to my progress' }).click();
  await expect(page.getByText('Added to your progress.')).toBeVisible();
}

async function openFull(page: Page) {
  await load(page, 'partnerships-progress.json', progressFile(everything()));
  await page.goto('/portfolio/');
  await expect(work(page).getByRole('heading').first()).toBeVisible();
}

async function download(page: Page, name: RegExp) {
  const coming = page.waitForEvent('download');
  await take(page).getByRole('button', { name }).click();
  const file = await coming;
  await expect(take(page).getByRole('status')).toHaveText(
    `${file.suggestedFilename()} is made. It should be with your downloads.`,
  );
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('before there is anything it says so and leads to the first lesson', async ({ page }) => {
  await page.goto('/portfolio/');
  await expect(empty(page)).toBeVisible();
  await expect(take(page)).toBeHidden();
  await expect(page.getByText('Putting your work together.')).toBeHidden();
  await empty(page).getByRole('link', { name: 'To the first lesson' }).click();
  await expect(page).toHaveURL(/\/lessons\/first-guess\/$/);
});

test('what is written in a lesson stands there, and what another tab writes comes too', async ({
  page,
  context,
}) => {
  await page.goto('/lessons/first-guess/');
  await ready(page);
  const aim = page.locator('#my-project').getByRole('textbox').nth(1);
  await aim.fill('A warm room on Fridays.');
  await aim.blur();
  const other = await context.newPage();
  await other.goto('/portfolio/');
  await expect(work(other).getByRole('heading', { level: 2 })).toHaveText([
    '1. Your project, your first guess',
    'What was done',
  ]);
  await expect(work(other)).toContainText('A warm room on Fridays.');
  await aim.fill('A warm room on Sundays.');
  await aim.blur();
  await expect(work(other)).toContainText('A warm room on Sundays.');
});

test('own work stands in the order of the course, each partnership’s apart, and all of it as text', async ({
  page,
}) => {
  await openFull(page);
  expect(await work(page).getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
    '1. Your project, your first guess',
    '4. Time, trust and turf',
    '11. Map, find, join or start',
  ]);
  const shown = squeezed((await work(page).textContent()) ?? '');
  for (const text of Object.values(hostile)) expect(shown).toContain(squeezed(text));
  const headings = await work(page).getByRole('heading', { level: 3 }).allInnerTexts();
  expect(headings.filter((text) => text.startsWith('Weigh'))).toEqual([
    'Weigh time, trust and turf: Friday kitchen',
    'Weigh time, trust and turf: <i>Homework</i> club',
  ]);
  expect(shown.indexOf('Thechipshop')).toBeLessThan(shown.indexOf('Theschool'));
  await expect(work(page).locator('script, b, i')).toHaveCount(0);
  await expect(work(page).getByRole('img')).toHaveCount(1);
  const picture = work(page).getByRole('img');
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
  await expect(picture).toHaveAttribute('alt', /<script>alert\(2\)<\/script>: 2 .*=cmd\(\) Ŵyn: 4 /);
});

test('Word and Markdown hold the same text, with pictures that any program shows', async ({ page }) => {
  await openFull(page);
  const word = await download(page, /^Word document/);
  expect(word.name).toBe('portfolio.docx');
  const { value: raw } = await extractRawText({ buffer: word.bytes });
  const { value: html } = await convertToHtml({ buffer: word.bytes });
  const markdown = await download(page, /^Markdown with pictures/);
  expect(markdown.name).toBe('portfolio-markdown.zip');
  const files = unzipSync(markdown.bytes);
  expect(Object.keys(files).toSorted()).toEqual(['pictures/1.svg', 'portfolio.md']);
  const text = new TextDecoder().decode(files['portfolio.md']);
  const tree = fromMarkdown(text);
  const read = tree.children.map((node) => textIn(node)).join('\n');
  for (const written of [...Object.values(hostile), 'The chip shop', 'The school', '=cmd() Ŵyn']) {
    expect(squeezed(raw)).toContain(squeezed(written));
    expect(squeezed(read)).toContain(squeezed(written));
  }
  expect(JSON.stringify(tree)).not.toMatch(/"type":"(html|link|code|inlineCode|strong|blockquote|list)"/);
  expect(text).toMatch(/!\[.*\]\(pictures\/1\.svg\)/);

  expect(html).toContain('<h1>1. Your project, your first guess</h1>');
  expect(html).toContain('<thead><tr><th>');
  const parts = unzipSync(word.bytes);
  const media = Object.keys(parts).filter((name) => name.startsWith('word/media/'));
  expect(media.map((name) => name.split('.').at(-1)).toSorted()).toEqual(['png', 'svg']);
  const png = parts[media.find((name) => name.endsWith('.png')) ?? ''] ?? new Uint8Array();
  expect([...png.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  // A picture of nothing is some hundred bytes.
  expect(png.length).toBeGreaterThan(2000);
});

test('parts are left out on the page, on paper and in every file, and none of it is lost', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await openFull(page);
  const parts = take(page).getByRole('checkbox');
  await take(page).getByText('Choose the parts (all 5)').click();
  await expect(parts).toHaveCount(5);
  for (const box of await parts.all()) await expect(box).toBeChecked();
  const homework = take(page).getByRole('checkbox', { name: /Weigh time.*Homework/ });
  await homework.uncheck();
  await expect(homework).toBeFocused();
  await take(page)
    .getByRole('checkbox', { name: /partner map/ })
    .uncheck();
  await expect(take(page).locator('summary')).toHaveText('Choose the parts (3 of 5)');
  await expect(work(page)).toContainText('The chip shop');
  await expect(work(page)).not.toContainText(/The school|Map, find/);
  await expect(work(page).getByRole('img')).toHaveCount(0);

  const word = await download(page, /^Word document/);
  const { value: raw } = await extractRawText({ buffer: word.bytes });
  const markdown = await download(page, /^Markdown \(\.md\)/);
  expect(markdown.name).toBe('portfolio.md');
  const archive = await download(page, /^Everything in one archive/);
  const files = unzipSync(archive.bytes);
  const { value: inArchive } = await extractRawText({ buffer: Buffer.from(files['portfolio.docx'] ?? []) });
  await take(page).getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  const paper = (await page.locator('.print-sheet').textContent()) ?? '';
  for (const text of [raw, markdown.bytes.toString('utf8'), inArchive, paper]) {
    expect(text).toContain('The chip shop');
    expect(text).not.toMatch(/The school|Map, find/);
  }
  // A backup with gaps would be none.
  expect(new TextDecoder().decode(files['partnerships-progress.json'])).toContain('The school');

  for (const box of await parts.all()) await box.uncheck();
  await expect(work(page).getByRole('heading')).toHaveCount(0);
  await take(page)
    .getByRole('button', { name: /^Word document/ })
    .click();
  await expect(take(page).getByRole('status')).toHaveText(
    'Nothing is ticked. Choose at least one part first.',
  );
  await homework.check();
  await expect(work(page)).toContainText('The school');
});

test('a first guess is nothing to show, and what was done stands last', async ({ page }) => {
  const done = { ...fact('my-project/*', '0.2.0'), kind: 'done' };
  const guess = fact('guess-first/closest', ['timetables']);
  await load(page, 'partnerships-progress.json', progressFile([...everything(), guess, done]));
  await page.goto('/portfolio/');
  await expect(work(page).getByRole('heading', { level: 2 }).last()).toHaveText('What was done');
  await expect(work(page)).not.toContainText(/Four guesses|My guess/);
});

test('the archive brings all of it back in another browser', async ({ page, browser, baseURL }) => {
  await openFull(page);
  const shown = await work(page).textContent();
  const archive = await download(page, /^Everything in one archive/);
  expect(Object.keys(unzipSync(archive.bytes)).toSorted()).toEqual([
    'READ ME.txt',
    'partnerships-progress.json',
    'pictures/1.svg',
    'portfolio.docx',
    'portfolio.md',
  ]);
  const context = await browser.newContext({ ...(baseURL && { baseURL }) });
  const other = await context.newPage();
  await load(other, archive.name, archive.bytes);
  await other.goto('/portfolio/');
  await expect(work(other).getByRole('heading').first()).toBeVisible();
  expect(await work(other).textContent()).toBe(shown);
  await context.close();
});

test('an archive that is damaged, or none of ours, is refused in a sentence', async ({ page }) => {
  const good = zipSync({ 'partnerships-progress.json': strToU8(progressFile(everything())) });
  for (const [name, content, said] of [
    ['cut.zip', good.slice(0, good.length / 2), /There is no progress in this file/],
    ['words.zip', strToU8('This is no archive.'), /There is no progress in this file/],
    ['holiday.zip', zipSync({ 'beach.txt': strToU8('Sand') }), /There is no progress in this file/],
    [
      'gardening.zip',
      zipSync({ 'gardening-progress.json': strToU8(progressFile(everything(), 'gardening')) }),
      /belongs to another course/,
    ],
  ] as const) {
    await choose(page, name, content);
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByText('Your progress is as it was.')).toBeVisible();
  }
  await page.goto('/portfolio/');
  await expect(empty(page)).toBeVisible();
});

test('a part that does not arrive is said, and nothing is lost', async ({ page, complaints }) => {
  await page.route('**/portfolio/course.json', (route) => route.abort());
  await load(page, 'partnerships-progress.json', progressFile(everything()));
  await page.goto('/portfolio/');
  await expect(page.getByRole('status').first()).toContainText('It is kept. Check the connection');
  await expect(empty(page)).toBeHidden();
  await expect(take(page)).toBeHidden();
  await page.unroute('**/portfolio/course.json');
  await page.reload();
  await expect(work(page)).toContainText('The chip shop');

  await page.route(/\.js$/, (route) => route.abort());
  await take(page).getByRole('button', { name: /^Word/ }).click();
  await expect(take(page).getByRole('status')).toHaveText(/^The file could not be made\. Nothing is lost\./);
  complaints.length = 0;
});

test('on paper only the work is left', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await openFull(page);
  await take(page).getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-sheet')).toContainText('The chip shop');
  await expect(page.getByRole('main')).toBeHidden();
});

test('by the keyboard alone: every way to take it along is reached, and the answer is said', async ({
  page,
}) => {
  await openFull(page);
  await page.getByRole('heading', { level: 1 }).focus();
  const stops: string[] = [];
  for (let presses = 0; presses < 60 && !stops.includes('Print'); presses++) {
    await page.keyboard.press('Tab');
    stops.push(await page.locator(':focus').innerText());
  }
  expect(stops.slice(-4)).toEqual([
    'Word document (.docx)',
    'Markdown with pictures (.zip)',
    'Everything in one archive (.zip)',
    'Print',
  ]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing, empty and full, and nothing runs out of 320 px, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 740 });
    const look = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    };
    await page.goto('/portfolio/');
    await expect(empty(page)).toBeVisible();
    await look();
    await openFull(page);
    await look();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how to keep one’s work on paper', async ({ page }) => {
    await page.goto('/portfolio/');
    await expect(page.locator('main .no-script')).toContainText(
      'Without scripts this page cannot collect your work.',
    );
    await expect(page.getByText('Putting your work together.')).toBeHidden();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});
