/** Drafting an agreement: heading by heading, with earlier work at hand, and out of the course as files. */
import { readFile } from 'node:fs/promises';
import { convertToHtml, extractRawText } from 'mammoth';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textIn } from 'mdast-util-to-string';
import type { Locator, Page } from 'playwright/test';
import { ready } from '../activities.ts';
import { expect, test } from '../test.ts';
import { activity, called, said } from './places.ts';

const lesson = 'lessons/agreement/';
const title = 'Draft your working agreement';
const here = (page: Page) => activity(page, title);
const article = (page: Page, id: string) => here(page).locator(`[data-article="${id}"]`);
const summary = (page: Page, id: string) => article(page, id).locator('summary').first();
const box = (page: Page, id: string) => article(page, id).getByRole('textbox').first();

async function open(page: Page, id: string) {
  const found = article(page, id);
  if (!(await found.evaluate((element: HTMLDetailsElement) => element.open))) await summary(page, id).click();
  return found;
}

async function start(page: Page) {
  await page.goto(lesson);
  await here(page).scrollIntoViewIfNeeded();
  await ready(page);
  await expect(article(page, 'aim')).toBeVisible();
}

async function download(page: Page, name: string): Promise<Buffer> {
  const file = page.waitForEvent('download');
  await here(page)
    .getByRole('button', { name: called(name) })
    .click();
  return readFile(await (await file).path());
}

const squeezed = (text: string) => text.replace(/\s+/g, '');

test('by the keyboard alone: one heading open at a time, gaps named, all of it back after a reload', async ({
  page,
}) => {
  await start(page);
  await expect(here(page).getByRole('heading', { name: 'Eleven headings are empty' })).toBeVisible();

  await summary(page, 'decisions').focus();
  await page.keyboard.press('Enter');
  await expect(article(page, 'aim')).not.toHaveAttribute('open');
  await page.keyboard.press('Tab');
  await expect(box(page, 'decisions')).toBeFocused();
  await page.keyboard.type('Whoever is on shift may spend twenty pounds.');
  await expect(summary(page, 'decisions')).toContainText('drafted');
  await expect(here(page).getByRole('heading', { name: 'Ten headings are empty' })).toBeVisible();

  await here(page)
    .getByRole('button', { name: called('Ending') })
    .focus();
  await page.keyboard.press('Enter');
  await expect(box(page, 'ending')).toBeFocused();
  await expect(article(page, 'decisions')).not.toHaveAttribute('open');
  await page.keyboard.type('Later');
  await expect(here(page)).toContainText('Only a few words yet: “Ending”.');

  await summary(page, 'safeguarding').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('we only meet each other');
  await expect(summary(page, 'safeguarding')).toContainText('not needed');
  await expect(article(page, 'safeguarding')).toContainText(
    'Ask your safeguarding lead before you leave this out.',
  );
  await expect(here(page)).toContainText('Left out, with a reason: “Safeguarding”.');
  await expect(here(page)).toHaveAttribute('data-state', 'begun');

  await page.reload();
  await ready(page);
  await expect(here(page).getByRole('heading', { name: 'Eight headings are empty' })).toBeVisible();
  await open(page, 'decisions');
  await expect(box(page, 'decisions')).toHaveValue('Whoever is on shift may spend twenty pounds.');
});

test('what earlier lessons hold is offered, goes in below, and never takes anything’s place', async ({
  page,
}) => {
  await page.goto('lessons/first-guess/');
  await ready(page);
  await page.getByRole('button', { name: 'Borrow Harbour Lane’s project' }).click();
  await page.goto('lessons/three-ts/');
  await ready(page);
  const weighing = page.locator('#weigh-three-ts');
  await weighing.getByRole('textbox').first().fill('The school');
  for (const [factor, level] of Object.entries({
    time: 'collaboration',
    trust: 'cooperation',
    turf: 'collaboration',
  }))
    await weighing.locator(`input[name="weigh-three-ts/${factor}"][value="${level}"]`).check();

  await start(page);
  await box(page, 'aim').fill('Our own words stay.');
  const use = (id: string, start: RegExp) => article(page, id).getByRole('button', { name: start });
  await use('aim', /^Use this under “Aim”: On Fridays/).click();
  await expect(said(here(page))).toHaveText('Added under “Aim”. Change whatever you like.');
  await expect(box(page, 'aim')).toHaveValue(
    /^Our own words stay\.\nOn Fridays no young person waits outside/,
  );
  await use('aim', /^In your text under “Aim”: On Fridays/).click();
  await expect(said(here(page))).toHaveText('It stands under “Aim” already.');

  await open(page, 'roles');
  await use('roles', /^Use this under “Partners and roles”: Partner: The school/).click();
  await use('roles', /at the level of cooperation/).click();
  await expect(box(page, 'roles')).toHaveValue(
    'Partner: The school\nWe work together at the level of cooperation.',
  );
  await open(page, 'review');
  await use('review', /^Use this under “Review”: We look at this agreement together again on \d/).click();
  await expect(here(page)).toHaveAttribute('data-state', 'done');

  await page.reload();
  await ready(page);
  await open(page, 'roles');
  await expect(box(page, 'roles')).toHaveValue(/^Partner: The school/);
});

const hostile = {
  aim: '<script>alert(1)</script> & <b>bold</b>',
  decisions: '=cmd()|"/C calc"!A0\n# no heading\n- no list\n1. no list\n> no quotation',
  premises: '\u202Efrom right to left\u202C and 👩‍👩‍👧‍👦 *not bold*',
  money: `${'long '.repeat(4000)}`.slice(0, 20_000),
  ending: 'שלום, we end on a Friday',
};

test('Word and Markdown hold exactly what was written, and say what they are', async ({ page }) => {
  await start(page);
  for (const [id, text] of Object.entries(hostile)) {
    await open(page, id);
    await box(page, id).fill(text);
  }
  const markdown = (await download(page, 'Text file (Markdown)')).toString('utf8');
  await expect(said(here(page))).toHaveText(
    'working-agreement.md, version 1, should be with your downloads.',
  );
  const word = await download(page, 'Word file');
  await expect(said(here(page))).toHaveText(
    'working-agreement.docx, version 1, should be with your downloads.',
  );

  const { value: raw } = await extractRawText({ buffer: word });
  const { value: html } = await convertToHtml({ buffer: word });
  const tree = fromMarkdown(markdown);
  const read = tree.children.map((node) => textIn(node)).join('\n');
  for (const text of Object.values(hostile)) {
    expect(squeezed(raw)).toContain(squeezed(text));
    expect(squeezed(read)).toContain(squeezed(text));
  }
  expect(JSON.stringify(tree)).not.toMatch(/"type":"(html|link|image|code|inlineCode|strong|blockquote)"/);
  // The one list is ours: of the headings that nothing was written under.
  expect(tree.children.filter(({ type }) => type === 'list')).toHaveLength(1);
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  for (const file of [raw, read]) {
    expect(file).toContain('A working draft, not legal advice.');
    expect(file).toContain(`Version 1, ${day}.`);
    expect(file).toContain('Five of eleven headings are filled in; the others are named at the end.');
    expect(file.split('6. Information sharing and confidentiality')).toHaveLength(2);
    expect(file).not.toContain('Still empty');
  }
  const headings = [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, text]) => text);
  expect(headings).toEqual([
    '1. Aim',
    '3. Decisions',
    '4. People and premises',
    '5. Money',
    '11. Ending',
    'Still to be agreed',
    'Agreed by',
  ]);
  expect(
    tree.children.flatMap((node) => (node.type === 'heading' && node.depth === 2 ? [textIn(node)] : [])),
  ).toEqual(headings);
  expect(html).toContain('<thead><tr><th>');

  await open(page, 'review');
  await box(page, 'review').fill('In March, all of us.');
  await expect(here(page)).toContainText('What you save now is version 2.');
  const again = (await download(page, 'Text file (Markdown)')).toString('utf8');
  expect(again).toContain('Version 2, ');
  await expect(here(page)).toContainText('This is still version 2.');
});

test('on paper the agreement stands alone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await start(page);
  await box(page, 'aim').fill('Beans by June, for all.');
  await here(page)
    .getByRole('button', { name: called('Print') })
    .click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.print-sheet');
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('Working agreement');
  await expect(sheet).toContainText('Beans by June, for all.');
  await expect(sheet).toContainText('A working draft, not legal advice.');
  await expect(page.getByRole('main')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(sheet).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(sheet).toHaveCount(0);
});

test.describe('at 360 px, by touch', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('three headings are drafted, and nothing runs out of the page', async ({ page }) => {
    await start(page);
    const tapAndWrite = async (way: Locator, id: string) => {
      await way.tap();
      await expect(summary(page, id)).toBeInViewport();
      await box(page, id).tap();
      await page.keyboard.type('We ring before four o’clock.');
    };
    await tapAndWrite(summary(page, 'premises'), 'premises');
    await tapAndWrite(summary(page, 'publicity'), 'publicity');
    await tapAndWrite(
      here(page).getByRole('button', { name: 'Information sharing and confidentiality' }),
      'information',
    );
    await expect(here(page)).toHaveAttribute('data-state', 'done');
    await expect(here(page).locator('[data-standing]')).toHaveText('Done: 3 of 11 drafted');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
