/**
 * What the statement says was done, and what is left until it can be made; `standing.ts` puts the two together. Pure.
 *
 * The criteria count what is published: every published lesson opened, its required activities done, the final check
 * done and one piece of own work done, as soon as there are any. What was completed once is kept as a fact and
 * stays completed when the course gains a lesson.
 */
import { type CourseData, type LeanLesson, lessonsOf } from '../course/course-data.ts';
import { doneAt, type Progress } from '../progress/progress.ts';

/** What was asked, in the words that were shown. */
export interface Asked {
  readonly title: string;
  readonly language: string;
  readonly description: string;
  readonly criteria: string;
  readonly authors: readonly string[];
  readonly activities: readonly { readonly id: string; readonly title: string }[];
}

/** A completion as it is kept: all that the sheet says but the name, so that no later edit rewrites it. */
export interface Completion {
  /** The course's version. */
  readonly version: string;
  /** The learner's calendar day of the last thing that was asked for: 'YYYY-MM-DD'; empty while it is to be set. */
  readonly on: string;
  /** The day is the learner's word, since no clock could tell it. */
  readonly daySet?: true;
  /** Slugs of the lessons. */
  readonly lessons: readonly string[];
  /** What the lessons are reckoned to take. */
  readonly minutes: number;
  readonly parts: readonly { readonly title: string; readonly lessons: number }[];
  readonly outcomes: readonly string[];
  /** The final check was taken. */
  readonly check: boolean;
  /** Titles of own work that was done. */
  readonly own: readonly string[];
  /** Read only where the site does not know the version any more. One that was kept before 2026-11-30 has none. */
  readonly asked?: Asked;
}

/** One thing still to do, with a page to do it on. */
export interface Left {
  readonly slug: string;
  /** Where on the page; none: the lesson is to be read. */
  readonly activity?: string;
  readonly title: string;
  readonly lesson: string;
  readonly number?: number;
  /** Other activities that would do as well: one of them is enough. */
  readonly or?: readonly string[];
}

const left = (lesson: LeanLesson, activity?: { readonly id: string; readonly title: string }): Left => ({
  slug: lesson.slug,
  title: activity?.title ?? lesson.title,
  lesson: lesson.title,
  ...(activity ? { activity: activity.id } : {}),
  ...(lesson.number === undefined ? {} : { number: lesson.number }),
});

const isDone = (progress: Progress, id: string) => doneAt(progress, `${id}/*`) !== undefined;

export const isRequired = (course: CourseData, { id, required }: { id: string; required: boolean }) =>
  required || id === course.finalCheck;

/** What the statement still asks for, in the order of study. Empty when it can be made. */
export function leftOf(course: CourseData, progress: Progress): readonly Left[] {
  const lessons = lessonsOf(course);
  const inLessons = lessons.flatMap((lesson) => {
    const missing = lesson.activities.filter(
      (activity) => isRequired(course, activity) && !isDone(progress, activity.id),
    );
    if (missing.length) return missing.map((activity) => left(lesson, activity));
    return doneAt(progress, `opened/${lesson.slug}`) ? [] : [left(lesson)];
  });
  if (!course.artefacts.length || course.artefacts.some((id) => isDone(progress, id))) return inLessons;
  const own = lessons.flatMap((lesson) =>
    lesson.activities
      .filter(({ id }) => course.artefacts.includes(id))
      .map((activity) => ({ ...left(lesson, activity), id: activity.id })),
  );
  const [first, ...others] = own;
  if (!first || inLessons.some(({ activity }) => course.artefacts.includes(activity ?? ''))) return inLessons;
  const { id: _, ...one } = first;
  return [...inLessons, { ...one, or: others.map(({ title }) => title) }];
}

/** A completion of everything that is published, on that day. */
export function completionOf(course: CourseData, progress: Progress, on: string): Completion {
  const lessons = lessonsOf(course);
  const { title, language, description, criteria, authors } = course;
  const served = new Set(lessons.flatMap(({ outcomes }) => outcomes));
  const titles = new Map(
    lessons.flatMap(({ activities }) => activities.map((activity) => [activity.id, activity.title] as const)),
  );
  return {
    version: course.version,
    on,
    lessons: lessons.map(({ slug }) => slug),
    minutes: lessons.reduce((sum, { minutes }) => sum + minutes, 0),
    parts: course.parts.map(({ title, lessons: own }) => ({ title, lessons: own.length })),
    outcomes: course.outcomes.filter(({ number }) => served.has(number)).map(({ short }) => short),
    check: course.finalCheck !== undefined,
    own: course.artefacts.filter((id) => isDone(progress, id)).map((id) => titles.get(id) ?? id),
    asked: {
      ...{ title, language, description, criteria, authors },
      activities: lessons.flatMap(({ activities }) =>
        activities.map(({ id, title: of }) => ({ id, title: of })),
      ),
    },
  };
}

/** The activities of a completion's lessons, as they were asked. */
const activitiesOf = (course: CourseData, { lessons }: Completion) =>
  lessonsOf(course)
    .filter(({ slug }) => lessons.includes(slug))
    .flatMap(({ activities }) => activities);

/** The items that the digest of a completion covers, and whoever checks it: see `digest.ts` in `src/credential/`. */
export const itemsOf = (of: CourseData, completion: Completion): readonly string[] => [
  ...completion.lessons.map((slug) => `opened/${slug}`),
  ...activitiesOf(of, completion).map(({ id }) => `${id}/*`),
];

/** Titles of the activities that had been done when ITEM, a completion, was recorded; in the order of study. */
export function activitiesDone(
  of: CourseData,
  progress: Progress,
  completion: Completion,
  item: string,
): readonly string[] {
  const last = doneAt(progress, item)?.wall ?? Number.POSITIVE_INFINITY;
  return activitiesOf(of, completion)
    .filter(({ id }) => (doneAt(progress, `${id}/*`)?.wall ?? Number.POSITIVE_INFINITY) <= last)
    .map(({ title }) => title);
}
