/** Says that a newer version of the course is there, and reloads: where nothing is lost, and no other tab needs the older one. */
import { button, element } from '../course/element.ts';
import { keeper } from '../progress/here.ts';
import { offline as words } from '../words/en/offline.ts';
import type { Ask } from './messages.ts';

/** What stands in a form that nobody keeps yet would go with the page. */
const isUnkept = () =>
  [...document.querySelectorAll<HTMLInputElement>('.activity:not([data-ready]) [name*="/"]')].some(
    ({ checked, defaultChecked, value, defaultValue }) =>
      checked !== defaultChecked || value !== (defaultValue ?? ''),
  );

async function tell(): Promise<void> {
  const newer = (await navigator.serviceWorker.getRegistration())?.waiting;
  await keeper.loaded;
  if (!newer || keeper.$saved.get() === 'unsaved' || isUnkept()) return;
  const line = element('div', 'no-paper');
  line.role = 'status';
  // Over the page, where it moves nothing that is being read. Said here, since no page's styles may grow for it.
  Object.assign(line.style, {
    position: 'fixed',
    insetBlockEnd: '1rem',
    insetInlineStart: '1rem',
    maxInlineSize: 'calc(100vw - 2rem)',
    zIndex: '5',
    padding: '0.75rem 1.25rem',
    border: '2px solid var(--accent)',
    borderRadius: '6px',
    background: 'var(--sheet)',
  });
  const reload = button(words.reload, 'button', async () => {
    await keeper.settled();
    newer.postMessage('take over' satisfies Ask);
    // Another tab may need the older one: then the network's page it is, where that answers.
    await Promise.race([changed(), new Promise((done) => setTimeout(done, 2000))]);
    location.reload();
  });
  const actions = element(
    'p',
    'actions',
    reload,
    ' ',
    button(words.notNow, 'quiet', () => line.remove()),
  );
  document.body.append(line);
  line.append(element('p', '', words.newer), actions);
}

const changed = () =>
  new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));

void tell();
