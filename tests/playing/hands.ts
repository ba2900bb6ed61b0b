/** How a learner works a page: by the keyboard alone, or by touch. */
import type { Locator, Page } from 'playwright/test';
import { expect } from '../test.ts';

export interface Hands {
  readonly page: Page;
  /** A button, a link or a summary. */
  press(target: Locator): Promise<void>;
  /** A radio or a box to tick, which is off. */
  choose(target: Locator): Promise<void>;
  /** Into a field that is empty. */
  write(field: Locator, text: string): Promise<void>;
  /** The option at INDEX of a list that stands on its first. */
  pick(list: Locator, index: number): Promise<void>;
  /** DAY as `2031-02-02`. */
  date(field: Locator, day: string): Promise<void>;
}

/** More presses than there are stops on any page: whoever needs more is in a trap. */
const bound = 400;

/**
 * Brings the focus to TARGET: by Tab from wherever it is, backwards where the target stands before it, and by arrow
 * keys inside a group of radios. Starts from the top of a page that was just opened.
 */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let presses = 0; presses < bound; presses++) {
    const key = await target.evaluate((element) => {
      const here = document.activeElement ?? document.body;
      if (here === element) return undefined;
      const after = here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
      const radios = [here, element].map((one) =>
        one instanceof HTMLInputElement && one.type === 'radio' ? one.name : '',
      );
      if (radios[0] && radios[0] === radios[1]) return after ? 'ArrowDown' : 'ArrowUp';
      return after ? 'Tab' : 'Shift+Tab';
    });
    if (!key) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${target} is not reached within ${bound} presses of a key.`);
}

/** Tab, Shift+Tab, arrows, Space, Enter and letters: nothing else. */
export function byKeyboard(page: Page): Hands {
  return {
    page,
    async press(target) {
      await reach(page, target);
      await page.keyboard.press('Enter');
    },
    async choose(target) {
      await reach(page, target);
      // Coming by an arrow key has chosen it already.
      if (!(await target.isChecked())) await page.keyboard.press('Space');
      await expect(target).toBeChecked();
    },
    async write(field, text) {
      await reach(page, field);
      await page.keyboard.type(text);
      await expect(field).toHaveValue(text);
    },
    async pick(list, index) {
      await reach(page, list);
      await page.keyboard.press('Space');
      for (let presses = 0; presses < index; presses++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(list).toHaveJSProperty('selectedIndex', index);
    },
    async date(field, day) {
      await reach(page, field);
      // The three parts of the field; the browser's own language says in which order, so day and month are alike.
      await page.keyboard.type(day.split('-').toReversed().join(''));
      await expect(field).toHaveValue(day);
      await page.keyboard.press('Tab');
    },
  };
}

/** Taps, and letters as a keyboard on the screen sends them. */
export function byTouch(page: Page): Hands {
  return {
    page,
    press: (target) => target.tap(),
    async choose(target) {
      // Where it is drawn: some are hidden behind what their label shows.
      await target.locator('xpath=ancestor::label[1]').tap();
      await expect(target).toBeChecked();
    },
    async write(field, text) {
      await field.tap();
      await page.keyboard.insertText(text);
      await expect(field).toHaveValue(text);
    },
    // What opens for a list or a date on a phone is no part of the page.
    async pick(list, index) {
      await list.selectOption({ index });
    },
    async date(field, day) {
      await field.tap();
      await field.fill(day);
      await field.blur();
    },
  };
}

/** A mouse, and whatever the keyboard sends. */
export function byMouse(page: Page): Hands {
  const hands = byTouch(page);
  return {
    ...hands,
    press: (target) => target.click(),
    async choose(target) {
      await target.locator('xpath=ancestor::label[1]').click();
      await expect(target).toBeChecked();
    },
    async write(field, text) {
      await field.click();
      await page.keyboard.insertText(text);
      await expect(field).toHaveValue(text);
    },
    async date(field, day) {
      await field.fill(day);
      await field.blur();
    },
  };
}

/** Hands that do on another page, at the element that SAME finds there, what they do on the first; then DONE is called. */
export function doubled(
  hands: readonly [Hands, Hands],
  same: (target: Locator) => Promise<Locator>,
  done: (what: string) => Promise<void>,
): Hands {
  const [{ page }] = hands;
  const both = async (
    target: Locator,
    what: string,
    act: (hands: Hands, target: Locator) => Promise<void>,
  ) => {
    const targets = [target, await same(target)] as const;
    await act(hands[0], targets[0]);
    await act(hands[1], targets[1]);
    await done(what);
  };
  return {
    page,
    press: (target) => both(target, 'press', (own, there) => own.press(there)),
    choose: (target) => both(target, 'choose', (own, there) => own.choose(there)),
    write: (target, text) => both(target, `write ${text}`, (own, there) => own.write(there, text)),
    pick: (target, index) => both(target, `pick ${index}`, (own, there) => own.pick(there, index)),
    date: (target, day) => both(target, `date ${day}`, (own, there) => own.date(there, day)),
  };
}
