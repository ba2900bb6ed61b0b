/** A group in the room: three browsers side by side, a trainer's and two learners', who meet by codes alone. */
import { writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, type Locator, type Page } from 'playwright/test';
import { flags } from '../../scripts/browser.mjs';
import { expect, test } from '../test.ts';
import { activity } from './places.ts';

/** In a folder of its host: links and what is fetched must find their way from there. */
const site = process.env.TEST_DEEP_URL as string;
const lesson = `${site}lessons/four-levels/`;
const title = 'Build the stair';
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true };
const steps = ['Networking', 'Coordination', 'Cooperation', 'Collaboration'];
const cards = ['Alter activities', 'Enhance capacity', 'Exchange information', 'Share resources'];

/** Somebody who places the cards on STEPS, card by card, and shows the code. */
async function learner(browser: Browser, placing: readonly number[], more: object = phone): Promise<Page> {
  const page = await (await browser.newContext(more)).newPage();
  await page.goto(lesson);
  const here = activity(page, title);
  await here.scrollIntoViewIfNeeded();
  for (const [index, step] of placing.entries()) {
    await here.getByRole('button', { name: 'One card at a time' }).click();
    await expect(here.getByRole('heading', { name: `Card ${index + 1} of 4` })).toBeVisible();
    await here.getByRole('button', { name: new RegExp(`^${step + 1} ${steps[step]}`) }).click();
  }
  await showCode(page);
  return page;
}

async function showCode(page: Page): Promise<Locator> {
  await activity(page, title).getByRole('button', { name: 'Show my code to the trainer' }).click();
  const code = page.getByRole('dialog', { name: `Your code for “${title}”` });
  await expect(code.getByRole('img', { name: 'QR code of your answers' })).toBeVisible();
  return code;
}

const lettersIn = (page: Page) => page.locator('dialog .letters').textContent();
const count = (page: Page, people: number) =>
  expect(page.locator('.reading .count')).toHaveText(`${people} read`);
const line = (page: Page) => page.locator('.group-tool > [role="status"]');

async function axeFindsNothing(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect.soft((await new AxeBuilder({ page }).analyze()).violations, colorScheme).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}

async function type(page: Page, text: string) {
  const field = page.locator('.typing textarea');
  if (!(await field.isVisible())) await page.getByText('Type or paste a code').click();
  await field.fill(text);
  await page.getByRole('button', { name: 'Add it' }).click();
}

test('a trainer reads two learners’ codes from pictures of their screens, and the wall shows how they answered', async ({
  page: trainer,
  browser,
}, info) => {
  const one = await learner(browser, [1, 3, 0, 2]);
  const two = await learner(browser, [2, 3, 0]);
  await expect(two.getByRole('dialog')).toContainText('It holds 3 of 4 answers');
  await axeFindsNothing(two);
  const picture = async (page: Page, name: string) => {
    const path = info.outputPath(name);
    await page.screenshot({ path });
    return path;
  };
  const pictures = [await picture(one, 'one.png'), await picture(two, 'two.png')];

  await trainer.setViewportSize({ width: 1280, height: 720 });
  await trainer.goto(`${site}facilitator/`);
  await trainer.getByRole('main').getByRole('link', { name: 'A group in the room' }).click();
  await trainer.getByLabel('Activity').selectOption({ label: title });
  const files = trainer.getByLabel('Read a picture or a file');
  await files.setInputFiles(pictures[0] as string);
  await count(trainer, 1);
  await files.setInputFiles(pictures);
  await count(trainer, 2);
  await expect(trainer.getByText('one.png: This code has been read already. Still 1.')).toBeVisible();

  // What is not to be counted changes nothing, and is told why.
  await writeFile(info.outputPath('other.txt'), 'Hello');
  await files.setInputFiles(info.outputPath('other.txt'));
  await expect(line(trainer)).toHaveText('There is no code in it.');
  const letters = String(await lettersIn(one));
  await type(trainer, letters.slice(0, -8));
  await expect(line(trainer)).toContainText('The end of this code is missing.');
  await type(trainer, 'https://example.org/');
  await expect(line(trainer)).toContainText('not one of a learner’s answers');
  await count(trainer, 2);

  await axeFindsNothing(trainer);

  // A learner who thinks again counts once: with the newer answers.
  await two.getByRole('button', { name: 'Close' }).click();
  await expect(
    activity(two, title).getByRole('button', { name: 'Show my code to the trainer' }),
  ).toBeFocused();
  await activity(two, title)
    .getByRole('button', { name: /^4 Collaboration/ })
    .click();
  await showCode(two);
  await type(trainer, String(await lettersIn(two)));
  await expect(line(trainer)).toHaveText('Read again: the newer answers count. 2 so far.');
  await trainer.reload();
  await count(trainer, 2);

  await trainer.getByRole('button', { name: 'Show how the room answered' }).click();
  await expect(trainer.getByRole('heading', { name: 'How the room answered' })).toBeFocused();
  const countsOf = async (page: Page, card: string, counts: readonly number[]) => {
    await page.getByRole('button', { name: new RegExp(card) }).click();
    await expect(page.getByRole('heading', { level: 3, name: card })).toBeVisible();
    await expect(page.locator('.spread-table tbody td:nth-child(2)')).toHaveText(counts.map(String));
  };
  const wanted = [
    [0, 1, 1, 0],
    [0, 0, 0, 2],
    [2, 0, 0, 0],
    [0, 0, 1, 1],
  ];
  for (const [index, card] of cards.entries()) await countsOf(trainer, card, wanted[index] as number[]);
  await trainer.getByText('What the course says, and why').click();
  await expect(trainer.locator('.why dd').first()).toBeVisible();
  await axeFindsNothing(trainer);

  // On to another screen by the link: it holds counts, and the page there shows the same.
  await trainer.getByText('Show it on another screen').click();
  const link = await trainer.getByRole('textbox', { name: 'Link to the counts' }).inputValue();
  expect(link).toMatch(/\/group\/#GG0[0-9A-Z]{20,80}$/);
  const wall = await (await browser.newContext()).newPage();
  await wall.goto(link);
  await expect(line(wall)).toContainText('The counts of another screen, 2 people. 2 so far.');
  expect(wall.url()).toBe(`${site}group/#place-blocks`);
  for (const [index, card] of cards.entries()) await countsOf(wall, card, wanted[index] as number[]);

  await trainer.getByRole('button', { name: 'Clear what was read' }).click();
  await expect(line(trainer)).toHaveText('Cleared: nothing is left of it in this tab.');
  await count(trainer, 0);
  expect(
    await trainer.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('group'))),
  ).toEqual([]);
  for (const page of [one, two, wall]) await page.context().close();
});

test('the camera reads a code that is held up to it', async ({ browser }, info) => {
  const one = await learner(browser, [1, 3, 0, 2], { viewport: { width: 640, height: 480 } });
  const film = info.outputPath('held-up.mjpeg');
  await writeFile(film, await one.screenshot({ type: 'jpeg', quality: 80 }));
  await one.context().close();
  const filming = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] as string,
    args: [
      ...flags,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  try {
    const trainer = await filming.newPage(phone);
    await trainer.goto(`${site}group/#place-blocks`);
    await trainer.getByRole('button', { name: 'Start the camera' }).click();
    await count(trainer, 1);
    await expect(line(trainer)).toHaveText('Read. 1 so far.');
    await trainer.getByRole('button', { name: 'Stop the camera' }).click();
    await expect(line(trainer)).toHaveText('The camera is off.');
    await expect(trainer.getByRole('button', { name: 'Start the camera' })).toBeFocused();
  } finally {
    await filming.close();
  }
});

test('where there is no camera a sentence says what to do instead', async ({ page }) => {
  await page.goto('/group/#place-blocks');
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Start the camera' }).click();
  await expect(line(page)).toContainText('The browser was not allowed to use the camera.');
  await expect(page.getByRole('button', { name: 'Start the camera' })).toBeFocused();
});
