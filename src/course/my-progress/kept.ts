/** “What is kept where”: says it in plain words, and keeps saying what is so. */
import { keeper } from '../../progress/here.ts';
import { databaseHere, forgetting } from '../../progress/learner.ts';
import { activityOf, answerOf, type Progress, unique } from '../../progress/progress.ts';
import { indexeddb } from '../../progress/storage/indexeddb.ts';
import { mirror } from '../../progress/storage/mirror.ts';
import { lastImport } from '../../progress/undo.ts';
import { momentOf } from '../../ui/day.ts';
import { saveFile } from '../../ui/save-file.ts';
import { written } from '../../words/en/date.ts';
import { kept as words } from '../../words/en/kept.ts';
import { ofInterface } from '../../words/language.ts';
import { lastBackup } from '../backup-due.ts';
import { courseHere } from '../course-data.ts';
import { button, element } from '../element.ts';
import { onPage } from '../on-page.ts';
import { isPersisted, persist } from '../persist.ts';
import { caseNow } from '../trouble-case.ts';

const { id: course, version, language } = courseHere();
const database = databaseHere(course);
const isForgetting = forgetting(course);

/** The lines by what they speak of, in this order. */
const lines = new Map<string, { readonly term: HTMLElement; readonly text: HTMLElement }>();
const list = element('dl', 'kept-where');
const said = element('p', 'said');
said.role = 'status';

function line(title: string, sentence: string, ...more: readonly HTMLElement[]) {
  let one = lines.get(title);
  if (!one) {
    one = { term: element('dt', '', title), text: element('dd') };
    lines.set(title, one);
    list.append(element('div', '', one.term, one.text));
  }
  // A button that goes takes the focus with it, so what has not changed stays as it is.
  if (one.text.dataset['sentence'] === sentence) return;
  one.text.dataset['sentence'] = sentence;
  one.text.replaceChildren(element('p', '', sentence), ...more);
}

function when(wall: number): string {
  const date = momentOf(wall);
  if (!date) return '';
  const time = written
    ? written(date, ofInterface ?? language, { timeStyle: 'short' })
    : date.toLocaleTimeString(ofInterface ?? language, { timeStyle: 'short' });
  return date.toDateString() === new Date().toDateString()
    ? words.todayAt(time)
    : words.on(
        written
          ? written(date, ofInterface ?? language, { dateStyle: 'long' })
          : date.toLocaleDateString(ofInterface ?? language, { dateStyle: 'long' }),
        time,
      );
}

/** What a learner would call their work: the course's own memory left out. */
function counted(progress: Progress) {
  const items = { answer: new Set<string>(), text: new Set<string>(), done: new Set<string>() };
  let last = 0;
  for (const { item, kind, wall } of unique(progress)) {
    if (/^(course|partnerships)\//.test(item)) continue;
    last = Math.max(last, wall);
    if (kind === 'done' && item.endsWith('/*')) items.done.add(activityOf(item));
    const value = kind === 'answer' || kind === 'text' ? answerOf(progress, item) : undefined;
    if ((kind === 'answer' || kind === 'text') && value !== undefined && value !== null && value !== '')
      items[kind].add(item);
  }
  return { answers: items.answer.size, texts: items.text.size, done: items.done.size, last };
}

function showHomes() {
  const progress = keeper.$progress.get();
  const { last, ...all } = counted(progress);
  const what = words.holds(all);
  const trouble = caseNow();
  const saved = keeper.$saved.get();
  line(
    words.first,
    trouble
      ? `${words.notSaved(what)} ${trouble.title}. ${trouble.why}`
      : isForgetting
        ? words.forgets(what)
        : saved === 'saving' || saved === 'loading'
          ? words.saving
          : last
            ? words.saved(what, when(last))
            : words.none,
  );
  if (!isForgetting) line(words.second, secondPlace(progress));
  const backup = lastBackup(progress);
  line(words.backup, backup ? words.backedUp[backup.how](when(backup.at)) : words.never);
}

function secondPlace(progress: Progress): string {
  try {
    const copy = new Set(
      mirror(database)
        .read()
        .map(({ item, seq, device }) => `${item} ${seq} ${device}`),
    );
    const isWhole = unique(progress).every(({ item, seq, device }) => copy.has(`${item} ${seq} ${device}`));
    return isWhole ? words.copyWhole : words.copyPart;
  } catch {
    return words.copyNone;
  }
}

async function showPromise() {
  const is = await isPersisted();
  const ask = button(words.ask, 'button', async () => {
    const answer = await persist();
    said.textContent = answer ? words.granted : words.refused;
    if (answer) {
      // The button goes; what it brought about stands where it was.
      await showPromise();
      said.tabIndex = -1;
      said.focus();
    }
  });
  if (is === undefined) line(words.promise, words.cannotPromise);
  else if (is) line(words.promise, words.promised);
  else line(words.promise, words.notPromised, element('p', 'actions', ask));
}

async function showPages() {
  if (!import.meta.env.OFFLINE) return;
  const pages = (await (await import('../../offline/ask.ts')).pagesHere())?.pages.length;
  line(words.pages, pages ? words.pagesHere(pages) : words.noPages);
}

async function showRoom() {
  let sentence: string = words.cannotTell;
  try {
    const { usage, quota } = await navigator.storage.estimate();
    if (usage !== undefined)
      sentence = quota
        ? words.uses(words.bytes(usage), words.bytes(quota))
        : words.usesOnly(words.bytes(usage));
  } catch {
    // Not to be asked here: said so.
  }
  line(words.room, sentence);
}

/** Records of both homes that are no facts, as they lie there. */
async function unreadable(): Promise<unknown[]> {
  const homes = isForgetting ? [mirror(database, 'session')] : [indexeddb(database), mirror(database)];
  const found = await Promise.all(homes.map((home) => home.setAside().catch(() => [])));
  for (const home of homes) home.close?.();
  return found.flat();
}

async function showUnread() {
  const records = await unreadable();
  if (!records.length) {
    line(words.unread, words.allRead);
    return;
  }
  const file = `${course}-unreadable.json`;
  const save = button(words.download, 'button', () => {
    const text = JSON.stringify({ format: 'course-unreadable', course, version, saved: new Date().toISOString(), records: records.map(writable) }, null, 1); // biome-ignore format: one thought
    saveFile(file, new Blob([text], { type: 'application/json' }));
    said.textContent = words.downloaded(file);
  });
  line(words.unread, words.unreadable(records.length), element('p', 'actions', save));
}

/** A damaged record may be anything that a browser can store. */
function writable(record: unknown): unknown {
  try {
    return JSON.stringify(record) === undefined ? String(record) : record;
  } catch {
    return String(record);
  }
}

async function showUndoCopy() {
  const last = isForgetting ? undefined : await lastImport(database);
  if (last) line(words.before, words.undoCopy(when(last.at)));
  else {
    lines.get(words.before)?.term.parentElement?.remove();
    lines.delete(words.before);
  }
}

/** Fills the section and follows what changes. */
export async function showKept(): Promise<void> {
  await keeper.loaded;
  showHomes();
  await Promise.all([showPromise(), showPages(), showRoom(), showUnread(), showUndoCopy()]);
  const section = onPage('[data-kept]');
  const fold = element('details', '', element('summary', '', words.names), element('p', '', words.namesText));
  section.append(list, said, fold);
  keeper.$progress.listen(showHomes);
  keeper.$saved.listen((saved) => {
    showHomes();
    // Other things than answers change as well, when something has been written: an import, a clearing.
    if (saved === 'saved' || saved === 'tab') void Promise.all([showRoom(), showUndoCopy(), showUnread()]);
  });
  keeper.$trouble.listen(showHomes);
}
