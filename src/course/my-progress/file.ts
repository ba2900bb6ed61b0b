/** The progress file, out and in: saved, and loaded by merging after the learner has seen what it would bring. */
import type { FileRead } from '../../progress/file.ts';
import { keeper } from '../../progress/here.ts';
import { adds, type Fact, factsOf } from '../../progress/progress.ts';
import { progress as words } from '../../words/en/progress.ts';
import { courseHere } from '../course-data.ts';
import { part, say } from '../page-parts.ts';

const course = courseHere();
const fileName = `${course.id}-progress.json`;
const chooser = part<HTMLInputElement>('[data-file]');
const brings = part('[data-brings]');
let found: readonly Fact[] = [];

/** Saves the file and says so in the status line SAID. Resolves to whether it could be made. */
export async function saveProgress(said: string): Promise<boolean> {
  try {
    const { saveProgress: save } = await import('../save-progress.ts');
    save(course.title);
    say(said, words.savedFile(fileName));
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
part('[data-load]').addEventListener('click', () => chooser.click());
chooser.addEventListener('change', () => {
  const [file] = chooser.files ?? [];
  if (file)
    void look(file).finally(() => {
      chooser.value = '';
    });
});
part('[data-leave]').addEventListener('click', () => {
  close();
  say('[data-file-said]', words.left);
});
part('[data-add]').addEventListener('click', () => void add());

/** The progress file's text, taken out of a portfolio's archive where it lies in one. */
async function textOf(file: File): Promise<string> {
  if (!/\.zip$/i.test(file.name)) return file.text();
  const { progressIn } = await import('../../progress/archive.ts');
  return progressIn(new Uint8Array(await file.arrayBuffer())) ?? '';
}

async function look(file: File) {
  close();
  await keeper.loaded;
  let read: FileRead;
  try {
    const { largestFile, readFile } = await import('../../progress/file.ts');
    read =
      file.size > largestFile * 3
        ? { ok: false, why: 'too-large' }
        : readFile(await textOf(file), course.id, course.version);
  } catch {
    say('[data-file-said]', `${words.refused.unreadable} ${words.unchanged}`);
    return;
  }
  if (!read.ok) {
    const refusal =
      read.why === 'other-course' ? words.refused['other-course'](read.course) : words.refused[read.why];
    say('[data-file-said]', `${refusal} ${words.unchanged}`);
    return;
  }
  const progress = keeper.$progress.get();
  found = read.facts.filter((fact) => adds(progress, fact));
  if (!found.length) {
    say('[data-file-said]', words.nothingNew);
    return;
  }
  const { whatChanges } = await import('../../progress/file.ts');
  const sentences = [
    words.bringsWhat(whatChanges(progress, found)),
    read.skipped ? words.skipped(read.skipped) : '',
    read.newerCourse ? words.newerCourse(read.newerCourse) : '',
    words.bringsHow,
  ];
  part('[data-brings-what]').replaceChildren(
    ...sentences.filter(Boolean).map((sentence) => {
      const item = document.createElement('li');
      item.textContent = sentence;
      return item;
    }),
  );
  say('[data-file-said]', '');
  brings.hidden = false;
  brings.querySelector('h4')?.focus();
}

async function add() {
  await keeper.absorb(found);
  const kept = keeper.$saved.get() !== 'unsaved';
  close();
  say('[data-file-said]', kept ? words.added : words.addedUnsaved);
}

function close() {
  if (brings.contains(document.activeElement)) part('[data-load]').focus();
  brings.hidden = true;
  found = [];
}

keeper.$progress.subscribe((progress) => {
  part('[data-size]').textContent = words.size(JSON.stringify(factsOf(progress)).length);
});
