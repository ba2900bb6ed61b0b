/**
 * Connects a kind whose view is heavy and stands far down its page: the view is fetched when a learner comes near it,
 * touches it, or has begun it before. Until then the written form stands there, and keeps what is chosen in it.
 */
import { keeper } from '../progress/here.ts';
import { begun } from '../progress/progress.ts';
import { connect } from './connect.tsx';
import type { Kind, View } from './kind.ts';

/** How near: a screen and a half above or below the window. */
const NEAR = '150% 0px';

/** As `connect`, with a LOAD that fetches the view. A load that fails leaves the written form. */
export function connectLate<Data, Answer>(
  kind: Kind<Data, Answer>,
  load: () => Promise<View<Data>>,
  options: { readonly sameShape: boolean },
): void {
  const sections = document.querySelectorAll(`section[data-kind="${kind.name}"]`);
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) go();
    },
    { rootMargin: NEAR },
  );
  let gone = false;
  function go() {
    if (gone) return;
    gone = true;
    observer.disconnect();
    load().then((view) => connect(kind, view, options));
  }
  for (const section of sections) {
    observer.observe(section);
    section.addEventListener('focusin', go, { once: true });
  }
  // What was written before must stand there when the page is printed or searched.
  keeper.loaded.then(() => {
    if ([...sections].some(({ id }) => begun(keeper.$progress.get(), id))) go();
  });
}
