/** Two partners, each with a browser of their own, lay what they filled apart beside each other. */
import { readFile } from 'node:fs/promises';
import { extractRawText } from 'mammoth';
import type { Browser, Locator, Page } from 'playwright/test';
import { ready } from '../activities.ts';
import { expect, test } from '../test.ts';

const step = (page: Page, name: string) => page.getByRole('region', { name });
const bring = (page: Page) => step(page, '1 What I bring');
const sent = (page: Page) => step(page, '2 What was sent to me');
const differ = (page: Page) => step(page, '3 Where you differ');
const agenda = (page: Page) => step(page, '4 Our first agenda');
const told = (where: Locator) => where.getByRole('status').last();
const points = (page: Page) => agenda(page).getByRole('textbox', { name: 'What to settle' });
const openers = (page: Page) => agenda(page).getByRole('combobox', { name: 'Who opens' });

/** Answers of one side: the first questions of the expectations, and a heading of the agreement. */
async function fill(page: Page, choices: readonly number[], heading: string, words: string) {
  await page.goto('toolkit/expectations/');
  await ready(page);
  for (const [question, option] of choices.entries())
    await page.locator('[data-question]').nth(question).getByRole('radio').nth(option).check();
  await page.goto('toolkit/agreement/');
  await ready(page);
  const article = page.locator(`[data-article="${heading}"]`);
  if ((await article.getAttribute('open')) === null) await article.locator('summary').first().click();
  await article.getByRole('textbox').first().fill(words);
  await article.getByRole('textbox').first().blur();
  await expect(page.getByText('Saved on this device')).toBeAttached();
}

async function arrive(page: Page, name: string) {
  await page.goto('room/');
  await bring(page).getByRole('textbox', { name: 'What my side is called' }).fill(name);
}

async function partner(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL && { baseURL }) });
  return context.newPage();
}

const choose = (page: Page, file: { name: string; mimeType: string; buffer: Buffer }) =>
  sent(page).locator('input[type="file"]').setInputFiles(file);

async function download(where: Locator, name: string): Promise<Buffer> {
  const file = where.page().waitForEvent('download');
  await where.getByRole('button', { name }).click();
  return readFile(await (await file).path());
}

test('two partners meet, one by a link, or a picture of it, and one by a file: each sees where they differ, and takes the agenda along', async ({
  browser,
  baseURL,
  page: amina,
}) => {
  const tomasz = await partner(browser, baseURL);
  await fill(amina, [0, 0, 1, 0], 'safeguarding', 'Harbour Lane’s procedure holds.');
  await fill(tomasz, [0, 1, 1, 2], 'ending', 'We leave when the lease ends.');

  // What is left out does not go along.
  await arrive(amina, 'Harbour Lane');
  const expectations = bring(amina).getByRole('group', { name: 'Compare expectations' });
  await expectations.getByText('See all 4, or leave some out').click();
  await expectations.getByRole('checkbox', { name: /^Whose name/ }).uncheck();
  await expect(expectations.getByText('3 of 4 go along: see and choose')).toBeVisible();
  await bring(amina).getByRole('button', { name: 'Make a link' }).click();
  const link = await bring(amina).getByRole('textbox', { name: 'The link to send' }).inputValue();
  const code = await bring(amina)
    .getByRole('img', { name: /camera/ })
    .screenshot();

  // A picture of the code will do as well; nothing is laid beside one's own before one says so.
  await arrive(tomasz, 'Saltmere Homes');
  await choose(tomasz, { name: 'code.png', mimeType: 'image/png', buffer: code });
  await expect(sent(tomasz).getByRole('heading', { name: /^Harbour Lane sent this on / })).toBeFocused();
  await sent(tomasz).getByRole('button', { name: 'Put it away' }).click();
  await expect(differ(tomasz)).toHaveCount(0);
  await tomasz.goto(link);
  await expect(sent(tomasz).getByRole('heading', { name: /^Harbour Lane sent this on / })).toBeFocused();
  expect(tomasz.url()).not.toContain('#');
  await sent(tomasz).getByRole('button', { name: 'Lay it beside mine' }).click();
  await expect(differ(tomasz).getByRole('heading', { name: '3 Where you differ' })).toBeFocused();
  const lines = differ(tomasz).getByRole('listitem');
  await expect(lines.getByRole('heading')).toHaveText([
    'One of you alone Safeguarding',
    'One of you alone Ending',
    'You differ Who employs',
    'You differ Who pays when it costs more',
    'One of you alone Whose name',
  ]);
  await expect(differ(tomasz).getByText('You agree on “Who decides”.')).toBeVisible();

  const file = await download(bring(tomasz), 'Save a file');
  await choose(amina, { name: 'for-my-partner.json', mimeType: 'application/json', buffer: file });
  await sent(amina).getByRole('button', { name: 'Lay it beside mine' }).click();
  await expect(points(amina).first()).toHaveValue('What each of us hopes for');

  // Both pages draft the same, and each knows who opens what.
  const drafted = async (page: Page) => ({
    titles: await points(page).evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
    opens: await openers(page).evaluateAll((all) =>
      all.map((one) => (one as HTMLSelectElement).selectedOptions[0]?.text),
    ),
  });
  expect(await drafted(tomasz)).toEqual(await drafted(amina));

  // Of theirs nothing is in one's own record, unless one says so.
  await amina.goto('progress/');
  const progress = amina.waitForEvent('download');
  await amina.getByRole('button', { name: 'Save my progress to a file' }).click();
  const kept = await readFile(await (await progress).path(), 'utf8');
  expect(kept).toContain('Harbour Lane’s procedure holds.');
  expect(kept).not.toContain('the lease');
  await amina.goto('room/');
  await expect(points(amina).first()).toHaveValue('What each of us hopes for');
  const ending = differ(amina).getByRole('listitem').filter({ hasText: 'Ending' });
  await ending.getByRole('button', { name: /^Add their words to mine/ }).click();
  await expect(told(differ(amina))).toHaveText(/^Their words stand below yours under “Ending” now/);
  await expect(differ(amina).getByRole('heading', { name: 'Draft an agreement' })).toBeFocused();

  // What is changed before it is taken along is in the files.
  const safety = agenda(amina).locator('[data-point="safety"]');
  await safety.getByRole('textbox', { name: 'What to settle' }).fill('Whose safeguarding lead');
  await safety.getByRole('button', { name: /^Earlier/ }).click();
  await expect(safety.getByRole('button', { name: /^Later/ })).toBeFocused();
  const word = await extractRawText({ buffer: await download(agenda(amina), 'Word file') });
  expect(word.value).toContain('First meeting: Harbour Lane and Saltmere Homes');
  expect(word.value).toContain('1. Whose safeguarding lead');
  const markdown = (await download(agenda(amina), 'Text file (Markdown)')).toString();
  expect(markdown).toMatch(/\| 1\. Whose safeguarding lead \| 15 \|/);
  expect(markdown).toMatch(/## Where we agree already\n\n(- .*\n)*- Ending/);

  // One's own, read back, changes nothing; and what the partner sent can go.
  await sent(amina).getByRole('textbox', { name: 'Or paste their link or code' }).fill(link);
  await sent(amina).getByRole('button', { name: 'Open it' }).click();
  await expect(told(sent(amina))).toHaveText(/^This is what you made yourself/);
  await expect(differ(amina)).toBeVisible();
  await sent(amina).getByRole('button', { name: 'Remove what they sent' }).click();
  await expect(differ(amina)).toHaveCount(0);
  await amina.reload();
  await expect(sent(amina)).toBeVisible();
  await expect(differ(amina)).toHaveCount(0);
  await tomasz.context().close();
});

test('whoever clears their progress clears what a partner sent', async ({ page }) => {
  await page.goto('room/');
  await page.evaluate(() => localStorage.setItem('partnerships:beside:room/first/theirs', 'UgE'));
  await page.goto('progress/');
  await page.getByRole('button', { name: 'Clear my progress' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Clear/ })
    .click();
  await expect(page.getByText(/^Cleared\. /)).toBeVisible();
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':beside:'))),
  ).toEqual([]);
});
