/**
 * What a link from a calendar leads to: the partnership whose readings it was made for becomes the chosen one. Where this
 * device does not have it, that is said, with what can be done. Loaded for such a link alone.
 */
import { dayIn, lastReading } from '../activities/due.ts';
import { button, element } from '../course/element.ts';
import { onPage } from '../course/on-page.ts';
import { answersOf } from '../progress/activity.ts';
import { keeper } from '../progress/here.ts';
import type { Progress } from '../progress/progress.ts';
import { due as words } from '../words/en/due.ts';
import { foundFor } from './due.ts';
import { CHOSEN, chosenOf, itemOf, keyFor, type Partnership, partnershipsIn } from './partnerships.ts';

let stop: (() => void) | undefined;

/** Looks for what the page's address asks for, until it is there: it may come from a file or another tab. */
export async function findIt(): Promise<void> {
  const tool = document.querySelector<HTMLElement>('.activity[data-tool]')?.id;
  if (!tool) return;
  await keeper.loaded;
  stop?.();
  stop = keeper.$progress.subscribe((progress) => {
    const token = /^#check=([a-z0-9-]{1,60})$/.exec(location.hash)?.[1];
    // A list of what is due may have led on to another one meanwhile; or it was found.
    if (token === undefined && !location.hash.startsWith('#check=')) return;
    const found = foundFor(token ?? '', tool, progress);
    if (!found) return notHere();
    if (found.gone) return putAway(found);
    show(found, tool, progress);
  });
}

function show(found: Partnership, tool: string, progress: Progress) {
  // Once: whoever chooses another one, and loads the page again, has chosen.
  history.replaceState(null, '', `${location.pathname}${location.search}#${tool}`);
  const notice = onPage('[data-not-here]');
  const focused = notice.contains(document.activeElement);
  notice.replaceChildren();
  if (chosenOf(progress).id !== found.id) keeper.record({ item: CHOSEN, kind: 'answer', value: found.id });
  const last = lastReading(answersOf(progress, keyFor(tool, found.id)));
  onPage('[data-arrived]').textContent = words.arrived(nameOf(found, progress), last && dayIn(last));
  const section = onPage(`#${CSS.escape(tool)}`);
  section.scrollIntoView();
  if (!focused) return;
  section.tabIndex = -1;
  section.focus({ preventScroll: true });
}

/** Without a name, one among several has its number. */
const nameOf = ({ id, name }: Partnership, progress: Progress) => {
  const all = partnershipsIn(progress);
  return name.trim() || (all.length > 1 ? words.unnamed(all.findIndex((one) => one.id === id) + 1) : '');
};

function notHere() {
  const more = element('a', 'button main', words.toProgress);
  more.href = `${document.documentElement.dataset['root']}progress/`;
  notice('not-here', words.notHere, [
    element('p', '', words.notHereText),
    element('ul', '', ...words.ways.map((way) => element('li', '', way))),
    element('p', 'actions', more),
  ]);
}

function putAway(found: Partnership) {
  const back = button(words.bringBack, 'button main', () => {
    keeper.record({ item: itemOf(found.id, 'gone'), kind: 'answer', value: null });
  });
  notice(found.id, words.putAway(nameOf(found, keeper.$progress.get()) || words.unnamed(1)), [
    element('p', '', words.putAwayText),
    element('p', 'actions', back),
  ]);
}

/** Shows it, once, and brings the reader there: what is below is something else. */
function notice(name: string, title: string, content: readonly HTMLElement[]) {
  const place = onPage('[data-not-here]');
  if (place.firstElementChild?.getAttribute('data-of') === name) return;
  onPage('[data-arrived]').textContent = '';
  const heading = element('h2', '', title);
  heading.tabIndex = -1;
  const whole = element('section', 'notice', heading, ...content);
  whole.dataset['of'] = name;
  place.replaceChildren(whole);
  heading.focus();
}
