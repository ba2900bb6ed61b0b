/**
 * The partnership's health: two readings a month apart, what changed between them, and nothing that gets lost; the page
 * for those who steer, and the calendar's link that leads back to just that partnership.
 */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { openAnswered, ready } from '../activities.ts';
import { expect, test } from '../test.ts';

const health = (page: Page) => page.getByRole('region', { name: 'The partnership’s health', exact: true });
const item = (page: Page, text: RegExp) => health(page).getByRole('group', { name: text });
const said = (page: Page) => health(page).getByRole('status');
const note = (page: Page) => health(page).getByRole('textbox', { name: /^Who was in the room/ });
const keep = (page: Page) => health(page).getByRole('button', { name: 'Keep today’s reading' });
const readings = (page: Page) => health(page).locator('summary');
const rows = (page: Page) => health(page).locator('.slope tbody tr');
/** A row of the table as its text is read: name, numbers, what became of it. */
const row = (...cells: readonly (string | number)[]) => cells.join('');
const saved = (page: Page) => expect(health(page).getByText('Saved on this device')).toBeAttached();
const february = '6 February 2026';
const march = '6 March 2026';

async function open(page: Page, moment: string, path = '/lessons/sustain/') {
  await page.clock.setFixedTime(new Date(`${moment}T18:45:00`));
  await page.goto(path);
  await ready(page);
}

/** Six numbers with the keyboard alone: into each group, then along it with the arrow. */
async function rate(page: Page, numbers: readonly number[]) {
  const groups = health(page)
    .getByRole('group')
    .filter({ has: page.getByRole('radio') });
  for (const [index, number] of numbers.entries()) {
    const radio = groups.nth(index).getByRole('radio');
    await radio.first().focus();
    await page.keyboard.press('Space');
    for (let step = 1; step < number; step++) await page.keyboard.press('ArrowRight');
    await expect(radio.nth(number - 1)).toBeChecked();
  }
}

async function axe(page: Page, state: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).include('#rate-health').analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
    expect(found, `${state}, ${colorScheme}`).toEqual([]);
  }
}

test('two readings a month apart, by keyboard alone: kept, said, drawn, and there after a reload', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page, '2026-02-06');
  await rate(page, [3, 2, 3]);
  await keep(page).focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Still to rate: Trust, Clear arrangements and Looking and learning.');
  await page.keyboard.press('Tab');
  await expect(health(page).getByRole('button', { name: 'Go to Trust' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    item(page, /bad news/)
      .getByRole('radio')
      .first(),
  ).toBeFocused();
  await rate(page, [3, 2, 3, 2, 4, 3]);
  await keep(page).focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText(
    'Kept as today’s reading. The numbers above are free for the next one.',
  );
  await expect(readings(page)).toHaveText([`Reading of ${february}`]);
  await expect(readings(page)).toBeFocused();
  await expect(health(page).getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(health(page).getByText('Done', { exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Two from the forum, the school, us.');
  await expect(note(page)).toHaveAccessibleName(`Who was in the room on ${february}? What did you decide?`);
  await page.keyboard.press('Tab');
  await saved(page);
  await axe(page, 'one reading');
  await page.emulateMedia({ colorScheme: 'light' });

  await open(page, '2026-03-06');
  await rate(page, [3, 4, 2, 4, 4, 3]);
  await keep(page).press('Enter');
  await expect(readings(page)).toHaveText([`Reading of ${march}`, `Reading of ${february}`]);
  await expect(health(page).getByText(`Since ${february}: 2 higher, 1 lower and 3 as before.`)).toBeVisible();
  const change = [
    row('Seeing the need', 3, 3, 'as before'),
    row('Purpose', 2, 4, 'up'),
    row('Commitment and ownership', 3, 2, 'down'),
    row('Trust', 2, 4, 'up'),
    row('Clear arrangements', 4, 4, 'as before'),
    row('Looking and learning', 3, 3, 'as before'),
  ];
  await expect(rows(page)).toHaveText(change);
  const picture = health(page).getByRole('img', { name: /Trust: up from 2 to 4/ });
  await expect(picture).toHaveCount(1);
  await expect(picture.locator('.up')).toHaveCount(2);
  await expect(picture.locator('.down')).toHaveCount(1);
  await axe(page, 'two readings');
  await saved(page);

  await page.reload();
  await ready(page);
  await expect(rows(page)).toHaveText(change);
  await readings(page).nth(1).press('Enter');
  await expect(
    health(page).getByRole('textbox', { name: `Who was in the room on ${february}?` }),
  ).toHaveValue('Two from the forum, the school, us.');
});

test('a reading that is put away stays away, and comes back whole', async ({ page }) => {
  await open(page, '2026-02-06');
  await rate(page, [1, 1, 1, 1, 1, 1]);
  await keep(page).press('Enter');
  await note(page).fill('A bad week.');
  await open(page, '2026-03-06');
  await rate(page, [2, 1, 1, 1, 1, 1]);
  await keep(page).press('Enter');
  await expect(rows(page)).toHaveCount(6);

  await readings(page).nth(1).press('Enter');
  await health(page)
    .getByRole('button', { name: `Put away the reading of ${february}` })
    .press('Enter');
  await expect(said(page)).toHaveText(`The reading of ${february} is put away. It can be brought back.`);
  await expect(readings(page)).toHaveText([`Reading of ${march}`]);
  await expect(rows(page)).toHaveCount(0);
  const back = health(page).getByRole('button', { name: `Bring back the reading of ${february}` });
  await expect(back).toBeFocused();
  await axe(page, 'put away');
  await saved(page);

  await page.reload();
  await ready(page);
  await back.press('Enter');
  await expect(rows(page).first()).toHaveText(row('Seeing the need', 1, 2, 'up'));
  await expect(readings(page).nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(note(page).last()).toHaveAccessibleName(new RegExp(february));
  await expect(note(page).last()).toHaveValue('A bad week.');
});

test('of three readings any two, on the tool’s own page', async ({ page }) => {
  for (const [moment, number] of [
    ['2026-02-06', 1],
    ['2026-03-06', 3],
    ['2026-04-03', 2],
  ] as const) {
    await open(page, moment, '/toolkit/health/');
    await rate(
      page,
      Array.from({ length: 6 }, () => number),
    );
    await keep(page).press('Enter');
    await saved(page);
  }
  await expect(rows(page).nth(3)).toHaveText(row('Trust', 1, 3, 2, 'down'));
  await health(page).getByLabel('From the reading of').selectOption(february);
  await expect(rows(page).nth(3)).toHaveText(row('Trust', 1, 2, 'up'));
  await expect(said(page)).toHaveText('These two are now beside each other.');
  await health(page).getByLabel('To the reading of').selectOption(march);
  await expect(rows(page).nth(3)).toHaveText(row('Trust', 1, 3, 'up'));
  await axe(page, 'three readings');
});

/** The file that pressing NAME gives, as text. */
async function fileOf(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await health(page).getByRole('button', { name }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

test('back at work: two rounds, one page for those who steer, and a calendar’s link that finds the partnership', async ({
  page,
  browser,
  baseURL,
}) => {
  const partnerships = page.getByRole('region', { name: 'Your partnerships' });
  await open(page, '2026-02-06', '/toolkit/health/');
  await partnerships.getByRole('textbox', { name: 'Its name' }).fill('Friday kitchen');
  await rate(page, [3, 2, 3, 2, 4, 3]);
  await keep(page).click();
  await health(page)
    .getByRole('textbox', { name: /^What to do/ })
    .fill('A second key');
  await saved(page);
  // Another one takes its place, with nothing in it.
  await partnerships.getByRole('button', { name: 'Add a partnership' }).click();
  await expect(readings(page)).toHaveCount(0);
  await page.goto('/toolkit/');
  await expect(page.getByRole('heading', { name: 'Due for a look' })).toBeHidden();

  await page.clock.setFixedTime(new Date('2026-08-07T18:45:00'));
  await page.goto('/progress/');
  const due = page.getByRole('region', { name: 'Due for a look' });
  await expect(due.getByRole('listitem')).toHaveText(
    'Friday kitchen: The partnership’s health, due on 7 August 2026',
  );
  await due.getByRole('link', { name: 'Friday kitchen' }).click();
  await ready(page);
  const arrived = page.getByText('These are the readings of Friday kitchen.');
  await expect(arrived).toHaveText(/The last one is of 6 February 2026\.$/);
  await rate(page, [3, 4, 2, 4, 4, 3]);
  await keep(page).click();
  await expect(rows(page).nth(1)).toHaveText(row('Purpose', 2, 4, 'up'));
  await expect(due.getByRole('listitem')).toHaveText('Friday kitchen: looked at');
  await health(page)
    .getByRole('textbox', { name: /^What to do.*7 August/ })
    .fill('Who decides, on a page by the door');
  await health(page)
    .getByLabel(/^By when.*7 August/)
    .fill('2026-09-01');

  const sheet = await fileOf(page, 'Text file (Markdown)');
  for (const line of [
    '# The partnership’s health: Friday kitchen',
    '- Down: Commitment and ownership.',
    '| A second key |',
    '| Who decides, on a page by the door |  | 1 September 2026 |',
    'Next time: 5 February 2027.',
  ])
    expect(sheet).toContain(line);

  await health(page).getByLabel('Next time on').fill('2027-02-12');
  const calendar = await fileOf(page, 'Put it in my calendar');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270212');
  const link = /^URL:(\S+)$/m.exec(calendar.replaceAll('\r\n ', ''))?.[1] ?? '';
  expect(link).toMatch(new RegExp(`^${baseURL}toolkit/health/#check=[a-z0-9]+$`));
  await saved(page);

  // Half a year later another one is chosen: the link chooses the one that it was made for.
  await partnerships.getByRole('combobox').selectOption({ index: 1 });
  await page.goto('/toolkit/');
  await page.goto(link);
  await ready(page);
  await expect(arrived).toHaveText(/7 August 2026\.$/);
  await expect(partnerships.getByRole('combobox').locator('option:checked')).toHaveText('Friday kitchen');
  await expect(page).toHaveURL(/#rate-health$/);

  // A device that has other work, or none, says that it is not this.
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(link);
  const notice = other.getByRole('heading', {
    name: 'This device does not have the readings that the link is for',
  });
  await expect(notice).toBeFocused();
  await expect(other.getByRole('link', { name: 'To My progress' })).toBeVisible();
  await elsewhere.close();
});

test('what does not arrive is said so, and nothing chosen is lost', async ({ page, complaints }) => {
  await open(page, '2026-02-06');
  await page.route(/\.js$/, (route) => route.abort());
  const missed = page.waitForEvent('requestfailed');
  await rate(page, [1]);
  await missed;
  // What did not come is asked for once more at the next touch, and only then spoken of.
  await rate(page, [3]);
  await expect(health(page).getByText('The rest did not arrive.', { exact: false })).toBeVisible();
  await saved(page);
  await page.unrouteAll();
  await page.reload();
  await ready(page);
  await expect(
    item(page, /could not do here without/)
      .getByRole('radio')
      .nth(2),
  ).toBeChecked();
  await expect(keep(page)).toBeVisible();
  expect(complaints.splice(0).filter((complaint) => !complaint.includes('ERR_FAILED'))).toEqual([]);
});

test('filled in before the scripts came, it can be kept', async ({ page }) => {
  await openAnswered(page, '/toolkit/health/');
  await keep(page).click();
  await expect(readings(page)).toHaveCount(1);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it can be filled in on paper, and says what to write beside it', async ({ page }) => {
    await page.goto('/lessons/sustain/');
    await expect(health(page).getByRole('radio')).toHaveCount(30);
    await expect(health(page).getByText(/On paper: write today’s date/)).toBeVisible();
    await expect(health(page).getByText(/^Ask young people:/)).toHaveCount(6);
  });
});
