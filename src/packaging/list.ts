/** The ways in which the course can be handed on, in the order in which they are made and offered. A new one is a line here. */
import type { Browser } from '../books/pdf.ts';
import { epub, html, markdown, pdf } from './books.ts';
import { cartridge } from './cartridge/cartridge.ts';
import { cmi5 } from './cmi5/cmi5.ts';
import { scorm12 } from './scorm/scorm12.ts';
import { scorm2004 } from './scorm/scorm2004.ts';
import { site } from './site.ts';
import type { Archive, Wrapper } from './wrapper.ts';

/** Archives of the site. */
export const wrappers: readonly Archive[] = [scorm12, scorm2004, cmi5, cartridge, site];

/** The course to read, and then for other systems. @param browser What prints the PDF; there is none without. */
export const all = (browser: Browser | undefined): readonly Wrapper[] => [
  epub,
  ...(browser ? [pdf(browser)] : []),
  html,
  markdown,
  ...wrappers,
];

/** What can stand after `--only`. */
export const names = (): string[] => all({ executablePath: '', args: [] }).map(({ name }) => name);
