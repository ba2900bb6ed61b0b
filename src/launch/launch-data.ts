/** What a launcher must know of the course; it lies in its page as JSON. Pure. */
import { type CourseData, lessonsOf } from '../course/course-data.ts';

/** What one version of the course asks, as items in a fixed order: what a learning platform keeps is told by their places. */
export interface CourseMap {
  readonly version: string;
  readonly items: readonly string[];
}

/** Ids that an answer in a part may hold, in the order of the page. */
export type Options = readonly (readonly [part: string, options: readonly string[]])[];

export interface LaunchData {
  /** The course as it is, first; then every version that was published. */
  readonly maps: readonly CourseMap[];
  /** By activity. */
  readonly options: Readonly<Record<string, Options>>;
  /** Every name that an author gave, once: a name is kept as its place in this list. */
  readonly names: readonly string[];
  /** Addresses of the course's pages below its root; put in when the course is wrapped. */
  readonly pages: readonly string[];
}

/** Every lesson as opened and every activity as done. */
export const mapOf = (asked: Pick<CourseData, 'version' | 'parts' | 'finish'>): CourseMap => ({
  version: asked.version,
  items: lessonsOf(asked).flatMap(({ slug, activities }) => [
    `opened/${slug}`,
    ...activities.map(({ id }) => `${id}/*`),
  ]),
});

/** A part as authors made it, and the ids that an answer in it may hold. */
type Part = readonly [part: string, holds?: readonly string[]];

/** Names that the program itself gives, in what is kept of activities. */
const common = [
  'best',
  'defensible',
  'unlikely',
  'said',
  'try',
  'draw',
  'sure',
  'credit',
  'of',
  'attempt',
  'detail',
  'version',
];

/** PARTS by activity. */
export function launchData(
  course: CourseData,
  versions: readonly Pick<CourseData, 'version' | 'parts' | 'finish'>[],
  parts: ReadonlyMap<string, readonly Part[]>,
): LaunchData {
  const others = versions.filter(({ version }) => version !== course.version);
  const lessons = lessonsOf(course);
  const activities = lessons.flatMap((lesson) => lesson.activities.map(({ id }) => id));
  const names = [
    ...common,
    ...lessons.flatMap(({ slug }) => slug),
    ...activities.flatMap((id) => [
      id,
      ...(parts.get(id) ?? []).flatMap(([part, holds = []]) => [...part.split('/'), ...holds]),
    ]),
  ];
  return {
    maps: [course, ...others].map(mapOf),
    options: Object.fromEntries(
      activities.map((id) => [
        id,
        (parts.get(id) ?? []).flatMap(([part, holds]) => (holds ? [[part, holds] as const] : [])),
      ]),
    ),
    names: [...new Set(names)].filter((name) => !name.includes('{')),
    pages: [],
  };
}

export const launchDataHere = (): LaunchData =>
  JSON.parse(document.getElementById('launch-data')?.textContent ?? '') as LaunchData;
