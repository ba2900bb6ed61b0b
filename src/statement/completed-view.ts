/** What the statement's page shows of a completion. Loaded with what reckons one. Pure, but for `versionsFor`. */
import { type CourseData, lessonsOf } from '../course/course-data.ts';
import type { Progress } from '../progress/progress.ts';
import { written } from '../words/en/date.ts';
import { standing as words } from '../words/en/standing.ts';
import { statement as statementWords } from '../words/en/statement.ts';
import { ofInterface } from '../words/language.ts';
import { beyond } from './claims.ts';
import { isRequired } from './done.ts';
import type { StatementSheet } from './pdf/sheet.ts';
import { lessonsIn, writtenDay } from './sheet.ts';
import { type Completed, clockIsOdd, type Standing } from './standing.ts';

export { standing } from './standing.ts';
export { versionsFor } from './versions.ts';

export interface Said {
  readonly title: string;
  readonly text: string;
}

export function completedView(
  course: CourseData,
  progress: Progress,
  standing: Standing & { readonly completed: Completed },
  now: number,
) {
  const { completed, left } = standing;
  const { completion, item, of } = completed;
  const { gained, ...said } = told(course, completed);
  return {
    ...standing,
    ...said,
    gained: left.length ? gained : undefined,
    caption: statementWords.preview,
    clock: clockTold(course, now),
    more: beyond(of, progress, completion, item),
  };
}

/** How the learner stands, and what stands over what the course has gained since. */
function told(
  course: CourseData,
  { completion, of, known }: Completed,
): { readonly standing: Said; readonly gained: Said } {
  const day = completion.on && writtenDay(completion.on, ofInterface ?? course.language);
  const asked = lessonsOf(of).flatMap(({ activities }) =>
    activities.filter((activity) => isRequired(of, activity)),
  );
  // To those of a version that the site does not know nothing can have been added.
  if (!known) {
    return {
      standing: { title: words.unknownTitle, text: words.unknownVersion(completion.version, day) },
      gained: { title: words.asksNow(course.version), text: statementWords.asksLead },
    };
  }
  const isNow = completion.version === course.version;
  const text = isNow
    ? words.doneWith(lessonsIn(completion), asked.length)
    : words.underVersion(completion.version, day);
  return {
    standing: { title: statementWords.allDone, text },
    gained: { title: words.grown, text: words.grownLead },
  };
}

/** What is said of the clock: beside the field for the day, and, where it is wrong now, beside the button. */
function clockTold(course: CourseData, now: number): { readonly hint: string; readonly odd: string } {
  const today = written
    ? written(new Date(now), ofInterface ?? course.language, { dateStyle: 'long' })
    : new Date(now).toLocaleDateString(ofInterface ?? course.language, { dateStyle: 'long' });
  return { hint: words.dayHint(today), odd: clockIsOdd(course, now) ? words.clockOdd(today) : '' };
}

export const { dayFirst } = words;

/** A sheet as it can be shown: without its day as long as that is to be set, and each line of an unknown version marked. */
export function asKept(sheet: StatementSheet, { completion, known }: Completed): StatementSheet {
  const { on, version, minutes } = completion;
  const dated = on ? sheet : { ...sheet, labels: { ...sheet.labels, completedOn: words.dayMissing } };
  if (known) return dated;
  return {
    ...dated,
    ...(sheet.about ? { about: words.byTheRecord(sheet.about) } : {}),
    ...(sheet.by ? { by: words.byTheRecord(sheet.by) } : {}),
    ...(sheet.asked ? { asked: { ...sheet.asked, text: words.byTheRecord(sheet.asked.text) } } : {}),
    summary: words.summaryUnknown(version, lessonsIn(completion), minutes),
    parts: sheet.parts.map(({ title, note }) => ({ title, note: words.byTheRecord(note) })),
    outcomes: sheet.outcomes.map(words.byTheRecord),
  };
}
