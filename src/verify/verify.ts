/** The script of the verify page: waits for a file, a text or an address with a record. All else comes with them. */

import { onPage } from '../course/on-page.ts';
import { onDrop } from '../ui/drop.ts';
import type { Here } from './here.ts';
import type { Given } from './open.tsx';

const page = onPage('[data-verify]');
const result = onPage('[data-result]');
const status = onPage('[data-said]');
const field = onPage<HTMLInputElement>('[data-file]');
const text = onPage<HTMLTextAreaElement>('[data-text]');

const here = () => JSON.parse(onPage('[data-here]').textContent) as Here;
function say(sentence: string, listenersOnly = false) {
  status.classList.toggle('sr-only', listenersOnly);
  // Anew, also when it is the same as before.
  status.textContent = '';
  status.textContent = sentence;
}
/** The page shows the same, larger. */
const tell = (sentence: string) => say(sentence, true);
const { noCrypto = '', checking = '', notFetched = '', notRead = '' } = page.dataset;

/** Counts what came: whatever comes while another thing is read takes its place. */
let latest = 0;

async function open(given: Given) {
  const mine = ++latest;
  const isLate = () => mine !== latest;
  if (!globalThis.crypto?.subtle) {
    say(noCrypto);
    return;
  }
  say(checking);
  const loaded = await import('./open.tsx').catch(() => undefined);
  if (isLate()) return;
  if (!loaded) {
    say(notFetched);
    return;
  }
  await loaded.open(given, { result, tell, here: here(), isLate }).catch(() => say(notRead));
}

/** A file or a text takes the place of what is in the address: a reload must not bring that back. */
function openOther(given: Given) {
  if (location.hash.includes('='))
    history.replaceState(history.state, '', location.pathname + location.search);
  void open(given);
}

function openFile(files: FileList | null | undefined) {
  const file = files?.[0];
  if (file) openOther({ file });
}

field.addEventListener('change', () => {
  openFile(field.files);
  // So that the same file can be chosen once more.
  field.value = '';
});
onPage('[data-check]').addEventListener('click', () => openOther({ text: text.value }));

onDrop(onPage('[data-drop]'), ({ files }) => openFile(files));

function arrive() {
  if (/^#(c|jwt)=/.test(location.hash)) void open({ hash: location.hash });
}
arrive();
window.addEventListener('hashchange', arrive);
onPage('[data-cannot]').hidden = Boolean(globalThis.crypto?.subtle);
