/** If-then plans and dated steps: by the keyboard, by touch, after a reload, as a calendar file, and on paper. */
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Locator, Page } from 'playwright/test';
import { openBeforeScripts, ready } from '../activities.ts';
import { expect, test } from '../test.ts';
import { activity, galleryOf, said } from './places.ts';

const gallery = galleryOf('plan');

const lesson = '/lessons/leading/';
const both = 'Before the swifts come back';
const family = '👩‍👩‍👧‍👦';
const hostile = [
  `<script>alert(1)</script> ${family}; a, b\\n`,
  '=cmd()|’/c calc’!A1',
  'END:VEVENT ‮ right to left',
] as const;

const group = (where: Locator, name: string | RegExp) => where.getByRole('group', { name });
const half = (where: Locator, name: string | RegExp, label: 'If …' | '… then I will …') =>
  group(where, name).getByLabel(label);

async function open(page: Page, path: string) {
  await page.goto(path);
  await ready(page);
}

/** Tab by Tab until TARGET has the focus. */
async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 30; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test('the lesson, by the keyboard alone: two sentences are written, kept and still there', async ({
  page,
}) => {
  await open(page, lesson);
  const here = activity(page, 'Two if-then plans');
  const [first, second] = ['For a partner you ought to see more of', 'For something that you cannot order'];
  await half(here, new RegExp(`^${first}`), 'If …').focus();
  await page.keyboard.type('I lock my bike by the school on a Monday');
  await page.keyboard.press('Tab');
  await expect(here).toHaveAttribute('data-state', 'begun');
  await expect(group(here, `${first} The “then” is to come`)).toBeVisible();
  await page.keyboard.type('say good morning at the office');
  await page.keyboard.press('Tab');
  await expect(here).toHaveAttribute('data-state', 'done');
  await expect(group(here, `${first} ✓ Whole`)).toBeVisible();
  await page.keyboard.type(hostile[0]);
  await page.keyboard.press('Tab');
  await page.keyboard.type('ask');
  await page.keyboard.press('Tab');
  const add = here.getByRole('button', { name: 'Add a plan of your own' });
  await expect(add).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(half(here, /^Plan 3/, 'If …')).toBeFocused();
  await page.keyboard.type('the minutes come');
  await tabTo(page, here.getByRole('button', { name: 'Remove plan 3' }));
  await page.keyboard.press('Enter');
  await expect(said(here)).toHaveText('The plan is removed. It can be brought back.');
  await page.keyboard.press('Enter');
  await expect(half(here, /^Plan 3/, 'If …')).toBeFocused();
  await expect(half(here, /^Plan 3/, 'If …')).toHaveValue('the minutes come');
  await tabTo(page, here.getByText('Two of Col’s, and what he is not sure of'));
  await page.keyboard.press('Enter');
  await expect(here.getByText('If I lock my bike by the boxing club')).toBeVisible();

  await page.reload();
  await ready(page);
  await expect(here).toHaveAttribute('data-state', 'done');
  await expect(half(here, new RegExp(`^${first}`), '… then I will …')).toHaveValue(
    'say good morning at the office',
  );
  await expect(half(here, new RegExp(`^${second}`), 'If …')).toHaveValue(hostile[0]);
  await expect(half(here, /^Plan 3/, 'If …')).toHaveValue('the minutes come');
});

test('the next 30 days, by touch at 360 pixels: by day, and as a calendar file that says what was entered', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, hasTouch: true });
  const page = await context.newPage();
  await open(page, `http://127.0.0.1:${process.env['TEST_PORT']}${gallery}`);
  const here = activity(page, both);
  await here.getByRole('button', { name: 'Put the dated steps in my calendar' }).tap();
  await expect(said(here)).toHaveText('Give one step a day first, and say what you will do.');
  await here.getByRole('button', { name: 'Add a step' }).tap();
  const entered = [
    { what: hostile[0], who: 'the school', day: '2031-03-09' },
    { what: hostile[1], who: '', day: '2031-03-02' },
    { what: `${hostile[2]} ${'long '.repeat(300)}`.trim(), who: family, day: '2031-03-05' },
  ];
  for (const [index, { what, who, day }] of entered.entries()) {
    const step = group(here, `Step ${index + 1}`);
    await step.getByLabel('What I will do').fill(what);
    await step.getByLabel('With whom').fill(who);
    await step.getByLabel('By which day').fill(day);
    await step.getByLabel('By which day').blur();
  }
  await expect(said(here)).toHaveText('By Wednesday 5 March 2031.');
  const days = here.locator('.dated').getByRole('listitem');
  await expect(days).toHaveCount(3);
  await expect(days.locator('strong')).toHaveText([
    'Sunday 2 March 2031',
    'Wednesday 5 March 2031',
    'Sunday 9 March 2031',
  ]);
  await expect(days.first()).toContainText('This is after the 30 days.');
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBe(0);

  const id = await here.getAttribute('data-activity');
  const download = page.waitForEvent('download');
  await here.getByRole('button', { name: 'Put the dated steps in my calendar' }).tap();
  const file = await download;
  expect(file.suggestedFilename()).toBe('next-steps.ics');
  await expect(said(here)).toContainText('next-steps.ics should be with your downloads');
  const events = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
  expect(
    events.map(({ summary, description, startDate }) => ({
      what: summary,
      who: /^With: (.*)$/m.exec(description ?? '')?.[1] ?? '',
      // Phones show no address but one in the description.
      where: description?.split('\n').at(-1),
      day: startDate.toString(),
    })),
  ).toEqual([1, 2, 0].map((index) => ({ ...entered[index], where: `${page.url()}#${id}` })));
  const reminders = (component: ICAL.Component) => component.getAllSubcomponents('valarm').length;
  expect(events.map(({ startDate, component }) => [startDate.isDate, reminders(component)])).toEqual([
    [true, 1],
    [true, 1],
    [true, 1],
  ]);
  await here.getByLabel('With a reminder').uncheck();
  const without = page.waitForEvent('download');
  await here.getByRole('button', { name: 'Put the dated steps in my calendar' }).tap();
  expect(await readFile(await (await without).path(), 'utf8')).not.toContain('VALARM');

  await group(here, 'Step 2').getByRole('button', { name: 'Remove step 2' }).tap();
  await expect(days).toHaveCount(2);
  await here.getByRole('button', { name: 'Bring the step back' }).tap();
  await expect(days).toHaveCount(3);
  await page.reload();
  await ready(page);
  // After a reload the steps themselves stand by day.
  await expect(group(here, 'Step 1').getByLabel('What I will do')).toHaveValue(entered[1]?.what ?? '');
  await expect(group(here, 'Step 3').getByLabel('By which day')).toHaveValue('2031-03-09');
  await context.close();
});

test('two tabs write two halves, and both are kept', async ({ page, context }) => {
  await open(page, gallery);
  const other = await context.newPage();
  await open(other, gallery);
  const box = (where: Page, label: 'If …' | '… then I will …') =>
    half(activity(where, both), /^For the neighbours/, label);
  await box(page, 'If …').fill('the door on the second floor opens');
  await box(page, 'If …').blur();
  await box(other, '… then I will …').fill('say what the boxes are for');
  await box(other, '… then I will …').blur();
  await expect(box(page, '… then I will …')).toHaveValue('say what the boxes are for');
  await expect(box(other, 'If …')).toHaveValue('the door on the second floor opens');
});

test('what was written before the script came is kept, and what was added stands on paper', async ({
  page,
}) => {
  const letCome = await openBeforeScripts(page, gallery);
  const here = activity(page, both);
  await half(here, /^For the neighbours/, 'If …').fill('the stair light goes on');
  await group(here, 'Step 1').getByLabel('By which day').fill('2031-03-02');
  await letCome();
  await expect(here).toHaveAttribute('data-state', 'begun');
  await here.getByRole('button', { name: 'Add a plan of your own' }).click();
  await half(here, /^Plan 3/, 'If …').fill('it thunders');
  await half(here, /^Plan 3/, 'If …').blur();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const paper = here.locator('[data-written]');
  await expect(paper.getByText('If it thunders, then I will …')).toBeVisible();
  await expect(half(paper, /^For the neighbours/, 'If …')).toHaveValue('the stair light goes on');
  await expect(group(paper, 'Step 1').getByLabel('By which day')).toHaveValue('2031-03-02');
});
