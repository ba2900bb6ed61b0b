/**
 * What somebody chose, on the device and on the page. Kept as choices, and beside them as the sheet that they make: the
 * head of every page puts that on before the first paint (see `layouts/early.ts`), and this makes it anew afterwards,
 * should the course have changed since.
 */
import { reading as colours } from 'virtual:look';
import regular from '@fonts/opendyslexic.woff2?url&no-inline';
import bold from '@fonts/opendyslexic-bold.woff2?url&no-inline';
import { choose } from '../progress/choose.ts';
import { chosen } from '../progress/chosen.ts';
import { forgetting } from '../progress/learner.ts';
import { quietly } from '../progress/quietly.ts';
import { asMade, isAsMade, type Reading, readingOf } from './choices.ts';
import { scaleWidths } from './scale.ts';
import { mark, styleOf } from './style.ts';

const html = document.documentElement;
const course = html.dataset['course'] as string;
const key = `${course}:reading`;
/** Light or dark, as versions before 0.4 kept it. */
const themeKey = `${course}:theme`;

const parts = { colours, font: { regular: at(regular), bold: at(bold) } };
/** As seen from whichever page. */
function at(address: string) {
  return new URL(address, import.meta.url).pathname;
}

export function read(): Reading {
  return (
    quietly(() => {
      const kept = chosen(key);
      return readingOf(kept ? JSON.parse(kept) : { theme: localStorage.getItem(themeKey) });
    }) ?? asMade
  );
}

/** Whether it will be there on the next page. */
export function keep(reading: Reading): boolean {
  show(reading);
  const kept = JSON.stringify({ ...reading, css: styleOf(reading, parts) });
  const isKept = choose(course, key, kept, isAsMade(reading));
  if (isKept && !forgetting(course)) localStorage.removeItem(themeKey);
  return isKept;
}

/** Puts it on this page. */
export function show(reading: Reading): void {
  const css = styleOf(reading, parts);
  const sheets = [...document.adoptedStyleSheets];
  const own = sheets.find(({ cssRules: [first] }) => first?.cssText.includes(mark));
  const sheet = own ?? new CSSStyleSheet();
  sheet.replaceSync(css);
  if (!own) document.adoptedStyleSheets = [sheet, ...sheets];
  html.dataset['theme'] = reading.theme;
  scaleWidths(reading.size);
  // The bars that a browser draws around the page.
  const paper = getComputedStyle(html).backgroundColor;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.dataset['made'] ??= meta.content;
    meta.content = reading.theme === 'auto' ? meta.dataset['made'] : paper;
  }
}

/** After a page was shown: what was chosen in other tabs since, or would be written otherwise by this version. */
export function renew(): void {
  const reading = read();
  if (isAsMade(reading)) show(reading);
  else keep(reading);
}
// Other tabs follow at once.
addEventListener('storage', (event) => event.key === key && show(read()));
// Paper has letters of its own size: the sheet is for screens alone, and the widths go back for as long as it is printed.
addEventListener('beforeprint', () => scaleWidths(1));
addEventListener('afterprint', () => scaleWidths(read().size));
