/** The script of the statement page: what is left, the name, the preview, the download. */
import { courseHere, lessonsOf } from '../course/course-data.ts';
import { part } from '../course/page-parts.ts';
import { keeper } from '../progress/here.ts';
import { pausing } from '../progress/pausing.ts';
import { answerOf, type Progress } from '../progress/progress.ts';
import { saveFile } from '../ui/save-file.ts';
import { statement as words } from '../words/en/statement.ts';
import { type Completion, completionOf, standing } from './done.ts';
import { showLeft } from './left.ts';
import { showName, showSheet } from './preview.ts';
import { type Choices, everything, sheetOf, writtenDay } from './sheet.ts';

const FILE = 'statement-of-participation.pdf';
const NAME = 'course/name';

const course = courseHere();
const page = part('[data-statement]');
const paper = part('[data-sheet]');
const field = part<HTMLInputElement>('[data-name]');
const choices = part('[data-choices]');
const made = part('[data-made]');
const asks = part('[data-asks]');
const list = part('[data-left]');

let completion: Completion | undefined;
let ready = false;

const chosen = (): Choices => {
  const on = (value: keyof Choices) =>
    choices.querySelector<HTMLInputElement>(`[value="${value}"]`)?.checked ?? everything[value];
  return { parts: on('parts'), outcomes: on('outcomes'), minutes: on('minutes') };
};

const sheet = (progress: Progress) =>
  sheetOf(
    course,
    completion ?? completionOf(course, progress, ''),
    field.value,
    completion ? chosen() : everything,
  );

function show(progress: Progress) {
  const { completion: kept, toRecord, left } = standing(course, progress);
  // The first of the facts may come from the mirror before all is read: only what is surely so is recorded.
  if (toRecord && ready) keeper.record({ ...toRecord, kind: 'done', strict: true });
  completion = kept;
  page.toggleAttribute('data-complete', Boolean(kept));
  part('[data-choices]').hidden = !kept;
  part('[data-actions]').hidden = !kept;
  part('[data-caption]').textContent = kept ? words.preview : words.sample;
  if (kept) list.remove();
  else asks.append(list);
  if (kept) showLeft(part('[data-new]'), left);
  else showLeft(list, left);
  part('[data-grown]').hidden = !kept || !left.length;
  sayStanding(progress, left.length);
  const name = answerOf(progress, NAME);
  if (typeof name === 'string' && document.activeElement !== field && !waiting) field.value = name;
  showSheet(paper, sheet(progress));
  showName(paper, field.value);
}

function sayStanding(progress: Progress, left: number) {
  const say = (title: string, text: string) => {
    part('[data-standing-title]').textContent = title;
    part('[data-standing-text]').textContent = text;
  };
  if (completion) {
    const { version, on, lessons } = completion;
    const activities = lessonsOf(course).flatMap((lesson) =>
      lesson.activities.filter(({ required }) => required),
    );
    say(
      words.allDone,
      version === course.version
        ? words.doneWith(lessons.length, activities.length)
        : words.underVersion(version, writtenDay(on, course.language)),
    );
  } else if (progress.size && left < Number(page.dataset['all'])) say(words.toDo(left), words.begun);
  else say(words.asks, words.asksLead);
}

page.dataset['all'] = String(list.childElementCount);

/* The name: kept at each pause, and looked at for letters that the fonts lack. */
let waiting = false;
const keepName = pausing(() => {
  waiting = false;
  keeper.record({ item: NAME, kind: 'answer', value: field.value.trim() });
});
field.addEventListener('input', () => {
  waiting = true;
  keepName.touch();
  showName(paper, field.value);
  made.textContent = '';
  void sayLetters();
});
for (const event of ['blur', 'pagehide', 'visibilitychange']) {
  (event === 'blur' ? field : event === 'pagehide' ? window : document).addEventListener(
    event,
    keepName.flush,
  );
}

/** The tables of letters load when there is a name to look at. */
async function sayLetters() {
  const place = part('[data-letters]');
  try {
    const { unsupported } = await import('./names.ts');
    const missing = unsupported(field.value);
    const said = missing.length ? words.missing(missing) : '';
    if (place.textContent !== said) place.textContent = said;
  } catch {
    // Offline: what is missing is then drawn all the same, or said at the download.
    place.textContent = '';
  }
}

choices.addEventListener('change', () => showSheet(paper, sheet(keeper.$progress.get())));

/* The download. */
part('[data-download]').addEventListener('click', () => void download());
part('[data-print]').addEventListener('click', () => print());

async function download() {
  keepName.flush();
  if (!field.value.trim()) {
    made.textContent = words.nameless;
    field.focus();
    return;
  }
  made.textContent = words.making;
  try {
    const { makePdf } = await import('./make.ts');
    saveFile(FILE, await makePdf(sheet(keeper.$progress.get())));
    made.textContent = words.made(FILE);
  } catch (error) {
    made.textContent = `${why(error)} ${words.wayOut}`;
  }
}

/** A part that did not arrive is a `TypeError` of `import` or `fetch`, or a font that answered with an error. */
function why(error: unknown): string {
  const { name, message } = error as Error;
  if (name === 'NotDrawn') return words.notDrawn;
  return name === 'TypeError' || /could not be loaded/.test(message) ? words.offline : words.failed;
}

keeper.$progress.subscribe(show);
void keeper.loaded.then(() => {
  ready = true;
  show(keeper.$progress.get());
  if (field.value) void sayLetters();
});
