/** Other names of a partnership, given apart on another device or in another tab. Loaded when there are any. */
import * as words from '../words/en/activity.ts';

/** Shows COPIES in PLACE, each with a button that calls USE with it. */
export function showCopies(place: HTMLElement, copies: readonly string[], use: (name: string) => void): void {
  place.replaceChildren(
    line('p', words.otherVersion),
    ...copies.map((text) => {
      const button = line('button', words.useOther) as HTMLButtonElement;
      button.type = 'button';
      button.className = 'button';
      button.addEventListener('click', () => use(text));
      const quote = document.createElement('blockquote');
      quote.append(line('p', text), button);
      return quote;
    }),
  );
}

function line(tag: 'p' | 'button', text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
