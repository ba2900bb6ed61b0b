/**
 * The script of the room: waits until there is something to bring or something came, then fetches the rest and draws.
 * What came in the address is taken out of it at once: what stays there stays in the history, and goes along when
 * somebody shares the page.
 */
import { onPage } from '../course/on-page.ts';
import { keeper } from '../progress/here.ts';
import { room as words } from '../words/en/room.ts';
import { isAnyKept } from './any-kept.ts';
import type { RoomData } from './room-data.ts';

const { root = './', course = 'course' } = document.documentElement.dataset;
const place = onPage('[data-room]');
const loading = onPage('[data-loading]');
const nothing = onPage('[data-nothing]');
const tools = (place.dataset['tools'] ?? '').split(' ');

/** What stands from `#r` on in the address, until it can be opened; a program on its way may have escaped the sign. */
const arrived: string[] = [];
let open = (given: string) => {
  arrived.push(given);
  void start();
};

function arrive() {
  const { hash, pathname, search } = location;
  if (!/^#r[=%]/.test(hash)) return;
  history.replaceState(history.state, '', pathname + search);
  open(hash);
}

let starting: Promise<void> | undefined;
const start = () => {
  starting ??= fetchAndDraw().catch(() => {
    loading.textContent = words.notLoaded;
    // So that reloading the page tries again.
    if (arrived[0]) history.replaceState(history.state, '', arrived[0]);
  });
  return starting;
};

async function fetchAndDraw() {
  nothing.hidden = true;
  loading.hidden = false;
  const [answer, { draw }] = await Promise.all([fetch(`${root}room/course.json`), import('./draw.tsx')]);
  if (!answer.ok) throw new Error(String(answer.status));
  const data = (await answer.json()) as RoomData;
  await keeper.loaded;
  open = await draw(place, data, root);
  loading.hidden = true;
  for (const given of arrived.splice(0)) open(given);
}

/** Whether any of the tools holds anything, for whichever partnership. */
const isAnyWritten = () =>
  [...keeper.$progress.get().activities.keys()].some((key) => tools.includes(key.split('#')[0] ?? ''));

arrive();
window.addEventListener('hashchange', arrive);
onPage('[data-open]').addEventListener('click', async () => {
  await start();
  document.getElementById('sent')?.focus();
});
void keeper.loaded.then(() => {
  if (starting) return;
  if (isAnyKept(course)) return void start();
  loading.hidden = true;
  nothing.hidden = false;
  // Another tab may write while this page is open.
  keeper.$progress.subscribe(() => {
    if (isAnyWritten()) void start();
  });
});
