/**
 * A course on another subject, built with this engine and studied by keyboard to its statement. Nothing in it speaks of
 * our own course: no word, no file name, no picture, no colour, and no page that it does not have.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { extractRawText } from 'mammoth';
import type { Locator, Page } from 'playwright/test';
import { parseAst } from 'rolldown/parseAst';
import { astro } from '../../scripts/astro.mjs';
import { activitySchema } from '../../src/activities/kinds.ts';
import { readCourse } from '../../src/course/checks/read.ts';
import { hexOf } from '../../src/look/colour.ts';
import { ready } from '../activities.ts';
import { pdfText } from '../pdf.ts';
import { byKeyboard } from '../playing/hands.ts';
import { playActivity } from '../playing/kinds.ts';
import { Texts } from '../playing/texts.ts';
import { htmlOf } from '../site.ts';
import { expect, test } from '../test.ts';
import { inItsPlace } from './in-its-place.ts';

test.use({ viewport: { width: 1280, height: 1000 } });
// One build for all.
test.describe.configure({ mode: 'serial' });

const folder = mkdtempSync(join(tmpdir(), 'second-course-'));
const site = join(folder, 'site');

test.beforeAll(async () => {
  // A build: seconds on a machine of its own, more where others build as well.
  test.setTimeout(300_000);
  const { code, output } = await astro('build', {
    course: 'tests/fixtures/bicycle',
    out: site,
    quiet: true,
  });
  expect(code, output).toBe(0);
  expect(output, 'warnings of the build').not.toMatch(/was not found|\[WARN\]/);
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** The site of the bicycles in place of the one that other journeys are made in. */
inItsPlace(site);

/** What only our own course says, in whatever form. */
const subject =
  /\b(partner\w*|stair\w*|climb\w*|steps?|young|youth\w*|teenage\w*|safeguard\w*|turf|networking|collaborat\w*|Saltmere|Harbour|Himmelman|Amina|Bethan|Col|Riley|Sana|Tomasz|Adeyemi)\b/i;

const ours = readCourse('content', activitySchema);
/** The names that our own course gives to things. Those of one word could be anybody's. */
const names = [
  ours.course.data?.title,
  ours.course.data?.shortTitle,
  ...(ours.course.data?.authors ?? []),
  ...(ours.course.data?.parts.flatMap(({ title, lessons }) => [title, ...lessons.map((one) => one.title)]) ??
    []),
  ...(ours.course.data?.outcomes.flatMap(({ title, short }) => [title, short]) ?? []),
  ...(ours.course.data?.toolkit.flatMap(({ title, text }) => [title, text]) ?? []),
  ...ours.activities.map(({ data }) => data?.title),
  ...(ours.glossary.data ?? []).map(({ meaning }) => meaning),
].filter((name): name is string => name?.includes(' ') ?? false);

/** What TEXT says that only our own course does. */
const leaksIn = (text: string): string[] => [
  ...names.filter((name) => text.includes(name)),
  ...text.split(/(?<=[.!?…])\s|\n/).filter((line) => subject.test(line)),
];
const files = (ending: string) =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, text: readFileSync(join(site, name), 'utf8') }));

/** Names for programs: ids under which work is kept, classes, selectors. Nobody meets them. */
const forPrograms = /^(\.|\[|[a-z-]+$|[a-z-]+\/|(stair|climb) )/;

/** What a page says, to whomever: its text, what is read aloud, what others show of it, and its data. */
function saidBy(html: string): string[] {
  const said: string[] = [];
  let inside = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      inside = name === 'script' && attributes['type'] === 'application/json' ? 'data' : name;
      for (const [key, value] of Object.entries(attributes))
        if (
          /^(alt|aria-label|content|placeholder|title|data-(title|missing|no-.*|not-.*|checking))$/.test(key)
        )
          said.push(value);
    },
    ontext(text) {
      if (inside === 'data') said.push(...saidByData(text));
      else if (inside !== 'script' && inside !== 'style') said.push(text);
    },
    onclosetag() {
      inside = '';
    },
  });
  parser.end(html);
  return said;
}

/** The texts in data, wherever they stand. */
function saidByData(json: string): string[] {
  const said: string[] = [];
  JSON.parse(json, (_, value) => {
    if (typeof value === 'string' && !forPrograms.test(value)) said.push(value);
    return value;
  });
  return said;
}

/** The texts that a script could show. */
function saidByScript(code: string): string[] {
  const said: string[] = [];
  JSON.stringify(parseAst(code), (_, node) => {
    if (node?.type === 'Literal' && typeof node.value === 'string') said.push(node.value);
    if (node?.type === 'TemplateElement') said.push(node.value.cooked ?? '');
    return typeof node === 'bigint' ? undefined : node;
  });
  return said.filter((text) => !forPrograms.test(text.trim()));
}

test.describe('as it is built', () => {
  test('no page of it says anything of our own course', () => {
    // It is found where it is.
    for (const page of ['', 'statement/', 'toolkit/'])
      expect(leaksIn(saidBy(htmlOf(page)).join('\n'))).not.toEqual([]);
    const pages = files('.html');
    expect(pages.length).toBeGreaterThan(12);
    for (const { name, text } of pages) expect.soft(leaksIn(saidBy(text).join('\n')), name).toEqual([]);
    for (const { name, text } of [...files('.json'), ...files('.webmanifest')])
      expect.soft(leaksIn(saidByData(text).join('\n')), name).toEqual([]);
    for (const { name, text } of files('.svg')) expect.soft(leaksIn(text), name).toEqual([]);
  });

  test('no script of it does', () => {
    const scripts = files('.js');
    expect(scripts.length).toBeGreaterThan(20);
    for (const { name, text } of scripts)
      expect.soft(leaksIn(saidByScript(text).join('\n')), name).toEqual([]);
  });

  test('no picture and no colour of our own course is in it', () => {
    const look = readFileSync('content/look/look.yaml', 'utf8');
    const colours = [...new Set(look.match(/oklch\([^)]*\)/g))];
    expect(colours.length).toBeGreaterThan(20);
    // In stylesheets as they are squeezed; where nothing reads them, as hexadecimals.
    const squeezed = (text: string) => text.toLowerCase().replaceAll(/(?<!\d)0\./g, '.');
    const wanted = colours.flatMap((colour) => [squeezed(colour), hexOf(colour).toLowerCase()]);
    const built = ['.html', '.css', '.js', '.svg', '.webmanifest', '.json'].flatMap(files);
    for (const { name, text } of built) {
      const all = squeezed(text);
      expect
        .soft(
          wanted.filter((colour) => all.includes(colour)),
          name,
        )
        .toEqual([]);
    }
    expect(squeezed(built.map(({ text }) => text).join())).toContain('oklch(.42 .1 145)');
    expect(existsSync(join(site, 'share.png'))).toBe(false);
    expect(files('.html').filter(({ text }) => /og:image/.test(text))).toEqual([]);
    expect(readFileSync(join(site, 'favicon.svg'), 'utf8')).not.toContain('h10.2');
  });

  test('it has no page that it has nothing for, and no link to one', () => {
    const pages = files('.html');
    for (const page of ['privacy', 'accessibility', 'moves', 'facilitator'])
      expect(existsSync(join(site, page))).toBe(false);
    expect(
      pages.filter(({ text }) => /undefined|urgent-help|\[object/.test(saidBy(text).join('\n'))),
    ).toEqual([]);
    // No empty place for shorter ways, either.
    expect(
      pages.filter(({ text }) => /class="(ways-in|hint ways-to|way-on)"|<span class="way"/.test(text)),
    ).toEqual([]);
    const lost = pages.flatMap(({ name, text }) =>
      [...text.matchAll(/<a\b[^>]*\shref="([^"#:]*)(?:#[^"]*)?"/g)].flatMap(([, to = '']) => {
        const path = join(site, new URL(to, `http://site.test/${name}`).pathname);
        return name === '404.html' || existsSync(extname(path) ? path : join(path, 'index.html'))
          ? []
          : [`${name} → ${to}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  test('it says what it calls things itself', () => {
    const said = (page: string) => saidBy(readFileSync(join(site, page, 'index.html'), 'utf8')).join(' ');
    expect(said('')).toContain('After the last turn of the pedals you can');
    expect(said('toolkit/monthly-look')).toContain('Your bicycles');
    expect(said('lessons/brakes')).toContain('Sentences about the law last read on 28 November 2026');
    expect(said('lessons/brakes')).toContain('The stages, lowest first');
    expect(said('lessons/chain')).toContain('Kept in your portfolio under “What my bicycle says”.');
    expect(said('lessons/brakes')).not.toContain('Kept in your portfolio');
  });
});

test('it is studied by keyboard, from the first page to the statement', async ({ page }) => {
  test.setTimeout(5 * 60_000);
  const hands = byKeyboard(page);
  const texts = new Texts();
  const seen: string[] = [];
  const look = async () => {
    seen.push(await page.locator('body').innerText(), await page.title());
  };

  await page.goto('/');
  await look();
  await hands.press(page.getByRole('link', { name: 'Start: A tyre that goes flat' }));
  for (let last = false; !last; ) {
    await page.waitForURL(/\/lessons\//);
    await ready(page);
    const here = new URL(page.url()).pathname;
    const activities = page.locator('section[data-activity]');
    for (let index = 0; index < (await activities.count()); index++) {
      const where = activities.nth(index);
      await test.step(`${here} ${await where.getAttribute('id')}`, () =>
        playActivity({ where, hands, texts, entered: { partners: [], steps: [] } }));
    }
    await look();
    const next = page.locator('.pager a.main');
    last = (await next.getAttribute('rel')) !== 'next';
    await hands.press(next);
    if (!last) await expect(page).not.toHaveURL(new RegExp(here));
  }

  await expect(page).toHaveURL(/\/statement\/$/);
  await expect(page.locator('[data-left]').getByRole('listitem')).toHaveCount(0);
  await hands.write(page.getByRole('textbox', { name: 'Your name' }), 'Marnie Clegg');
  await look();
  const sheet = await download(page, 'Download the statement (PDF)');
  expect(sheet.name).toBe('statement-of-participation.pdf');
  const printed = (await pdfText(sheet.bytes)).replace(/\s+/g, ' ');
  for (const said of [
    'Mend your own bicycle',
    'Marnie Clegg',
    'Not a mechanic’s certificate.',
    'four lessons in two parts',
  ])
    expect(printed).toContain(said);
  // What its drawings are described as stands in it as it is, a character in one byte or two.
  const inside = Buffer.from(sheet.bytes)
    .toString('latin1')
    .replace(/\bstream\b[\s\S]*?\bendstream\b/g, '')
    .replaceAll('\0', '');
  expect(inside).toContain('Seal of the course: a wheel');
  expect.soft(leaksIn(`${printed}\n${inside}`)).toEqual([]);
  const credential = await download(page, 'Download the credential alone');
  const [, payload = ''] = Buffer.from(credential.bytes).toString().split('.');
  const signed = Buffer.from(payload, 'base64url').toString();
  expect(signed).toContain('urn:course:bicycle:1.0.0');
  expect.soft(leaksIn(signed)).toEqual([]);

  // A second bicycle has a look of its own.
  await page.goto('/toolkit/monthly-look/');
  await ready(page);
  await look();
  await hands.press(page.getByRole('button', { name: 'Add a bicycle' }));
  await expect(page.getByRole('combobox').first()).toContainText('Bicycle 2');
  await expect(page.getByText('For another of your bicycles: choose in the toolkit.')).toBeVisible();
  await look();

  await page.goto('/portfolio/');
  await expect(page.locator('[data-work]').getByRole('heading').first()).toBeVisible();
  await look();
  const word = await download(page, /^Word document/);
  expect.soft(leaksIn((await extractRawText({ buffer: Buffer.from(word.bytes) })).value)).toEqual([]);
  const archive = await download(page, /^Everything/);
  const parts = Object.entries(unzipSync(archive.bytes));
  expect(parts.map(([name]) => name)).toContain('bicycle-progress.json');
  for (const [name, bytes] of parts.filter(([name]) => /\.(md|txt|svg)$/.test(name)))
    expect.soft(leaksIn(new TextDecoder().decode(bytes)), name).toEqual([]);

  await page.goto('/review/');
  await look();
  const sessions = await download(page, 'Put the sessions in my calendar');
  expect(Buffer.from(sessions.bytes).toString()).toContain('Mend your own bicycle');
  expect.soft(leaksIn(Buffer.from(sessions.bytes).toString())).toEqual([]);
  for (const other of ['/progress/', '/verify/', '/glossary/', '/references/', '/about/', '/toolkit/']) {
    await page.goto(other);
    await look();
  }
  expect.soft(leaksIn(seen.join('\n'))).toEqual([]);
});

async function download(page: Page, name: string | RegExp) {
  const button: Locator = page.getByRole('button', { name });
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}
