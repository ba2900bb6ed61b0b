/** Says that a newer version of the course is there, and reloads: where nothing is lost, and no other tab needs the older one. */
import { button, element } from '../course/element.ts';
import { keeper } from '../progress/here.ts';
import { offline as words } from '../words/en/offline.ts';
import type { Ask } from './messages.ts';
import { isUnkept } from './unkept.ts';

const waiting = async () => (await navigator.serviceWorker.getRegistration())?.waiting;
let shown: HTMLElement | undefined;

async function tell(): Promise<void> {
  await keeper.loaded;
  const isThere = Boolean(await waiting());
  if (shown?.isConnected || !isThere || keeper.$saved.get() === 'unsaved' || isUnkept()) return;
  show();
}

function show() {
  const line = element('div', 'no-paper');
  shown = line;
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
  const sentence = element('p', '', words.newer);
  let isWarned = false;
  const reload = button(words.reload, 'button', async () => {
    // Since this was shown, the page may have come to hold what nobody keeps.
    if (!isWarned && isUnkept()) {
      isWarned = true;
      sentence.textContent = words.loses;
      reload.textContent = words.reloadAnyway;
      return;
    }
    await keeper.settled();
    (await waiting())?.postMessage('take over' satisfies Ask);
    // Another tab may need the older one: then the network's page it is, where that answers.
    await Promise.race([changed(), new Promise((done) => setTimeout(done, 2000))]);
    location.reload();
  });
  const actions = element('p', 'actions', reload, ' ', button(words.notNow, 'quiet', leave));
  let before: HTMLElement | undefined;
  line.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof HTMLElement && !line.contains(relatedTarget)) before = relatedTarget;
  });
  /** Whoever was in it goes on from where they came. */
  function leave() {
    const isInside = line.contains(document.activeElement);
    line.remove();
    const place = before?.isConnected ? before : document.querySelector('main');
    if (!isInside || !place) return;
    if (place !== before) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }
  document.body.append(line);
  line.append(sentence, actions);
}

const changed = () =>
  new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));

// The page loads this with the first word of it. What is in the way then may be kept by the next.
navigator.serviceWorker.addEventListener('message', () => void tell());
void tell();
