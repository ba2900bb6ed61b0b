/**
 * Hands for a document without a browser: as much of Playwright's `Locator` and `expect` as the hands of the kinds ask
 * for, so that `hands.fake.ts` plays a kind in a unit test too.
 */
import { act, fireEvent } from '@testing-library/preact';
import type { Locator, Page } from 'playwright/test';
import type { Hands } from './hands.ts';

/** A turn in which whatever a move began is drawn and said. */
export const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 5)));

const roles: Readonly<Record<string, string>> = {
  textbox: 'textarea, input[type="text"]',
  radio: 'input[type="radio"]',
  checkbox: 'input[type="checkbox"]',
  button: 'button',
};

/** What is in a closed `details`, or hidden, is not there to be used. */
const isOpen = (element: HTMLElement) =>
  !element.closest('[hidden]') &&
  (element.closest('summary') !== null || !element.closest('details:not([open])'));

export class Found {
  constructor(readonly all: () => HTMLElement[]) {}
  private in(selector: string): Found {
    return new Found(() => [
      ...new Set(this.all().flatMap((one) => [...one.querySelectorAll<HTMLElement>(selector)])),
    ]);
  }
  private only(keep: (one: HTMLElement) => boolean): Found {
    return new Found(() => this.all().filter(keep));
  }
  locator(selector: string): Found {
    return selector === 'visible=true' ? this.only(isOpen) : this.in(selector);
  }
  getByRole(role: string, { name = '' }: { name?: string } = {}): Found {
    const selector = roles[role];
    if (!selector) throw new Error(`tests/playing/in-document.ts knows no role “${role}”.`);
    return this.in(selector).only((one) => isOpen(one) && (one.textContent ?? '').includes(name));
  }
  nth(index: number): Found {
    return new Found(() => this.all().slice(index, index === -1 ? undefined : index + 1));
  }
  first = () => this.nth(0);
  last = () => this.nth(-1);
  count = async () => this.all().length;
  getAttribute = async (name: string) => this.one().getAttribute(name);
  textContent = async () => this.one().textContent;
  evaluateAll = async <Result>(what: (all: HTMLElement[]) => Result) => what(this.all());
  one(): HTMLElement {
    const [one] = this.all();
    if (!one) throw new Error('Nothing is there to be used.');
    return one;
  }
}

const matchers: Readonly<Record<string, (found: Found, ...wanted: never[]) => boolean>> = {
  toBeVisible: (found) => found.all().some(isOpen),
  toBeFocused: (found) => found.all().includes(document.activeElement as HTMLElement),
  toHaveCount: (found, count: number) => found.all().length === count,
  toHaveText: (found, text: string | RegExp) => {
    const now = found.all()[0]?.textContent ?? '';
    return typeof text === 'string' ? now === text : text.test(now);
  },
};

/** Waits by turns, not by time. */
const waitsFor = (found: Found, wanted: boolean) =>
  Object.fromEntries(
    Object.entries(matchers).map(([name, holds]) => [
      name,
      async (...args: never[]) => {
        for (let turns = 0; holds(found, ...args) !== wanted; turns++) {
          if (turns === 200) throw new Error(`${name}(${args}): expected ${wanted}`);
          await settle();
        }
      },
    ]),
  );

/** Stands in for the `expect` of `tests/test.ts`. */
export const expectInDocument = (found: Found) => ({ ...waitsFor(found, true), not: waitsFor(found, false) });

/** Takes the focus to where it acts, as a key does. DONE hears of each move. */
export function handsIn(document: Document, done: (what: string, on: HTMLElement) => Promise<void>): Hands {
  const on = async (target: Locator, what: string, move: (element: HTMLElement) => void) => {
    const element = (target as unknown as Found).one();
    act(() => element.focus());
    await settle();
    act(() => move(element));
    await settle();
    await done(what, element);
  };
  const set = (value: string, event: 'input' | 'change') => (element: HTMLElement) =>
    void fireEvent[event](element, { target: { value } });
  return {
    page: new Found(() => [document.documentElement]) as unknown as Page,
    press: (target) => on(target, 'press', (element) => element.click()),
    choose: (target) => on(target, 'choose', (element) => element.click()),
    write: (target, text) => on(target, 'write', set(text, 'input')),
    date: (target, day) => on(target, 'date', set(day, 'input')),
    pick: (target, index) =>
      on(target, 'pick', (element) => {
        (element as HTMLSelectElement).selectedIndex = index;
        fireEvent.change(element);
      }),
  };
}
