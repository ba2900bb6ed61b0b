/**
 * The script of every page: shows progress in outlines, remembers where the learner is, and says whether the work is
 * kept. It reads what a lesson asks for from the outline's own markup.
 */
import { keeper } from '../progress/here.ts';
import { answerOf, doneAt, type Progress, touched } from '../progress/progress.ts';
import { write } from '../ui/write.ts';
import { home } from '../words/en/home.ts';
import { outline as words } from '../words/en/outline.ts';
import { saved as savedWords } from '../words/en/saved.ts';
import { showFonts } from './fonts.ts';
import { type LessonState, lessonState } from './lesson-state.ts';
import { hoursAndMinutes } from './outline.ts';
import { startTheme } from './theme.ts';

const page = document.documentElement.dataset['page'] ?? '';
const root = document.documentElement.dataset['root'] ?? './';
const slug = /^lessons\/(.+)\/$/.exec(page)?.[1];

function show(progress: Progress) {
  const states = new Map<string, LessonState>();
  let left = 0;
  for (const line of document.querySelectorAll<HTMLElement>('[data-lesson][data-requires]')) {
    const lesson = line.dataset['lesson'] ?? '';
    const state = lessonState(progress, lesson, line.dataset['requires']?.split(' ').filter(Boolean) ?? []);
    if (!states.has(lesson) && state !== 'done') left += Number(line.dataset['minutes']);
    states.set(lesson, state);
    line.dataset['state'] = state;
    const word = line.querySelector('[data-state-word]');
    if (word) write(word, state === 'new' ? '' : `, ${words[state]}`);
  }
  for (const bar of document.querySelectorAll<SVGElement>('[data-bar]')) {
    bar.dataset['state'] = states.get(bar.dataset['bar'] ?? '') ?? 'new';
  }
  const done = [...states.values()].filter((state) => state === 'done').length;
  for (const count of document.querySelectorAll('[data-done-count]')) write(count, String(done));
  for (const line of document.querySelectorAll('[data-outline-summary]')) {
    write(
      line,
      [words.lessonsDone(done, states.size), left && words.left(hoursAndMinutes(left))]
        .filter(Boolean)
        .join(' · '),
    );
  }
  showResume(progress, states);
}

/** The home page's main button leads to the exact place, else to the first lesson that is left. */
function showResume(progress: Progress, states: ReadonlyMap<string, LessonState>) {
  const button = document.querySelector<HTMLAnchorElement>('[data-resume]');
  if (!button) return;
  const here = String(answerOf(progress, 'course/here') ?? '');
  const lesson = /^lessons\/([^/]+)\//.exec(here)?.[1] ?? '';
  const next =
    states.get(lesson) !== undefined && states.get(lesson) !== 'done'
      ? lesson
      : [...states].find(([, state]) => state !== 'done')?.[0];
  const title =
    document.querySelector(`[data-lesson="${CSS.escape(next ?? '')}"] .title`)?.firstChild?.textContent ?? '';
  const text = button.querySelector('[data-resume-text]');
  const begunAtAll = [...states.values()].some((state) => state !== 'new');
  if (text) write(text, !next ? home.toStatement : begunAtAll ? home.carryOn(title) : home.start(title));
  button.href = !next ? `${root}statement/` : next === lesson ? root + here : `${root}lessons/${next}/`;
  for (const line of document.querySelectorAll<HTMLElement>('.climb [data-lesson]')) {
    line.toggleAttribute('data-here', begunAtAll && line.dataset['lesson'] === next);
  }
}

/** Of an activity nothing is said before it keeps what is done in it, and before there is something of it to keep. */
function showSaved() {
  const saved = keeper.$saved.get();
  const progress = keeper.$progress.get();
  for (const place of document.querySelectorAll<HTMLElement>('[data-saved]')) {
    const section = place.closest<HTMLElement>('[data-activity]');
    const isAny = section ? 'ready' in section.dataset && touched(progress, section.id) : progress.size > 0;
    write(place, isAny ? savedWords[saved] : '');
    place.dataset['saved'] = saved;
  }
}

// After the activities of the page have been drawn: ticks can wait for them.
queueMicrotask(() => keeper.$progress.subscribe(show));
keeper.$progress.listen(showSaved);
keeper.$saved.subscribe(showSaved);
addEventListener('kept', showSaved);

void keeper.loaded.then(() => {
  if (!slug) return;
  const { $progress } = keeper;
  if (!doneAt($progress.get(), `opened/${slug}`)) {
    keeper.record({
      item: `opened/${slug}`,
      kind: 'done',
      value: document.documentElement.dataset['version'] ?? '',
    });
  }
  if (!String(answerOf($progress.get(), 'course/here') ?? '').startsWith(page)) {
    keeper.record({ item: 'course/here', kind: 'answer', value: page });
  }
});

// The page keeps what is done from here on; the rest is comfort, and what fails in it fails alone.
document.documentElement.dataset['ran'] = '';
for (const step of [startTheme, showFonts]) queueMicrotask(step);
