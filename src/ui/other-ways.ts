/** Other ways to a file that a browser may not have saved: shared, opened, copied as text. Loaded when one was made. */
import { otherWays as words } from '../words/en/other-ways.ts';

/** Milliseconds in which the page says something of the file. */
const SOON = 10_000;
/** What can be pasted and is still the file. */
const isText = ({ type }: File) => /^text\/|json|svg|jwt/.test(type);

/** Puts them beside the status line that names FILE, as soon as one does. */
export function offerOtherWays(file: File, arrived?: () => void): void {
  const look = () => {
    const line = [...document.querySelectorAll<HTMLElement>('[role="status"]')].find((one) =>
      one.textContent?.includes(file.name),
    );
    if (!line) return false;
    watch.disconnect();
    const next = line.nextElementSibling;
    if (next?.matches('.other-ways')) next.remove();
    line.after(ways(file, line, arrived));
    return true;
  };
  const watch = new MutationObserver(look);
  if (look()) return;
  watch.observe(document.body, { childList: true, characterData: true, subtree: true });
  setTimeout(() => watch.disconnect(), SOON);
}

function ways(file: File, line: HTMLElement, arrived: (() => void) | undefined): HTMLElement {
  const box = made('div', 'other-ways hint');
  box.style.marginBlockStart = '0.75rem';
  const say = (sentence: string) => {
    line.textContent = sentence;
  };
  if (arrived) {
    const yes = button(words.there, () => {
      arrived();
      say(words.noted);
      // What had the focus goes; the sentence stands in its place.
      line.tabIndex = -1;
      line.focus();
      box.remove();
    });
    box.append(made('p', '', words.isItThere), made('p', 'actions', yes));
  }
  const fold = made('details', '', made('summary', '', words.notThere), made('p', '', words.why));
  const row = made('p', 'actions');
  if (canShare(file))
    row.append(
      button(words.share, () =>
        navigator.share({ files: [file] }).then(
          () => say(words.shared),
          // Whoever closed what opened knows it.
          (error: Error) => error.name !== 'AbortError' && say(words.notShared),
        ),
      ),
    );
  const open = made('a', 'button', words.open);
  open.href = URL.createObjectURL(file);
  open.target = '_blank';
  row.append(open);
  if (isText(file)) row.append(button(words.copy, () => void copy(file, fold, say)));
  fold.append(row);
  box.append(fold);
  // What was made may say something else than the page now: the line is emptied then.
  new MutationObserver((_, watch) => {
    if (line.textContent) return;
    watch.disconnect();
    box.remove();
  }).observe(line, { childList: true, characterData: true });
  return box;
}

function canShare(file: File): boolean {
  try {
    return navigator.canShare({ files: [file] });
  } catch {
    return false;
  }
}

async function copy(file: File, fold: HTMLElement, say: (sentence: string) => void) {
  const text = await file.text();
  try {
    await navigator.clipboard.writeText(text);
    say(words.copied);
  } catch {
    // Refused, or no clipboard on a page without https.
    const field = fold.querySelector('textarea') ?? made('textarea');
    field.readOnly = true;
    field.ariaLabel = words.text;
    field.value = text;
    field.rows = 6;
    fold.append(field);
    field.focus();
    field.select();
    say(words.copyYourself);
  }
}

function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

function button(text: string, act: () => unknown): HTMLButtonElement {
  const one = made('button', 'button', text);
  one.type = 'button';
  one.addEventListener('click', () => void act());
  return one;
}
