/** What scripts of a page need to know of the course, and no more: it lies in the page as JSON. Pure. */
import { criteria } from '../words/en/criteria.ts';
import type { Outline } from './outline.ts';
import type { Course, LessonHead } from './schema.ts';

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
  /** Of the text, and of what the statement asks for: it claims no time for what may be left out. */
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
  /** The day on which the version was published: 'YYYY-MM-DD'. */
  readonly released: string;
  /** The day of the course's first version: nobody did anything in it before. */
  readonly begun: string;
  /** Other versions of which the site knows what they asked: see `version.ts`. */
  readonly others: readonly string[];
  readonly title: string;
  readonly shortTitle: string;
  readonly language: string;
  /** What the course is, in a sentence or two. */
  readonly description: string;
  /** What a statement asks for, in a sentence. */
  readonly criteria: string;
  readonly authors: readonly string[];
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

interface Source {
  readonly course: Course;
  readonly outline: Outline;
  readonly lessons: ReadonlyMap<
    string,
    { readonly head: LessonHead; readonly asked: number; readonly activities: readonly LeanActivity[] }
  >;
  /** As published. */
  readonly versions: ReadonlyMap<string, Pick<CourseData, 'parts' | 'finish' | 'criteria'>>;
}

/** What is published of a course. */
export function courseData({ course, outline, lessons, versions }: Source): CourseData {
  // A statement's time stays with its version, whatever words of a lesson are mended since.
  const asPublished = versions.get(course.version);
  const published = new Map(
    asPublished ? lessonsOf(asPublished).map((lesson) => [lesson.slug, lesson.minutes]) : [],
  );
  const lean = (slug: string, number?: number): LeanLesson[] => {
    const lesson = lessons.get(slug);
    if (!lesson) return [];
    const { head, asked, activities } = lesson;
    return [
      {
        slug,
        ...(number === undefined ? {} : { number }),
        title: head.title,
        minutes: published.get(slug) ?? asked,
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
  const there = new Set(
    [...parts.flatMap((part) => part.lessons), ...(finish ? [finish] : [])].flatMap(({ activities }) =>
      activities.map(({ id }) => id),
    ),
  );
  const { artefacts, finalCheck } = course.completion;
  const own = artefacts.filter((id) => there.has(id));
  const checked = finalCheck !== undefined && there.has(finalCheck);
  return {
    id: course.id,
    version: course.version,
    released: course.released,
    begun: [course.released, ...course.changes.map(({ date }) => date)].sort()[0] ?? course.released,
    others: [...versions.keys()].filter((version) => version !== course.version),
    title: course.title,
    shortTitle: course.shortTitle,
    language: course.language,
    description: course.description,
    criteria: asPublished?.criteria ?? criteria({ check: checked, own: own.length > 0 }),
    authors: course.authors,
    planned: outline.parts.reduce((sum, part) => sum + part.lessons.length, 0),
    parts,
    ...(finish ? { finish } : {}),
    outcomes: course.outcomes.map(({ number, short }) => ({ number, short })),
    artefacts: own,
    ...(checked ? { finalCheck } : {}),
    disclaimer: course.statement.disclaimer,
  };
}

/** Every published lesson in the order of study, the finish last. */
export const lessonsOf = ({ parts, finish }: Pick<CourseData, 'parts' | 'finish'>): readonly LeanLesson[] => [
  ...parts.flatMap(({ lessons }) => lessons),
  ...(finish ? [finish] : []),
];

/** The course as it stands in this page; see `CourseData.astro`. */
export const courseHere = (): CourseData =>
  JSON.parse(document.getElementById('course-data')?.textContent ?? '') as CourseData;
