/**
 * An organisation's own copy: its folder laid over a course, with one of each kind. What learners did in the course goes on
 * counting in the copy, and the other way round.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { astro } from '../../scripts/astro.mjs';
import { ready } from '../activities.ts';
import { htmlRules } from '../pages/html-rules.ts';
import { byKeyboard } from '../playing/hands.ts';
import { playActivity } from '../playing/kinds.ts';
import { Texts } from '../playing/texts.ts';
import { expect, test } from '../test.ts';

// One pair of builds for all.
test.describe.configure({ mode: 'serial' });

const folder = mkdtempSync(join(tmpdir(), 'own-copy-'));
const course = join(folder, 'course');
const copy = join(folder, 'copy');
/** Which of the two is online, under one address. */
let online = copy;

test.beforeAll(async () => {
  // Two builds: seconds on a machine of its own, more where others build as well.
  test.setTimeout(600_000);
  const of = { course: 'tests/fixtures/bicycle', quiet: true };
  for (const options of [
    { ...of, out: course },
    { ...of, over: 'tests/fixtures/bicycle-over', strict: true, out: copy },
  ]) {
    const { code, output } = await astro('build', options);
    expect(code, output).toBe(0);
    expect(output, 'warnings of the build').not.toMatch(/\[WARN\]/);
  }
});
test.afterAll(() => rmSync(folder, { recursive: true }));
test.beforeEach(async ({ context }) => {
  online = copy;
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(online, pathname, pathname.endsWith('/') ? 'index.html' : '');
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404, body: 'Not here.' });
  });
});

const pages = (site: string) =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name: name.replaceAll('\\', '/'), html: readFileSync(join(site, name), 'utf8') }));

test('every page is valid, and says who offers it', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
  for (const { name, html } of pages(copy)) {
    const { results } = await validator.validateString(html, name);
    expect
      .soft(
        results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message }) => `${name}: ${ruleId}: ${message}`),
        ),
      )
      .toEqual([]);
    if (name !== '404.html') expect.soft(html, name).toContain('Wexcombe Repair Café');
    if (!name.startsWith('embed/')) expect.soft(html, name).toContain('href="tel:+441632960199"');
  }
  expect(
    pages(course).filter(({ html }) => /Wexcombe Repair|who-to-tell|class="offered"/.test(html)),
  ).toEqual([]);
});

test('nothing that a statement is made of names the organisation', async ({ page }) => {
  await page.goto('/statement/');
  await expect(page.locator('[data-sheet], .sheet').first()).not.toContainText('Wexcombe Repair');
  const data = await page.locator('script[type="application/json"]').allTextContents();
  expect(data.join('\n')).not.toContain('Wexcombe Repair');
  await expect(
    page.getByText('It does not sign the statement, and has checked nothing that stands in it.'),
  ).toBeVisible();
});

test('whoever is hurt finds the people of the place behind the number for danger', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/lessons/chain/');
  await page.getByRole('banner').getByRole('button', { name: 'First aid' }).press('Enter');
  const sheet = page.getByRole('region', { name: 'Hurt yourself?' });
  await expect(sheet.getByRole('link')).toHaveText(['112', /960101$/, /960102$/, /960199$/]);
  await expect(sheet.getByRole('term')).toHaveText(['First aider', 'Deputy', 'Out of hours']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('axe finds nothing on the pages where the organisation speaks', async ({ page }) => {
  for (const path of ['/about/', '/privacy/']) {
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect
        .soft(violations.map(({ id, nodes }) => `${path} ${colorScheme} ${id}: ${nodes[0]?.target}`))
        .toEqual([]);
    }
  }
  await page.goto('/about/');
  const foot = page.getByRole('contentinfo');
  await expect(foot.getByRole('link', { name: 'Opening hours' })).toBeVisible();
  await foot.getByRole('link', { name: 'Contact and source' }).click();
  await expect(page).toHaveURL(/\/about\/#contact$/);
  await expect(page.getByRole('link', { name: 'bench@cafe.example' })).toBeInViewport();
});

test('what was done in the course counts in the copy, with a case more, and the other way round', async ({
  page,
}) => {
  const activity = page.locator('#place-faults');
  const placed = activity.locator('[data-card][data-place]');
  const open = async (site: string) => {
    online = site;
    await page.goto('/lessons/brakes/');
    await ready(page);
  };
  await open(course);
  await playActivity({
    where: activity,
    hands: byKeyboard(page),
    texts: new Texts(),
    entered: { partners: [], steps: [] },
  });
  await expect(placed).toHaveCount(4);

  await open(copy);
  await expect(activity).toHaveAttribute('data-state', 'done');
  await expect(placed).toHaveCount(4);
  await expect(activity).toContainText('Blocks without grooves');
  await activity.getByRole('button', { name: /A click on the towpath/ }).press('Enter');
  await activity.locator('.choices .choice').first().press('Enter');
  await activity.getByRole('button', { name: 'Check my placing' }).press('Enter');
  await expect(placed).toHaveCount(5);

  await open(course);
  await expect(activity).toHaveAttribute('data-state', 'done');
  await expect(placed).toHaveCount(4);
  await open(copy);
  await expect(placed).toHaveCount(5);
});
