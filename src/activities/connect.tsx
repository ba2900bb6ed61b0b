/**
 * Joins a pure view to progress: the only place where activities and progress meet.
 *
 * A page carries each activity as its written form. The view takes the form's place, with what was chosen in it. The
 * form comes back for print.
 */
import { render } from 'preact';
import { answersOf, resultsOf } from '../progress/activity.ts';
import { keeper } from '../progress/here.ts';
import { keepTyping } from '../progress/typing.ts';
import '../ui/translators.ts';
import { Connected } from './Connected.tsx';
import { formKeeper } from './form-keeper.ts';
import type { Kind, Shown, View } from './kind.ts';
import { keepApart } from './names-apart.ts';
import { isReady, keepChoices, keyOf } from './recording.ts';
import { stillSaid } from './revised.ts';
import { keepPlace, whenItMovesNothing } from './take-over.ts';
import { readWhys, showChoices, touchedPart } from './written.ts';

interface ConnectOptions {
  /** The view has the written form's shape, so that it may take over under the reader's eyes. */
  readonly sameShape: boolean;
  /** Fetches what the view of somebody who has begun needs from its first sight on. */
  readonly further?: () => Promise<unknown>;
}

/**
 * Takes over every activity of this kind on the page. Called once by each kind's `island.ts`. Does not wait for the
 * database: what is chosen meanwhile is kept as soon as loading has ended, and what is loaded shows as it comes.
 */
export function connect<Data, Answer>(
  kind: Kind<Data, Answer>,
  view: View<Data>,
  { sameShape, further }: ConnectOptions,
): void {
  for (const section of document.querySelectorAll<HTMLElement>(`section[data-kind="${kind.name}"]`)) {
    inTurn(() => {
      const written = section.querySelector<HTMLElement>('[data-written]');
      if (!written) return;
      const form = formKeeper(section);
      const start = (at?: string) => {
        form.stop();
        takeOver(section, written, kind, view, at);
        isReady(section);
      };
      // Whoever has begun was reading the view, so that is what a reload or a way back must show.
      const begun = answersOf(keeper.$progress.get(), keyOf(section)).size > 0;
      if (begun && further) {
        // Until then the form shows what was chosen, and keeps what is.
        form.start();
        showChoices(written, section.id, answersOf(keeper.$progress.get(), keyOf(section)));
        // Where it does not come, the view says so.
        further()
          .catch(() => {})
          .then(() => keepPlace(section, () => start()));
        return;
      }
      if (begun || sameShape) return start();
      whenItMovesNothing(section, start, form.start);
    });
  }
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

/** What printing says beside the fields: it cannot wait for anything as it begins. Without it the fields speak alone. */
let onPaper: typeof import('./say-on-paper.ts') | undefined;
const fetchOnPaper = () => {
  if (!onPaper)
    import('./say-on-paper.ts').then(
      (late) => {
        onPaper = late;
      },
      () => {},
    );
};

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
  keepApart(section);
  if (focused) focusAgain(place, focused, touched);

  // The record may come later than the view.
  void keeper.loaded.then(() => {
    if (answersOf(keeper.$progress.get(), keyOf(section)).size > 0) fetchOnPaper();
  });
  for (const type of ['click', 'input']) section.addEventListener(type, fetchOnPaper, { once: true });

  // On paper an activity is its written form, with what was chosen. Who printed goes on where they were.
  let goOn: (() => void) | undefined;
  const paper = (print: boolean) => {
    if (print) {
      // What was typed within the last second too, whoever hears of the printing first.
      keepTyping();
      const key = keyOf(section);
      showChoices(written, id, answersOf(keeper.$progress.get(), key));
      const told = resultsOf(keeper.$progress.get(), key).latest?.value as unknown as Shown | undefined;
      onPaper?.sayOnPaper(written, id, stillSaid(kind, told, data, whys), whys);
      goOn = wayBack(place);
    }
    (print ? place : written).replaceWith(print ? written : place);
    if (!print) goOn?.();
  };
  window.addEventListener('beforeprint', () => paper(true));
  window.addEventListener('afterprint', () => paper(false));
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

function readData<Data>(section: HTMLElement): { data: Data; version: string } {
  const text = section.querySelector('script[data-activity-data]')?.textContent ?? '{}';
  return { data: JSON.parse(text) as Data, version: document.documentElement.dataset['version'] ?? '' };
}
