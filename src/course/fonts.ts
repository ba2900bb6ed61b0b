import { quietly } from '../progress/quietly.ts';

const html = document.documentElement;

/**
 * Asks for the course's fonts once the page has what it needs to be read and used, so that they never compete with it.
 * Later pages have them in the browser's cache and show them from the first paint (see the head of `Page.astro`).
 */
export function showFonts(): void {
  if (html.dataset['fonts'] !== undefined) return;
  const ask = () => {
    html.dataset['fonts'] = '';
    void document.fonts?.ready.then(() =>
      // Where storage is blocked the next page waits again, and reads as well.
      quietly(() => localStorage.setItem(`${html.dataset['course']}:fonts`, '1')),
    );
  };
  if (document.readyState === 'complete') ask();
  else window.addEventListener('load', ask);
}
