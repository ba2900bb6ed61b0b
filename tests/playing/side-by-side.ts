/** One page as it is and one that is translated: what each shows, and where an element of one stands in the other. */
import type { Locator, Page } from 'playwright/test';
import { back } from './translator.ts';

/** What is seen and said in a place. */
export interface Shown {
  readonly state: string | null;
  readonly said: string;
  readonly text: string;
  /** What the learner has entered. */
  readonly fields: readonly string[];
  /** Which of its elements has the focus. */
  readonly focus: number;
}

/** What stands in a place, and what is typed is kept. */
export const shownIn = (where: Locator): Promise<Shown> =>
  where.evaluate((place) => {
    // What is typed is kept now, not after a pause.
    document.dispatchEvent(new Event('visibilitychange'));
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest('script, template'))
        texts.push(walker.currentNode.nodeValue ?? '');
    const fields = [...place.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    const { activeElement } = document;
    return {
      state: place.getAttribute('data-state'),
      said: place.querySelector('[role="status"]')?.textContent ?? '',
      text: texts.join(''),
      fields: fields.map(({ type, checked, value }) => (/radio|checkbox/.test(type) ? `${checked}` : value)),
      focus: [...place.querySelectorAll('*:not(font)')].indexOf(activeElement as Element),
    };
  });

export const translated = (shown: Shown): Shown => ({
  ...shown,
  said: back(shown.said),
  text: back(shown.text),
});

/** A translator adds `<font>`s, and what is written is drawn letter by letter. */
const countable = '*:not(font, svg *)';

/** The same element in the same place of another page. */
export async function sameIn(where: Locator, target: Locator): Promise<Locator> {
  const at = await target.evaluate((element, all) => {
    const found = element.closest('[data-activity], main')?.querySelectorAll(all) ?? [];
    return [...found].indexOf(element);
  }, countable);
  return where.locator(countable).nth(at);
}

/** What is drawn, and what takes its order from a moment and from chance, is the same on all pages that go this way. */
export async function alikeByChance(page: Page): Promise<void> {
  await page.clock.setFixedTime('2031-02-03T10:00:00Z');
  await page.addInitScript(() => {
    let chance = 0.2;
    Math.random = () => (chance += 0.00001);
    crypto.getRandomValues = (array) =>
      new Uint8Array((array as unknown as Uint8Array).buffer).fill(7) && array;
  });
}
