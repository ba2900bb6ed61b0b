/**
 * Connects a kind whose view is heavy and stands far down its page: the view is fetched when a learner comes near it,
 * touches it, or has begun it before. Until then the written form stands there, and keeps what is chosen in it.
 */
import { keeper } from '../progress/here.ts';
import { begun } from '../progress/progress.ts';
import { lateView } from '../words/en/late-view.ts';
import { connect } from './connect.tsx';
import { formKeeper } from './form-keeper.ts';
import type { Kind, View } from './kind.ts';

/** How near: a screen and a half above or below the window. */
const NEAR = '150% 0px';

/** How often the view is asked for, each time at a touch but the first, before the learner is told. */
const TRIES = 2;

/** What is fetched of a kind: its model too, which nothing asks before there is a view. */
interface Late<Data, Answer> {
  readonly kind: Kind<Data, Answer>;
  readonly view: View<Data>;
}

/**
 * As `connect`, for the kind of this NAME, with a LOAD that fetches it. Where it does not come, the written form stays and keeps what is
 * done in it; the next touch asks again, and then a sentence says what is missing.
 */
export function connectLate<Data, Answer>(
  name: string,
  load: () => Promise<Late<Data, Answer>>,
  options: { readonly sameShape: boolean },
): void {
  const sections = [...document.querySelectorAll<HTMLElement>(`section[data-kind="${name}"]`)];
  const keepers = sections.map(formKeeper);
  let isAsked = false;
  let failed = 0;

  const near =
    globalThis.IntersectionObserver &&
    new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) go();
      },
      { rootMargin: NEAR },
    );

  function go() {
    near?.disconnect();
    if (isAsked) return;
    isAsked = true;
    load().then(
      ({ kind, view }) => {
        for (const keep of keepers) keep.stop();
        connect(kind, view, options);
      },
      () => {
        failed++;
        for (const keep of keepers) keep.start();
        if (failed === TRIES) for (const section of sections) sayMissing(section);
        isAsked = false;
      },
    );
  }

  for (const section of sections) {
    // It waits for the learner, not for the network: nothing is said of it meanwhile.
    section.dataset['waits'] = '';
    near?.observe(section);
    // A finger on a button brings no focus in every browser.
    for (const touch of ['focusin', 'click']) section.addEventListener(touch, go);
  }
  if (!near) go();
  // What was written before must stand there when the page is printed or searched.
  keeper.loaded.then(() => {
    if (sections.some(({ id }) => begun(keeper.$progress.get(), id))) go();
  });
}

function sayMissing(section: HTMLElement) {
  const line = section.querySelector('[role="status"]');
  if (line) line.textContent = lateView;
}
