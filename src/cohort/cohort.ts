/** The script of the cohort page: waits for files, and for a learner who makes one. All else comes with them. */

import { onPage, say } from '../course/on-page.ts';
import { onDrop } from '../ui/drop.ts';

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

onDrop(onPage('[data-drop]'), ({ items, files }) => {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  void take([...files], entries);
});

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
