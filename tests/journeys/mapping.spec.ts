/** A partner map is drawn, moved, saved and read again: in its table, in its picture, by keyboard, mouse and finger. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import Papa from 'papaparse';
import type { Locator, Page } from 'playwright/test';
import { openBeforeScripts, ready, storedAnswers } from '../activities.ts';
import { expect, test } from '../test.ts';
import { activity, called, Finger, galleryOf, said } from './places.ts';

const gallery = galleryOf('map');

const example = { id: 'example-map-bandstand', title: 'Who is around the bandstand?' };
const here = (page: Page) => activity(page, example.title);
const button = (page: Page, name: string | RegExp) =>
  here(page).getByRole('button', { name: typeof name === 'string' ? called(name) : name });
const row = (page: Page, name: string) =>
  here(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });
const field = (page: Page, name: string) => here(page).getByLabel(called(name));
const partner = (page: Page, name: string) => here(page).locator('.whole .partner').filter({ hasText: name });
const band = (page: Page, level: number) => here(page).locator(`.whole .band[data-band="${level}"] rect`);
const middle = async (of: Locator) => {
  const box = await of.boundingBox();
  if (!box) throw new Error(`${of} is not on the page.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

async function open(page: Page) {
  await page.goto(`${gallery}#${example.id}`);
  await ready(page);
}

/** The picture is fetched once it is in the window. */
const look = async (page: Page) => {
  await here(page).locator('.whole').scrollIntoViewIfNeeded();
  await here(page)
    .locator('.ask')
    .last()
    .evaluate((ask) => ask.scrollIntoView({ block: 'center' }));
};

async function load(page: Page, text: string) {
  await look(page);
  await expect(button(page, 'Add from a table (CSV)')).toBeVisible();
  await here(page)
    .locator('input[type="file"]')
    .setInputFiles({ name: 'partners.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
}

const saved = async (page: Page, name: string) => {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return readFileSync(await download.path(), 'utf8');
};

const hostile = [
  '<script>window.hit = 1</script>',
  '=cmd()',
  '\u202Eright to left שלום',
  '👩‍👩‍👧‍👦 family group',
  'x'.repeat(200),
];
const csvOf = (names: readonly string[], note = '') =>
  Papa.unparse([
    ['Partner', 'Level', 'Agreed', 'Trust', 'Note'],
    ...names.map((name, index) => [
      name,
      String((index % 4) + 1),
      index % 2 ? 'By word' : 'In writing',
      'Good',
      index ? '' : note,
    ]),
  ]);
const many = Array.from({ length: 25 }, (_, index) =>
  `Partner ${index + 1}, ${hostile[index % 5]} and a long name beside it`.slice(0, 200),
);

/** Boxes of the picture as the browser drew them: none over another, and every line of text inside its own. */
async function keepsApart(page: Page) {
  const faults = await here(page)
    .locator('.whole .partner')
    .evaluateAll((groups) => {
      const boxes = groups.map((group) => group.querySelector('.box')?.getBoundingClientRect() as DOMRect);
      const over = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
          ),
      );
      const out = groups.flatMap((group, index) =>
        [...group.querySelectorAll(':scope > text')].filter((text) => {
          const [a, b] = [text.getBoundingClientRect(), boxes[index] as DOMRect];
          return a.left < b.left || a.right > b.right || a.top < b.top - 2 || a.bottom > b.bottom + 2;
        }),
      );
      return [...over.map(() => 'boxes overlap'), ...out.map((text) => `runs out: ${text.textContent}`)];
    });
  expect(faults).toEqual([]);
}

test('by the keyboard alone, in the table: add, say, remove, bring back, move; a reload keeps all', async ({
  page,
}) => {
  await open(page);
  const { keyboard } = page;
  await expect(here(page).getByRole('heading', { name: 'Nobody is on the map yet' })).toBeVisible();
  await button(page, 'Add a partner').focus();
  await keyboard.press('Enter');
  await expect(field(page, 'Partner')).toBeFocused();
  await keyboard.type('The brass band');
  // The row takes its name while the fields stay where they are.
  await expect(row(page, 'The brass band')).toBeVisible();
  await expect(field(page, 'Partner')).toBeFocused();
  await keyboard.press('Tab');
  await expect(field(page, 'Level')).toBeFocused();
  await keyboard.type('3');
  await expect(said(here(page))).toHaveText('The brass band: level, 3 a stay.');
  await keyboard.press('Tab');
  await keyboard.type('In');
  await keyboard.press('Tab');
  await keyboard.type('Good');
  await keyboard.press('Tab');
  await keyboard.type('They teach each other.');
  await expect(here(page).locator('.whole .tie[data-agreed="formal"]').first()).toBeAttached();

  const place = here(page).getByRole('group', { name: 'Place in the picture' });
  const before = await middle(partner(page, 'The brass band').locator('.box'));
  await place.getByRole('button', { name: 'Right' }).focus();
  await keyboard.press('Enter');
  await expect(said(here(page))).toHaveText('The brass band is moved: right.');
  expect((await middle(partner(page, 'The brass band').locator('.box'))).x).toBeGreaterThan(before.x);
  await button(page, 'Done with this partner').focus();
  await keyboard.press('Enter');
  await expect(button(page, 'Edit The brass band')).toBeFocused();

  await button(page, 'Add a partner').focus();
  await keyboard.press('Enter');
  await keyboard.type('Park keepers');
  await expect(row(page, 'Park keepers')).toBeVisible();
  await expect(here(page)).toHaveAttribute('data-state', 'done');
  await button(page, 'Remove Park keepers').focus();
  await keyboard.press('Enter');
  await expect(row(page, 'Park keepers')).toHaveCount(0);
  await expect(button(page, 'Bring it back')).toBeFocused();
  await keyboard.press('Enter');
  await expect(button(page, 'Edit Park keepers')).toBeFocused();

  await expect(here(page).getByText('Saved on this device')).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(row(page, 'The brass band')).toHaveText(
    /The brass bandThey teach each other\.\s*3\s*A stay\s*In writing\s*Good\s*Edit The brass band/,
  );
  await expect(row(page, 'Park keepers')).toContainText('No tie yet');
  await expect(here(page).getByRole('columnheader')).toHaveText([
    'Partner',
    'Level',
    'Agreed',
    'Trust',
    'Edit',
  ]);
});

test('ties between partners, by the keyboard alone: drawn, said, removed, brought back, gone with a partner', async ({
  page,
}) => {
  await open(page);
  const { keyboard } = page;
  await load(page, csvOf(['The band', 'The park', 'The café']));
  await button(page, 'Add these 3').click();
  const tie = (number: number, what: string) => field(page, `Tie ${number}: ${what}`);
  const lines = here(page).locator('.whole .picture > svg .between');
  await button(page, 'Add a tie between two').focus();
  await keyboard.press('Enter');
  await expect(tie(1, 'Partner')).toBeFocused();
  await keyboard.type('The p');
  await keyboard.press('Tab');
  await expect(tie(1, 'Works with')).toBeFocused();
  await keyboard.type('The c');
  await expect(said(here(page))).toHaveText('The park works with The café.');
  await expect(lines).toHaveCount(1);
  await keyboard.press('Tab');
  await keyboard.type('3');
  await expect(said(here(page))).toHaveText('The park works with The café: 3 A stay.');
  await expect(here(page).locator('.whole .closely')).toHaveText('3');
  await expect(
    here(page).getByRole('img', { name: /The park works with The café: 3 A stay\./ }),
  ).toBeVisible();
  // Nobody can be tied to themselves.
  await expect(tie(1, 'Works with').getByRole('option', { name: 'The park' })).toHaveCount(0);

  await keyboard.press('Tab');
  await expect(button(page, 'Remove the tie between The park and The café')).toBeFocused();
  await keyboard.press('Enter');
  await expect(lines).toHaveCount(0);
  await expect(button(page, 'Bring it back')).toBeFocused();
  await keyboard.press('Enter');
  await expect(tie(1, 'Partner')).toBeFocused();
  await expect(lines).toHaveCount(1);

  await button(page, 'Edit The café').click();
  await button(page, 'Remove The café').click();
  await expect(lines).toHaveCount(0);
  await expect(tie(1, 'Partner')).toHaveCount(0);
  await button(page, 'Bring it back').click();
  await expect(lines).toHaveCount(1);

  const { data } = Papa.parse<string[]>(
    (await saved(page, 'Save the table (CSV)')).replace(/^\uFEFF/, '').trim(),
  );
  expect(data.map((cells) => cells.at(-1))).toEqual(['Works with', '', '3: The café', '3: The park']);
  await page.reload();
  await ready(page);
  await look(page);
  await expect(tie(1, 'How closely')).toHaveValue('3');
  await expect(lines).toHaveCount(1);

  // The same two again: both rows are there, and which is drawn is said.
  await button(page, 'Add a tie between two').click();
  await tie(2, 'Partner').selectOption('The café');
  await expect(here(page).getByText(/^Ties 1 and 2/)).toHaveCount(0);
  await tie(2, 'Works with').selectOption('The park');
  await expect(here(page).getByText(/^Ties 1 and 2 are between the same two\. Tie 2 is drawn/)).toBeVisible();
  await expect(lines).toHaveCount(1);
  // A row that its lists emptied stays where it is, with the focus in it.
  await tie(1, 'How closely').selectOption('');
  await tie(1, 'Partner').selectOption('');
  await tie(1, 'Works with').focus();
  await tie(1, 'Works with').selectOption('');
  await expect(tie(1, 'Works with')).toBeFocused();
  await expect(tie(1, 'Works with')).toHaveValue('');
  await expect(tie(2, 'Works with')).toHaveValue(/./);
});

test('by the mouse: a partner is dragged to another ring, Escape lets it be, a click opens its row', async ({
  page,
}) => {
  await open(page);
  await load(page, csvOf(['The band', 'The park']));
  await button(page, 'Add these 2').click();
  await expect(said(here(page))).toHaveText('2 partners are added.');
  const box = partner(page, 'The park').locator('.box');
  await box.scrollIntoViewIfNeeded();
  // The ring from its top to its bottom, and room above it.
  await band(page, 1).evaluate((ring) => ring.scrollIntoView({ block: 'center' }));
  const from = await middle(box);
  const ring = await band(page, 1).boundingBox();
  if (!ring) throw new Error('There is no ring.');
  const drag = async () => {
    await page.mouse.move(from.x, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(from.x + 10, from.y + 10, { steps: 3 });
    await page.mouse.move(ring.x + ring.width / 4, ring.y + 14, { steps: 5 });
    await expect(here(page).locator('[data-over]')).toHaveAttribute('data-band', '1');
  };
  await drag();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(row(page, 'The park')).toContainText('A visit');
  await drag();
  await page.mouse.up();
  await expect(said(here(page))).toHaveText('The park is moved: 1 A call.');
  await expect(row(page, 'The park')).toContainText('A call');
  const now = await middle(box);
  expect(Math.abs(now.x - (ring.x + ring.width / 4))).toBeLessThan(80);
  await page.reload();
  await ready(page);
  await expect(row(page, 'The park')).toContainText('A call');
  await look(page);
  await box.scrollIntoViewIfNeeded();
  await box.click();
  await expect(field(page, 'Partner')).toBeFocused();
  await expect(field(page, 'Partner')).toHaveValue('The park');
  await button(page, 'Let it find its place').click();
  await expect(said(here(page))).toHaveText('The park finds its place by itself.');
});

test('a table is saved, changed and read again; errors are told by line; what was added is taken out', async ({
  page,
}) => {
  await open(page);
  await load(page, 'Partner,Level\nBand,9\n,2');
  await expect(here(page).locator('.refused li')).toHaveText([
    /^Line 2: level “9”/,
    'Line 3: the partner has no name.',
  ]);
  await load(page, csvOf(hostile, 'n'.repeat(20_000)));
  await expect(here(page).locator('.refused')).toHaveCount(0);
  await expect(said(here(page))).toHaveText('The file is read: 5 partners to add. Nothing is added yet.');
  await expect(here(page).locator('.whole .partner')).not.toHaveCount(5);
  await button(page, 'Add these 5').click();
  await expect(row(page, hostile[0] ?? '')).toBeVisible();
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  await keepsApart(page);

  const csv = await saved(page, 'Save the table (CSV)');
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, '').trim());
  expect(errors).toEqual([]);
  expect(data[0]).toEqual(['Partner', 'Level', 'Agreed', 'Note']);
  expect(data.slice(1).map(([name]) => name)).toEqual(hostile.map((name) => name.replace(/^=/, "'=")));
  expect(data[1]?.[3]).toHaveLength(20_000);
  await here(page).getByRole('checkbox', { name: 'Put trust into files and the portfolio too' }).check();
  expect(await saved(page, 'Save the table (CSV)')).toContain('Trust');

  const svg = await saved(page, 'Save the picture (SVG)');
  // In a page of no site: this one's policy lets nobody parse markup.
  const told = await (await page.context().newPage()).evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      broken: drawing.querySelector('parsererror') !== null,
      scripts: drawing.querySelectorAll('script').length,
      titles: [...drawing.querySelectorAll('g > title')].map((title) => title.textContent),
      description: drawing.querySelector('desc')?.textContent,
    };
  }, svg);
  expect(told).toMatchObject({ broken: false, scripts: 0, titles: hostile });
  expect(told.description).toContain('=cmd()');

  await button(page, 'Take out what was added').click();
  await expect(here(page).getByRole('heading', { name: 'Nobody is on the map yet' })).toBeVisible();
  await load(page, csv);
  await button(page, 'Add these 5').click();
  await expect(row(page, '=cmd()').getByRole('rowheader')).toHaveText('=cmd()');
});

test('the example comes, is changed, goes, and never counts', async ({ page }) => {
  await open(page);
  await button(page, 'Show The bandstand’s map').click();
  await expect(row(page, 'The brass band')).toContainText('A home');
  await expect(row(page, 'The café')).toContainText('No tie yet');
  await expect(here(page)).toHaveAttribute('data-state', 'begun');
  await button(page, 'Edit The café').click();
  await field(page, 'Level').selectOption('1 A call');
  await expect(row(page, 'The café')).toContainText('A call');
  await button(page, 'Put The bandstand’s map away').click();
  await expect(here(page).getByRole('table')).toHaveCount(0);
  await expect(button(page, 'Show The bandstand’s map')).toBeFocused();
});

test('on paper the map is a picture, with a table that leaves room for a pen; the blank lines are gone', async ({
  page,
}) => {
  await open(page);
  await load(page, csvOf(['The band', 'The park']));
  await button(page, 'Add these 2').click();
  await field(page, 'Your project').fill('The bandstand');
  await page.reload();
  await ready(page);
  // Nobody has scrolled to the picture: it is there all the same.
  await expect(here(page).locator('.whole .picture > svg')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const drawing = here(page).getByRole('img', { name: /^Partner map of The bandstand, 2 partners/ });
  await expect(drawing).toBeVisible();
  await expect(drawing.locator('.partner')).toHaveText(['The band1', 'The park2']);
  await expect(drawing.locator('.project')).toHaveText('The bandstand');
  await expect(here(page).getByRole('rowheader')).toHaveText(['The band', 'The park']);
  await expect(here(page).getByRole('table')).toHaveCount(1);
  await expect(here(page).locator('.blank')).toHaveCount(3);
  // Trust is nobody else's, unless that was ticked.
  await expect(here(page).getByRole('columnheader')).toHaveText(['Partner', 'Level', 'Agreed', 'Note']);
  const box = await drawing.boundingBox();
  expect(box?.width).toBeGreaterThan(300);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(row(page, 'The park')).toContainText('A visit');
});

test('trust is on no paper unasked, where the drawing could not be fetched either', async ({
  page,
  complaints,
}) => {
  await open(page);
  await load(page, csvOf(['The band', 'The park']));
  await button(page, 'Add these 2').click();
  await expect(row(page, 'The park')).toContainText('Good');
  // The script that draws on paper, whatever it is called.
  await page.route(/\.js$/, async (route) => {
    const answer = await route.fetch();
    if ((await answer.text()).includes('data-sheet')) await route.abort();
    else await route.fulfill({ response: answer });
  });
  await page.reload();
  await ready(page);
  await expect(row(page, 'The park')).toContainText('Good');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(here(page).locator('[data-own]')).toContainText('The park · 2 A visit');
  await expect(here(page).locator('[data-own]')).not.toContainText('trust');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  complaints.length = 0;
});

test('what stands in the written form before the script comes is kept', async ({ page }) => {
  const letCome = await openBeforeScripts(page, `${gallery}#${example.id}`);
  await here(page).getByLabel('Partner 1: Partner', { exact: true }).fill('Park keepers');
  await here(page).getByLabel('Partner 1: Level', { exact: true }).selectOption('2 A visit');
  await here(page).getByLabel('Partner 2: Partner', { exact: true }).fill('The café');
  await here(page).getByLabel('Tie 1: Partner', { exact: true }).selectOption('Partner 1');
  await here(page).getByLabel('Tie 1: Works with', { exact: true }).selectOption('Partner 2');
  await letCome();
  await expect(row(page, 'Park keepers')).toContainText('A visit');
  await look(page);
  await expect(here(page).getByRole('img', { name: /Park keepers works with The café\./ })).toBeVisible();
  await expect.poll(() => storedAnswers(page, example.id)).toMatchObject({ 'partner/line-1/level': '2' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(field(page, 'Partner 1: Partner')).toHaveValue('Park keepers');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

  test('the picture shows a partner as it is added, and as it is moved, above its form', async ({ page }) => {
    await open(page);
    await button(page, 'Add a partner').tap();
    const near = here(page).locator('.near svg');
    const seen = near.locator('.partner').filter({ hasText: 'The band' });
    await expect(near).toBeInViewport();
    await expect(near.locator('.partner text')).toHaveText(['A new', 'partner', '–']);
    const place = here(page).getByRole('group', { name: 'Place in the picture' });
    await expect(place.getByRole('button', { name: 'Right' })).toBeDisabled();
    const tall = async () => (await here(page).locator('.near').boundingBox())?.height;
    const before = await tall();
    await field(page, 'Partner').fill('The band');
    await expect(seen).toBeInViewport();
    await field(page, 'Level').selectOption('3 A stay');
    await expect(seen).toHaveAttribute('data-level', '3');
    await expect(seen).toBeInViewport({ ratio: 0.98 });
    // Of one height from the start: it moves nothing that stands below.
    expect(await tall()).toBe(before);
    const from = await middle(seen.locator('.box'));
    await place.getByRole('button', { name: 'Right' }).tap();
    await expect(said(here(page))).toHaveText('The band is moved: right.');
    await expect.poll(async () => (await middle(seen.locator('.box'))).x).toBeGreaterThan(from.x + 50);
    await expect(seen.locator('.box')).toBeInViewport({ ratio: 0.98 });
    await place.getByRole('button', { name: 'Up' }).tap();
    await expect(said(here(page))).toHaveText('The band stands as far that way as it can.');
    // The last of the form, with the picture still above it.
    await button(page, 'Done with this partner').focus();
    await expect(button(page, 'Done with this partner')).toBeInViewport({ ratio: 0.98 });
    await expect(seen.locator('.box')).toBeInViewport({ ratio: 0.98 });
  });

  test('by touch: a partner goes to another level by its number; a tap opens its row', async ({ page }) => {
    await open(page);
    await load(page, csvOf(['The band', 'The park', 'The café']));
    await button(page, 'Add these 3').tap();
    const grip = partner(page, 'The band').locator('.grip circle');
    await band(page, 2).evaluate((ring) => ring.scrollIntoView({ block: 'center' }));
    const reach = await partner(page, 'The band').locator('.reach').boundingBox();
    expect(Math.min(reach?.width ?? 0, reach?.height ?? 0)).toBeGreaterThanOrEqual(43);
    // Until the page has come to rest.
    await grip.tap({ trial: true });
    const finger = new Finger(page);
    await finger.press(grip);
    await finger.moveOver(band(page, 2));
    await finger.lift();
    await expect(said(here(page))).toHaveText('The band is moved: 2 A visit.');
    await expect(row(page, 'The band')).toContainText('A visit');
    await partner(page, 'The park').locator('.box').tap();
    await expect(field(page, 'Partner')).toHaveValue('The park');
  });

  test('25 partners with long names: nothing overlaps and nothing runs out of the window', async ({
    page,
  }) => {
    await open(page);
    await load(page, csvOf(many));
    await button(page, 'Add these 25').tap();
    await expect(here(page).locator('.whole .partner')).toHaveCount(25);
    await page.evaluate(() => document.fonts.ready);
    await keepsApart(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await button(page, /^Edit Partner 25/).tap();
    await expect(field(page, 'Partner')).toBeFocused();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.setViewportSize({ width: 900, height: 780 });
    await expect(here(page).locator('.whole svg[data-rings="true"]')).toBeVisible();
    await keepsApart(page);
  });
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing, empty, full and open, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await open(page);
    const axe = async (state: string) => {
      const { violations } = await new AxeBuilder({ page }).include(`#${example.id}`).analyze();
      expect(violations, state).toEqual([]);
    };
    await expect(here(page).locator('.faint')).toBeVisible();
    await axe('empty');
    await load(page, 'Partner\n""');
    await expect(here(page).locator('.refused')).toBeVisible();
    await load(page, csvOf(many));
    await axe('refused and previewed');
    await button(page, 'Add these 25').click();
    await button(page, 'Add a tie between two').click();
    await field(page, 'Tie 1: Partner').selectOption({ index: 1 });
    await field(page, 'Tie 1: Works with').selectOption({ index: 1 });
    await field(page, 'Tie 1: How closely').selectOption('4 A home');
    await button(page, /^Edit Partner 2,/).click();
    await axe('full, with a row open');
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is a table to fill in', async ({ page }) => {
    await page.goto(gallery);
    await expect(here(page).getByRole('columnheader')).toHaveText([
      'Partner',
      'Level',
      'Agreed',
      'Trust',
      'Note',
      'Partner',
      'Works with',
      'How closely',
    ]);
    await here(page).getByLabel('Tie 4: Works with', { exact: true }).selectOption('Partner 8');
    await here(page).getByLabel('Partner 8: Note', { exact: true }).fill('By hand');
    await expect(here(page).getByLabel('Partner 8: Level', { exact: true })).toHaveValue('');
  });
});
