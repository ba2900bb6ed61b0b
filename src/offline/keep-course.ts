/** “Keep the whole course on this device”: says how it stands, and does it. */
import { askToPersist } from '../course/persist.ts';
import { forgetting } from '../progress/learner.ts';
import { write } from '../ui/write.ts';
import { kept as amounts } from '../words/en/kept.ts';
import { offline as words } from '../words/en/offline.ts';
import { ask, removeComing, workerHere } from './ask.ts';
import type { Ask, State } from './messages.ts';

const { bytes } = amounts;

/** Begins in PLACE, once. SHOW hears how it stands each time. */
export async function startKeeping(
  place: HTMLElement,
  show: (state: State) => void = () => {},
): Promise<void> {
  if ('started' in place.dataset) return;
  place.dataset['started'] = '';
  const part = <Kind extends HTMLElement>(name: string) => place.querySelector(`[data-${name}]`) as Kind;
  const stands = part('stands');
  const costs = part('costs');
  const said = part('kept-said');
  const bar = part<HTMLProgressElement>('bar');
  const [keep, stop, remove] = (['keep', 'stop', 'remove'] as const).map((name) =>
    part<HTMLButtonElement>(name),
  ) as [HTMLButtonElement, HTMLButtonElement, HTMLButtonElement];

  const { course = 'course' } = document.documentElement.dataset;
  const against = !isSecureContext
    ? words.insecure
    : !('serviceWorker' in navigator)
      ? words.cannot
      : forgetting(course)
        ? words.forgets
        : undefined;
  if (against || !(await workerHere())) {
    write(stands, against ?? words.late);
    return;
  }

  /** A button that goes hands the focus on. */
  function only(...shown: readonly HTMLButtonElement[]) {
    const focused = [keep, stop, remove].find((one) => one === document.activeElement);
    for (const one of [keep, stop, remove]) one.hidden = !shown.includes(one);
    if (focused?.hidden) shown[0]?.focus();
  }
  function tell(state: State) {
    const { isWhole, isGoing, pages, weight, of, room } = state;
    bar.hidden = !isGoing;
    bar.value = weight / of;
    write(
      stands,
      isGoing
        ? words.going(bytes(weight), bytes(of))
        : isWhole
          ? words.whole(bytes(room))
          : words.part(pages.length),
    );
    costs.hidden = isWhole || isGoing;
    write(costs, words.costs(bytes(of - weight), bytes(room)));
    keep.disabled = false;
    only(...(isGoing ? [stop] : isWhole ? [remove] : [keep, remove]));
    show(state);
  }
  /** Asks the worker of now: with a new deployment another one has come. */
  async function askNow(what: Ask): Promise<State | undefined> {
    const worker = await workerHere();
    if (!worker) write(stands, words.late);
    return worker && ask(worker, what, tell);
  }
  async function act(what: Ask, sentence: (state: State) => string) {
    write(said, '');
    const state = await askNow(what);
    if (state) write(said, sentence(state));
  }
  let isStopped = false;
  keep.addEventListener('click', () => {
    isStopped = false;
    void act('keep', ({ isWhole, refused }) => {
      // Else the browser may let go of it when room is short.
      if (isWhole) void askToPersist();
      return refused ? words.refused[refused] : isWhole ? words.kept : isStopped ? words.stopped : '';
    });
  });
  stop.addEventListener('click', () => {
    isStopped = true;
    void askNow('stop');
  });
  remove.addEventListener('click', () => {
    void removeComing();
    void act('remove', () => words.removed);
  });
  navigator.serviceWorker.addEventListener('controllerchange', () => void askNow('state'));
  await askNow('state');
}
