/** Prints a document in place of the page that the reader is on. */
import type { Document } from './document.ts';
import { toElement } from './element.ts';
import css from './print.css?inline';

/** Opens the browser's print dialog for it. The page is itself again when the dialog has closed. */
export const printDocument = (source: Document): void => printElement(toElement(source), source.title);

/** The same for a SHEET that somebody made by hand. */
export function printElement(sheet: HTMLElement, name: string): void {
  sheet.classList.add('print-sheet');
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  document.adoptedStyleSheets.push(style);
  document.body.append(sheet);
  const title = document.title;
  // Browsers put the title at the head of the paper, and offer it as the name of a PDF.
  document.title = name;
  // Some phones say that they have printed while the dialog is still open: the sheet stays until the page is used.
  const end = () => {
    sheet.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== style);
    document.title = title;
    window.removeEventListener('pointerdown', end);
    window.removeEventListener('keydown', end);
  };
  window.addEventListener('pointerdown', end);
  window.addEventListener('keydown', end);
  window.print();
}
