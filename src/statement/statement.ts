/** Binds the statement's page: whenever the record or the form changes, `view.ts` says what is to be shown. */
import { courseHere } from '../course/course-data.ts';
import { onPage } from '../course/on-page.ts';
import { keeper } from '../progress/here.ts';
import { nothing } from '../progress/progress.ts';
import { write } from '../ui/write.ts';
import { statement as words } from '../words/en/statement.ts';
import { choices, chosen, offerChoices, setsPaper } from './chosen.ts';
import type { About } from './claims.ts';
import type { Wanted } from './hand-over.ts';
import { standingOf } from './late-standing.ts';
import { hasName, named, showKept, signedName, watchName } from './name-field.ts';
import { showName, showSheet } from './preview.ts';
import { publicAddress } from './public-address.ts';
import { canSign, dayField, showView } from './show.ts';
import { sheetFor, viewOf } from './view.ts';

const course = courseHere();
const page = onPage('[data-statement]');
const paper = onPage('[data-sheet]');
const made = onPage('[data-made]');
const claimed = onPage<HTMLDetailsElement>('[data-claimed]');

/** Where the course lies. */
const about = JSON.parse(onPage('[data-about]').textContent) as About;
/** Where the course can be found: as it says itself, else where it is read now, if that is open to others. */
const address = about.address ?? publicAddress('');

let view = viewOf(course, nothing, undefined, 0);
let ready = false;
/** Counts what is typed and ticked. */
let changes = 0;

const sheet = () =>
  sheetFor(course, keeper.$progress.get(), view, { named: named(), choices: chosen() }, address);

/** Shows how the learner stands now. */
function look() {
  const progress = keeper.$progress.get();
  const now = Date.now();
  const stands = standingOf(course, progress, { now, day: dayField.value }, (came) =>
    came ? look() : sayMissing('[data-standing-text]'),
  );
  view = viewOf(course, progress, stands, now);
  // The first of the facts may come from the mirror before all is read: only what is surely so is recorded.
  if (ready && !view.asksDay) record();
  showView(view);
  if (view.completed) offerChoices(course, progress, view.more, view.completed);
  showKept(progress);
  showForm();
}

/** Shows what the form makes of it: the sheet, and what the credential will say. */
function showForm() {
  page.dataset['paper'] = chosen().paper;
  showName(paper, named());
  showSheet(paper, sheet());
  void sayWords(chosen().words);
  void showClaimed();
}

function record() {
  const { toRecord, ...rest } = view;
  view = rest;
  if (toRecord) keeper.record({ ...toRecord, kind: 'done', strict: true });
}

/** What was to say it did not arrive. */
const sayMissing = (selector: string) => write(onPage(selector), onPage(selector).dataset['missing'] ?? '');

/** What becomes of the learner's own words in the PDF; the tables of letters load when there are some. */
async function sayWords(text: string) {
  try {
    const said = text && (await import('./name-letters.ts')).toldOfWords(text);
    if (text === chosen().words) write(onPage('[data-words-letters]'), said);
  } catch {
    sayMissing('[data-words-letters]');
  }
}

/** What the credential says, once somebody opens it. */
async function showClaimed() {
  if (!claimed.open) return;
  const place = onPage('[data-claims]');
  try {
    const { showClaims } = await import('./signed-claims.ts');
    const { completed, more } = view;
    if (completed)
      showClaims(place, { completed, about, name: signedName(named()), choices: chosen(), more });
  } catch {
    // Opened once more, or changed, it is asked for again.
    place.textContent = place.dataset['missing'] ?? '';
  }
}

/** What was made says something else than the form now. */
function notMade() {
  changes++;
  made.textContent = '';
  for (const slot of paper.querySelectorAll<HTMLElement>('.sheet-foot [data-slot]')) slot.hidden = true;
}

/** Each signs at the click, anew; what makes it loads then. */
async function make(as: Wanted['as']) {
  made.textContent = '';
  if (!hasName() || !view.completed) return;
  if (!view.completed.completion.on) {
    made.textContent = view.tells?.dayFirst ?? '';
    dayField.focus();
    return;
  }
  record();
  const { completed, more } = view;
  const [progress, is, at] = [keeper.$progress.get(), named(), changes];
  const wanted: Wanted = {
    ...{ as, completed, progress, about, more, canSign, paper },
    ...{ named: is, signedName: signedName(is), choices: chosen(), sheet: sheet() },
    isSame: () => at === changes,
  };
  made.textContent = words.making;
  try {
    const { handOver } = await import('./hand-over.ts');
    made.textContent = await handOver(wanted);
  } catch {
    made.textContent = made.dataset['missing'] ?? '';
    // The sheet is on the page already: only its code is lacking.
    if (as === 'print') print();
  }
}

for (const event of ['input', 'change']) {
  choices.addEventListener(event, () => {
    notMade();
    showForm();
  });
}
setsPaper();
dayField.min = course.begun;
dayField.addEventListener('change', () => {
  notMade();
  look();
});
claimed.addEventListener('toggle', () => void showClaimed());

const alone = onPage('[data-credential]');
alone.hidden = !canSign;
alone.addEventListener('click', () => void make('credential'));
onPage('[data-download]').addEventListener('click', () => void make('pdf'));
onPage('[data-print]').addEventListener('click', () => void make('print'));

keeper.$progress.subscribe(look);
void keeper.loaded.then(() => {
  ready = true;
  look();
  watchName(() => {
    notMade();
    showForm();
  });
});
