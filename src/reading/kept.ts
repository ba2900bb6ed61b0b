/**
 * What somebody chose, on the device and on the page. Kept as choices, and beside them as the sheet that they make: the
 * head of every page puts that on before the first paint (see `layouts/early.ts`), and this makes it anew afterwards,
 * should the course have changed since.
 */
import { reading as colours } from 'virtual:look';
import regular from '@fonts/opendyslexic.woff2?url&no-inline';
import bold from '@fonts/opendyslexic-bold.woff2?url&no-inline';
import { quietly } from '../progress/quietly.ts';
import { asMade, isAsMade, type Reading, readingOf } from './choices.ts';
import { scaleWidths } from './scale.ts';
import { mark, styleOf } from './style.ts';

const html = document.documentElement;
const key = `${html.dataset['course']}:reading`;
/** Light or dark, as versions before 0.4 kept it. */
const themeKey = `${html.dataset['course']}:theme`;

const parts = { colours, font: { regular: at(regular), bold: at(bold) } };
/** As seen from whichever page. */
function at(address: string) {
  return new URL(address, import.meta.url).pathname;
}

/** A tab that forgets keeps this no longer than the rest; what was chosen in it goes first there. */
export const forgets = (): boolean =>
  Boolean(quietly(() => sessionStorage.getItem(`${html.dataset['course']}:forget`)));

export function read(): Reading {
  return (
    quietly(() => {
      const kept = sessionStorage.getItem(key) ?? localStorage.getItem(key);
      return readingOf(kept === null ? { theme: localStorage.getItem(themeKey) } : JSON.parse(kept));
    }) ?? asMade
  );
}

/** Whether it will be there on the next page. */
export function keep(reading: Reading): boolean {
  show(reading);
  const kept = JSON.stringify({ ...reading, css: styleOf(reading, parts) });
  return Boolean(
    quietly(() => {
      if (forgets()) {
        sessionStorage.setItem(key, kept);
        return true;
      }
      if (isAsMade(reading)) localStorage.removeItem(key);
      else localStorage.setItem(key, kept);
      sessionStorage.removeItem(key);
      localStorage.removeItem(themeKey);
      return true;
    }),
  );
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
