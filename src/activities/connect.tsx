/**
 * Joins a pure view to progress: the only place where activities and progress meet.
 *
 * A page carries each activity as its written form. The view takes the form's place, with what was chosen in it. The
 * form comes back for print.
 */
import type { ReadableAtom } from 'nanostores';
import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { answersOf, resultsOf } from '../progress/activity.ts';
import { keeper } from '../progress/here.ts';
import { answerOf, copiesOf, doneAt, nothing, type Progress, unique } from '../progress/progress.ts';
import { restart } from '../progress/restart.ts';
import { keepTyping, typing } from '../progress/typing.ts';
import '../ui/translators.ts';
import { write } from '../ui/write.ts';
import { activity as words } from '../words/en/activity.ts';
import type { Kind, Recorder, Shown, View, Whys } from './kind.ts';
import { stillSaid } from './revised.ts';
import { whenItMovesNothing } from './take-over.ts';
import { $unkept, setUnkept, withUnkept } from './unkept.ts';
import { isText, readChoices, readWhys, showChoices, touchedPart } from './written.ts';

interface ConnectOptions {
  /** The view has the written form's shape, so that it may take over under the reader's eyes. */
  readonly sameShape: boolean;
}

/**
 * Takes over every activity of this kind on the page. Called once by each kind's `island.ts`. Does not wait for the
 * database: what is chosen meanwhile is kept as soon as loading has ended, and what is loaded shows as it comes.
 */
export function connect<Data, Answer>(
  kind: Kind<Data, Answer>,
  view: View<Data>,
  { sameShape }: ConnectOptions,
): void {
  for (const section of document.querySelectorAll<HTMLElement>(`section[data-kind="${kind.name}"]`)) {
    inTurn(() => {
      const written = section.querySelector<HTMLElement>('[data-written]');
      if (!written) return;
      const ready = () => isReady(section);
      const start = (at?: string) => {
        takeOver(section, written, kind, view, at);
        ready();
      };
      // Whoever has begun was reading the view, so that is what a reload or a way back must show.
      if (sameShape || answersOf(keeper.$progress.get(), keyOf(section)).size > 0) return start();
      whenItMovesNothing(section, start, () => {
        keepForm(written, section);
        ready();
      });
    });
  }
}

/** From now on a choice made in SECTION is kept: said to the page, which may say so. */
export function isReady(section: HTMLElement): void {
  section.dataset['ready'] = '';
  dispatchEvent(new Event('kept'));
}

const turns: (() => void)[] = [];

/** One activity a task, so that the first can be used while the others are drawn. */
function inTurn(task: () => void): void {
  turns.push(task);
  const next = () => {
    try {
      turns[0]?.();
    } catch (error) {
      // It must not hold up the others. What failed is heard of as any other error.
      setTimeout(() => {
        throw error;
      });
    }
    setTimeout(() => {
      turns.shift();
      if (turns.length) next();
    });
  };
  if (turns.length === 1) next();
}

function takeOver<Data, Answer>(
  section: HTMLElement,
  written: HTMLElement,
  kind: Kind<Data, Answer>,
  View: View<Data>,
  at?: string,
) {
  const id = section.id;
  const { data, version } = readData<Data>(section);
  const whys = readWhys(written);
  keepChoices(written, section);
  const focused = written.contains(document.activeElement) ? document.activeElement : null;
  const touched = at ?? touchedPart(focused);
  const place = document.createElement('div');
  place.className = 'live';
  render(<Connected {...{ section, kind, View, data, whys, version, at: touched }} />, place);
  written.replaceWith(place);
  // Names are for who hears or speaks them: they can be a moment late, and without them all works.
  import('./names-apart.ts').then(
    ({ keepApart }) => keepApart(section),
    () => {},
  );
  if (focused) focusAgain(place, focused, touched);

  // On paper an activity is its written form, with what was chosen. Who printed goes on where they were.
  let goOn: (() => void) | undefined;
  const paper = (print: boolean) => {
    if (print) {
      // What was typed within the last second too, whoever hears of the printing first.
      keepTyping();
      showChoices(written, id, answersOf(keeper.$progress.get(), keyOf(section)));
      goOn = wayBack(place);
    }
    (print ? place : written).replaceWith(print ? written : place);
    if (!print) goOn?.();
  };
  window.addEventListener('beforeprint', () => paper(true));
  window.addEventListener('afterprint', () => paper(false));
}

/** Keeps what is chosen and written in the form, for as long as it stands there. */
function keepForm(written: HTMLElement, section: HTMLElement) {
  keepChoices(written, section);
  written.addEventListener('input', typing(keeper, () => keepChoices(written, section)).touch);
}

/** Keeps what was chosen and written in the form before its script came. */
export function keepChoices(written: HTMLElement, section: HTMLElement) {
  const { id } = section;
  const key = keyOf(section);
  const stored = answersOf(keeper.$progress.get(), key);
  for (const [part, value] of readChoices(written, id)) {
    if (JSON.stringify(stored.get(part)) === JSON.stringify(value)) continue;
    const item = `${key}/${part}`;
    // A text was written without a sight of what is kept: that stays as another version beside it.
    if (isText(written, `${id}/${part}`)) keeper.record({ item, kind: 'text', value, over: nothing });
    else keeper.record({ item, kind: 'answer', value });
  }
}

/** What an activity's facts are kept under: a tool of the toolkit has facts for each partnership apart. */
export const keyOf = ({ id, dataset }: HTMLElement, progress = keeper.$progress.get()) =>
  keyIn(progress, id, dataset['tool'] !== undefined);

// The first partnership's facts lie under the activity's own id, so that a learner with one has no other.
function keyIn(progress: Progress, id: string, tool: boolean): string {
  const chosen = tool && answerOf(progress, 'partnerships/chosen');
  return typeof chosen === 'string' && /^(?!first$)[a-z0-9]{1,20}$/.test(chosen) ? `${id}#${chosen}` : id;
}

/** The name of the partnership that KEY belongs to, as its learner wrote it. */
function partnershipIn(progress: Progress, key: string): string {
  return String(answerOf(progress, `partnerships/${key.slice(key.indexOf('#') + 1)}/name`) ?? '');
}

/** Puts the focus where it was: on the same field, else on the card that it belonged to, else on the activity. */
function focusAgain(place: HTMLElement, from: Element, part?: string) {
  const { name, value } = from as Partial<HTMLInputElement>;
  const field = `[name="${CSS.escape(name ?? '')}"]`;
  const found =
    place.querySelector<HTMLElement>(`${field}[value="${CSS.escape(value ?? '')}"]`) ??
    place.querySelector<HTMLElement>(field) ??
    place.querySelector<HTMLElement>(`[data-card="${CSS.escape(part ?? '')}"] [tabindex="-1"]`) ??
    place;
  if (found === place) place.tabIndex = -1;
  found.focus({ preventScroll: true });
  if (from instanceof HTMLTextAreaElement && found instanceof HTMLTextAreaElement) {
    found.setSelectionRange(from.selectionStart, from.selectionEnd);
  }
}

/** How to bring the focus, and the caret in a text, back to where it is in PLACE now; `undefined` when it is elsewhere. */
function wayBack(place: HTMLElement): (() => void) | undefined {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement && place.contains(focused))) return;
  const { selectionStart: from, selectionEnd: to } = focused as HTMLTextAreaElement;
  return () => {
    focused.focus({ preventScroll: true });
    if (typeof from === 'number') (focused as HTMLTextAreaElement).setSelectionRange(from, to);
  };
}

interface ConnectedProps<Data, Answer> {
  readonly section: HTMLElement;
  readonly kind: Kind<Data, Answer>;
  readonly View: View<Data>;
  readonly data: Data;
  readonly whys: Whys;
  readonly version: string;
  readonly at?: string | undefined;
}

function Connected<Data, Answer>({
  section,
  kind,
  View,
  data,
  whys,
  version,
  at,
}: ConnectedProps<Data, Answer>) {
  const id = section.id;
  const progress = useStored(keeper.$progress);
  useStored($unkept);
  const [undoAgain, setUndoAgain] = useState<(() => void) | undefined>();
  const key = keyOf(section, progress);
  const kept = answersOf(progress, key);
  const parts = withUnkept(kept, key);
  const { latest, best: bestFact, attempts } = resultsOf(progress, key);
  const told = latest ? (latest.value as unknown as Shown) : undefined;
  const shown = stillSaid(kind, told, data, whys);
  const best = bestFact ? (bestFact.value as unknown as Shown) : undefined;
  const standing = kind.standing(kind.readAnswer(parts, data), data, told);
  const done = doneAt(progress, `${id}/*`) !== undefined;
  const say = useSay(section);

  useEffect(() => {
    // Done stays done, whatever is started again or edited later. What is not kept yet is not done.
    if (standing.state === 'done' && !done && parts === kept) {
      keeper.record({ item: `${id}/*`, kind: 'done', value: version, strict: true });
    }
    // Done for one partnership, a tool may be new for another.
    const state = done && key === id ? 'done' : standing.state;
    section.dataset['state'] = state;
    const said = [state === 'new' ? '' : words[state], standing.words].filter(Boolean).join(': ');
    const line = section.querySelector('[data-standing]');
    if (line) write(line, said);
  });

  const record: Recorder = {
    answer: (part, value) =>
      keepHere(id, () => keeper.record({ item: `${key}/${part}`, kind: 'answer', value })),
    write: (part, text) => writeText(id, `${key}/${part}`, text),
    show: ({ credit, of, detail }) =>
      keepHere(id, () =>
        keeper.record({
          item: `${key}/*`,
          kind: 'result',
          value: { credit, of, attempt: attempts + 1, detail, version },
          strict: true,
        }),
      ),
  };

  /** Once it is drawn: a button that was pressed is gone, and the one that undoes it stands in its place. */
  const focusOnAgain = () =>
    setTimeout(() => section.querySelector<HTMLElement>('.again button:last-child')?.focus());
  const again = () => {
    keepTyping();
    const undo = restart(keeper, key);
    setUndoAgain(() => undo);
    focusOnAgain();
    say(words.startedAgain);
  };
  const bringBack = () => {
    undoAgain?.();
    setUndoAgain(undefined);
    focusOnAgain();
    say(words.broughtBack);
  };

  return (
    <>
      {key !== id && <p class="hint">{words.forPartnership(partnershipIn(progress, key))}</p>}
      {told !== shown && <p class="revised">{words.revised}</p>}
      <View
        key={key}
        {...{ id, data, whys, parts, shown, best, attempts, record, say, at }}
        copies={(part) => copiesOf(progress, `${key}/${part}`)}
        lent={(other, tool = false) => answersOf(progress, keyIn(progress, other, tool))}
      />
      {(standing.state !== 'new' || undoAgain) && (
        <p class="again">
          {standing.state !== 'new' && (
            <button type="button" class="quiet" onClick={again}>
              {words.startAgain}
            </button>
          )}
          {undoAgain && (
            <button type="button" class="button" onClick={bringBack}>
              {words.undoAgain}
            </button>
          )}
        </p>
      )}
    </>
  );
}

/**
 * What a store holds, drawn in the same turn as the view's own state: were it a moment later, the view would set the
 * focus on a card that is about to move.
 */
function useStored<Value>(store: ReadableAtom<Value>): Value {
  const [value, setValue] = useState(() => store.get());
  useLayoutEffect(() => store.subscribe((now) => setValue(() => now as Value)), []);
  return value;
}

/** A text that is being written: its latest version, and when to keep it. */
interface Writing {
  text: string;
  readonly typing: ReturnType<typeof typing>;
}
const texts = new Map<string, Writing>();

/** What the learner had in view when the focus came into a field: another tab's later text was not among it. */
let inView: Progress | undefined;
document.addEventListener('focusin', () => {
  inView = keeper.$progress.get();
});

export function writeText(id: string, item: string, text: string) {
  const writing = texts.get(item) ?? {
    text,
    typing: typing(keeper, () => {
      const over = inView ? { over: inView } : {};
      setUnkept(item);
      keepHere(id, () =>
        keeper.record({ item, kind: 'text', value: texts.get(item)?.text ?? text, ...over }),
      );
      tidySoon();
    }),
  };
  writing.text = text;
  texts.set(item, writing);
  setUnkept(item, text);
  writing.typing.touch();
}

/** Once nothing is being typed any more, the versions of texts that were written over leave the places where they lay. */
let tidying: ReturnType<typeof setTimeout> | undefined;
function tidySoon() {
  clearTimeout(tidying);
  tidying = setTimeout(() => {
    // Where it does not arrive, a later page does it.
    import('../progress/storage/tidy.ts').then(({ tidyHere }) => tidyHere()).catch(() => undefined);
  }, 3000);
}
keeper.loaded.then(() => {
  if (unique(keeper.$progress.get()).some(({ kind }) => kind === 'text')) tidySoon();
});

/** Writes, and remembers that the learner is at this activity, so that “Carry on” leads back to it. */
export function keepHere(id: string, write: () => unknown) {
  write();
  const page = document.documentElement.dataset['page'];
  // A tool's own page is no place in the course to carry on from.
  if (page?.startsWith('lessons/'))
    keeper.record({ item: 'course/here', kind: 'answer', value: `${page}#${id}` });
}

/** Says one sentence in the section's status line, which stands in the page as built. */
function useSay(section: HTMLElement): (sentence: string) => void {
  return (sentence) => {
    const status = section.querySelector('[role="status"]');
    if (status) status.textContent = sentence;
  };
}

function readData<Data>(section: HTMLElement): { data: Data; version: string } {
  const text = section.querySelector('script[data-activity-data]')?.textContent ?? '{}';
  return { data: JSON.parse(text) as Data, version: document.documentElement.dataset['version'] ?? '' };
}
