/** The script of the page for a group in the room: which activity, and what came with the address. */
import { onPage, say } from '../course/on-page.ts';
import * as words from '../words/en/group-page.ts';
import { courseOnPage } from './course-on-page.ts';
import type { GroupActivity } from './group-data.ts';

const SAID = '[data-group-said]';
const choose = onPage<HTMLSelectElement>('[data-group-choose]');
const place = onPage('[data-group]');
const root = document.documentElement.dataset['root'] ?? './';
const titles = new Map(
  [...choose.options].filter(({ value }) => value).map(({ value, text }) => [value, text]),
);

/** Only the activity that was asked for last is shown. */
let asked = 0;

async function open(id: string, opened?: string) {
  const mine = ++asked;
  choose.value = id;
  // A reload comes back to it.
  history.replaceState(history.state, '', `#${id}`);
  say(SAID, words.loading);
  try {
    const [answer, { startTool }] = await Promise.all([
      fetch(`${root}group/${id}.json`),
      import('./start-tool.tsx'),
    ]);
    if (!answer.ok) throw new Error(String(answer.status));
    const activity = (await answer.json()) as GroupActivity;
    if (mine !== asked) return;
    say(SAID, '');
    // A room looks at it, and its codes are in this tab alone: see `offline/unkept.ts`.
    place.dataset['holds'] = '';
    startTool(place, { activity, course: courseOnPage(), root, titles, opened });
  } catch {
    if (mine === asked) say(SAID, words.notLoaded);
  }
}

/** `#ACTIVITY` chooses one; `#GG…` are counts from another screen. */
function follow() {
  const text = location.hash.slice(1);
  if (titles.has(text)) return void open(text);
  // Any other place in the page.
  if (!/^G[RG]\d/i.test(text)) return;
  // It is read once: a reload must not say so again, nor an address that is copied hand it on.
  history.replaceState(history.state, '', location.pathname + location.search);
  import('./opened.ts').then(
    ({ openedBy }) => {
      const { activity, refusal } = openedBy(text, courseOnPage(), [...titles.keys()]);
      if (activity) void open(activity, text);
      else say(SAID, refusal);
    },
    () => say(SAID, words.notLoaded),
  );
}

choose.addEventListener('change', () => {
  if (choose.value) void open(choose.value);
});
addEventListener('hashchange', follow);
// A browser that comes back to a page fills the list in again.
follow();
if (!asked && choose.value) void open(choose.value);
