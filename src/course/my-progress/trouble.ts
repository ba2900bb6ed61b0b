/** The notice when the browser does not keep what is done, with the way out; and how far the learner is, in words. */
import { keeper } from '../../progress/here.ts';
import { type Progress, unique } from '../../progress/progress.ts';
import { momentOf } from '../../ui/day.ts';
import { written } from '../../words/en/date.ts';
import { progress as words } from '../../words/en/progress.ts';
import { ofInterface } from '../../words/language.ts';
import { courseHere, lessonsOf } from '../course-data.ts';
import { lessonState } from '../lesson-state.ts';
import { onPage, say } from '../on-page.ts';

const course = courseHere();

const notice = onPage('[data-trouble]');
let isTold = false;

/** Shown at once as it was built, which is the worst case; in the words of its own case as soon as they have come. */
function showTrouble() {
  const saved = keeper.$saved.get();
  if (isTold || (saved !== 'unsaved' && saved !== 'mirror')) return;
  isTold = true;
  const open = (is: boolean) => {
    // One button of that name at a time: a voice control would not know which is meant.
    onPage('[data-lower]').hidden = is;
    if (is) notice.hidden = false;
  };
  void import('../trouble-case.ts').then(
    ({ followTrouble, closeQuietly }) =>
      followTrouble((now, sentence) => {
        open(Boolean(now));
        if (now) {
          onPage('[data-trouble-title]').textContent = now.title;
          onPage('[data-trouble-text]').textContent = now.text;
          onPage('[data-trouble-why]').textContent = now.why;
        } else {
          if (!notice.hidden) say('[data-said]', sentence);
          closeQuietly(notice);
        }
      }),
    () => {
      isTold = false;
      open(saved === 'unsaved');
    },
  );
}

function showSoFar(progress: Progress) {
  const lessons = lessonsOf(course).map((lesson) => ({
    title: lesson.title,
    state: lessonState(
      progress,
      lesson.slug,
      lesson.activities.filter(({ required }) => required).map(({ id }) => id),
    ),
  }));
  const line = onPage('[data-so-far]');
  let last = 0;
  for (const { item, wall } of unique(progress)) {
    // What the course remembers for itself, such as the last backup, is no work.
    if (!item.startsWith('course/')) last = Math.max(last, wall);
  }
  if (!last) {
    line.textContent = words.nothingYet;
    return;
  }
  const done = lessons.filter(({ state }) => state === 'done').length;
  const begun = lessons.filter(({ state }) => state === 'begun').map(({ title }) => title);
  const strong = document.createElement('strong');
  strong.textContent = `${words.done(done, lessons.length)}${begun.length ? ',' : '.'}`;
  line.replaceChildren(strong, begun.length ? ` ${words.begun(begun)}. ` : ' ', lastChange(last));
}

function lastChange(wall: number): string {
  const date = momentOf(wall);
  if (!date) return '';
  const language = ofInterface ?? course.language;
  const time = written
    ? written(date, language, { timeStyle: 'short' })
    : date.toLocaleTimeString(language, { timeStyle: 'short' });
  const isToday = date.toDateString() === new Date().toDateString();
  const day = isToday
    ? words.today
    : words.onDay(
        written
          ? written(date, language, { dateStyle: 'long' })
          : date.toLocaleDateString(language, { dateStyle: 'long' }),
      );
  return words.lastChange(day, time);
}

keeper.$saved.subscribe(showTrouble);
keeper.$progress.subscribe(showSoFar);
