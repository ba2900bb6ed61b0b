/** The script of the statement page: what is left, the name, the preview, the download. */
import { courseHere } from '../course/course-data.ts';
import { part } from '../course/page-parts.ts';
import { keeper } from '../progress/here.ts';
import { cellsIn, type Progress } from '../progress/progress.ts';
import { write } from '../ui/write.ts';
import { statement as words } from '../words/en/statement.ts';
import { choices, chosen, offerChoices, setsPaper } from './chosen.ts';
import { type About, beyond } from './claims.ts';
import { completionOf, leftOf } from './done.ts';
import type { Wanted } from './hand-over.ts';
import { showLeft } from './left.ts';
import { hasName, named, showKept, signedName, watchName } from './name-field.ts';
import { showName, showSheet } from './preview.ts';
import { publicAddress } from './public-address.ts';
import { type Beyond, sheetOf, usual } from './sheet.ts';
import type { Kept, Standing } from './standing.ts';

const course = courseHere();
const page = part('[data-statement]');
const paper = part('[data-sheet]');
const made = part('[data-made]');
const asks = part('[data-asks]');
const list = part('[data-left]');
const dayField = part<HTMLInputElement>('[data-day]');

/** Where the course lies. */
const about = JSON.parse(part('[data-about]').textContent) as About;
/** Where the course can be found: as it says itself, else where it is read now, if that is open to others. */
const address = about.address ?? publicAddress('');
/** Missing on plain http, and in old browsers. */
const canSign = Boolean(globalThis.crypto?.subtle);

let kept: Kept | undefined;
/** To be recorded at the download: until then the day can be set anew. */
let toRecord: Standing['toRecord'];
let more: Beyond = { activities: [] };
let ready = false;
/** Counts what is typed and ticked. */
let changes = 0;

function sheet(progress: Progress) {
  const { name, latin } = named();
  const said = kept
    ? sheetOf(kept.of, kept.completion, name, chosen(), more, address)
    : sheetOf(course, completionOf(course, progress, ''), name, usual, more, address);
  return { ...(kept && whole ? whole.asKept(said, kept) : said), ...(latin ? { latin } : {}) };
}

/** The sheet, and what the credential says, as chosen now. */
function showChosen() {
  page.dataset['paper'] = chosen().paper;
  showSheet(paper, sheet(keeper.$progress.get()));
  void sayWords(chosen().words);
  void showClaimed();
}

/** What becomes of the learner's own words in the PDF; the tables of letters load when there are some. */
async function sayWords(text: string) {
  const place = part('[data-words-letters]');
  try {
    const said = text && (await import('./name-letters.ts')).toldOfWords(text);
    if (text === chosen().words) write(place, said);
  } catch {
    write(place, place.dataset['missing'] ?? '');
  }
}

const claimed = part<HTMLDetailsElement>('[data-claimed]');
claimed.addEventListener('toggle', () => void showClaimed());

/** What the credential says, once somebody opens it. */
async function showClaimed() {
  if (!claimed.open) return;
  const place = part('[data-claims]');
  try {
    const { showClaims } = await import('./signed-claims.ts');
    if (kept) showClaims(place, { kept, about, name: signedName(named()), choices: chosen(), more });
  } catch {
    // Opened once more, or changed, it is asked for again.
    place.textContent = place.dataset['missing'] ?? '';
  }
}

/** What reckons a completion: rarely needed, and then asked for again until it comes. */
let whole: typeof import('./standing.ts') | undefined;
let isComing = false;

const again = () => show(keeper.$progress.get());
function missing() {
  isComing = false;
  const place = part('[data-standing-text]');
  write(place, place.dataset['missing'] ?? '');
}

/** How the learner stands; undefined while what tells it is on its way, or did not come. */
function stateOf(progress: Progress, now: number): Standing | undefined {
  const left = leftOf(course, progress);
  if (left.length && !cellsIn(progress, 'course').some(([kind]) => kind === 'done')) return { left };
  if (!whole) {
    if (isComing) return undefined;
    isComing = true;
    void import('./standing.ts').then((came) => {
      whole = came;
      again();
    }, missing);
    return undefined;
  }
  const versions = whole.versionsFor(course, progress, (came) => (came ? again() : missing()));
  return versions && whole.standing(course, progress, { versions, now, day: dayField.value });
}

function show(progress: Progress) {
  const now = Date.now();
  const state = stateOf(progress, now);
  kept = state?.kept;
  toRecord = state?.toRecord;
  // The first of the facts may come from the mirror before all is read: only what is surely so is recorded.
  if (toRecord && ready && !state?.asksDay) record();
  if (kept) more = beyond(kept.of, progress, kept.completion, kept.item);
  askDay(Boolean(state?.asksDay), now);
  page.toggleAttribute('data-complete', Boolean(kept));
  for (const place of ['[data-choices]', '[data-actions]', '[data-claimed]']) part(place).hidden = !kept;
  part('[data-unsigned]').hidden = !kept || canSign;
  if (kept) offerChoices(course, progress, more, kept);
  write(part('[data-caption]'), kept ? words.preview : words.sample);
  if (kept) list.remove();
  else asks.append(list);
  if (state) {
    if (kept) showLeft(part('[data-new]'), state.left);
    else showLeft(list, state.left);
    part('[data-grown]').hidden = !kept || !state.left.length;
    sayStanding(progress, state.left.length);
  }
  showKept(progress);
  showChosen();
  showName(paper, named());
}

function record() {
  if (toRecord) keeper.record({ ...toRecord, kind: 'done', strict: true });
  toRecord = undefined;
}

/** The day is asked for where no clock could tell it; a clock that is wrong now is told in any case. */
function askDay(asked: boolean, now: number) {
  part('[data-day-field]').hidden = !asked;
  if (asked && !dayField.value && kept?.completion.on) dayField.value = kept.completion.on;
  dayField.min = course.begun;
  const { hint = '', odd = '' } = (kept && whole?.clockTold(course, now)) ?? {};
  write(part('[data-day-hint]'), hint);
  const line = part('[data-clock]');
  line.hidden = !odd;
  write(line, odd);
}

function say(title: string, text: string) {
  write(part('[data-standing-title]'), title);
  write(part('[data-standing-text]'), text);
}

function sayStanding(progress: Progress, left: number) {
  if (!kept || !whole) {
    if (progress.size && left < Number(page.dataset['all'])) say(words.toDo(left), words.begun);
    else say(words.asks, words.asksLead);
    return;
  }
  const { title, text, left: about } = whole.told(course, kept);
  say(title, text);
  const [heading, lead] = about;
  write(part('[data-grown] h2'), heading);
  write(part('[data-grown] p'), lead);
}

page.dataset['all'] = String(list.childElementCount);

for (const event of ['input', 'change']) {
  choices.addEventListener(event, () => {
    notMade();
    showChosen();
  });
}
setsPaper();

dayField.addEventListener('change', () => {
  notMade();
  show(keeper.$progress.get());
});

/** What was made says something else than the form now. */
function notMade() {
  changes++;
  made.textContent = '';
  for (const slot of paper.querySelectorAll<HTMLElement>('.sheet-foot [data-slot]')) slot.hidden = true;
}

/* The downloads. Each signs at the click, anew; what makes them loads then. */
const alone = part('[data-credential]');
alone.hidden = !canSign;
alone.addEventListener('click', () => void make('credential'));
part('[data-download]').addEventListener('click', () => void make('pdf'));
part('[data-print]').addEventListener('click', () => void make('print'));

async function make(as: Wanted['as']) {
  made.textContent = '';
  if (!hasName() || !kept) return;
  if (!kept.completion.on) {
    made.textContent = whole?.dayFirst ?? '';
    dayField.focus();
    return;
  }
  record();
  const progress = keeper.$progress.get();
  const [is, at] = [named(), changes];
  const wanted: Wanted = {
    ...{ as, kept, progress, about, more, canSign, paper },
    ...{ named: is, signedName: signedName(is), choices: chosen(), sheet: sheet(progress) },
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

keeper.$progress.subscribe(show);
void keeper.loaded.then(() => {
  ready = true;
  show(keeper.$progress.get());
  watchName(() => {
    showName(paper, named());
    notMade();
    showChosen();
  });
});
