/** The script of the cohort page: waits for files, and for a learner who makes one. All else comes with them. */
import { onPage, say } from '../course/on-page.ts';

const said = '[data-said]';
const { notFetched = '' } = onPage('[data-cohort]').dataset;

/** What was dropped must be asked for before the event is over; so it is kept as entries until all has come. */
async function take(files: readonly File[], entries: readonly FileSystemEntry[] = []) {
  try {
    const { add } = await import('./session.tsx');
    await add(files, entries);
  } catch {
    say(said, notFetched);
  }
}

for (const field of document.querySelectorAll<HTMLInputElement>('[data-files]'))
  field.addEventListener('change', () => {
    void take([...(field.files ?? [])]);
    // So that the same files can be chosen once more.
    field.value = '';
  });

/* Dropping is an extra: anywhere on the page, since a file beside the zone would otherwise replace the page. */
const zone = onPage('[data-drop]');
const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
document.addEventListener('dragover', (event) => {
  if (!holdsFiles(event)) return;
  event.preventDefault();
  zone.dataset['over'] = '';
});
for (const end of ['dragleave', 'drop'] as const) {
  document.addEventListener(end, (event) => {
    if (end === 'drop' || !event.relatedTarget) delete zone.dataset['over'];
    const { dataTransfer } = event;
    if (end !== 'drop' || !dataTransfer || !holdsFiles(event)) return;
    event.preventDefault();
    const entries = [...dataTransfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
    void take([...dataTransfer.files], entries);
  });
}

// A browser without folders: a phone's.
if (!('webkitdirectory' in HTMLInputElement.prototype)) onPage('[data-folder]').hidden = true;

// The address to send with the request, where a learner makes a file.
for (const place of document.querySelectorAll('[data-address]'))
  place.textContent = `${location.origin}${location.pathname}#file`;

onPage('[data-make]').addEventListener('click', async () => {
  say('[data-made]', '');
  try {
    const { makeFile } = await import('./make-file.ts');
    say('[data-made]', await makeFile());
  } catch {
    say('[data-made]', onPage('[data-cohort]').dataset['notMade'] ?? '');
  }
});
