/**
 * Waits for the button, and for an address with a progress in it. All else comes when one of them does: the page carries
 * what is said if it does not come.
 */
import { onPage, say } from '../on-page.ts';

const make = onPage('[data-link-make]');
make.addEventListener('click', () =>
  import('./link.ts').then(
    ({ makeLink }) => makeLink(),
    () => say('[data-link-said]', make.dataset['notMade'] ?? ''),
  ),
);

async function arrive() {
  const { hash, pathname, search } = location;
  // Some programs escape the sign too.
  if (!/^#p[=%]/.test(hash)) return;
  const put = (fragment: string) => history.replaceState(history.state, '', pathname + search + fragment);
  // At once: what stays in the address stays in the history, and goes along when somebody shares the page.
  put('');
  try {
    await (await import('./link-opened.ts')).openLink(hash.slice(2));
  } catch {
    // So that reloading the page tries again.
    put(hash);
    say('[data-brings-said]', make.dataset['notFetched'] ?? '');
  }
}
void arrive();
window.addEventListener('hashchange', () => void arrive());
