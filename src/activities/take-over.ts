/**
 * When may a view of another shape take a written form's place? Only when nothing that is being read moves: while
 * the activity is out of sight, or begins in sight; else at the first choice made in it.
 */

/**
 * @param start Takes over; gets the part that was touched, if one was.
 * @param waiting Called when the form stays for now: a choice made in it is kept all the same.
 */
export function whenItMovesNothing(
  section: HTMLElement,
  start: (at?: string) => void,
  waiting: () => void,
): void {
  const { top, bottom } = section.getBoundingClientRect();
  const linkedTo = location.hash === `#${section.id}`;
  const readingInside = top < 0 && bottom > 0 && !linkedTo;
  if (!readingInside || !globalThis.IntersectionObserver) {
    keepPlace(section, () => start());
    return;
  }

  waiting();
  const leave = new AbortController();
  const go = (at?: string) => {
    leave.abort();
    seen.disconnect();
    if (at) start(at);
    else keepPlace(section, () => start());
  };
  const seen = new IntersectionObserver(([entry]) => {
    if (entry && !entry.isIntersecting) go();
  });
  seen.observe(section);
  section.addEventListener(
    'change',
    (event) => {
      const name = (event.target as Element).getAttribute('name') ?? '';
      const before = (event.target as Element).getBoundingClientRect().top;
      go(name.slice(name.indexOf('/') + 1));
      const card = section.querySelector('[data-card]')?.getBoundingClientRect().top;
      if (card !== undefined) window.scrollBy(0, card - Math.min(before, window.innerHeight / 3));
    },
    { signal: leave.signal },
  );
}

/** Keeps what is in the window where it is while CHANGE makes an activity above it shorter or taller. */
export function keepPlace(section: HTMLElement, change: () => void) {
  const above = section.getBoundingClientRect().bottom <= 0;
  const before = section.offsetHeight;
  const scrolled = window.scrollY;
  change();
  // Browsers that anchor the scroll themselves have moved it already.
  if (above && window.scrollY === scrolled) window.scrollBy(0, section.offsetHeight - before);
}
