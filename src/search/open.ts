/** The ways into search from every page: the button in its head, Ctrl+K, and a slash. */
import { chosen } from '../progress/chosen.ts';

const fields = 'input:not([type=radio],[type=checkbox]),textarea,select,[contenteditable]';

export function startSearch(): void {
  const way = document.querySelector<HTMLAnchorElement>('[data-search]');
  const open = (event: Event) => {
    event.preventDefault();
    // The page of search can say what is missing.
    void import('./dialog.ts').then(
      ({ openSearch }) => openSearch(),
      () => way && location.assign(way.href),
    );
  };
  way?.addEventListener('click', (event) => event.ctrlKey || event.metaKey || event.shiftKey || open(event));
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (altKey || !way) return;
    const slash = `${document.documentElement.dataset['course']}:slash`;
    if (
      ctrlKey || metaKey
        ? key === 'k'
        : key === '/' && !(target as Element).closest?.(fields) && chosen(slash) !== 'off'
    )
      open(event);
  });
}
