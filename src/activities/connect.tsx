/**
 * Joins a pure view to progress: the only place where activities and progress meet.
 *
 * A page carries each activity as its written form. Once progress is loaded, the view takes the form's place, with
 * what was chosen in it. The form comes back for print.
 */
import { useStore } from '@nanostores/preact';
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { keeper } from '../progress/here.ts';
import { answersOf, copiesOf, doneAt, resultsOf } from '../progress/progress.ts';
import { activity as words } from '../words/en.ts';
import type { Json, Kind, Recorder, Shown, Verdict, View, Whys } from './kind.ts';
import { readChoices, showChoices, touchedPart } from './written.ts';
import { whenItMovesNothing } from './take-over.ts';

export interface ConnectOptions {
  /** The view has the written form's shape, so that it may take over under the reader's eyes. */
  readonly sameShape: boolean;
}

/** Takes over every activity of this kind on the page. Called once by each kind's `island.ts`. */
export function connect<Data, Answer>(kind: Kind<Data, Answer>, view: View<Data>, { sameShape }: ConnectOptions): void {
  for (const section of document.querySelectorAll<HTMLElement>(`section[data-kind="${kind.name}"]`)) {
    void keeper.loaded.then(() => {
      const written = section.querySelector<HTMLElement>('[data-written]');
      if (!written) return;
      const ready = () => section.setAttribute('data-ready', '');
      const start = (at?: string) => {
        takeOver(section, written, kind, view, at);
        ready();
      };
      if (sameShape) start();
      else whenItMovesNothing(section, start, ready);
    });
  }
}

function takeOver<Data, Answer>(section: HTMLElement, written: HTMLElement, kind: Kind<Data, Answer>, View: View<Data>, at?: string) {
  const id = section.id;
  const { data, version } = readData<Data>(section);
  const whys = readWhys(written);
  const stored = answersOf(keeper.$progress.get(), id);
  for (const [part, value] of readChoices(written, id)) {
    if (JSON.stringify(stored.get(part)) !== JSON.stringify(value)) keeper.record({ item: `${id}/${part}`, kind: 'answer', value });
  }
  const focused = written.contains(document.activeElement) ? touchedPart(document.activeElement) : undefined;
  const place = document.createElement('div');
  place.className = 'live';
  render(<Connected {...{ section, kind, View, data, whys, version, at: at ?? focused }} />, place);
  written.replaceWith(place);
  place.querySelector<HTMLElement>(`[name="${CSS.escape(`${id}/${focused}`)}"]:checked, [name="${CSS.escape(`${id}/${focused}`)}"]`)?.focus();

  // On paper an activity is its written form, with what was chosen.
  const paper = (print: boolean) => {
    if (print) showChoices(written, id, answersOf(keeper.$progress.get(), id));
    (print ? place : written).replaceWith(print ? written : place);
  };
  window.addEventListener('beforeprint', () => paper(true));
  window.addEventListener('afterprint', () => paper(false));
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

function Connected<Data, Answer>({ section, kind, View, data, whys, version, at }: ConnectedProps<Data, Answer>) {
  const id = section.id;
  const progress = useStore(keeper.$progress);
  const [undoAgain, setUndoAgain] = useState<(() => void) | undefined>();
  const parts = answersOf(progress, id);
  const { latest, attempts } = resultsOf(progress, id);
  const shown = latest ? (latest.value as unknown as Shown) : undefined;
  const standing = kind.standing(kind.readAnswer(parts, data), data, shown);
  const done = doneAt(progress, `${id}/*`) !== undefined;
  const say = useSay(section);

  useEffect(() => {
    // Done stays done, whatever is started again or edited later.
    if (standing.state === 'done' && !done) {
      keeper.record({ item: `${id}/*`, kind: 'done', value: version, strict: true });
    }
    const state = done ? 'done' : standing.state;
    section.dataset['state'] = state;
    const said = [state === 'new' ? '' : words[state], standing.words].filter(Boolean).join(': ');
    const line = section.querySelector('[data-standing]');
    if (line && line.textContent !== said) line.textContent = said;
  });

  const writing = useRef(new Map<string, () => void>());
  const record: Recorder = {
    answer: (part, value) => keepHere(id, () => keeper.record({ item: `${id}/${part}`, kind: 'answer', value })),
    write: (part, text) => {
      clearTimeout(timers.get(`${id}/${part}`));
      const now = () => {
        clearTimeout(timers.get(`${id}/${part}`));
        timers.delete(`${id}/${part}`);
        pending.delete(`${id}/${part}`);
        keepHere(id, () => keeper.record({ item: `${id}/${part}`, kind: 'text', value: text }));
      };
      pending.set(`${id}/${part}`, now);
      writing.current.set(part, now);
      timers.set(`${id}/${part}`, setTimeout(now, PAUSE));
    },
    show: ({ credit, of, detail }) =>
      keepHere(id, () =>
        keeper.record({ item: `${id}/*`, kind: 'result', value: { credit, of, attempt: attempts + 1, detail, version }, strict: true }),
      ),
  };

  const again = () => {
    flush();
    const undo = keeper.restart(id);
    setUndoAgain(() => undo);
    say(words.startedAgain);
  };
  const bringBack = () => {
    undoAgain?.();
    setUndoAgain(undefined);
    say(words.broughtBack);
  };

  return (
    <>
      <View {...{ id, data, whys, parts, shown, attempts, record, say, at }} copies={(part) => copiesOf(progress, `${id}/${part}`)} />
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

const PAUSE = 500; // milliseconds without a key before free text is kept
const timers = new Map<string, ReturnType<typeof setTimeout>>();
const pending = new Map<string, () => void>();

/** Keeps every free text that is still waiting for its pause. */
function flush() {
  for (const now of [...pending.values()]) now();
}
document.addEventListener('focusout', flush);
document.addEventListener('visibilitychange', flush);
window.addEventListener('pagehide', flush);

/** Writes, and remembers that the learner is at this activity, so that “Carry on” leads back to it. */
function keepHere(id: string, write: () => unknown) {
  write();
  const page = document.documentElement.dataset['page'];
  if (page) keeper.record({ item: 'course/here', kind: 'answer', value: `${page}#${id}` });
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

function readWhys(written: HTMLElement): Whys {
  return new Map(
    [...written.querySelectorAll<HTMLElement>('[data-why]')].map((element) => [
      element.dataset['why'] ?? '',
      { verdict: element.dataset['verdict'] as Verdict | undefined, text: element.textContent?.trim() ?? '' },
    ]),
  );
}

export type { Json };
