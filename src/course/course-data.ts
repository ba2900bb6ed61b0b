/** What scripts of a page need to know of the course, and no more: it lies in the page as JSON. Pure. */
import type { LoadedCourse } from './load.ts';

interface LeanActivity {
  readonly id: string;
  readonly title: string;
  /** Asked for by the statement. */
  readonly required: boolean;
}

export interface LeanLesson {
  readonly slug: string;
  /** The finish has none. */
  readonly number?: number;
  readonly title: string;
  readonly minutes: number;
  /** Numbers of the outcomes that it serves. */
  readonly outcomes: readonly number[];
  /** In the order of the page. */
  readonly activities: readonly LeanActivity[];
}

interface LeanPart {
  readonly title: string;
  /** The published lessons only. */
  readonly lessons: readonly LeanLesson[];
}

export interface CourseData {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly language: string;
  /** How many lessons the course will have, the finish left out. */
  readonly planned: number;
  readonly parts: readonly LeanPart[];
  /** Once it is published. */
  readonly finish?: LeanLesson;
  readonly outcomes: readonly { readonly number: number; readonly short: string }[];
  /** Of the completion rule, what is published: own work of which one piece is asked for … */
  readonly artefacts: readonly string[];
  /** … and the final check. */
  readonly finalCheck?: string;
  readonly disclaimer: string;
}

type Source = Pick<LoadedCourse, 'course' | 'outline' | 'lessons'>;

/** What is published of a course. */
export function courseData({ course, outline, lessons }: Source): CourseData {
  const lean = (slug: string, number?: number): LeanLesson[] => {
    const lesson = lessons.get(slug);
    if (!lesson) return [];
    const { head, minutes, activities } = lesson;
    return [
      {
        slug,
        ...(number === undefined ? {} : { number }),
        title: head.title,
        minutes,
        outcomes: head.outcomes,
        activities: activities.map(({ id, title, required }) => ({ id, title, required })),
      },
    ];
  };
  const parts = outline.parts
    .map(({ title, lessons: own }) => ({
      title,
      lessons: own.flatMap(({ slug, number }) => lean(slug, number)),
    }))
    .filter((part) => part.lessons.length);
  const [finish] = lean(outline.finish.slug);
  const published = new Set(
    [...parts.flatMap((part) => part.lessons), ...(finish ? [finish] : [])].flatMap(({ activities }) =>
      activities.map(({ id }) => id),
    ),
  );
  const { artefacts, finalCheck } = course.completion;
  return {
    id: course.id,
    version: course.version,
    title: course.title,
    shortTitle: course.shortTitle,
    language: course.language,
    planned: outline.parts.reduce((sum, part) => sum + part.lessons.length, 0),
    parts,
    ...(finish ? { finish } : {}),
    outcomes: course.outcomes.map(({ number, short }) => ({ number, short })),
    artefacts: artefacts.filter((id) => published.has(id)),
    ...(finalCheck && published.has(finalCheck) ? { finalCheck } : {}),
    disclaimer: course.statement.disclaimer,
  };
}

/** Every published lesson in the order of study, the finish last. */
export const lessonsOf = ({ parts, finish }: CourseData): readonly LeanLesson[] => [
  ...parts.flatMap(({ lessons }) => lessons),
  ...(finish ? [finish] : []),
];

/** The course as it stands in this page; see `CourseData.astro`. */
export const courseHere = (): CourseData =>
  JSON.parse(document.getElementById('course-data')?.textContent ?? '') as CourseData;
