/** The ways to place a card, each as a person would do it. */
import type { CDPSession, Locator, Page } from 'playwright/test';

/** The examples of one kind. */
export const galleryOf = (kind: string) => `/gallery/${kind}/`;
export const gallery = galleryOf('place');

/** The example on a stair, in the gallery: three cards and where each goes in these journeys. */
export const example = { id: 'example-place-stair', title: 'Three errands on a stair' };
export const placing = { 'opening-hours': 'stay', 'broken-gate': 'call', 'night-train': 'visit' };
/** Card by card: its number, its title, the step's number, the step's title. */
export const moves = [
  [1, 'Opening hours', 3, 'A stay'],
  [2, 'Broken gate', 1, 'A call'],
  [3, 'Night train', 2, 'A visit'],
] as const;

/** By NAME, whole; where another activity of the page has a control of that name, its own title follows. */
export const called = (name: string) =>
  new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?: \\(.*\\))?$`);
export const activity = (page: Page, name: string = example.title): Locator =>
  page.getByRole('region', { name, exact: true });
export const said = (where: Locator): Locator => where.getByRole('status');
export const moveButton = (where: Locator, number: number): Locator =>
  where.getByRole('button', { name: new RegExp(`^Move ${number}\\b`) });
/** The card that lies on the board under its number. */
export const cardOf = (where: Locator, title: string): Locator =>
  where
    .getByRole('listitem')
    .filter({ has: where.page().getByRole('button', { name: new RegExp(`^Move \\d+ ${title}$`) }) })
    .last();
export const stepOf = (where: Locator, title: string): Locator =>
  where
    .getByRole('listitem')
    .filter({ has: where.page().getByRole('heading', { name: title, exact: true }) });

/** By the board's buttons: “Move 1”, then the step. */
export async function byButtons(where: Locator, number: number, step: number, title: string): Promise<void> {
  await moveButton(where, number).click();
  await where.getByRole('button', { name: called(`${step} ${title}`) }).click();
}

async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  const box = await element.boundingBox();
  if (!box) throw new Error(`${element} is not on the page.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses the mouse on a card and moves it over a step, without letting go. */
export async function dragOver(where: Locator, card: string, step: Locator): Promise<void> {
  const { mouse } = where.page();
  // On its words: a press on the button would be the button's.
  const from = await middleOf(cardOf(where, card).getByRole('paragraph').first());
  const to = await middleOf(step);
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + 4, from.y + 8, { steps: 2 });
  await mouse.move(to.x, to.y, { steps: 5 });
}

/** A finger: what touch screens send, so that the browser makes its own pointer events of it. */
export class Finger {
  readonly #devtools: Promise<CDPSession>;
  constructor(page: Page) {
    this.#devtools = page.context().newCDPSession(page);
  }
  async #send(
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    ...touchPoints: { x: number; y: number }[]
  ): Promise<void> {
    await (await this.#devtools).send('Input.dispatchTouchEvent', { type, touchPoints });
  }
  async press(element: Locator): Promise<void> {
    await this.#send('touchStart', await middleOf(element));
  }
  async moveOver(element: Locator): Promise<void> {
    const { x, y } = await middleOf(element);
    await this.#send('touchMove', { x: x - 9, y: y - 9 });
    await this.#send('touchMove', { x, y });
  }
  async lift(): Promise<void> {
    await this.#send('touchEnd');
  }
  /** What the browser does when it takes the touch over, for a scroll or a system gesture. */
  async interrupt(): Promise<void> {
    await this.#send('touchCancel');
  }
}
