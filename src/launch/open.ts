/** The course in a launcher's frame, once there is a session with a platform, whatever that speaks. */
import { courseHere } from '../course/course-data.ts';
import { onPage } from '../course/on-page.ts';
import type { Host } from '../progress/host.ts';
import { databaseOf } from '../progress/learner.ts';
import { fromFacts, join, unique } from '../progress/progress.ts';
import { quietly } from '../progress/quietly.ts';
import { indexeddb } from '../progress/storage/indexeddb.ts';
import { mirror } from '../progress/storage/mirror.ts';
import { launch as words } from '../words/en/launch.ts';
import { launchDataHere } from './launch-data.ts';
import { learnerId } from './learner.ts';
import { note } from './note.ts';
import { pageAt, placeOf } from './place.ts';
import { record } from './record.ts';
import type { Session } from './session.ts';
import { unpack } from './suspend.ts';

const course = courseHere();
const data = launchDataHere();
const frame = onPage<HTMLIFrameElement>('iframe');
const root = new URL('course/', location.href);

/** In the page's middle, while there is no course in it. */
export function say({ title, text }: { readonly title?: string; readonly text: string }, ways = false) {
  const head = onPage('[data-title]');
  head.textContent = title ?? '';
  head.hidden = !title;
  onPage('[data-text]').textContent = text;
  onPage('[data-ways]').hidden = !ways;
}

/** Time in which the page is in sight. */
function watch(): () => number {
  let [before, since] = [0, performance.now()];
  const now = () => before + (document.hidden ? 0 : performance.now() - since);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) before += performance.now() - since;
    else since = performance.now();
  });
  return now;
}

/** What this device holds of LEARNER's, for a session that only looks. */
async function heldHere(learner: string) {
  const database = databaseOf(course.id, learner);
  const homes = [indexeddb(database), mirror(database)];
  const held = await Promise.all(
    homes.map(async (home) => {
      try {
        return fromFacts(await home.load());
      } catch {
        return fromFacts([]);
      } finally {
        home.close?.();
      }
    }),
  );
  return held.reduce(join);
}

/** What another learner of this tab left in it, where nothing was to stay. */
const forget = () =>
  quietly(
    () =>
      void mirror(course.id, 'session')
        .clear()
        .catch(() => undefined),
  );

/** Says a sentence that needs no second time in this browser. */
function once(key: string, sentence: string) {
  if (quietly(() => localStorage.getItem(key))) return;
  quietly(() => localStorage.setItem(key, '1'));
  note(sentence);
}

/** @returns how to end the session. It ends by itself when the page goes. */
export async function open(session: Session): Promise<() => void> {
  const { start } = session;
  const platforms = learnerId(course.id, start.learner);
  const looks = start.mode !== 'normal';
  const learner = looks ? '' : platforms;
  if (!learner) forget();
  const text = start.suspended;
  const unpacked = await unpack(text, data);
  const kept =
    looks && platforms
      ? { facts: unique(join(await heldHere(platforms), fromFacts(unpacked.facts))), text }
      : { ...unpacked, text };
  const aside = `${databaseOf(course.id, learner)}:lms-aside`;
  if (kept.why && learner) quietly(() => localStorage.setItem(aside, text));
  let failed = false;
  const spent = watch();
  const recorded = record(session, {
    ...{ course, data, learner, kept, looks, spent },
    heard(well, whole) {
      if (!well) note(learner ? words.failing : words.failingUnnamed);
      else if (failed) note(words.caughtUp);
      else if (!whole && learner) once(`${databaseOf(course.id, learner)}:lms-partly`, words.partly);
      failed = !well;
    },
    forgotten: () => quietly(() => localStorage.removeItem(aside)),
  });
  window.courseHost = recorded satisfies Host;

  if (looks) note(words.looks);
  else if (kept.why) note(words.setAside[kept.why]);
  else if (!learner) note(words.unnamed);
  else if (!text) note(words.first);

  frame.addEventListener('load', () => {
    const place = quietly(() => placeOf(String(frame.contentWindow?.location.href), root.href));
    if (place !== undefined) recorded.opened(place);
  });
  let ended = false;
  const end = () => {
    if (!ended) recorded.end();
    ended = true;
  };
  addEventListener('pagehide', end);
  // A platform may close its window without it.
  addEventListener('unload', end);
  // The session is over, and what the page shows is from before.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  onPage('[data-start]').hidden = true;
  frame.hidden = false;
  frame.src = new URL(pageAt(start.place, data.pages), root).href;
  return end;
}
