/**
 * The course in a learning platform, from its package: launched, left in the middle, killed, taken up again and finished,
 * in a player that we did not write; with everything that can go wrong between the two.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import { type Browser, expect, type Frame, type Page, test } from 'playwright/test';
import { astro } from '../../scripts/astro.mjs';
import { makePackages } from '../../scripts/package.mjs';
import { writeVersionIn } from '../../src/build/versions.ts';
import type { Files } from '../../src/packaging/wrapper.ts';
import { ready } from '../activities.ts';
import { start } from '../chaos/chromium.ts';
import { begin, courseIn, finish, half, option, play, pressure, slack } from '../lms/learning.ts';
import { type Edition, type Platform, platform } from '../lms/platform.ts';
import { broken } from '../lms/rules.ts';
import { Texts } from '../playing/texts.ts';

// One build for all.
test.describe.configure({ mode: 'default' });
const folder = mkdtempSync(join(tmpdir(), 'scorm-'));
const editions: readonly Edition[] = ['1.2', '2004'];
const bicycle = 'tests/fixtures/bicycle';

type Packages = Readonly<Record<Edition, Files>>;
let packages: Packages;
let lms: Platform;
/** What pages complained of. */
let heard: string[];

async function packagesOf(course: string, name: string): Promise<Packages> {
  const out = join(folder, name);
  await makePackages({ only: ['scorm12', 'scorm2004'], course, out, quiet: true });
  const filesOf = (file: string) => new Map(Object.entries(unzipSync(readFileSync(join(out, file)))));
  return { '1.2': filesOf('course-scorm12.zip'), '2004': filesOf('course-scorm2004.zip') };
}

test.beforeAll(async () => {
  test.setTimeout(10 * 60_000);
  packages = await packagesOf(bicycle, 'packages');
});
test.afterAll(() => rmSync(folder, { recursive: true }));
test.beforeEach(async () => {
  lms = await platform(packages);
  heard = [];
});
test.afterEach(async () => {
  await lms.close();
  expect(heard, 'complaints of the pages').toEqual([]);
});

const listened = new WeakSet<Page>();
function listen(page: Page) {
  listened.add(page);
  page.on('pageerror', (error) => heard.push(error.stack ?? error.message));
  page.on('console', (message) => {
    // What a platform refuses is its own affair.
    if (message.type() === 'error' && !/status of 503/.test(message.text())) heard.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !/\/commit\?/.test(response.url()))
      heard.push(`${response.status()}: ${response.url()}`);
  });
}

interface Launch {
  readonly edition: Edition;
  readonly learner?: string;
  readonly mode?: 'normal' | 'review' | 'browse';
  readonly how?: 'parent' | 'grandparent' | 'late' | 'nowhere';
}
async function launch(page: Page, { learner = 'ann', ...more }: Launch): Promise<Frame> {
  if (!listened.has(page)) listen(page);
  await page.goto(lms.address({ learner, ...more }));
  return courseIn(page);
}

const suspended = (edition: Edition, learner = 'ann') =>
  String(lms.kept(edition, learner)['suspend_data'] ?? '');
/** Until the platform has that ACTIVITY is done, as whoever launches next would be told. */
const told = (frame: Frame, activity: string, edition: Edition) =>
  expect
    .poll(async () => [await facts(frame), /Commit$/.test(lms.calls.at(-1)?.name ?? ''), suspended(edition)])
    .toEqual([expect.arrayContaining([`${activity}/*`]), true, expect.stringMatching(/^1\./)]);
const core = (edition: Edition, learner = 'ann') => {
  const kept = lms.kept(edition, learner);
  return (edition === '1.2' ? kept['core'] : kept) as Record<string, unknown>;
};
const status = (edition: Edition, learner = 'ann') =>
  core(edition, learner)[edition === '1.2' ? 'lesson_status' : 'completion_status'];
const note = (page: Page) => page.frameLocator('iframe[name="sco"]').locator('[data-note-text]');

for (const edition of editions)
  test.describe(edition, () => {
    test('half an activity, the browser killed, taken up again, finished', async () => {
      test.setTimeout(15 * 60_000);
      const profile = mkdtempSync(join(folder, 'killed-'));
      const executable = String(process.env['CHROMIUM_PATH']);
      const texts = new Texts();
      let chromium = await start(executable, profile);
      try {
        const frame = await begin(chromium.page, await launch(chromium.page, { edition }));
        await half(frame);
        await expect.poll(() => suspended(edition)).toMatch(/^1\./);
      } finally {
        await chromium.kill();
      }
      expect(broken(lms.calls, edition)).toEqual([]);
      expect(status(edition)).toBe('incomplete');
      // A killed browser ends no session.
      const before = lms.calls.length;

      chromium = await start(executable, profile);
      try {
        const { page } = chromium;
        const frame = await launch(page, { edition });
        expect(frame.url()).toContain('/course/lessons/tyre/index.html');
        await ready(frame);
        await expect(option(frame, pressure)).toBeChecked();
        await expect(option(frame, slack)).not.toBeChecked();
        await finish(page, frame, texts);
        await expect.poll(() => status(edition)).toBe('completed');
        await page.goto('about:blank');
      } finally {
        await chromium.kill();
      }
      expect(broken(lms.calls.slice(before), edition, texts.written)).toEqual([]);
      const calls = lms.calls.slice(before);
      expect(calls.at(-1)?.name).toMatch(/Finish|Terminate/);
      const kept = core(edition);
      const score = kept['score'] as Record<string, string>;
      expect(Number(score['raw'])).toBeGreaterThan(0);
      expect(Number(score['raw'])).toBeLessThanOrEqual(100);
      if (edition === '2004') {
        expect(kept['success_status']).toBe('passed');
        expect(Number(kept['progress_measure'])).toBe(1);
        expect(Number(score['scaled']) * 100).toBeCloseTo(Number(score['raw']), 1);
      }
      const said = (pattern: RegExp) =>
        calls
          .filter(({ name, values }) => /SetValue/.test(name) && pattern.test(values[0] ?? ''))
          .map(({ values }) => String(values[1]));
      // Every check and every other activity, with what was chosen and how long it took.
      expect(said(/interactions\.\d+\.id/).join(' ')).toMatch(/check-tyre.*final-check/);
      expect(said(/interactions\.\d+\.(student|learner)_response/).length).toBeGreaterThan(5);
      expect(said(/interactions\.\d+\.latency/).length).toBeGreaterThan(3);
      expect(said(/interactions\.\d+\.type/)).toEqual(
        expect.arrayContaining(['choice', 'matching', 'sequencing', 'performance']),
      );
    });

    test('on another device what was chosen and done comes back from the platform', async ({ browser }) => {
      const one = await browser.newContext();
      const first = await one.newPage();
      const frame = await begin(first, await launch(first, { edition }));
      const where = frame.locator('#check-tyre');
      await play(first, frame, 'check-tyre', new Texts());
      await told(frame, 'check-tyre', edition);
      const chosen = await where.locator('input:checked').evaluateAll((all) => all.map(({ id }) => id));
      await one.close();

      const two = await browser.newContext();
      const second = await two.newPage();
      const again = await launch(second, { edition });
      expect(again.url()).toContain('/lessons/tyre/index.html');
      await ready(again);
      await expect(again.locator('#check-tyre')).toHaveAttribute('data-state', 'done');
      expect(chosen.length).toBeGreaterThan(1);
      await two.close();
      expect(broken(lms.calls, edition)).toEqual([]);
    });

    for (const how of ['grandparent', 'late'] as const)
      test(`the platform’s object ${how === 'late' ? 'comes late' : 'is in a grandparent'}`, async ({
        page,
      }) => {
        const frame = await begin(page, await launch(page, { edition, how }));
        await half(frame);
        await expect.poll(() => suspended(edition)).toMatch(/^1\./);
        expect(broken(lms.calls, edition)).toEqual([]);
      });

    test('the platform’s object is in the opener', async ({ page, context }) => {
      listen(page);
      await page.goto(lms.address({ edition, learner: 'ann', how: 'opener' }));
      const [opened] = await Promise.all([
        context.waitForEvent('page'),
        page.getByRole('button', { name: 'Start the course' }).click(),
      ]);
      listen(opened);
      const frame = await begin(opened, await courseIn(opened));
      await half(frame);
      await expect.poll(() => suspended(edition)).toMatch(/^1\./);
      await opened.close({ runBeforeUnload: true });
      await expect.poll(() => lms.calls.at(-1)?.name).toMatch(/Finish|Terminate/);
      expect(broken(lms.calls, edition)).toEqual([]);
    });

    test('commits fail for a while: it is said, kept here, and sent when they do not', async ({ page }) => {
      const frame = await begin(page, await launch(page, { edition }));
      const before = suspended(edition);
      lms.takes = false;
      await half(frame);
      await expect(note(page)).toContainText('not taking what you do');
      expect(suspended(edition)).toBe(before);
      lms.takes = true;
      await expect(note(page)).toContainText('has everything now');
      expect(suspended(edition)).not.toBe(before);
    });

    test('commits fail to the end: it is sent at the next launch on this device', async ({ page }) => {
      const frame = await begin(page, await launch(page, { edition }));
      await expect.poll(() => suspended(edition)).toMatch(/^1\./);
      const before = suspended(edition);
      lms.takes = false;
      await half(frame);
      await page.goto('about:blank');
      expect(suspended(edition)).toBe(before);
      lms.takes = true;
      await launch(page, { edition });
      await expect.poll(() => suspended(edition)).not.toBe(before);
    });

    for (const [what, spoil, says] of [
      ['was cut', (text: string) => text.slice(0, text.length - 5), 'came back damaged'],
      ['is another’s', () => 'viewed=1,2,3|last=3', 'is not this course’s'],
    ] as const)
      test(`what the platform kept ${what}: it is set aside, and the device has everything`, async ({
        page,
      }) => {
        const frame = await begin(page, await launch(page, { edition }));
        await half(frame);
        await expect.poll(() => suspended(edition)).toMatch(/^1\./);
        await page.goto('about:blank');
        const whole = suspended(edition);
        lms.spoil(edition, 'ann', spoil);
        const again = await launch(page, { edition });
        await expect(note(page)).toContainText(says);
        await ready(again);
        await expect(option(again, pressure)).toBeChecked();
        // And the platform has it again.
        await expect.poll(() => suspended(edition).split('.')[3]).toBe(whole.split('.')[3]);
        const aside = await again.evaluate(
          () => Object.entries(localStorage).find(([key]) => key.endsWith(':lms-aside'))?.[1],
        );
        expect(aside).toBe(spoil(whole));
      });

    test('two learners of one browser never see each other’s work', async ({ page }) => {
      const frame = await begin(page, await launch(page, { edition, learner: 'ann' }));
      await half(frame);
      await expect.poll(() => suspended(edition, 'ann')).toMatch(/^1\./);
      const ben = await begin(page, await launch(page, { edition, learner: 'ben' }));
      await expect(option(ben, pressure)).not.toBeChecked();
      await option(ben, slack).locator('xpath=ancestor::label[1]').click();
      await expect(option(ben, slack)).toBeChecked();
      await expect(ben.locator('#check-tyre [data-saved]')).toHaveText('Saved on this device');
      const ann = await launch(page, { edition, learner: 'ann' });
      await ready(ann);
      await expect(option(ann, pressure)).toBeChecked();
      await expect(option(ann, slack)).not.toBeChecked();
    });

    test('whom the platform does not name leaves nothing behind', async ({ page }) => {
      const frame = await begin(page, await launch(page, { edition, learner: '' }));
      await expect(note(page)).toContainText('does not say who you are');
      await option(frame, pressure).locator('xpath=ancestor::label[1]').click();
      await expect(frame.locator('#check-tyre [data-saved]')).toHaveText('Kept until you close this tab');
      // The next one in the same tab, with whom the platform begins anew.
      lms.forget(edition, '');
      const next = await begin(page, await launch(page, { edition, learner: '' }));
      await expect(option(next, pressure)).not.toBeChecked();
      expect(
        await next.evaluate(async () => [
          Object.keys(localStorage).filter((key) => /:fact:/.test(key)),
          await indexedDB.databases(),
        ]),
      ).toEqual([[], []]);
      // Nor a copy of what could not be read.
      await page.goto('about:blank');
      lms.spoil(edition, '', () => 'viewed=1,2,3|last=3');
      const last = await launch(page, { edition, learner: '' });
      await expect(note(page)).toContainText('is not this course’s');
      expect(
        await last.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith(':lms-aside'))),
      ).toEqual([]);
    });

    for (const mode of ['review', 'browse'] as const)
      test(`a launch to ${mode} shows what there is and writes nothing`, async ({ page }) => {
        const frame = await begin(page, await launch(page, { edition }));
        await half(frame);
        await expect.poll(() => suspended(edition)).toMatch(/^1\./);
        await page.goto('about:blank');
        const [before, kept] = [lms.calls.length, JSON.stringify(lms.kept(edition, 'ann'))];
        const looks = await launch(page, { edition, mode });
        await expect(note(page)).toContainText('only looking');
        await ready(looks);
        await expect(option(looks, pressure)).toBeChecked();
        await option(looks, slack).locator('xpath=ancestor::label[1]').click();
        await expect(looks.locator('#check-tyre [data-saved]')).toHaveText('Kept until you close this tab');
        await page.goto('about:blank');
        const calls = lms.calls.slice(before);
        expect(calls.filter(({ name }) => /SetValue|Commit/.test(name))).toEqual([]);
        expect(calls.at(-1)?.name).toMatch(/Finish|Terminate/);
        expect(JSON.stringify(lms.kept(edition, 'ann'))).toBe(kept);
        const after = await launch(page, { edition });
        await ready(after);
        await expect(option(after, slack)).not.toBeChecked();
      });
  });

test.describe('a course that has changed', () => {
  let newer: Packages;
  test.beforeAll(async () => {
    test.setTimeout(10 * 60_000);
    const course = join(folder, 'newer');
    cpSync(bicycle, course, { recursive: true });
    writeVersionIn(course);
    const edit = (file: string, from: RegExp, to: string) =>
      writeFileSync(join(course, file), readFileSync(join(course, file), 'utf8').replace(from, to));
    edit('course.yaml', /^version: .*/m, 'version: 2.0.0');
    edit(
      'course.yaml',
      /^changes:\n/m,
      "changes:\n  - { version: 2.0.0, date: '2026-11-30', what: [One more thing to write.] }\n",
    );
    // One more activity, before those that there were.
    const lesson = '1-what-stops-you/01-tyre';
    cpSync(join(course, lesson, 'my-bicycle.yaml'), join(course, lesson, 'your-bicycle.yaml'));
    edit(`${lesson}/your-bicycle.yaml`, /^id: .*/m, 'id: your-bicycle');
    edit(
      `${lesson}/lesson.mdx`,
      /<Activity id="order-puncture" \/>/,
      '<Activity id="your-bicycle" />\n\n<Activity id="order-puncture" />',
    );
    newer = await packagesOf(course, 'newer-packages');
  });
  for (const edition of editions)
    test(`${edition}: what was done counts on, on this device and on another`, async ({ page, browser }) => {
      const frame = await begin(page, await launch(page, { edition }));
      await play(page, frame, 'check-tyre', new Texts());
      await told(frame, 'check-tyre', edition);
      await page.goto('about:blank');
      lms.upload(edition, newer[edition]);
      const here = await launch(page, { edition });
      await ready(here);
      await expect(here.locator('#check-tyre')).toHaveAttribute('data-state', 'done');
      await expect(here.locator('#your-bicycle')).toHaveAttribute('data-state', 'new');
      await page.goto('about:blank');

      const context = await (browser as Browser).newContext();
      const other = await context.newPage();
      const there = await launch(other, { edition });
      await there.waitForSelector('[data-lesson="tyre"]', { state: 'attached' });
      expect(await facts(there)).toContain('check-tyre/*');
      expect(await facts(there)).not.toContain('your-bicycle/*');
      await context.close();
      expect(broken(lms.calls, edition)).toEqual([]);
    });
});

/** Items that are done, as the launcher has them. */
const facts = (frame: Frame) =>
  frame.evaluate(
    async () =>
      (await parent.courseHost?.load())?.flatMap(({ kind, item }) => (kind === 'done' ? item : [])) ?? [],
  );

test('without a platform it says so, and offers to go on alone', async ({ page }) => {
  test.setTimeout(120_000);
  listen(page);
  await page.goto(lms.address({ edition: '1.2', learner: 'ann', how: 'nowhere' }));
  const sco = page.frameLocator('iframe[name="sco"]');
  await expect(sco.getByRole('status').first()).toContainText('No learning platform answers here');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  await sco.getByRole('link', { name: 'Go on without the platform' }).click();
  const frame = await courseIn(page);
  await begin(page, frame);
  await half(frame);
  // It is nobody's of the platform.
  await page.goto('about:blank');
  const ann = await begin(page, await launch(page, { edition: '1.2' }));
  await expect(option(ann, pressure)).not.toBeChecked();
});

test('a page that is opened in a tab of its own asks for its launcher, and shows nobody’s work', async ({
  page,
  context,
}) => {
  const frame = await begin(page, await launch(page, { edition: '1.2' }));
  await half(frame);
  const alone = await context.newPage();
  listen(alone);
  await alone.goto(frame.url());
  await alone.waitForURL(/\/launch\.html$/);
  await expect(alone.getByRole('status').first()).toContainText('No learning platform answers here');
});

test('the same build gives the same packages, byte for byte', async () => {
  test.setTimeout(10 * 60_000);
  const [one, two] = [packages, await packagesOf(bicycle, 'again')];
  for (const edition of editions) {
    expect([...two[edition].keys()]).toEqual([...one[edition].keys()]);
    for (const [path, bytes] of one[edition])
      expect(Buffer.compare(bytes, two[edition].get(path) as Uint8Array), path).toBe(0);
  }
  const sums = ['packages', 'again'].map((name) =>
    readFileSync(join(folder, name, 'course-scorm12.zip')).toString('base64'),
  );
  expect(sums[0] === sums[1]).toBe(true);
});

test('a site that is built with packages offers them, and one that is not has no page for it', async () => {
  test.setTimeout(10 * 60_000);
  const [list, site] = [join(folder, 'downloads.json'), join(folder, 'site')];
  const sum = 'ab'.repeat(32);
  writeFileSync(
    list,
    JSON.stringify([{ name: 'scorm12', file: 'course-scorm12.zip', bytes: 2_340_000, sha256: sum }]),
  );
  const { code, output } = await astro('build', { course: bicycle, downloads: list, out: site, quiet: true });
  expect(code, output).toBe(0);
  const page = readFileSync(join(site, 'download/index.html'), 'utf8');
  expect(page).toContain('href="../download/course-scorm12.zip"');
  expect(page).toContain('Download course-scorm12.zip (2.3 MB)');
  expect(page).toContain(sum);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('href="download/"');
  const plain = packages['1.2'].get('course/index.html') as Uint8Array;
  expect(new TextDecoder().decode(plain)).not.toContain('download/');
  expect([...packages['1.2'].keys()].filter((path) => path.includes('download'))).toEqual([]);
});
