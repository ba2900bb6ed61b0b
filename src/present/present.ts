/** The script of the page: puts the activity that the address names on the wall, and takes it down again. */
import { onPage, say } from '../course/on-page.ts';
import * as words from '../words/en/present.ts';
import { clearHands, countedHere } from './hands.ts';

const { dataset } = document.documentElement;
const wall = onPage('[data-wall]');
const SAID = '[data-said]';

/** `#ACTIVITY` or `#ACTIVITY/SLIDE`. */
function asked(): readonly [activity: string, slide?: string | undefined] {
  try {
    const [, activity = '', slide] = /^#([^/]*)(?:\/(.*))?$/.exec(decodeURIComponent(location.hash)) ?? [];
    return [activity, slide];
  } catch {
    return [''];
  }
}

const lineOf = (activity: string) =>
  document.querySelector<HTMLElement>(`[data-shows="${CSS.escape(activity)}"]`);

let shown = '';
let takeDown: ((place: HTMLElement) => void) | undefined;
/** What is on its way and is no longer wanted is not shown. */
let wanted = 0;

async function follow() {
  const [activity, slide] = asked();
  const mine = ++wanted;
  const line = lineOf(activity);
  if (!line) return close();
  if (activity === shown) return;
  say(SAID, words.coming);
  try {
    const show = await import('./show.tsx');
    const draw = await show.wallOf({
      lesson: line.dataset['of'] ?? '',
      activity,
      slide,
      root: dataset['root'] ?? './',
      // Each slide has an address, and none of them is a place to go back to.
      moved: (to) => history.replaceState(history.state, '', `#${activity}/${encodeURIComponent(to)}`),
      leave: () => location.assign('#'),
    });
    if (mine !== wanted) return;
    say(SAID, '');
    takeDown = show.takeDown;
    dataset['onWall'] = '';
    // Its clock, and what can still be taken back, would go with the page: see `offline/unkept.ts`.
    wall.dataset['holds'] = '';
    draw(wall);
    shown = activity;
  } catch {
    if (mine !== wanted) return;
    close();
    say(SAID, words.notFetched);
  }
}

function close() {
  showCounted();
  if (!shown) return;
  takeDown?.(wall);
  delete dataset['onWall'];
  delete wall.dataset['holds'];
  if (document.fullscreenElement) void document.exitFullscreen();
  const link = lineOf(shown)?.querySelector('a');
  shown = '';
  link?.focus();
  link?.scrollIntoView({ block: 'center' });
}

function showCounted() {
  const activities = countedHere();
  onPage('[data-counted]').hidden = !activities;
  onPage('[data-counted] span').textContent = words.counted(activities);
}
onPage('[data-counted] button').addEventListener('click', () => {
  clearHands();
  showCounted();
  say(SAID, words.clearedAll);
  onPage('h1').focus();
});

addEventListener('hashchange', () => void follow());
void follow();
