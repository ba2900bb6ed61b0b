/** What the learner has ticked: reads the form, and shows in it what there is to tick. */
import { type CourseData, lessonsOf } from '../course/course-data.ts';
import { onPage } from '../course/on-page.ts';
import { answersOf } from '../progress/activity.ts';
import { answerFact, type Progress } from '../progress/progress.ts';
import { write } from '../ui/write.ts';
import { listed } from '../words/en/phrases.ts';
import { statement as words } from '../words/en/statement.ts';
import { seen } from './name.ts';
import type { Beyond, Choices } from './sheet.ts';
import type { Completed } from './standing.ts';

export const choices = onPage('[data-choices]');
const own = onPage<HTMLTextAreaElement>('[data-own-words]');
const from = onPage<HTMLSelectElement>('[data-words-from]');
const longestWords = own.maxLength;

const box = (value: string) => choices.querySelector<HTMLInputElement>(`[value="${value}"]`);
const ticked = (value: string) => Boolean(box(value)?.checked);

/** Whether the statement asks for an activity. */
export const counts =
  (course: CourseData) =>
  ({ id, required }: { id: string; required: boolean }): boolean =>
    required || id === course.finalCheck;

export function chosen(): Choices {
  const [parts, outcomes, minutes, mine, activities, marks] = [
    'parts',
    'outcomes',
    'minutes',
    'own',
    'activities',
    'marks',
  ].map(ticked) as [boolean, boolean, boolean, boolean, boolean, boolean];
  return {
    parts,
    outcomes,
    minutes,
    own: mine,
    activities,
    marks,
    words: ticked('words') ? seen(own.value) : '',
    paper: ticked('letter') ? 'letter' : 'a4',
  };
}

/** Where letters are written on other paper, that paper is chosen beforehand. */
export function setsPaper(): void {
  const letter = box('letter');
  if (letter && /-(US|CA|MX|PH|CO|CL|VE)$/.test(navigator.language)) letter.checked = true;
}

/** Says what each tick would show, and hides what there is nothing of. */
export function offerChoices(
  course: CourseData,
  progress: Progress,
  { activities, marks }: Beyond,
  { completion, of }: Pick<Completed, 'completion' | 'of'>,
): void {
  const offer = (value: string, there: boolean, hint: string) => {
    const label = box(value)?.closest('label');
    if (label) label.hidden = !there;
    const place = label?.querySelector('.hint');
    if (place) write(place, hint);
  };
  offer('own', completion.own.length > 0, listed(completion.own));
  const counting = new Set(
    lessonsOf(of).flatMap((lesson) => lesson.activities.filter(counts(of)).map(({ title }) => title)),
  );
  const besides = activities.filter((title) => !counting.has(title)).length;
  offer(
    'activities',
    activities.length > 0,
    words.choiceActivitiesHint(activities.length - besides, besides),
  );
  offer('marks', Boolean(marks), marks ? words.bestOf(marks) : '');
  offerTexts(course, progress);
}

/** Texts that the learner wrote in the course, to begin with. */
function offerTexts(course: CourseData, progress: Progress) {
  const texts = lessonsOf(course).flatMap(({ activities }) =>
    activities.flatMap(({ id, title }) =>
      [...answersOf(progress, id)].flatMap(([named, value]) => {
        const text = answerFact(progress, `${id}/${named}`)?.kind === 'text' ? seen(String(value)) : '';
        return text ? [{ title, text }] : [];
      }),
    ),
  );
  const shown = JSON.stringify(texts);
  if (from.dataset['shown'] === shown) return;
  from.dataset['shown'] = shown;
  from.replaceChildren(
    ...from.querySelectorAll('[value=""]'),
    ...texts.map(({ title, text }) => {
      const shown = text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text;
      return new Option(words.written(title, shown), text);
    }),
  );
  onPage('[data-words-from-field]').hidden = !texts.length;
}

from.addEventListener('change', () => {
  // Cut at a word; the learner sees it and can write on.
  own.value =
    from.value.length > longestWords ? from.value.slice(0, longestWords).replace(/\s\S*$/, '') : from.value;
});
choices.addEventListener('change', () => {
  onPage('[data-words]').hidden = !ticked('words');
});
