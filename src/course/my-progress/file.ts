/** The progress file, out and in: saved, and loaded by merging after the learner has seen what it would bring. */

import { factsOf } from '../../progress/facts.ts';
import type { FileRead } from '../../progress/file.ts';
import { keeper } from '../../progress/here.ts';
import { progress as words } from '../../words/en/progress.ts';
import { courseHere } from '../course-data.ts';
import { onPage, say } from '../on-page.ts';

const course = courseHere();
const chooser = onPage<HTMLInputElement>('[data-file]');

/** Saves the file and says so in the status line SAID. Resolves to whether it could be made. */
export async function saveProgress(said: string): Promise<boolean> {
  try {
    const { saveProgress: save } = await import('../save-progress.ts');
    say(said, save(words.savedFile));
    return true;
  } catch {
    // The file's own script did not arrive.
    say(said, words.notSavedFile);
    return false;
  }
}

for (const button of document.querySelectorAll('[data-save]')) {
  button.addEventListener(
    'click',
    () => void saveProgress(button.closest('[data-trouble]') ? '[data-said]' : '[data-file-said]'),
  );
}
onPage('[data-load]').addEventListener('click', () => chooser.click());
chooser.addEventListener('change', () => {
  const [file] = chooser.files ?? [];
  if (file)
    void look(file).finally(() => {
      chooser.value = '';
    });
});
/** The progress file's text, taken out of a portfolio's archive where it lies in one. */
async function textOf(file: File): Promise<string> {
  if (!/\.zip$/i.test(file.name)) return file.text();
  const { progressIn } = await import('../../progress/archive.ts');
  return progressIn(new Uint8Array(await file.arrayBuffer())) ?? '';
}

async function look(file: File) {
  say('[data-file-said]', '');
  let read: FileRead;
  const loaded = await Promise.all([import('../../progress/file.ts'), import('./offer.ts')]).catch(() => {});
  if (!loaded) {
    say('[data-file-said]', onPage('[data-missing]').textContent ?? '');
    return;
  }
  const [{ largestFile, readFile }, offer] = loaded;
  try {
    read =
      file.size > largestFile * 3
        ? { ok: false, why: 'too-large' }
        : readFile(await textOf(file), course.id, course.version);
  } catch {
    say('[data-file-said]', `${words.refused.unreadable} ${words.unchanged}`);
    return;
  }
  if (read.ok) {
    void offer.offerFacts({ ...read, from: 'file' });
    return;
  }
  const refusal =
    read.why === 'other-course' ? words.refused['other-course'](read.course) : words.refused[read.why];
  say('[data-file-said]', `${refusal} ${words.unchanged}`);
}

keeper.$progress.subscribe((progress) => {
  onPage('[data-size]').textContent = words.size(JSON.stringify(factsOf(progress)).length);
});
