/** Scripts that do not arrive, or arrive in a browser that lacks something: nothing false is said, nothing typed is lost. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page, Route } from 'playwright/test';
import { ready, storedAnswers } from '../activities.ts';
import { scriptsOf, without } from '../chaos/missing.ts';
import { dist } from '../site.ts';
import { expect, test } from '../test.ts';

const lesson = '/lessons/leading/';
const sentence = 'This page cannot keep what you choose or write here';
const anyScript = /\/_astro\/[^/]+\.js$/;
const gone = (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'gone' });

/** The activities of a page, and what each says of itself. */
const said = (page: Page) =>
  page.locator('[data-activity]').evaluateAll((all) =>
    all.map((section) => ({
      id: section.id,
      ready: section.hasAttribute('data-ready'),
      keeps: section.querySelector('[data-saved]')?.textContent ?? '',
      told: section.querySelector(':scope > .no-script')?.checkVisibility() ?? false,
    })),
  );

test('says nothing of missing scripts where they come, and nothing of keeping before there is anything to keep', async ({
  page,
}) => {
  await page.goto(lesson);
  await ready(page);
  for (const { id, keeps, told } of await said(page)) expect([id, keeps, told]).toEqual([id, '', false]);
  await expect(page.getByText(sentence).locator('visible=true')).toHaveCount(0);
});

for (const [how, answer] of [
  ['answers 404', gone],
  ['answers 503', (route: Route) => route.fulfill({ status: 503, body: 'later' })],
  [
    'sends scripts as plain text',
    async (route: Route) => {
      const response = await route.fetch();
      await route.fulfill({ response, contentType: 'text/plain' });
    },
  ],
] as const) {
  test(`a server that ${how}: each form says that it keeps nothing`, async ({ page, complaints }) => {
    await page.route(anyScript, answer);
    await page.goto(lesson);
    const found = await said(page);
    expect(found.length).toBeGreaterThan(2);
    for (const { id, ready: isReady, keeps, told } of found)
      expect([id, isReady, keeps, told]).toEqual([id, false, '', true]);
    complaints.length = 0;
  });
}

const lessons = ['lessons/leading/', 'lessons/structures/', 'lessons/finish/'];
for (const [at, path] of lessons.entries()) {
  test(`${path} without each of its scripts in turn: nothing false is said, nothing is lost`, async ({
    browser,
    baseURL,
  }) => {
    const site = baseURL ?? '';
    const untrue: string[] = [];
    const scripts = await scriptsOf(browser, site, path);
    expect(scripts.length).toBeGreaterThan(8);
    // A script that several pages have is tried on the first; `npm test -- everything` tries it on each.
    const before = process.env['TEST_EVERYTHING'] ? [] : lessons.slice(0, at);
    const tried = await Promise.all(before.map((other) => scriptsOf(browser, site, other)));
    const left = scripts.filter((script) => !tried.flat().includes(script));
    expect(left).not.toEqual([]);
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        for (let script = left.shift(); script; script = left.shift())
          await without(browser, site, path, script, '404').catch((error) =>
            untrue.push(`without ${script}: ${error.message}`),
          );
      }),
    );
    expect(untrue).toEqual([]);
  });
}

test('pages of their own say it too, and show no control that does nothing', async ({ page, complaints }) => {
  await page.route(anyScript, gone);
  for (const [path, words, control] of [
    ['/progress/', 'this course needs scripts', 'Clear my progress'],
    ['/statement/', 'Without scripts this page can only say', 'Your name'],
    ['/review/', 'The scripts of this page have not come', 'Start'],
    ['/portfolio/', 'cannot collect your work', 'Download'],
    ['/verify/', 'The check is made by a script', 'Choose a file'],
  ] as const) {
    await page.goto(path);
    await expect(page.locator('main').getByText(words).locator('visible=true').first()).toBeVisible();
    await expect(
      page.getByRole('main').getByText(control, { exact: true }).locator('visible=true'),
    ).toHaveCount(0);
  }
  complaints.length = 0;
});

test('an old page whose scripts are gone offers a new one, once, and takes along what was typed', async ({
  page,
  complaints,
}) => {
  await page.route(anyScript, gone);
  await page.goto(lesson);
  const section = page.locator('[data-activity]').first();
  const box = page.locator('[data-written] textarea').first();
  const name = (await box.getAttribute('name')) ?? '';
  const radio = page.locator('[data-written] input[type="radio"][name*="/"]').last();
  const chosen = { name: (await radio.getAttribute('name')) ?? '', value: await radio.inputValue() };
  await box.fill('Typed while nothing kept it.');
  await radio.check();
  const reload = section.getByRole('button', { name: 'Reload this page' });
  await Promise.all([page.waitForEvent('load'), reload.click()]);
  // Still gone: it stands in the form again, and a reload is not offered a second time.
  await expect(page.locator(`[name="${name}"]`).first()).toHaveValue('Typed while nothing kept it.');
  await expect(page.locator(`[name="${chosen.name}"][value="${chosen.value}"]`)).toBeChecked();
  await expect(section.getByText(sentence)).toBeVisible();
  await expect(reload).toBeHidden();
  complaints.length = 0;

  // The new version is there.
  await page.goto(lesson);
  await box.fill('Typed while nothing kept it.');
  await page.unroute(anyScript);
  await Promise.all([page.waitForEvent('load'), reload.click()]);
  await ready(page);
  await expect(page.locator(`[name="${name}"]`).first()).toHaveValue('Typed while nothing kept it.');
  await expect(section.getByText(sentence)).toBeHidden();
  const [activity = ''] = name.split('/');
  await expect(page.locator(`[id="${activity}"]`).getByText('Saved on this device')).toBeVisible();
  expect(
    await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('typed'))),
  ).toEqual([]);
  complaints.length = 0;
});

test('a view that did not come is asked for again at the next touch; the form keeps what is done meanwhile', async ({
  page,
  complaints,
}) => {
  await page.goto(lesson);
  const plan = page.locator('section[data-kind="plan"]').first();
  const id = (await plan.getAttribute('id')) ?? '';
  // What only the view brings: asked for when the learner comes near it.
  const seen = new Set<string>();
  page.on('request', (request) => seen.add(request.url()));
  await plan.scrollIntoViewIfNeeded();
  await expect(plan).toHaveAttribute('data-ready', '');
  const late = [...seen].filter((url) => anyScript.test(url));
  expect(late.length).toBeGreaterThan(0);

  await page.goto('/');
  let asked = 0;
  const refuse = (route: Route) => {
    asked++;
    return route.fulfill({ status: 503, body: 'later' });
  };
  for (const url of late) await page.route(url, refuse);
  await page.goto(lesson);
  await plan.scrollIntoViewIfNeeded();
  await expect(plan).toHaveAttribute('data-ready', '');
  await expect(plan.locator('[data-saved]')).toHaveText('');
  const box = plan.getByRole('textbox').first();
  await box.fill('When the bus is late');
  await box.blur();
  await expect(plan.locator('[data-saved]')).toHaveText('Saved on this device');
  await expect(plan.getByRole('status')).toContainText('What you choose and write in it is kept');
  await expect(plan.getByRole('status')).toContainText('reload the page');
  expect(asked).toBeGreaterThan(1);
  await page.reload();
  await plan.scrollIntoViewIfNeeded();
  await expect(box).toHaveValue('When the bus is late');

  for (const url of late) await page.unroute(url, refuse);
  await plan.getByRole('textbox').nth(1).focus();
  await expect(plan.locator('.live')).toBeVisible();
  await expect(box).toHaveValue('When the bus is late');
  await expect(plan.getByRole('textbox').nth(1)).toBeFocused();
  expect(Object.values(await storedAnswers(page, id))).toEqual([]);
  complaints.length = 0;
});

test('in a frame that is sandboxed to an origin of its own each form says that it keeps nothing', async ({
  page,
  complaints,
  baseURL,
}) => {
  // Of the site's own address, since its headers let no other frame a whole lesson; sandboxed it is of none.
  await page.route('**/frame.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<title>Frame</title><iframe sandbox="allow-scripts" width="800" height="600" src="${baseURL}lessons/leading/"></iframe>`,
    }),
  );
  await page.goto('/frame.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-activity]').first().getByText(sentence)).toBeVisible();
  const spoken = await frame
    .locator('[data-saved]')
    .evaluateAll((all) => all.map((line) => line.textContent));
  expect([...new Set(spoken)]).toEqual(['']);
  complaints.length = 0;
});

test('opened as a file from a disk, each form says that it keeps nothing', async ({ page, complaints }) => {
  await page.goto(pathToFileURL(join(dist, 'lessons/leading/index.html')).href);
  for (const { id, keeps, told } of await said(page)) expect([id, keeps, told]).toEqual([id, '', true]);
  complaints.length = 0;
});

test('scripts that are long in coming: it is said while they are, and taken back when they come', async ({
  page,
}) => {
  await page.clock.install();
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(anyScript, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(lesson, { waitUntil: 'commit' });
  await page.getByRole('contentinfo').waitFor();
  const told = page.locator('[data-activity]').first().getByText(sentence);
  await expect(told).toBeHidden();
  await page.clock.runFor(9000);
  await expect(told).toBeVisible();
  await page.clock.resume();
  release();
  await ready(page);
  await expect(told).toBeHidden();
});

for (const lacking of ['document.fonts', 'matchMedia', 'IntersectionObserver'] as const) {
  test(`a browser without ${lacking} loses comfort, and keeps what is done`, async ({ page, complaints }) => {
    await page.addInitScript((name) => {
      if (name === 'document.fonts') Object.defineProperty(document, 'fonts', { value: undefined });
      else Object.defineProperty(window, name, { value: undefined });
    }, lacking);
    await page.goto('/lessons/words/');
    await ready(page);
    const box = page.locator('#metaphor').getByRole('textbox').first();
    await box.fill('A relay team.');
    await box.blur();
    await expect(page.locator('#metaphor').getByText('Saved on this device')).toBeVisible();
    await page.reload();
    await ready(page);
    await expect(box).toHaveValue('A relay team.');
    await page.goto('/lessons/four-levels/');
    await ready(page);
    await expect(page.locator('section[data-kind="place"] .live').first()).toBeVisible();
    await page.goto('/progress/');
    await expect(page.getByText('What is kept where')).toBeVisible();
    complaints.length = 0;
  });
}

test('one activity that cannot be drawn does not take the others of its page down', async ({
  page,
  complaints,
}) => {
  const html = await readFile(join(dist, 'lessons/words/index.html'), 'utf8');
  const hurt = html.replace(
    /(<section[^>]*id="metaphor"[\s\S]*?data-activity-data[^>]*>)[^<]*/,
    (_, before: string) => `${before}{`,
  );
  expect(hurt).not.toBe(html);
  await page.route('**/lessons/words/', (route) => route.fulfill({ contentType: 'text/html', body: hurt }));
  await page.goto('/lessons/words/');
  await expect(page.locator('[data-activity]:not([data-ready])')).toHaveCount(1);
  await expect(page.locator('#metaphor').getByText(sentence)).toBeVisible();
  complaints.length = 0;
});
