/** Whatever has the focus is in sight (WCAG 2.4.11): no line that stays in view, and nothing laid over the page, covers it. */
import type { Page } from 'playwright/test';
import { ready } from '../activities.ts';
import { expect, test } from '../test.ts';

const pages = ['', 'glossary/', 'references/', 'progress/', 'lessons/finish/', 'lessons/agreement/', 'toolkit/agreement/']; // biome-ignore format: a list

/** Moves the focus to each control that is shown, and names those of which nothing is to be seen then. */
const covered = (tab: Page) =>
  tab.evaluate(() => {
    const controls = 'a[href], button, input, textarea, select, summary';
    const isSeen = (control: HTMLElement) =>
      [...control.getClientRects()].some(({ left, top, width, height }) => {
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        // The look of a choice is its label's.
        const labels = [...((control as Partial<HTMLInputElement>).labels ?? [])];
        return there && [control, ...labels].some((one) => one.contains(there) || there.contains(one));
      });
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not([name])'))
      details.open = true;
    return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((control) => {
      if (!control.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
      control.focus();
      return document.activeElement !== control || isSeen(control) ? [] : [control.outerHTML.slice(0, 160)];
    });
  });

test('nothing covers what has the focus', async ({ page: tab }) => {
  for (const [width, height] of [
    [1280, 900],
    [360, 780],
  ] as const) {
    await tab.setViewportSize({ width, height });
    for (const page of pages) {
      await tab.goto(`/${page}`);
      await ready(tab);
      expect.soft(await covered(tab), `/${page} at ${width} px`).toEqual([]);
    }
  }
});

test('notes are targets of 24 px, in the text and in the margin', async ({ page: tab }) => {
  await tab.setViewportSize({ width: 1280, height: 900 });
  await tab.goto('/lessons/four-levels/');
  for (const target of ['.note-button.cite', '.note.cite a']) {
    const sides = await tab.locator(target).evaluateAll((all) =>
      all.map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect.soft(Math.min(...sides), target).toBeGreaterThanOrEqual(24);
  }
});
