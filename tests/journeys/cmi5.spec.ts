/**
 * The course in a platform that speaks cmi5, from its package: launched, left in the middle, killed, taken up again, without
 * a network for a while, and finished; against a double of a platform with its store, of another origin.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, type Frame, type Page, test } from 'playwright/test';
import { makePackages } from '../../scripts/package.mjs';
import { ready } from '../activities.ts';
import { start } from '../chaos/chromium.ts';
import { begin, courseIn, finish, half, option, play, pressure, slack } from '../lms/learning.ts';
import { type Asked, type LrsDouble, lrsDouble, type Statement } from '../lms/lrs.ts';
import { Texts } from '../playing/texts.ts';

// One build for all.
test.describe.configure({ mode: 'default' });
const folder = mkdtempSync(join(tmpdir(), 'cmi5-'));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};
let server: Server;
/** The page that is launched. */
let launcher: string;
let store: LrsDouble;
/** What pages complained of. */
let heard: string[];

test.beforeAll(async () => {
  test.setTimeout(10 * 60_000);
  const out = join(folder, 'packages');
  await makePackages({ only: ['cmi5'], course: 'tests/fixtures/bicycle', out, quiet: true });
  const files = unzipSync(readFileSync(join(out, 'course-cmi5.zip')));
  server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://course').pathname.slice(1));
    const file = files[path];
    if (!file) return response.writeHead(404).end();
    return response
      .writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
      .end(file);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  launcher = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/cmi5.html`;
});
test.afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});
test.beforeEach(async () => {
  store = await lrsDouble();
  heard = [];
});
test.afterEach(async () => {
  await store.close();
  expect(heard, 'complaints of the pages').toEqual([]);
  expect(store.broken, 'rules that were broken').toEqual([]);
});

const listened = new WeakSet<Page>();
function listen(page: Page) {
  if (listened.has(page)) return;
  listened.add(page);
  page.on('pageerror', (error) => heard.push(error.stack ?? error.message));
  page.on('console', (message) => {
    // Browsers write down what a server did not answer, or has not.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
      heard.push(message.text());
  });
}
async function launch(page: Page, asked: Partial<Asked> = {}): Promise<Frame> {
  listen(page);
  await page.goto(store.launch(launcher, { learner: 'ann', ...asked }));
  return courseIn(page);
}
const note = (page: Page) => page.locator('[data-note-text]');
const verbOf = ({ verb }: Statement) => verb.id.replace(/.*\//, '');
const verbs = () => store.statements.map(verbOf);
/** Goes, and waits until the platform has heard of it: whoever launches anew before has left that session unended. */
async function leave(page: Page): Promise<void> {
  await page.goto('about:blank');
  await expect.poll(() => verbs().at(-1)).toBe('terminated');
}
const answers = () => store.statements.filter((one) => verbOf(one) === 'answered');
const suspended = (learner = 'ann') => String(store.document(learner)?.['suspended'] ?? '');

test('half an activity, the browser killed, taken up again, offline for a while, finished', async () => {
  test.setTimeout(15 * 60_000);
  const profile = mkdtempSync(join(folder, 'killed-'));
  const executable = String(process.env['CHROMIUM_PATH']);
  const texts = new Texts();
  let chromium = await start(executable, profile);
  try {
    const frame = await begin(chromium.page, await launch(chromium.page));
    await half(frame);
    await expect.poll(() => suspended()).toMatch(/^1\./);
  } finally {
    await chromium.kill();
  }
  expect(verbs()[0]).toBe('initialized');
  // A killed browser ends no session.
  expect(verbs()).not.toContain('terminated');
  const before = store.statements.length;

  chromium = await start(executable, profile);
  try {
    const { page } = chromium;
    const frame = await launch(page);
    expect(frame.url()).toContain('/course/lessons/tyre/index.html');
    await ready(frame);
    await expect(option(frame, pressure)).toBeChecked();
    await expect(option(frame, slack)).not.toBeChecked();

    store.mood = 'silent';
    await play(page, frame, 'check-tyre', texts);
    await expect(note(page)).toContainText('not taking what you do');
    expect(answers()).toEqual([]);
    store.mood = 'well';
    await expect(note(page)).toContainText('has everything now');
    await expect.poll(() => answers().length).toBeGreaterThan(0);

    await finish(page, frame, texts);
    await expect.poll(() => verbs()).toContain('passed');
    await leave(page);
  } finally {
    await chromium.kill();
  }
  const told = store.statements.slice(before);
  expect(told.map(verbOf).filter((verb) => !['answered', 'progressed'].includes(verb))).toEqual([
    'initialized',
    'completed',
    'passed',
    'terminated',
  ]);
  // Every activity, and not a word of what was written.
  const page = JSON.stringify(told);
  for (const activity of ['check-tyre', 'order-puncture', 'final-check'])
    expect(page).toContain(`:${activity}`);
  for (const text of texts.written) expect(page).not.toContain(text);
  for (const text of texts.written) expect(suspended()).not.toContain(text);
  const levels = answers().flatMap(({ result }) => result?.extensions?.['urn:course:level'] ?? []);
  expect(levels.flat().length).toBeGreaterThan(5);
  for (const level of levels.flat()) expect(['best', 'defensible', 'unlikely']).toContain(level);
  const kinds = new Set(answers().map(({ object }) => object.definition?.['interactionType']));
  expect([...kinds].sort()).toEqual(['choice', 'matching', 'performance', 'sequencing']);
  const score = told.find((one) => verbOf(one) === 'passed')?.result?.['score'] as { scaled: number };
  expect(score.scaled).toBeGreaterThan(0);
});

test('on another device what was chosen and done comes back', async ({ browser }) => {
  const one = await browser.newContext();
  const first = await one.newPage();
  const frame = await begin(first, await launch(first));
  await play(first, frame, 'check-tyre', new Texts());
  await expect.poll(() => answers().length).toBeGreaterThan(0);
  await leave(first);
  await one.close();

  const two = await browser.newContext();
  const second = await two.newPage();
  const again = await launch(second);
  expect(again.url()).toContain('/lessons/tyre/index.html');
  await ready(again);
  await expect(again.locator('#check-tyre')).toHaveAttribute('data-state', 'done');
  await expect(again.locator('#check-tyre input:checked')).not.toHaveCount(0);
  await two.close();
  // Nobody is told again.
  expect(new Set(answers().map(({ object }) => object.id)).size).toBe(answers().length);
});

test('no network to the end: it is told at the next launch on this device, in its order', async ({
  page,
}) => {
  const frame = await begin(page, await launch(page));
  await expect.poll(() => suspended()).toMatch(/^1\./);
  store.mood = 'silent';
  await play(page, frame, 'check-tyre', new Texts());
  await expect(note(page)).toContainText('not taking what you do');
  await page.goto('about:blank');
  expect(answers()).toEqual([]);
  store.mood = 'well';
  await launch(page);
  await expect.poll(() => answers().length).toBeGreaterThan(0);
  await leave(page);
});

test('who leaves by the button comes back to the platform, with all told', async ({ page }) => {
  const frame = await begin(page, await launch(page, { returnTo: `${store.origin}/back` }));
  await play(page, frame, 'check-tyre', new Texts());
  await page.getByRole('button', { name: 'Back to your learning platform' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
  expect(verbs().at(-1)).toBe('terminated');
  expect(answers().length).toBeGreaterThan(0);
  // Once back, the session is over: the right to send was given.
  await page.goBack();
  await expect(page.getByText('This session with your learning platform is over')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
  await page.getByRole('button', { name: 'Back to your learning platform' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
});

test('two learners of one browser never see each other’s work', async ({ page }) => {
  await half(await begin(page, await launch(page)));
  await expect.poll(() => suspended()).toMatch(/^1\./);
  await leave(page);
  const ben = await begin(page, await launch(page, { learner: 'ben' }));
  await expect(option(ben, pressure)).not.toBeChecked();
  await leave(page);
  const ann = await launch(page);
  await ready(ann);
  await expect(option(ann, pressure)).toBeChecked();
});

for (const mode of ['Browse', 'Review'] as const)
  test(`a launch to ${mode} shows what there is and writes nothing`, async ({ page }) => {
    await half(await begin(page, await launch(page)));
    await expect.poll(() => suspended()).toMatch(/^1\./);
    await leave(page);
    const [before, kept] = [store.statements.length, store.document('ann')];
    const looks = await launch(page, { mode });
    await expect(note(page)).toContainText('only looking');
    await ready(looks);
    await expect(option(looks, pressure)).toBeChecked();
    await option(looks, slack).locator('xpath=ancestor::label[1]').click();
    await page.goto('about:blank');
    await expect.poll(() => verbs().slice(before)).toEqual(['initialized', 'terminated']);
    expect(store.document('ann')).toEqual(kept);
  });

test('what the platform kept is another’s: it is set aside, and the device has everything', async ({
  page,
}) => {
  await half(await begin(page, await launch(page)));
  await expect.poll(() => suspended()).toMatch(/^1\./);
  await leave(page);
  store.spoil('ann', () => ({ bookmark: 'slide 3' }));
  const again = await launch(page);
  await expect(note(page)).toContainText('is not this course’s');
  // Without a place it begins at home.
  await again.goto(new URL('lessons/tyre/index.html', again.url()).href);
  await ready(again);
  await expect(option(again, pressure)).toBeChecked();
  await expect.poll(() => suspended()).toMatch(/^1\./);
});

test('a store that lets no page of another origin say a condition keeps all the same', async ({ page }) => {
  store.conditions = false;
  const frame = await begin(page, await launch(page));
  // What browsers say of it, before the plain way is taken.
  const refusals = /blocked by CORS policy/;
  await half(frame);
  await expect.poll(() => suspended()).toMatch(/^1\./);
  await expect.poll(() => store.document('ann')?.['place']).toBe('lessons/tyre/');
  expect(heard.filter((one) => !refusals.test(one))).toEqual([]);
  heard = [];
});

test('opened without a platform it says so, and goes on alone', async ({ page }) => {
  listen(page);
  await page.goto(launcher);
  await expect(page.getByText('No learning platform answers here')).toBeVisible();
  await page.getByRole('link', { name: 'Go on without the platform' }).click();
  await expect(page.getByRole('link', { name: /^Start: / })).toBeVisible();
});

test('a page that is opened in a tab of its own asks for its launcher', async ({ page }) => {
  await page.goto(new URL('course/lessons/tyre/index.html', launcher).href);
  await expect(page.getByText('No learning platform answers here')).toBeVisible();
  expect(page.url()).toBe(launcher);
});

test('a platform that does not answer is asked again, and the course begins when it does', async ({
  page,
}) => {
  listen(page);
  store.mood = 'silent';
  await page.goto(store.launch(launcher, { learner: 'ann' }));
  await expect(page.getByText('did not start the course')).toBeVisible();
  store.mood = 'well';
  await page.getByRole('button', { name: 'Try again' }).click();
  await courseIn(page);
  await expect.poll(() => verbs()).toEqual(['initialized']);
});

test('only the launcher may talk with another origin, and no page of the course', async ({ page }) => {
  const frame = await launch(page);
  const policy = (where: Page | Frame) =>
    where.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(await policy(page)).toContain("connect-src 'self' https: http:;");
  expect(await policy(frame)).toContain("connect-src 'self';");
});
