/** The script of every page: shows progress in outlines, and says whether the work is kept. */
import { keeper } from '../progress/here.ts';
import { type Progress, touched } from '../progress/progress.ts';
import { quietly } from '../progress/quietly.ts';
import { startReading } from '../reading/open.ts';
import { startSearch } from '../search/open.ts';
import { arrowsAsTheyLook } from '../ui/arrows.ts';
import { write } from '../ui/write.ts';
import { outline as words } from '../words/en/outline.ts';
import { saved as savedWords } from '../words/en/saved.ts';
import { direction } from '../words/language.ts';
import type { AskedLesson } from './asked.ts';
import { askedHere } from './asked-here.ts';
import { showFonts } from './fonts.ts';
import { type LessonState, lessonState } from './lesson-state.ts';
import { hoursAndMinutes } from './outline.ts';
import { showResume } from './resume.ts';

let lessons: readonly AskedLesson[] = [];
const states = new Map<string, LessonState>();

/** Looks at the lessons that a change may speak of. */
function show(progress: Progress, before?: Progress) {
  const isSame = (id: string) => before?.activities.get(id) === progress.activities.get(id);
  let changed = false;
  for (const [slug, , , ...requires] of lessons) {
    if (before && isSame('opened') && requires.every(isSame)) continue;
    const state = lessonState(progress, slug, requires);
    if (states.get(slug) !== state) changed = true;
    states.set(slug, state);
  }
  if (changed) showLessons();
  showResume(progress, states);
}

function showLessons() {
  const bars: LessonState[] = [];
  let done = 0;
  let left = 0;
  for (const [slug, minutes, bar] of lessons) {
    const state = states.get(slug) as LessonState;
    if (state === 'done') done++;
    else left += minutes;
    bars[bar] = (bars[bar] ?? state) === state ? state : 'begun';
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-lesson],[data-bar]')) {
    const { lesson, bar } = place.dataset;
    const state = states.get(lesson ?? '') ?? bars[Number(bar)] ?? 'new';
    place.dataset['state'] = state;
    const word = place.querySelector('[data-state-word]');
    if (word) write(word, state === 'new' ? '' : `, ${words[state]}`);
  }
  if (Number.isNaN(left)) return;
  for (const count of document.querySelectorAll('[data-done-count]')) write(count, String(done));
  const summary = words.lessonsDone(done, lessons.length, left ? hoursAndMinutes(left) : '');
  for (const line of document.querySelectorAll('[data-outline-summary]')) write(line, summary);
}

/** Of an activity nothing is said before it keeps what is done in it, and before there is something of it to keep. */
function showSaved() {
  const saved = keeper.$saved.get();
  const progress = keeper.$progress.get();
  for (const place of document.querySelectorAll<HTMLElement>('[data-saved]')) {
    const section = place.closest<HTMLElement>('[data-activity]');
    const isAny = section
      ? 'ready' in section.dataset && touched(progress, section.id)
      : progress.activities.size;
    write(place, isAny ? savedWords[saved] : '');
    place.dataset['saved'] = saved;
  }
}

// After the activities of the page have been drawn: ticks can wait for them.
void askedHere
  // One that was opened is begun, then, and nothing is counted.
  .catch(() =>
    [...document.querySelectorAll<HTMLElement>('[data-lesson]')].map(
      ({ dataset }): AskedLesson => [dataset['lesson'] as string, Number.NaN, -1, ''],
    ),
  )
  .then((all) => {
    lessons = all;
    keeper.$progress.subscribe(show);
  });
keeper.$progress.listen(showSaved);
keeper.$saved.subscribe(showSaved);
addEventListener('kept', showSaved);

// The page keeps what is done from here on; the rest is comfort, and what fails in it fails alone.
document.documentElement.dataset['ran'] = '';
for (const step of [startReading, showFonts, startSearch]) queueMicrotask(step);
if (direction === 'rtl') arrowsAsTheyLook(document);
if (import.meta.env.PACKAGED) void import('./in-package.ts');
// The worker says but one thing by itself: that a newer version is there.
if (import.meta.env.OFFLINE)
  quietly(() =>
    navigator.serviceWorker?.addEventListener('message', () => import('../offline/newer.ts').catch(() => {})),
  );
