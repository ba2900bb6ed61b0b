/** An approach is written, marked, changed, kept in versions and taken away; nothing in it is ever more than text. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import { openBeforeScripts, ready, storedAnswers } from '../activities.ts';
import { expect, test } from '../test.ts';
import { called } from './places.ts';

const id = 'example-approach-hall';
const gallery = `/gallery/approach/#${id}`;
const approach = (page: Page) => page.getByRole('region', { name: 'Ask for the hall', exact: true });
const box = (page: Page) => approach(page).getByRole('textbox', { name: 'Your message' });
const sentence = (page: Page, text: string | RegExp) => approach(page).getByRole('group', { name: text });
const radio = (where: Locator, name: string) => where.getByRole('radio', { name: called(name) });
const button = (page: Page, name: string) => approach(page).getByRole('button', { name: called(name) });
const said = (page: Page) => approach(page).getByRole('status');

const three = 'We need your hall. You keep the keys. Both of us are tired.';

async function open(page: Page) {
  await page.goto(gallery);
  await ready(page);
}

/** Writes a message, and waits until it is kept and cut into sentences. */
async function write(page: Page, message: string) {
  await box(page).fill(message);
  await box(page).blur();
}

/** Brings the focus to TARGET by Tab alone. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 40; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test('by the keyboard alone: write, mark, keep, change, compare, bring back; a reload keeps all', async ({
  page,
}) => {
  await open(page);
  const where = approach(page);
  const { keyboard } = page;
  await where.getByRole('textbox', { name: 'To whom?' }).focus();
  await keyboard.type('The caretaker of the chapel');
  await keyboard.press('Tab');
  await keyboard.type(three);
  await expect(sentence(page, /We need your hall/)).toBeVisible();
  await expect(where).toHaveAttribute('data-state', 'begun');

  await tabTo(page, radio(sentence(page, /We need your hall/), 'Ours'));
  await keyboard.press('Space');
  await expect(said(page)).toHaveText('1 ours, 0 theirs, 0 shared.');
  await expect(where.getByText('Not marked yet: sentences 2 and 3.')).toBeVisible();
  await tabTo(page, button(page, 'Go to sentence 2'));
  await keyboard.press('Enter');
  await expect(radio(sentence(page, /You keep the keys/), 'Ours')).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(said(page)).toHaveText('1 ours, 1 theirs, 0 shared.');
  await expect(where.getByText('Mark 1 more, and you can read here')).toBeVisible();
  await keyboard.press('Tab');
  await keyboard.press('ArrowUp');
  await expect(radio(sentence(page, /Both of us/), 'Shared')).toBeChecked();
  await expect(where).toHaveAttribute('data-state', 'done');
  await expect(where.getByRole('heading', { name: '1 ours, 1 theirs, 1 shared' })).toBeVisible();
  await expect(
    where.getByRole('img', { name: /Squares for ours: 1\..*Diamonds for shared: 1\./ }),
  ).toBeVisible();
  await expect(where.getByText('Of 3 sentences, 2 have a word such as “we”')).toBeVisible();
  await expect(where.getByText('a person who has thought about both sides')).toBeVisible();

  await tabTo(page, where.getByRole('checkbox', { name: 'It asks for one small thing.' }));
  await keyboard.press('Space');
  await expect(said(page)).toHaveText('1 of 3 ticked.');
  await tabTo(page, button(page, 'Keep this version'));
  await keyboard.press('Enter');
  await expect(said(page)).toHaveText('Kept as version 1.');
  await keyboard.press('Enter');
  await expect(said(page)).toHaveText('This is version 1 already.');

  await box(page).focus();
  await keyboard.press('ControlOrMeta+A');
  await keyboard.type('Your hall is warm. You keep the keys.');
  await expect(radio(sentence(page, /You keep the keys/), 'Theirs')).toBeChecked();
  await expect(where.getByText('Not marked yet: sentence 1.')).toBeVisible();

  await tabTo(page, button(page, 'Compare version 1 with now'));
  await keyboard.press('Enter');
  await expect(where.locator('[data-change]')).toHaveText([
    'Only then: We need your hall.',
    'Only now: Your hall is warm.',
    'In both: You keep the keys.',
    'Only then: Both of us are tired.',
  ]);
  await tabTo(page, button(page, 'Bring back version 1'));
  await keyboard.press('Enter');
  await expect(said(page)).toHaveText('Version 1 is back, and what stood here was kept as a version first.');
  await expect(where.getByRole('heading', { name: 'Sentence by sentence' })).toBeFocused();
  await expect(box(page)).toHaveValue(three);
  await expect(radio(sentence(page, /Both of us/), 'Shared')).toBeChecked();
  await expect(button(page, 'Read version 2')).toBeVisible();

  await expect(where.getByText('Saved on this device')).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(box(page)).toHaveValue(three);
  await expect(radio(sentence(page, /We need your hall/), 'Ours')).toBeChecked();
  await button(page, 'Read version 2').click();
  await expect(where.getByRole('blockquote')).toContainText('Your hall is warm. You keep the keys.');
});

test('marks stay with their sentences while others are changed, moved and taken out', async ({ page }) => {
  await open(page);
  await write(page, three);
  await radio(sentence(page, /We need/), 'Ours').check();
  await radio(sentence(page, /You keep/), 'Theirs').check();
  await write(page, 'A new first line. Both of us are tired. You keep the keys. And something else here.');
  await expect(radio(sentence(page, /You keep/), 'Theirs')).toBeChecked();
  await expect(approach(page).getByText('Not marked yet: sentences 1, 2 and 4.')).toBeVisible();
  await write(page, `${three} We need your hall.`);
  await expect(radio(sentence(page, /^1 We need/), 'Ours')).toBeChecked();
  await expect(radio(sentence(page, /^4 We need/), 'Ours')).not.toBeChecked();
});

test('versions that two tabs kept stand side by side', async ({ page, context }) => {
  await open(page);
  await write(page, three);
  await button(page, 'Keep this version').click();
  const other = await context.newPage();
  await open(other);
  await expect(box(other)).toHaveValue(three);
  await write(other, 'The other tab wrote this.');
  await button(other, 'Keep this version').click();
  await expect(button(page, 'Read version 2')).toBeVisible();
  await button(page, 'Read version 2').click();
  await expect(approach(page).getByRole('blockquote')).toContainText('The other tab wrote this.');

  await button(page, 'Remove version 2').click();
  await expect(said(page)).toHaveText('Version 2 is removed.');
  await expect(button(other, 'Read version 2')).toHaveCount(0);
  await expect(button(page, 'Put it back')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Version 2 is there again.');
  await expect(button(other, 'Read version 2')).toBeVisible();
});

test('hostile text stays text: in the sentences, in files, in the e-mail draft', async ({ page }) => {
  await open(page);
  const hostile =
    '<script>window.hit = 1</script> is one sentence. =HYPERLINK("x") is another one. \u202Eright to left שלום שלום. 👩‍👩‍👧‍👦 came to see us.';
  await write(page, hostile);
  await expect(sentence(page, /<script>window\.hit = 1<\/script> is one/)).toBeVisible();
  await radio(sentence(page, /HYPERLINK/), 'Theirs').check();
  await button(page, 'Keep this version').click();
  await button(page, 'Read version 1').click();
  await expect(approach(page).getByRole('blockquote')).toContainText('<script>window.hit = 1</script>');
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);

  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    return readFileSync(await download.path(), 'utf8');
  };
  expect(await saved('Save as text (.txt)')).toBe(`${hostile}\n`);
  const markdown = await saved('Save with its marks (.md)');
  expect(markdown).not.toContain('<script>');
  expect(markdown).toContain('| Theirs |');
  const mail = await approach(page)
    .getByRole('link', { name: 'Open as an e-mail draft' })
    .getAttribute('href');
  expect(decodeURIComponent(mail?.replace('mailto:?body=', '') ?? '')).toBe(hostile);

  await write(page, 'A long tale of a hall. '.repeat(869).slice(0, 20_000));
  await expect(sentence(page, /^60 A long tale/)).toBeVisible();
  await expect(sentence(page, /^61 /)).toHaveCount(0);
  await expect(approach(page).getByText('too long for an e-mail link')).toBeVisible();
});

test('the message is copied, and what stands in the written form before the script comes is kept', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const letCome = await openBeforeScripts(page, gallery);
  await box(page).fill(three);
  await approach(page).getByRole('checkbox', { name: 'It says how to turn it down.' }).check();
  await letCome();
  await expect(box(page)).toHaveValue(three);
  await expect(sentence(page, /You keep the keys/)).toBeVisible();
  await expect.poll(() => storedAnswers(page, id)).toEqual({ 'look/no': ['yes'] });
  await button(page, 'Copy the message').click();
  await expect(said(page)).toHaveText('The message is copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(three);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

  test('by touch: mark, keep, bring back; on paper the table holds the marks', async ({ page }) => {
    await open(page);
    await write(page, three);
    for (const [text, mark] of [
      [/We need/, 'Ours'],
      [/You keep/, 'Theirs'],
      [/Both of us/, 'Shared'],
    ] as const) {
      const label = sentence(page, text).getByText(mark, { exact: true });
      const target = await label.locator('xpath=ancestor::label').boundingBox();
      expect(Math.min(target?.height ?? 0, target?.width ?? 0)).toBeGreaterThanOrEqual(44);
      await label.tap();
      await expect(radio(sentence(page, text), mark)).toBeChecked();
    }
    await button(page, 'Keep this version').tap();
    await write(page, 'All is new here.');
    await button(page, 'Bring back version 1').tap();
    await expect(box(page)).toHaveValue(three);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const rows = approach(page).getByRole('table').getByRole('row');
    await expect(rows).toHaveCount(4);
    await expect(rows.nth(2)).toHaveText(/2\. You keep the keys\.\s*□\s*☒\s*□/);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(button(page, 'Bring back version 1')).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there are lines to write on, a table to mark and what each balance sounds like', async ({ page }) => {
    await page.goto(gallery);
    await expect(box(page)).toBeEditable();
    await expect(approach(page).getByRole('columnheader', { name: 'Theirs' })).toBeVisible();
    await approach(page).getByText('How each balance sounds to its reader').click();
    await expect(approach(page).getByText('a request from a stranger')).toBeVisible();
  });
});
