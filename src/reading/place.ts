/** What is read stays where it is on the screen while the text around it grows. */

const texts = 'main :is(h1,h2,h3,p,li,dd,figcaption)';

/** The first text of the page that can be seen, in part at least. */
export const seen = (): Element | undefined =>
  [...document.querySelectorAll(texts)].find((one) => {
    const { bottom, height } = one.getBoundingClientRect();
    return height > 0 && bottom > 0;
  });

/** Does CHANGE, and leaves the reader at the text where they were. At the head of a page they stay there. */
export function inPlace<Done>(change: () => Done): Done {
  const text = scrollY > 0 ? seen() : undefined;
  const before = text?.getBoundingClientRect().top ?? 0;
  const done = change();
  if (text) scrollBy({ top: text.getBoundingClientRect().top - before, behavior: 'instant' });
  return done;
}
