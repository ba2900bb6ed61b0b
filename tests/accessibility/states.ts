/** The states that every page is looked at in. */
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright';
import { openAnswered, ready } from '../activities.ts';
import { filled, filledPages } from './filled.ts';

export interface State {
  readonly name: string;
  readonly window: BrowserContextOptions;
  /** Shows what stands at ADDRESS, PATH below the site, in this state; calls `shown` when there is something to look at. */
  readonly open: (
    tab: Page,
    address: string,
    shown: (what?: string) => Promise<void>,
    path: string,
  ) => Promise<void>;
  /** Not all pages, but these, in this order. */
  readonly pages?: readonly string[];
  /** Has it markup of its own, for the W3C's checker to read? */
  readonly markup?: true;
}

const desk = { width: 1280, height: 900 };
const phone = { width: 360, height: 780 };

const fresh: State['open'] = async (page, path, shown) => {
  await page.goto(path);
  await ready(page);
  await shown();
};

const answered: State['open'] = async (page, path, shown) => {
  await openAnswered(page, path);
  await shown();
};

/** CSS that the policy does not refuse: a sheet that a script makes is not inline. */
const laidOver =
  (css: string, dir: 'ltr' | 'rtl' = 'ltr'): State['open'] =>
  async (page, path, shown) => {
    await page.goto(path);
    await page.evaluate(
      ([text, direction]) => {
        document.documentElement.dir = direction;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets.push(sheet);
      },
      [css, dir] as const,
    );
    await ready(page);
    await shown();
  };

/** As WCAG 1.4.12 puts it. */
const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/** The size that the device's own settings give to letters, as a phone's do. */
const large: State['open'] = async (page, address, shown, path) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await fresh(page, address, shown, path);
  await devtools.detach();
};

/** What only pages of such a language carry. */
const mirrored = readFileSync(new URL('../../src/styles/rtl.css', import.meta.url), 'utf8');

/** What opens over a page when it is pressed: one of each sort. */
const openers: readonly (readonly [what: string, selector: string])[] = [
  ['the outline', 'button[popovertarget="outline"]'],
  ['a note', 'button.note-button.cite'],
  ['a term', 'button.note-button:not(.cite)'],
  ['urgent help', 'button[popovertarget="urgent-help"]'],
  ['how it reads', '[data-comfort]'],
  ['search', '[data-search]'],
];
const over = ':popover-open, dialog[open]';

const opened: State['open'] = async (page, path, shown) => {
  await page.goto(path);
  await ready(page);
  for (const [what, selector] of openers) {
    const button = page.locator(selector).locator('visible=true').first();
    // The page of search has its field in the page.
    if ((await button.count()) === 0 || (what === 'search' && path.endsWith('/search/'))) continue;
    await button.click();
    const opens = page.locator(over).first();
    // At a desk a note stands in the margin already, and is marked.
    const isOver = await opens.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
    await shown(what);
    if (!isOver) continue;
    await page.keyboard.press('Escape');
    await opens.waitFor({ state: 'hidden' });
  }
  // Questions of the page, which come only where there is something to ask about.
  for (const [index, dialog] of (await page.locator('dialog[aria-labelledby]').all()).entries()) {
    await dialog.evaluate((one: HTMLDialogElement) => one.showModal());
    await shown(`question ${index + 1}`);
    await dialog.evaluate((one: HTMLDialogElement) => one.close());
  }
};

export const states: readonly State[] = [
  {
    name: 'as built',
    window: { viewport: desk },
    // Checkers are scripts themselves: so the page may have some, and gets none of its own.
    open: async (page, path, shown) => {
      await page.route(/\.js$/, (route) => route.abort());
      await page.goto(path);
      await shown();
    },
  },
  { name: 'fresh', window: { viewport: desk }, open: fresh, markup: true },
  { name: 'fresh on a phone', window: { viewport: phone, hasTouch: true }, open: fresh, markup: true },
  { name: 'answered', window: { viewport: desk }, open: answered, markup: true },
  { name: 'answered on a phone', window: { viewport: phone, hasTouch: true }, open: answered, markup: true },
  { name: 'opened', window: { viewport: desk }, open: opened, markup: true },
  { name: 'opened on a phone', window: { viewport: phone, hasTouch: true }, open: opened },
  { name: 'filled', window: { viewport: desk }, open: filled, pages: filledPages, markup: true },
  { name: 'dark', window: { viewport: desk, colorScheme: 'dark' }, open: answered },
  { name: 'forced colours', window: { viewport: desk, forcedColors: 'active' }, open: answered },
  { name: '320 px', window: { viewport: { width: 320, height: 640 } }, open: fresh },
  {
    name: '400 % zoom',
    window: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
    open: fresh,
  },
  { name: '200 % text', window: { viewport: phone }, open: large },
  { name: 'text spacing', window: { viewport: phone }, open: laidOver(spaced) },
  { name: 'right to left', window: { viewport: desk }, open: laidOver(mirrored, 'rtl') },
];
