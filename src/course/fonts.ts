import { quietly } from '../progress/quietly.ts';

const html = document.documentElement;

/**
 * Asks for the course's fonts once the page has what it needs to be read and used, so that they never compete with it,
 * and shows them once they are all there: each that came alone would lay the whole page out again.
 * Later pages have them in the browser's cache and show them from the first paint (see the head of `Page.astro`).
 */
export function showFonts(): void {
  if (html.dataset['fonts'] !== undefined) return;
  const ask = async () => {
    // Those for plain letters. The others come when one of theirs occurs.
    await Promise.allSettled(
      [...document.fonts].map((font) => /^U\+0/.test(font.unicodeRange) && font.load()),
    );
    html.dataset['fonts'] = '';
    // Where storage is blocked the next page waits again, and reads as well.
    quietly(() => localStorage.setItem(`${html.dataset['course']}:fonts`, '1'));
  };
  if (document.readyState === 'complete') ask();
  else window.addEventListener('load', ask);
}
