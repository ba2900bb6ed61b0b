/** Search over the page: fetched when it is first asked for. */
import { button, element } from '../course/element.ts';
import { closesBeside } from '../ui/close-beside.ts';
import { search as words } from '../words/en/search.ts';
import { searchView, type View } from './view.ts';

let dialog: HTMLDialogElement | undefined;
let view: View | undefined;

function made(): HTMLDialogElement {
  const place = element('div');
  const found = element(
    'dialog',
    'search-dialog',
    button(words.close, 'button', () => found.close()),
    place,
  );
  found.setAttribute('aria-label', words.title);
  // A field for searching would be emptied first, and the dialog stay.
  found.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    found.close();
  });
  closesBeside(found, () => found.close());
  document.body.append(found);
  view = searchView(
    place,
    () => found.close(),
    () => {},
  );
  return found;
}

/** Opens it; on the page of search goes to the field there. */
export function openSearch(): void {
  const own = document.querySelector<HTMLInputElement>('[data-search-page] input');
  if (own) {
    own.focus();
    return;
  }
  dialog ??= made();
  if (!dialog.open) dialog.showModal();
  view?.field.focus();
  view?.field.select();
  view?.ask(view.field.value);
}
