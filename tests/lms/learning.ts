/** Going through the bicycle course in a package's frame, as its learner. */
import { expect, type Frame, type Page } from 'playwright/test';
import { ready } from '../activities.ts';
import { byMouse } from '../playing/hands.ts';
import { playActivity } from '../playing/kinds.ts';
import type { Texts } from '../playing/texts.ts';

/** The frame with the course, once a page of it is there. */
export async function courseIn(page: Page): Promise<Frame> {
  await expect
    .poll(() => page.frames().find((frame) => /\/course\/.*index\.html/.test(frame.url())) !== undefined)
    .toBe(true);
  const frame = page.frames().find((one) => /\/course\//.test(one.url())) as Frame;
  await frame.waitForSelector('html[data-ran]');
  return frame;
}

/** From home into the first lesson. */
export async function begin(page: Page, frame: Frame): Promise<Frame> {
  await frame.getByRole('link', { name: /^Start: / }).click();
  await frame.waitForURL(/\/lessons\/tyre\/index\.html/);
  await ready(frame);
  return courseIn(page);
}

/** An answer to the first lesson's check. */
export const option = (frame: Frame, text: RegExp) =>
  frame.locator('#check-tyre').getByRole('radio', { name: text });
export const slack = /^Push the bead opposite/;
export const pressure = /^Pump it harder/;

/** Half an activity: one of its questions. */
export async function half(frame: Frame, kept = 'Saved on this device'): Promise<void> {
  await option(frame, pressure).locator('xpath=ancestor::label[1]').click();
  await expect(option(frame, pressure)).toBeChecked();
  await expect(frame.locator('#check-tyre [data-saved]')).toHaveText(kept);
}

/** One activity to its end. */
export const play = (page: Page, frame: Frame, activity: string, texts: Texts): Promise<void> =>
  playActivity({
    where: frame.locator(`#${activity}`),
    hands: byMouse(page),
    texts,
    entered: { partners: [], steps: [] },
  });

/** Does all that is left, from wherever the learner is to the statement. */
export async function finish(page: Page, frame: Frame, texts: Texts): Promise<void> {
  for (let last = false; !last; ) {
    await frame.waitForURL(/\/lessons\//);
    await ready(frame);
    const here = new URL(frame.url()).pathname;
    const activities = frame.locator('section[data-activity]');
    for (let index = 0; index < (await activities.count()); index++) {
      const where = activities.nth(index);
      if ((await where.getAttribute('data-state')) === 'done') continue;
      await play(page, frame, (await where.getAttribute('id')) as string, texts);
    }
    const next = frame.locator('.pager a.main');
    last = (await next.getAttribute('rel')) !== 'next';
    await next.click();
    await frame.waitForURL((url) => url.pathname !== here);
  }
}
