/** Prints a document in place of the page that the reader is on. */
import type { Document } from './document.ts';
import { toElement } from './element.ts';
import css from './print.css?inline';

/** Opens the browser's print dialog for it. The page is itself again when the dialog has closed. */
export function printDocument(source: Document): void {
  const sheet = toElement(source);
  sheet.className = 'print-sheet';
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  document.adoptedStyleSheets.push(style);
  document.body.append(sheet);
  const title = document.title;
  // Browsers put the title at the head of the paper, and offer it as the name of a PDF.
  document.title = source.title;
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
