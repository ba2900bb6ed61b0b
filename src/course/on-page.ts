/** What scripts of single pages share: finding an element of the page, saying a sentence, opening a dialog. */

/** The element that the page was built with; throws where it was not. */
export function onPage<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** Says one sentence in a status line, also when it is the same as before. */
export function say(selector: string, sentence: string): void {
  const line = onPage(selector);
  line.textContent = '';
  line.textContent = sentence;
}

/** A dialog whose `[data-close]` button closes it. */
export function dialog(selector: string): HTMLDialogElement {
  const found = onPage<HTMLDialogElement>(selector);
  found.querySelector('[data-close]')?.addEventListener('click', () => found.close());
  return found;
}
