/**
 * What the page holds while it is open: the files that were read, who was taken out, and what it comes to. In memory
 * alone; nothing of it is kept. Loaded with the first file.
 */
import { render } from 'preact';
import { entriesIn } from '../activities/joined.ts';
import { onPage, say } from '../course/on-page.ts';
import '../ui/translators.ts';
import { saveFile } from '../ui/save-file.ts';
import { cohort as words } from '../words/en/cohort.ts';
import type { CohortData } from './cohort-data.ts';
import { courseHere } from './course-here.ts';
import { gathered, mostFiles } from './gather.ts';
import { type Learner, learnersOf } from './learners.ts';
import { type Overview, overviewOf } from './overview.ts';
import { Result } from './Result.tsx';
import { breather, readAll } from './reading.ts';
import type { NotSent, Sent } from './sent.ts';
import type { Table } from './tables.ts';

const SAID = '[data-said]';
const place = onPage('[data-result]');
const bar = onPage<HTMLProgressElement>('[data-reading] progress');
const root = document.documentElement.dataset['root'] ?? './';

let sent: readonly Sent[] = [];
let not: readonly NotSent[] = [];
let learners: readonly Learner[] = [];
const out = new Set<string>();
/** What is read one after another: two drops must not lose each other's files. */
let turn: Promise<void> = Promise.resolve();
let stopped = false;
/** Raised when all was taken out: what is still being read then comes to nothing. */
let round = 0;
/** Counts what is drawn: of two that are being laid out the later is. */
let latest = 0;

onPage('[data-stop]').addEventListener('click', () => {
  stopped = true;
});

/** Reads what was chosen or dropped, and lays it beside what is there. */
export function add(files: readonly File[], entries: readonly FileSystemEntry[]): Promise<void> {
  // What waits is let go of too when all is taken out.
  const here = round;
  const mine = turn.then(() => (here === round ? read(files, entries) : undefined));
  turn = mine.catch(() => {});
  return mine;
}

async function read(files: readonly File[], entries: readonly FileSystemEntry[]) {
  const here = round;
  stopped = false;
  const reading = onPage('[data-reading]');
  bar.removeAttribute('value');
  reading.hidden = false;
  try {
    const data = await courseHere();
    const given = await gathered(files, entries);
    let told = performance.now();
    const found = await readAll(given.slice(0, mostFiles), {
      data,
      now: Date.now(),
      isStopped: () => stopped || here !== round,
      told(count, all) {
        bar.max = all;
        bar.value = count;
        // A listener hears of it every few seconds.
        if (performance.now() - told < 3000) return;
        told = performance.now();
        say(SAID, words.reading(count, all));
      },
    });
    if (here !== round) return;
    bar.removeAttribute('value');
    if (given.length > 200) say(SAID, words.sorting);
    sent = [...sent, ...found.sent];
    not = [...not, ...found.not];
    await show(data);
    if (here !== round) return;
    const sentences = [
      ...(found.stopped ? [words.stopped] : []),
      ...(given.length > mostFiles ? [words.tooMany(mostFiles)] : []),
      sent.length ? words.summary(learners.length, sent.length, not.length) : words.nothing(not.length),
    ];
    say(SAID, sentences.join(' '));
  } finally {
    reading.hidden = true;
  }
}

async function show(data: CohortData) {
  const mine = ++latest;
  const breathe = breather();
  const kinds = [...new Set(data.joins.map(({ kind }) => kind))];
  const readers = new Map(
    await Promise.all(kinds.map(async (kind) => [kind, await entriesIn(kind)] as const)),
  );
  const found = await learnersOf(sent, data.id, breathe);
  const overview = await overviewOf(
    data,
    found.filter(({ id }) => !out.has(id)),
    (kind) => readers.get(kind) ?? (() => []),
    breathe,
  );
  if (mine !== latest) return;
  // Whoever would load the page anew is told: see `offline/unkept.ts`.
  place.dataset['holds'] = '';
  learners = found;
  draw(data, overview);
}

function draw(data: CohortData, overview: Overview) {
  const again = (sentence: string) => void show(data).then(() => say(SAID, sentence));
  render(
    <Result
      {...{ data, overview, not, root, save, clear }}
      places={new Map(learners.map(({ id }, index) => [id, index + 1]))}
      out={out.size}
      takeOut={(id, name) => {
        out.add(id);
        again(words.tookOut(name));
        onPage('#who').focus();
      }}
      bringBack={() => {
        out.clear();
        again(words.summary(learners.length, sent.length, not.length));
        onPage('#who').focus();
      }}
    />,
    place,
  );
}

async function save(file: string, { head, rows }: Table) {
  try {
    const { csvOf } = await import('../documents/csv.ts');
    saveFile(file, new Blob([csvOf(head, rows)], { type: 'text/csv;charset=utf-8' }));
    say(SAID, words.saved(file));
  } catch {
    say(SAID, words.notSaved);
  }
}

function clear() {
  round++;
  latest++;
  sent = [];
  not = [];
  learners = [];
  out.clear();
  render(null, place);
  delete place.dataset['holds'];
  say(SAID, words.cleared);
  onPage('#files').focus();
}
