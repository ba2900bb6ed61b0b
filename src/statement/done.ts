/**
 * What the statement says was done, and what is left until it can be made. Pure.
 *
 * The criteria count what is published: every published lesson opened, its required activities done, the final check
 * done and one piece of own work begun, as soon as there are any. What was completed once is kept as a fact and
 * stays completed when the course gains a lesson.
 */
import { type CourseData, type LeanLesson, lessonsOf } from '../course/course-data.ts';
import { doneAt, type Fact, type Json, type Progress } from '../progress/progress.ts';
import { dayOf } from '../ui/day.ts';

/** A completion as it is kept: all that the sheet says but the name, so that no later edit rewrites it. */
export interface Completion {
  /** The course's version. */
  readonly version: string;
  /** The learner's calendar day of the last thing that was asked for: 'YYYY-MM-DD'. */
  readonly on: string;
  /** Slugs of the lessons. */
  readonly lessons: readonly string[];
  /** What the lessons are reckoned to take. */
  readonly minutes: number;
  readonly parts: readonly { readonly title: string; readonly lessons: number }[];
  readonly outcomes: readonly string[];
  /** The final check was taken. */
  readonly check: boolean;
  /** Titles of own work that was begun. */
  readonly own: readonly string[];
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

/** The first completion. Those of later versions, when the course has grown, are kept as `course/VERSION`. */
const FIRST = 'course/*';

const left = (lesson: LeanLesson, activity?: { readonly id: string; readonly title: string }): Left => ({
  slug: lesson.slug,
  title: activity?.title ?? lesson.title,
  lesson: lesson.title,
  ...(activity ? { activity: activity.id } : {}),
  ...(lesson.number === undefined ? {} : { number: lesson.number }),
});

const isDone = (progress: Progress, id: string) => doneAt(progress, `${id}/*`) !== undefined;

/** Own work counts from the fact `ID/begun`, which its kind records, or when it is done. */
const ownBegun = (progress: Progress, id: string): Fact | undefined =>
  [doneAt(progress, `${id}/begun`), doneAt(progress, `${id}/*`)]
    .filter((fact) => fact !== undefined)
    .sort((a, b) => a.wall - b.wall)[0];

const isRequired = (course: CourseData, { id, required }: { id: string; required: boolean }) =>
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
  if (!course.artefacts.length || course.artefacts.some((id) => ownBegun(progress, id))) return inLessons;
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

/** The first-done facts that meet the criteria; those that are missing left out. */
function meeting(course: CourseData, progress: Progress): readonly Fact[] {
  const facts = lessonsOf(course).flatMap((lesson) => [
    doneAt(progress, `opened/${lesson.slug}`),
    ...lesson.activities
      .filter((activity) => isRequired(course, activity))
      .map(({ id }) => doneAt(progress, `${id}/*`)),
  ]);
  // One piece of own work is asked for: the earliest completes.
  const [own] = course.artefacts
    .flatMap((id) => ownBegun(progress, id) ?? [])
    .sort((a, b) => a.wall - b.wall);
  return [...facts, own].filter((fact) => fact !== undefined);
}

/** A completion of everything that is published, on that day. */
export function completionOf(course: CourseData, progress: Progress, on: string): Completion {
  const lessons = lessonsOf(course);
  const served = new Set(lessons.flatMap(({ outcomes }) => outcomes));
  const titles = new Map(
    lessons.flatMap(({ activities }) => activities.map(({ id, title }) => [id, title] as const)),
  );
  return {
    version: course.version,
    on,
    lessons: lessons.map(({ slug }) => slug),
    minutes: lessons.reduce((sum, { minutes }) => sum + minutes, 0),
    parts: course.parts.map(({ title, lessons: own }) => ({ title, lessons: own.length })),
    outcomes: course.outcomes.filter(({ number }) => served.has(number)).map(({ short }) => short),
    check: course.finalCheck !== undefined,
    own: course.artefacts.filter((id) => ownBegun(progress, id)).map((id) => titles.get(id) ?? id),
  };
}

interface Standing {
  /** What a statement can be made of; undefined until the criteria have been met once. */
  readonly completion?: Completion;
  /** The item under which it is kept, or is to be: `course/*`, or `course/VERSION`. */
  readonly item?: string;
  /** To be recorded as `done`: it stays, whatever the course gains later. */
  readonly toRecord?: { readonly item: string; readonly value: Json };
  /** What is left of the course as it is now. With a completion: what it has gained since. */
  readonly left: readonly Left[];
}

/** How a learner stands with the statement. Recording `toRecord` changes nothing of what it answers. */
export function standing(course: CourseData, progress: Progress): Standing {
  const open = leftOf(course, progress);
  const lessons = lessonsOf(course);
  const kept = keptCompletion(progress);
  const grown = !kept || lessons.some(({ slug }) => !kept.completion.lessons.includes(slug));
  if (open.length || !lessons.length || !grown) return { ...kept, left: open };
  const last = Math.max(...meeting(course, progress).map(({ wall }) => wall));
  const completion = completionOf(course, progress, dayOf(last));
  const item = kept ? `course/${course.version}` : FIRST;
  return { completion, item, toRecord: { item, value: completion as unknown as Json }, left: [] };
}

/** The kept completion with the most lessons, and its item; of two with as many, the first. */
function keptCompletion(
  progress: Progress,
): { readonly completion: Completion; readonly item: string } | undefined {
  let best: { completion: Completion; item: string } | undefined;
  let wall = 0;
  for (const [cell, fact] of progress) {
    if (!cell.startsWith('done course/')) continue;
    const completion = readCompletion(fact.value);
    if (!completion) continue;
    const more = completion.lessons.length - (best?.completion.lessons.length ?? 0);
    if (more > 0 || (more === 0 && best && fact.wall < wall))
      [best, wall] = [{ completion, item: fact.item }, fact.wall];
  }
  return best;
}

/** The activities of a completion's lessons, as the course has them now. */
const activitiesOf = (course: CourseData, { lessons }: Completion) =>
  lessonsOf(course)
    .filter(({ slug }) => lessons.includes(slug))
    .flatMap(({ activities }) => activities);

/** The items that the digest of a completion covers, and whoever checks it: see `digest.ts` in `src/credential/`. */
export const itemsOf = (course: CourseData, completion: Completion): readonly string[] => [
  ...completion.lessons.map((slug) => `opened/${slug}`),
  ...activitiesOf(course, completion).map(({ id }) => `${id}/*`),
  ...course.artefacts.map((id) => `${id}/begun`),
];

/** Titles of the activities that had been done when ITEM, a completion, was recorded; in the order of study. */
export function activitiesDone(
  course: CourseData,
  progress: Progress,
  completion: Completion,
  item: string,
): readonly string[] {
  const last = doneAt(progress, item)?.wall ?? Number.POSITIVE_INFINITY;
  return activitiesOf(course, completion)
    .filter(({ id }) => (doneAt(progress, `${id}/*`)?.wall ?? Number.POSITIVE_INFINITY) <= last)
    .map(({ title }) => title);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 300) : '');
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.slice(0, 200).map(text).filter(Boolean) : [];
const count = (value: unknown): number =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : 0;

/** A kept completion, rebuilt from its known fields; undefined if it is none. A file may say anything. */
function readCompletion(value: Json): Completion | undefined {
  if (!isObject(value)) return undefined;
  const version = text(value['version']);
  const on = text(value['on']);
  const lessons = texts(value['lessons']);
  if (!version || !/^\d{4}-\d{2}-\d{2}$/.test(on) || Number.isNaN(Date.parse(on)) || !lessons.length)
    return undefined;
  const parts = Array.isArray(value['parts']) ? value['parts'].slice(0, 50) : [];
  return {
    version,
    on,
    lessons,
    minutes: count(value['minutes']),
    parts: parts
      .filter(isObject)
      .map((part) => ({ title: text(part['title']), lessons: count(part['lessons']) }))
      .filter(({ title, lessons: own }) => title && own),
    outcomes: texts(value['outcomes']),
    check: value['check'] === true,
    own: texts(value['own']),
  };
}
