/** Review: a week later, a session by keyboard, two tabs, the calendar file, and without scripts. */
import { readFile, writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import ICAL from 'ical.js';
import type { Page } from 'playwright/test';
import { openAnswered } from '../activities.ts';
import { expect, test } from '../test.ts';

test.use({ viewport: { width: 1280, height: 1000 } });
const msPerDay = 86_400_000;
const lesson = 'Lesson 3, Four levels';
const begin = (page: Page) => page.getByRole('button', { name: 'Begin a session' });
const due = (page: Page) => page.locator('[data-due]').getByRole('listitem');
const later = (page: Page) => page.locator('[data-later]').getByRole('listitem');

const dayInWords = (at: number) =>
  new Date(at).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

/** Lesson 3 done today. */
async function finishLesson(page: Page) {
  await openAnswered(page, '/lessons/four-levels/');
  await expect(page.locator('#check-four-levels')).toHaveAttribute('data-state', 'done');
  await expect(page.getByText('Saved on this device').first()).toBeAttached();
  await page.unrouteAll();
}

async function inDays(page: Page, days: number) {
  await page.clock.setFixedTime(Date.now() + days * msPerDay);
  await page.goto('/review/');
}

async function axe(page: Page, state: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
    expect(found, `${state}, ${colorScheme}`).toEqual([]);
  }
}

test('what was met is there a week later, with the reason, and nothing nags before', async ({ page }) => {
  await page.goto('/review/');
  await expect(page.getByRole('heading', { name: 'Nothing has been met yet' })).toBeVisible();
  await expect(page.getByText(/If you finished a lesson today, it would come back on/)).toBeVisible();
  await finishLesson(page);
  const now = Date.now();
  await page.goto('/review/');
  await expect(page.getByRole('heading', { name: 'Nothing is due today' })).toBeVisible();
  await expect(
    page.getByText(`The next look is on ${dayInWords(now + 7 * msPerDay)}.`, { exact: false }),
  ).toBeVisible();
  await axe(page, 'nothing due');
  await inDays(page, 7);
  await expect(page.getByRole('heading', { name: 'Due now' })).toBeVisible();
  await expect(due(page)).toContainText([lesson]);
  await expect(due(page).first()).toContainText('this is the first look of four.');
  await expect(due(page).first()).toContainText(/Met on \d+ \w+/);
  await expect(due(page).first()).toContainText('the terms Capacity, Networking');
  await expect(page.getByRole('banner')).not.toContainText('due');
  await axe(page, 'due');
});

test('a session by keyboard: looked at, left, and the next look is a week from that day', async ({
  page,
}) => {
  await finishLesson(page);
  await inDays(page, 12);
  const { keyboard } = page;
  await begin(page).focus();
  await keyboard.press('Enter');
  const question = page.getByRole('heading', { name: /^Question 1 of \d/ });
  await expect(question).toBeFocused();
  await axe(page, 'question');
  await page.emulateMedia({ colorScheme: 'light' });
  await question.focus();
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect(page.getByRole('radio').first()).toBeChecked();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  const verdict = page.getByRole('heading', { name: /Fits best|Can be defended|To rethink/ });
  await expect(verdict).toBeFocused();
  await expect(page.getByRole('link', { name: `See it in ${lesson}` })).toHaveAttribute(
    'href',
    /lessons\/four-levels\/#(same-yes|check-four-levels)$/,
  );
  await axe(page, 'feedback');
  // Another choice: what was said no longer speaks of it.
  await page.getByRole('radio').nth(1).focus();
  await keyboard.press('Space');
  await expect(verdict).toBeHidden();
  await page.getByRole('button', { name: 'Check', exact: true }).press('Enter');
  await expect(verdict).toBeFocused();
  await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: /^Term 2 of/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('p.said')).toBeFocused();
  await axe(page, 'term');
  await page.getByRole('button', { name: 'Partly' }).press('Enter');
  await expect(page.getByRole('heading', { name: /^Question 3 of/ })).toBeFocused();
  await page.getByRole('button', { name: 'Check', exact: true }).press('Enter');
  await expect(page.getByText('Choose an option first')).toBeVisible();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Check', exact: true }).press('Enter');
  await expect(verdict).toBeFocused();
  await expect(page.getByText('Choose an option first')).toBeHidden();
  await page.getByRole('button', { name: 'Leave the session' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Three looks made' })).toBeFocused();
  const back = dayInWords(Date.now() + 19 * msPerDay);
  await expect(page.getByText(`Comes back on ${back}, for the second look.`, { exact: false })).toHaveCount(
    3,
  );
  await axe(page, 'end');
  await page.getByRole('button', { name: 'Back to the overview' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Due now' })).toBeFocused();
  await page.reload();
  await expect(later(page)).toContainText([`the second look is on ${back}.`]);
  await expect(due(page)).toContainText(['this is the first look of four.']);
});

test('two tabs look at two things, and both looks are kept', async ({ page, context }) => {
  await finishLesson(page);
  await inDays(page, 7);
  const other = await context.newPage();
  await inDays(other, 7);
  await begin(page).click();
  await begin(other).click();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await other.getByRole('button', { name: 'Skip this one' }).click();
  await other.getByRole('button', { name: 'Show the meaning' }).click();
  await other.getByRole('button', { name: 'Not yet' }).click();
  for (const tab of [page, other]) {
    await expect(tab.getByText('Saved on this device')).toBeVisible();
    await tab.reload();
    await expect(later(tab).first()).toContainText('One question, and the term Capacity.');
  }
});

test('an extra look changes no date', async ({ page }) => {
  await finishLesson(page);
  await page.goto('/review/');
  const before = await later(page).allInnerTexts();
  await page.getByRole('button', { name: 'Look at something anyway' }).click();
  await expect(page.getByText('An extra look: it changes no date.')).toBeVisible();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByRole('button', { name: 'Leave the session' }).click();
  await page.getByRole('button', { name: 'Back to the overview' }).click();
  expect(await later(page).allInnerTexts()).toEqual(before);
});

test('after four looks it rests, and comes back when it is called', async ({ page }, info) => {
  let seq = 0;
  const now = Date.now();
  const fact = (item: string, kind: string, daysAgo: number) => ({
    schema: 1,
    item,
    epoch: 0,
    kind,
    value: kind === 'done' ? '1' : 'had',
    device: 'a',
    seq: ++seq,
    wall: now - daysAgo * msPerDay,
  });
  const day = (daysAgo: number) => new Date(now - daysAgo * msPerDay).toISOString().slice(0, 10);
  await page.goto('/review/');
  const lessons: { slug: string; requires: string[]; terms: [string, string][] }[] = JSON.parse(
    (await page.locator('#review-data').textContent()) ?? '',
  ).lessons;
  const { slug = '', requires = [], terms = [] } = lessons.find((one) => one.terms.length > 1) ?? {};
  const facts = [
    ...[`opened/${slug}`, ...requires.map((id) => `${id}/*`)].map((item) => fact(item, 'done', 60)),
    // The first term was looked at a day after the others, so that the lesson has two lines.
    ...terms.flatMap(([id], index) =>
      [50, 40, 30, index ? 20 : 19].map((ago) => fact(`review/term/${id}/${day(ago)}`, 'answer', ago)),
    ),
    // A look at what the course no longer has, and one that no calendar has.
    fact(`review/term/gone/${day(3)}`, 'answer', 3),
    fact('review/term/gone/2026-02-31', 'answer', 3),
  ];
  const file = info.outputPath('progress.json');
  const course = { id: 'partnerships', version: '0.1.0' };
  await writeFile(file, JSON.stringify({ format: 'course-progress', version: 1, course, saved: '', facts }));
  await page.goto('/progress/');
  await page.getByLabel('Load a progress file').locator('visible=false').setInputFiles(file);
  await page.getByRole('button', { name: 'Add it to my progress' }).click();
  await expect(page.getByText('Added to your progress.')).toBeVisible();
  await page.getByRole('link', { name: 'To the review' }).click();
  await expect(page.getByText('has been looked at four times and is at rest')).toBeVisible();
  const callBack = page.getByRole('button', { name: /^Call back: Lesson/ });
  await expect(callBack).toHaveCount(2);
  const names = await callBack.evaluateAll((buttons) => buttons.map((one) => one.getAttribute('aria-label')));
  expect(new Set(names).size).toBe(2);
  await callBack.first().click();
  await expect(page.getByRole('heading', { name: 'Coming back' })).toBeFocused();
  await callBack.click();
  await expect(page.getByRole('heading', { name: 'Coming back' })).toBeFocused();
  await expect(later(page)).toContainText([`the first look is on ${dayInWords(now + 7 * msPerDay)}.`]);
  await expect(page.getByRole('heading', { name: 'At rest' })).toBeHidden();
});

test('questions that do not arrive are said so, and the lessons are the way out', async ({
  page,
  complaints,
}) => {
  await finishLesson(page);
  await inDays(page, 7);
  await page.route('**/review/*.json', (route) => route.abort());
  await begin(page).click();
  await expect(page.getByText('The questions did not arrive')).toBeVisible();
  await expect(due(page).getByRole('link', { name: lesson })).toBeVisible();
  await page.unrouteAll();
  await begin(page).click();
  await expect(page.getByRole('heading', { name: /^Question 1 of/ })).toBeFocused();
  // The browser says in its own words that the file did not come.
  expect(complaints.splice(0).filter((said) => !said.includes('ERR_FAILED'))).toEqual([]);
});

test('the sessions go into any calendar: four of ten minutes, with the address, and a reminder if wanted', async ({
  page,
}) => {
  await page.goto('/review/');
  await page.getByLabel('Day of the first session').fill('2027-03-17');
  await page.getByLabel('Time').fill('09:05');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Put the sessions in my calendar' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('review-sessions.ics');
  const text = await readFile(await file.path(), 'utf8');
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
  expect(events.map(({ startDate }) => startDate.toString())).toEqual([
    '2027-03-17T09:05:00',
    '2027-03-24T09:05:00',
    '2027-03-31T09:05:00',
    '2027-04-07T09:05:00',
  ]);
  for (const event of events) {
    expect(event.startDate.zone.tzid).toBe('floating');
    expect(event.duration.toSeconds()).toBe(600);
    expect(event.component.getFirstPropertyValue('url')).toBe(page.url());
    expect(event.description).toContain(page.url());
    expect(event.component.getAllSubcomponents('valarm')).toHaveLength(1);
  }
  await page.getByLabel('With a reminder').uncheck();
  const [quiet] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Put the sessions in my calendar' }).click(),
  ]);
  expect(await readFile(await quiet.path(), 'utf8')).not.toContain('VALARM');
  await expect(page.getByText('review-sessions.ics should be with your downloads')).toBeVisible();
  await page.getByLabel('Day of the first session').fill('');
  await page.getByRole('button', { name: 'Put the sessions in my calendar' }).click();
  await expect(page.getByText('Choose a day and a time first.')).toBeVisible();
});

test('with text twice as large on a phone, nothing is wider than the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/review/');
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how to review on paper', async ({ page }) => {
    await page.goto('/review/');
    await expect(page.locator('main .no-script')).toContainText('Review works just as well on paper');
    await expect(page.getByText('write down four dates')).toBeVisible();
    await expect(page.getByRole('button', { name: /Begin|calendar/ })).toHaveCount(0);
    const names = await page.locator('.paper').getByRole('link').allInnerTexts();
    expect(new Set(names).size).toBe(names.length);
    await page
      .getByRole('main')
      .getByRole('link', { name: `${lesson}: Check` })
      .click();
    await expect(page).toHaveURL(/lessons\/four-levels\/#check-four-levels$/);
  });
});
