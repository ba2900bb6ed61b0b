/** The notice when the browser does not keep what is done, with the way out; and how far the learner is, in words. */
import { keeper } from '../../progress/here.ts';
import type { Progress } from '../../progress/progress.ts';
import { progress as words } from '../../words/en/progress.ts';
import { courseHere, lessonsOf } from '../course-data.ts';
import { lessonState } from '../lesson-state.ts';
import { part } from '../page-parts.ts';

const course = courseHere();

function showTrouble() {
  const saved = keeper.$saved.get();
  const trouble = saved === 'unsaved' || saved === 'mirror' ? saved : undefined;
  part('[data-trouble]').hidden = !trouble;
  // One button of that name at a time: a voice control would not know which is meant.
  part('[data-lower]').hidden = Boolean(trouble);
  if (!trouble) return;
  part('[data-trouble-title]').textContent = words[trouble];
  part('[data-trouble-text]').textContent = words[`${trouble}Text`];
  part('[data-trouble-why]').textContent = words.trouble[keeper.$trouble.get() ?? 'blocked'];
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
  const line = part('[data-so-far]');
  let last = 0;
  for (const { wall } of progress.values()) last = Math.max(last, wall);
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
  const date = new Date(wall);
  const time = date.toLocaleTimeString(course.language, { timeStyle: 'short' });
  const isToday = date.toDateString() === new Date().toDateString();
  const day = isToday
    ? words.today
    : words.onDay(date.toLocaleDateString(course.language, { dateStyle: 'long' }));
  return words.lastChange(day, time);
}

keeper.$saved.subscribe(showTrouble);
keeper.$trouble.listen(showTrouble);
keeper.$progress.subscribe(showSoFar);
