/**
 * The whole course, from the first page to the statement and the portfolio, as a learner does it: once by keyboard
 * alone, once by touch on a narrow phone. What was entered is then looked for in every file, with readers that had no
 * hand in writing it.
 */
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { extractRawText } from 'mammoth';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textIn } from 'mdast-util-to-string';
import Papa from 'papaparse';
import type { Browser, Locator, Page } from 'playwright/test';
import { ready } from '../activities.ts';
import { pdfText } from '../pdf.ts';
import { byKeyboard, byTouch, type Hands } from '../playing/hands.ts';
import { playActivity } from '../playing/kinds.ts';
import type { Entered } from '../playing/play.ts';
import { Texts } from '../playing/texts.ts';
import { lessons } from '../site.ts';
import { expect, test } from '../test.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

test('by keyboard alone', async ({ page, browser }) => {
  test.setTimeout(30 * 60_000);
  await page.setViewportSize({ width: 1280, height: 900 });
  await playAll(byKeyboard(page), browser);
});

test.describe('on a phone', () => {
  test.use(phone);
  test('by touch, at 360 px', async ({ page, browser }) => {
    test.setTimeout(30 * 60_000);
    await playAll(byTouch(page), browser);
  });
});

async function playAll(hands: Hands, browser: Browser) {
  const { page } = hands;
  const texts = new Texts();
  const entered: Entered = { partners: [], steps: [] };
  const files: Files = {};

  await page.goto('/');
  await hands.press(page.getByRole('link', { name: /^Start: / }));
  const played: string[] = [];
  for (;;) {
    await page.waitForURL(/\/lessons\//);
    await ready(page);
    const slug = new URL(page.url()).pathname.slice(1);
    await test.step(slug, () => playLesson(hands, texts, entered, files));
    played.push(slug);
    const next = page.locator('.pager a.main');
    const last = (await next.getAttribute('rel')) !== 'next';
    await hands.press(next);
    if (last) break;
    await expect(page).not.toHaveURL(new RegExp(`/${slug}`));
  }
  expect(played.toSorted()).toEqual([...lessons].toSorted());

  await test.step('statement', () => makeStatement(hands, texts));
  const shown = await test.step('portfolio', () => readPortfolio(hands, texts, files));
  // A page of no site: the course's own policy lets nobody parse a text as markup.
  const blank = await browser.newPage();
  await test.step('files', () => compareFiles(blank, texts, entered, files));
  await blank.close();
  await test.step('another browser', () => loadElsewhere(hands, browser, files, shown));
}

/** Files by what they are, as they were downloaded. */
type Files = Partial<
  Record<
    'svg' | 'csv' | 'ics' | 'word' | 'markdown' | 'archive',
    { readonly path: string; readonly name: string }
  >
>;

async function download(hands: Hands, button: Locator) {
  const coming = hands.page.waitForEvent('download');
  await hands.press(button);
  const file = await coming;
  return { path: await file.path(), name: file.suggestedFilename() };
}

const fileOf = async (files: Files, what: keyof Files) => readFile(files[what]?.path ?? what);

async function playLesson(hands: Hands, texts: Texts, entered: Entered, files: Files) {
  const { page } = hands;
  const activities = page.locator('section[data-activity]');
  for (let index = 0; index < (await activities.count()); index++) {
    const where = activities.nth(index);
    const kind = await where.getAttribute('data-kind');
    await test.step(`${kind}: ${await where.getAttribute('id')}`, () =>
      playActivity({ where, hands, texts, entered }));
    const button = (name: string) => where.getByRole('button', { name });
    if (kind === 'map') {
      // Picture and files come when somebody reads on as far as there.
      await where.locator('.whole').scrollIntoViewIfNeeded();
      files.svg = await download(hands, button('Save the picture (SVG)'));
      files.csv = await download(hands, button('Save the table (CSV)'));
    }
    const calendar = button('Put the dated steps in my calendar');
    if (kind === 'plan' && (await calendar.count())) files.ics = await download(hands, calendar);
  }
  const here = page.getByRole('navigation', { name: 'Outline', includeHidden: true });
  await expect(here.locator('[data-here]')).toHaveAttribute('data-state', 'done');
  await expect(page.getByText('Saved on this device').last()).toBeAttached();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

async function makeStatement(hands: Hands, texts: Texts) {
  const { page } = hands;
  await expect(page).toHaveURL(/\/statement\/$/);
  await expect(page.locator('[data-left]').getByRole('listitem')).toHaveCount(0);
  await hands.write(page.getByRole('textbox', { name: 'Your name' }), 'Ŵyn Nguyễn-Hughes');
  const { path } = await download(hands, page.getByRole('button', { name: 'Download the statement (PDF)' }));
  const text = (await pdfText(await readFile(path))).replace(/\s+/g, ' ');
  expect(text).toContain('Ŵyn Nguyễn-Hughes');
  expect(text).not.toMatch(/undefined|NaN|\[object/);
  expect(texts.written.length).toBeGreaterThan(60);
}

async function toPortfolio({ page, press }: Hands) {
  const link = page.getByRole('link', { name: 'Portfolio', exact: true });
  await press(link.locator('visible=true').first());
  await expect(page).toHaveURL(/\/portfolio\/$/);
}

async function readPortfolio(hands: Hands, texts: Texts, files: Files): Promise<string> {
  const { page } = hands;
  await toPortfolio(hands);
  const work = page.locator('[data-work]');
  await expect(work.getByRole('heading').first()).toBeVisible();
  const shown = await readWork(page);
  expect(missing(shown, texts.written), 'not in the portfolio').toEqual([]);
  const states = page
    .getByRole('navigation', { name: 'Outline', includeHidden: true })
    .locator('[data-lesson]');
  expect(
    await states.evaluateAll((all) =>
      all.flatMap((one) =>
        one.getAttribute('data-state') === 'done' ? [] : [one.getAttribute('data-lesson')],
      ),
    ),
    'lessons not done',
  ).toEqual([]);
  const take = page.getByRole('region', { name: 'Take it with you' });
  files.word = await download(hands, take.getByRole('button', { name: /^Word document/ }));
  files.markdown = await download(hands, take.getByRole('button', { name: /^Markdown/ }));
  files.archive = await download(hands, take.getByRole('button', { name: /^Everything/ }));
  return shown;
}

/** All texts of the work shown, those of its pictures too. */
const readWork = (page: Page) =>
  page.locator('[data-work]').evaluate((work) => {
    const alts = [...work.querySelectorAll('img')].map(({ alt }) => alt);
    return [work.textContent, ...alts].join('\n');
  });

/** Without white space, which every format treats in its own way. */
const squeezed = (text: string) => text.replace(/\s+/g, '');
const missing = (text: string, wanted: readonly string[]) => {
  const all = squeezed(text);
  return wanted.filter((one) => !all.includes(squeezed(one)));
};

async function compareFiles(page: Page, texts: Texts, entered: Entered, files: Files) {
  const own = texts.written;
  const word = await fileOf(files, 'word');
  const { value: raw } = await extractRawText({ buffer: word });
  // The name in the middle of the map stands in the picture and in its description only.
  const parts = unzipSync(word);
  const drawn = new TextDecoder().decode(parts['word/document.xml']);
  const descriptions = await page.evaluate(
    (xml) =>
      [...new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('wp:docPr')]
        .map((one) => one.getAttribute('descr'))
        .join('\n'),
    drawn,
  );
  expect(missing(`${raw}\n${descriptions}`, own), 'not in the Word file').toEqual([]);
  expect(Object.keys(parts).some((name) => name.endsWith('.svg'))).toBe(true);
  expect(Object.keys(parts).some((name) => name.endsWith('.png'))).toBe(true);

  expect(files.markdown?.name).toMatch(/\.zip$/);
  const markdown = unzipSync(await fileOf(files, 'markdown'));
  checkMarkdown(markdown, own);

  const archive = unzipSync(await fileOf(files, 'archive'));
  checkMarkdown(archive, own);
  const inside = await extractRawText({ buffer: Buffer.from(archive['portfolio.docx'] ?? []) });
  expect(squeezed(inside.value)).toBe(squeezed(raw));
  for (const [name, bytes] of Object.entries(archive).filter(([name]) => name.endsWith('.svg')))
    expect(await xmlText(page, new TextDecoder().decode(bytes)), name).not.toBe('');

  const { data } = Papa.parse<string[]>(
    (await fileOf(files, 'csv')).toString('utf8').replace(/^\uFEFF/, ''),
    {
      skipEmptyLines: true,
    },
  );
  // A mark keeps a spreadsheet from reckoning what begins like a formula.
  const marked = (text: string) => (/^['=+\-@]/.test(text) ? `'${text}` : text);
  expect(data.slice(1).map((row) => [row[0], row[1], row.at(-1)])).toEqual(
    entered.partners.map(({ name, level, note }) => [marked(name), String(level), marked(note)]),
  );

  const svg = await xmlText(page, (await fileOf(files, 'svg')).toString('utf8'));
  expect(
    missing(
      svg,
      entered.partners.map(({ name }) => name),
    ),
  ).toEqual([]);

  const events = new ICAL.Component(ICAL.parse((await fileOf(files, 'ics')).toString('utf8')))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
  expect(
    events
      .map(({ summary, description, startDate }) => ({
        what: summary,
        // The address stands below it, for phones that show nothing else of it.
        who: /^With: (.*)\nhttp\S+\/lessons\/\S+$/s.exec(description)?.[1],
        day: startDate.toString(),
      }))
      .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
  ).toEqual(entered.steps.toSorted((a, b) => (a.day < b.day ? -1 : 1)));
}

/** The file reads as Markdown without any markup that a learner wrote, and links to pictures that are there. */
function checkMarkdown(files: Record<string, Uint8Array>, own: readonly string[]) {
  const text = new TextDecoder().decode(files['portfolio.md']);
  const tree = fromMarkdown(text);
  const read = tree.children.map((node) => textIn(node)).join('\n');
  expect(missing(read.replaceAll('<br>', ''), own), 'not in the Markdown').toEqual([]);
  expect(JSON.stringify(tree)).not.toMatch(/"type":"(link|code|inlineCode|strong)"/);
  const html = [...JSON.stringify(tree).matchAll(/"type":"html","value":"(.*?)"/g)].map(([, value]) => value);
  expect(html.filter((value) => value !== '<br>')).toEqual([]);
  for (const [, picture = ''] of text.matchAll(/\]\((pictures\/\d+\.svg)\)/g))
    expect(files).toHaveProperty([picture]);
}

/** What stands in an XML file; '' when it is none. */
const xmlText = (page: Page, xml: string) =>
  page.evaluate((source) => {
    const read = new DOMParser().parseFromString(source, 'image/svg+xml');
    if (read.querySelector('parsererror, script')) return '';
    return read.documentElement.textContent;
  }, xml);

/** The archive brings everything back in a browser that never saw the course. */
async function loadElsewhere({ page: from }: Hands, browser: Browser, files: Files, shown: string) {
  const context = await browser.newContext({
    baseURL: new URL('/', from.url()).href,
    viewport: from.viewportSize(),
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto('/progress/');
  const choosing = page.waitForEvent('filechooser');
  const there = byKeyboard(page);
  await there.press(page.getByRole('button', { name: 'Load a progress file' }));
  const { name = '' } = files.archive ?? {};
  await (await choosing).setFiles({
    name,
    mimeType: 'application/zip',
    buffer: await fileOf(files, 'archive'),
  });
  await there.press(page.getByRole('button', { name: 'Add it to my progress' }));
  await expect(page.getByText('Added to your progress.')).toBeVisible();
  await page.goto('/portfolio/');
  await expect(page.locator('[data-work]').getByRole('heading').first()).toBeVisible();
  expect(await readWork(page)).toBe(shown);
  await page.goto('/statement/');
  await expect(page.locator('[data-left]').getByRole('listitem')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Ŵyn Nguyễn-Hughes');
  await context.close();
}
