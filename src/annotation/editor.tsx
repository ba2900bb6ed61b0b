/** The dialog in which a note is written, read and taken away. Fetched when one is opened. */
import '../ui/translators.ts';
import { render } from 'preact';
import { element } from '../course/element.ts';
import { keeper } from '../progress/here.ts';
import type { Progress } from '../progress/progress.ts';
import { typing } from '../progress/typing.ts';
import { closesBeside } from '../ui/close-beside.ts';
import { TextField } from '../ui/TextField.tsx';
import { annotation as words } from '../words/en/annotation.ts';
import { saved as savedWords } from '../words/en/saved.ts';
import { bringBack, remove, writeWords } from './keep.ts';
import { type Annotation, annotationsIn, longestWords } from './kept.ts';

/** One that is not kept yet has no words: it is kept with the first letter, and leaves nothing where none comes. */
export type Opened = Pick<Annotation, 'lesson' | 'id' | 'passage'>;

/**
 * Opens the dialog for ONE. The focus goes back to where it was.
 * @param closed called when it is closed
 */
export function openEditor(one: Opened, closed: () => void = () => {}): void {
  const dialog = element('dialog', 'noted-dialog');
  dialog.dataset['noted'] = '';
  document.body.append(dialog);

  const now = (): Annotation | undefined =>
    annotationsIn(keeper.$progress.get(), one.lesson).find(({ id }) => id === one.id);
  /** What was in view when the focus came into the field: another tab's later text was not among it. */
  let view: Progress = keeper.$progress.get();
  let typed: string | undefined;
  let removed: Annotation | undefined;
  /** What was written in two places and came back as one may be longer: nothing of it goes at the next key. */
  let most = longestWords;
  const writing = typing(keeper, () => {
    if (typed !== undefined) writeWords(one, typed, view);
  });
  const write = (text: string) => {
    // An empty one that nobody marked is nothing.
    if (!text && !now()) return;
    typed = text;
    writing.touch();
  };
  /** More than is kept, which the field says: what is too much would be gone. */
  const holding = () => dialog.querySelector<HTMLElement>('textarea[aria-invalid="true"]');
  const leave = () => {
    const field = holding();
    if (field) field.focus();
    else dialog.close();
  };
  const take = () => {
    writing.flush();
    removed = now();
    typed = undefined;
    if (!removed) return dialog.close();
    remove(removed);
    dialog.querySelector<HTMLElement>('[data-back]')?.focus();
  };
  const back = () => {
    if (removed) bringBack(removed);
    removed = undefined;
    draw();
    dialog.querySelector('textarea')?.focus();
  };

  function draw() {
    const here = now();
    most = Math.max(most, here?.words.length ?? 0);
    render(
      <>
        <h2 id="noted-title">{words.title}</h2>
        <blockquote dir="auto">{one.passage.quote}</blockquote>
        {removed ? (
          <p role="status">{words.removed}</p>
        ) : (
          <TextField
            id="noted-words"
            label={words.label}
            hint={`${words.hint} ${words.emptyHint}`}
            value={here?.words ?? ''}
            copies={here?.copies ?? []}
            onWrite={write}
            onUse={(text) => {
              view = keeper.$progress.get();
              write(text);
            }}
            rows={4}
            maxLength={most}
          />
        )}
        <p class="hint" role="status">
          {!removed && here ? savedWords[keeper.$saved.get()] : ''}
        </p>
        <p class="actions">
          <button type="button" class="button main" onClick={leave}>
            {words.done}
          </button>
          {removed ? (
            <button type="button" class="button" data-back onClick={back}>
              {words.bringBack}
            </button>
          ) : (
            here && (
              <button type="button" class="button noted-remove" onClick={take}>
                {words.remove}
              </button>
            )
          )}
        </p>
      </>,
      dialog,
    );
  }

  dialog.addEventListener('focusin', () => {
    view = keeper.$progress.get();
  });
  dialog.setAttribute('aria-labelledby', 'noted-title');
  const stops = [keeper.$progress.subscribe(draw), keeper.$saved.listen(draw)];
  dialog.addEventListener('close', () => {
    writing.flush();
    // A browser asks once, and then closes whatever the page says.
    const field = holding();
    if (field) {
      dialog.showModal();
      field.focus();
      return;
    }
    for (const stop of stops) stop();
    render(null, dialog);
    dialog.remove();
    // Versions that were written over leave the places where they lay. Where it does not arrive, a later page does it.
    import('../progress/storage/tidy.ts').then(({ tidyHere }) => tidyHere()).catch(() => undefined);
    closed();
  });
  closesBeside(dialog, leave);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    leave();
  });
  dialog.showModal();
  dialog.querySelector('textarea')?.focus();
}
