/** The final check: drawn, answered, explained, drawn anew; resumed; by keyboard; and without its bank. */
import type { Locator, Page } from 'playwright/test';
import { openBeforeScripts, ready, storedAnswers } from '../activities.ts';
import { expect, test } from '../test.ts';
import { activity, said } from './places.ts';

const id = 'example-quiz-kitchen';
const gallery = `/gallery/quiz/#${id}`;
const bank = `**/quiz/${id}.json`;
/** The bank by lesson: each case by words of its own, and the option that fits best. */
const cases = [
  { soup: 'Add a little salt.', smoke: 'Look at its floor.', knife: 'A sharper edge.' },
  { Friends: 'The stock.', milk: 'One list for both.', fish: 'Which hour he can keep to.' },
] as const;

const quiz = (page: Page) => activity(page, 'Two questions from a kitchen');
const draw = (where: Locator) => where.getByRole('button', { name: /^Draw 2/ });
const check = (where: Locator) => where.getByRole('button', { name: 'Check my answers' });
const result = (where: Locator) => where.locator('.result');
const questions = (where: Locator) => where.locator('[data-question]');
const drawnIds = (where: Locator) =>
  questions(where).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['question'] ?? ''));

async function open(page: Page): Promise<Locator> {
  await page.goto(gallery);
  await ready(page);
  return quiz(page);
}

async function begin(where: Locator): Promise<string[]> {
  await draw(where).click();
  await expect(where.locator('.try')).toBeFocused();
  await expect(questions(where)).toHaveCount(2);
  return drawnIds(where);
}

/** Chooses what fits best (all of it, where several do), or what fits least. */
async function answer(question: Locator, best: boolean): Promise<void> {
  const text = await question.innerText();
  if (!best) {
    const last = {
      soup: 'Boil it',
      smoke: 'fan',
      knife: 'firmer',
      Friends: 'eggs',
      milk: 'More',
      fish: 'fine',
    };
    const [, wrong] = Object.entries(last).find(([word]) => text.includes(word)) ?? [];
    await question.getByLabel(wrong ?? '').check();
    return;
  }
  const [word, right] =
    cases.flatMap((lesson) => Object.entries(lesson)).find(([key]) => text.includes(key)) ?? [];
  await question.getByLabel(right ?? '').check();
  if (word === 'Friends') await question.getByLabel('The dried beans.').check();
}

test('a try is explained, the next brings others, and the best is kept', async ({ page }) => {
  const where = await open(page);
  const seen: string[][] = [await begin(where)];
  await expect(where.getByRole('heading', { name: 'Your questions', exact: true })).toBeVisible();
  for (const which of [0, 1]) await answer(questions(where).nth(which), true);
  await expect(said(where)).toHaveText('Answer kept. 2 of 2 answered.');
  await check(where).click();
  await expect(result(where)).toBeFocused();
  await expect(result(where)).toHaveText('2 fit best');
  await expect(said(where)).toHaveText('2 fit best.');
  await expect(where.getByText('In every case you chose what fits best.')).toBeVisible();
  await expect(where.getByText('Best so far'), 'the same sum twice').toHaveCount(0);
  await expect(where).toHaveAttribute('data-state', 'done');
  await expect(check(where)).toHaveCount(0);

  seen.push(await begin(where));
  await expect(where.getByRole('heading', { name: 'Your questions, try 2' })).toBeVisible();
  await expect(where).toHaveAttribute('data-state', 'done');
  await answer(questions(where).nth(0), true);
  await answer(questions(where).nth(1), false);
  await check(where).click();
  await expect(result(where)).toHaveText('1 fits best, 1 to rethink');
  await expect(where.locator('.said[data-verdict="unlikely"] > .verdict-line')).toHaveText(
    'Your answer: to rethink',
  );
  await expect(where.getByText('Best so far, in try 1: 2 fit best.')).toBeVisible();
  // The miss leads to its lesson, and to the question.
  const miss = where.locator('.misses li');
  await expect(miss).toHaveCount(1);
  await expect(miss.getByRole('link', { name: 'Four levels' })).toHaveAttribute(
    'href',
    /lessons\/four-levels\/$/,
  );
  await miss.getByRole('button', { name: 'Go to question 2' }).click();
  await expect(questions(where).nth(1).locator('.asked')).toBeFocused();

  seen.push(await begin(where));
  expect(new Set(seen.flat()).size, 'nothing comes back before all was asked').toBe(6);
});

test('left in the middle, a try goes on in another tab with the same questions', async ({
  page,
  context,
}) => {
  const where = await open(page);
  const ids = await begin(where);
  await answer(questions(where).nth(1), true);
  await check(where).click();
  await expect(result(where)).toHaveText('1 fits best');
  await expect(where.getByText('Still open: question 1.')).toBeVisible();
  await expect(where).toHaveAttribute('data-state', 'begun');
  await where.getByRole('button', { name: 'Go to question 1' }).click();
  await expect(questions(where).nth(0).getByRole('radio').first()).toBeFocused();
  await expect.poll(async () => Object.keys(await storedAnswers(page, id))).toContain('draw/1');

  await page.reload();
  await ready(page);
  expect(await questionsOnceThere(where)).toEqual(ids);
  await expect(result(where)).toHaveText('1 fits best');

  const other = await context.newPage();
  const there = await open(other);
  expect(await questionsOnceThere(there)).toEqual(ids);
  await answer(questions(there).nth(0), true);
  await check(there).click();
  await expect(result(there)).toHaveText('2 fit best');
  await expect(result(where)).toHaveText('2 fit best');
});

test('on paper stands the try that was drawn, with reasons where it was checked and nowhere else', async ({
  page,
}) => {
  const where = await open(page);
  const ids = await begin(where);
  await answer(questions(where).nth(1), false);
  await check(where).click();
  await answer(questions(where).nth(0), true);
  const chosen = await where.locator('input:checked').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)); // biome-ignore format: one thought
  const printing = (when: 'beforeprint' | 'afterprint') =>
    page.evaluate((event) => void dispatchEvent(new Event(event)), when);
  await printing('beforeprint');
  const paper = where.locator('[data-written]');
  const shown = paper.locator('[data-question]').filter({ visible: true });
  await expect(shown).toHaveCount(2);
  expect(await shown.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['question']))).toEqual(ids); // biome-ignore format: one thought
  const ticked = shown.nth(0).locator('input:checked');
  expect(await ticked.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual(chosen); // biome-ignore format: one thought
  await expect(shown.nth(1)).toContainText('Your answer: to rethink');
  await expect(paper.locator('.reasons, .said, [data-on-paper]').filter({ visible: true })).toHaveCount(1);
  await printing('afterprint');
  expect(await drawnIds(where)).toEqual(ids);
});

async function questionsOnceThere(where: Locator): Promise<string[]> {
  await expect(questions(where)).toHaveCount(2);
  return drawnIds(where);
}

test('by keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  const where = await open(page);
  const { keyboard } = page;
  await draw(where).focus();
  await keyboard.press('Enter');
  await expect(where.locator('.try')).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect(said(where)).toHaveText('Answer kept. 1 of 2 answered.');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect(said(where)).toHaveText('Answer kept. 2 of 2 answered.');
  // Past the other boxes, where several may fit.
  while (!(await check(where).evaluate((button) => button === document.activeElement)))
    await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(result(where)).toBeFocused();
  await expect(where).toHaveAttribute('data-state', 'done');
  while (!(await draw(where).evaluate((button) => button === document.activeElement)))
    await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect(where.locator('.try')).toBeFocused();
  await expect(where.locator('.try')).toHaveText('Your questions, try 2');
});

test('when the bank does not come, the try has the questions of the page, and says so', async ({
  page,
  complaints,
}) => {
  await page.route(bank, (route) => route.abort());
  const where = await open(page);
  expect(await begin(where)).toEqual(['salt', 'basket']);
  await expect(said(where)).toContainText('The other questions could not be fetched');
  for (const which of [0, 1]) await answer(questions(where).nth(which), true);
  await check(where).click();
  await expect(result(where)).toHaveText('2 fit best');
  await expect(where).toHaveAttribute('data-state', 'done');

  await page.unroute(bank);
  const others = await begin(where);
  expect(others.filter((one) => ['salt', 'basket'].includes(one))).toEqual([]);

  // A try from the bank waits for it, and nothing is lost.
  await answer(questions(where).nth(0), true);
  await page.route(bank, (route) => route.abort());
  await page.reload();
  await ready(page);
  await expect(where.getByText('Your answers are kept.')).toBeVisible();
  await page.unroute(bank);
  await where.getByRole('button', { name: 'Fetch them again' }).click();
  expect(await questionsOnceThere(where)).toEqual(others);
  await expect(where.locator('input:checked').first()).toBeVisible();
  complaints.splice(0);
});

test('what was answered on the page before any script is a try of its own', async ({ page }) => {
  const letCome = await openBeforeScripts(page, '/gallery/quiz/');
  const where = quiz(page);
  await expect(questions(where)).toHaveCount(2);
  await where.getByLabel('Add a little salt.').check();
  await letCome();
  await where.evaluate((section) => section.scrollIntoView({ block: 'center' }));
  await expect(where.locator('.try')).toBeVisible();
  expect(await drawnIds(where)).toEqual(['salt', 'basket']);
  await expect(where.getByLabel('Add a little salt.')).toBeChecked();
  await check(where).click();
  await expect(result(where)).toHaveText('1 fits best');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the first question of each lesson stands on the page, with its reasons', async ({ page }) => {
    await page.goto('/gallery/quiz/');
    const where = quiz(page);
    await expect(questions(where)).toHaveCount(2);
    await where.getByText('What fits, and why').first().click();
    await expect(where.getByText('Soup that tastes of nothing mostly lacks salt.')).toBeVisible();
  });
});
