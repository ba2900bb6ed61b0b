/** Highlights and notes in a lesson: made by each hand, kept while the text is mended and moved, set aside when it goes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from '../test.ts';

const lesson = '/lessons/four-levels/';
const paragraphs = {
  mended: 'To the head it means that the school knows',
  moved: 'On the third step you share what you have',
  removed: 'On the second step you also change your plans',
};

const paragraph = (page: Page, beginning: string) =>
  page.locator('.lesson > p, .lesson > .with-notes > p').filter({ hasText: beginning });
const lists = (page: Page) => page.locator('.noted-list');

/** What is drawn on the text, as the browser holds it. */
const drawn = (page: Page) =>
  page.evaluate(() =>
    ['noted', 'noted-words'].flatMap((name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()),
    ),
  );

/** Selects PLACE as three presses do, and offers what can be done with it. */
async function select(page: Page, beginning: string) {
  await paragraph(page, beginning).click({ clickCount: 3, position: { x: 60, y: 12 } });
  return page.getByRole('group', { name: 'What you selected' });
}

async function takeNote(page: Page, beginning: string, words: string) {
  await paragraph(page, beginning)
    .getByRole('button', { name: /^Note on/ })
    .press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Your note' });
  await expect(dialog.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await page.keyboard.type(words);
  await expect(dialog.getByText('Saved on this device')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

/** The lesson as its next edition has it. */
async function changeLesson(page: Page) {
  const folder = process.env['TEST_DIST'] ?? 'dist';
  const before = await readFile(join(folder, lesson, 'index.html'), 'utf8');
  const whole = (beginning: string) => new RegExp(`<p>${beginning}[^]*?</p>`).exec(before)?.[0] ?? '';
  const [mended, moved, removed] = [paragraphs.mended, paragraphs.moved, paragraphs.removed].map(whole);
  if (!mended || !moved || !removed) throw new Error('The lesson has other paragraphs now.');
  const end = '<h2 id="whose-ladder">';
  const after = before
    .replace(
      mended,
      mended.replace('the school knows', 'her school always knows').replace('people over', 'them over'),
    )
    .replace(moved, '')
    .replace(removed, '')
    .replace(end, `${moved}${end}`);
  await page.route(`**${lesson}`, (route) => route.fulfill({ body: after, contentType: 'text/html' }));
  await page.route('**/search/lessons.four-levels.json', async (route) => {
    const texts: Readonly<Record<string, readonly [string, ...unknown[]]>> = await (
      await route.fetch()
    ).json();
    const without = (text: string) =>
      text
        .split('\n')
        .filter((line) => !line.startsWith(paragraphs.removed))
        .join('\n');
    await route.fulfill({
      json: Object.fromEntries(
        Object.entries(texts).map(([id, [text, ...rest]]) => [id, [without(text), ...rest]]),
      ),
    });
  });
}

test('notes stay with their text while it is mended and moved, and are set aside when it goes', async ({
  page,
}) => {
  await page.goto(lesson);
  const offered = await select(page, paragraphs.mended);
  await offered.getByRole('button', { name: 'Highlight' }).click();
  await expect(lists(page)).toHaveText(/Your note on this section/);

  const toggle = page.getByRole('button', { name: 'Take notes' });
  await toggle.press('Enter');
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await takeNote(page, paragraphs.moved, 'Who explains it to the treasurer?');
  await takeNote(page, paragraphs.removed, 'Ask the club.');
  expect((await drawn(page)).map((text) => text.slice(0, 20)).sort()).toEqual(
    Object.values(paragraphs)
      .map((text) => text.slice(0, 20))
      .sort(),
  );
  await toggle.press('Enter');
  await expect(page.getByRole('button', { name: /^Note on/ })).toHaveCount(0);

  await page.reload();
  await expect.poll(() => drawn(page)).toHaveLength(3);
  await page.locator('.noted-list summary').nth(1).click();
  const { violations } = await new AxeBuilder({ page }).include('.noted-list').analyze();
  expect(violations).toEqual([]);

  await changeLesson(page);
  await page.reload();
  await expect.poll(() => drawn(page)).toHaveLength(2);
  expect((await drawn(page)).sort()[1]).toMatch(
    /^To the head it means that her school always knows.*sends them over/,
  );
  // It is listed where it went, and the one without its text where that was.
  const there = page.locator('.noted-list:has(+ #whose-ladder)');
  await expect(there).toContainText('Who explains it to the treasurer?');
  const gone = lists(page).filter({ hasText: 'The text this was about has changed' });
  await gone.locator('summary').click();
  await expect(gone).toContainText('Ask the club.');
  await expect(gone).toContainText(`“${paragraphs.removed}`);

  // The page of all says the same, and leads there.
  await gone.getByRole('link', { name: 'All your notes' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your notes' })).toBeVisible();
  await expect(page.getByText('The text this was about has changed')).toHaveCount(1);
  await page.getByRole('link', { name: `“${paragraphs.moved}` }).click();
  await expect(paragraph(page, paragraphs.moved)).toBeFocused();
  await expect(paragraph(page, paragraphs.moved)).toBeInViewport();

  // Whoever takes everything along has them too.
  await page.goto('/portfolio/');
  const work = page.locator('[data-work]');
  await expect(work.getByRole('heading', { name: 'Notes in the text' })).toBeVisible();
  await expect(work).toContainText('The text this was about has changed');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Markdown' }).click();
  const markdown = await readFile(await (await coming).path(), 'utf8');
  expect(markdown).toContain('Who explains it to the treasurer?');
});

test('a note is taken away and brought back, and another tab follows', async ({ page, context }) => {
  await page.goto(lesson);
  const offered = await select(page, paragraphs.mended);
  await offered.getByRole('button', { name: 'Write a note' }).click();
  const dialog = page.getByRole('dialog', { name: 'Your note' });
  // Nothing written is nothing kept.
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(lists(page)).toHaveCount(0);
  await (await select(page, paragraphs.mended)).getByRole('button', { name: 'Write a note' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await page.keyboard.type('Ask Bethan.');
  await expect(dialog.getByText('Saved on this device')).toBeVisible();

  const other = await context.newPage();
  await other.goto(lesson);
  await lists(other).locator('summary').click();
  await expect(lists(other)).toContainText('Ask Bethan.');

  await page.bringToFront();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(lists(other)).toHaveCount(0);
  await expect(lists(page)).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Bring it back' }).click();
  await expect(lists(other)).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Done' }).click();

  // A press on the passage opens it again.
  await paragraph(page, paragraphs.mended).click({ position: { x: 60, y: 12 } });
  await expect(dialog.getByRole('textbox', { name: 'Note' })).toHaveValue('Ask Bethan.');
});

test('where the browser draws no highlights, words are marked by elements, and the page stays whole', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'Highlight');
  });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(lesson);
  const before = await paragraph(page, paragraphs.mended).innerText();
  await (await select(page, paragraphs.mended)).getByRole('button', { name: 'Highlight' }).click();
  const marks = page.locator('mark.noted-mark');
  await expect(marks).toHaveText(before);
  await page.locator('.noted-list summary').click();
  await page.locator('.noted-list').getByRole('button', { name: 'Write a note' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(marks).toHaveCount(0);
  expect(await paragraph(page, paragraphs.mended).innerText()).toBe(before);
});

test('before there are any, the way to the first lesson looks as it does in the portfolio', async ({
  page,
}) => {
  const shapes: string[] = [];
  for (const where of ['notes', 'portfolio']) {
    await page.goto(`/${where}/`);
    const button = page.locator('[data-empty] .button');
    await expect(button).toBeVisible();
    shapes.push(await button.evaluate((one) => `${getComputedStyle(one).display} ${one.clientHeight}`));
  }
  expect(shapes[0]).toBe(shapes[1]);
});
