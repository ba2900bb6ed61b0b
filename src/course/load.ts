/** The course as the pages need it, read once a build from the content collections. */
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { parse } from 'yaml';
import { definitionOf } from '../activities/in-course.ts';
import type { ActivityEntry } from '../activities/kinds.ts';
import { whole } from '../activities/whole.ts';
import type { Rename } from '../progress/renames.ts';
import { assembled, toOutline } from './assemble.ts';
import { hasFiles, type Optional } from './collections.ts';
import { type LessonText, readLessonText } from './lesson-text.ts';
import { allLessons, type Outline, outlineOf } from './outline.ts';
import { tableForPages } from './rename-table.ts';
import {
  type Course,
  type LessonHead,
  type PageHead,
  type Reference,
  renamesSchema,
  type Term,
  versionSchema,
} from './schema.ts';
import type { CourseVersion } from './version.ts';

interface Lesson {
  readonly slug: string;
  readonly head: LessonHead;
  readonly text: LessonText;
  readonly minutes: number;
  /** In the order of the page. */
  readonly activities: readonly ActivityEntry[];
}

export interface LoadedCourse {
  readonly course: Course;
  readonly outline: Outline;
  readonly lessons: ReadonlyMap<string, Lesson>;
  readonly activities: ReadonlyMap<string, ActivityEntry>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly references: ReadonlyMap<string, Reference>;
  /** The texts in `pages/`, by their names: about, privacy, urgent-help …; few courses have all. */
  readonly texts: ReadonlyMap<string, PageHead>;
  /** Where answers under older names go; empty while nothing was renamed. */
  readonly renames: readonly Rename[];
  /** What each published version asked, by its number; empty for a course that keeps no such files. */
  readonly versions: ReadonlyMap<string, CourseVersion>;
}

// A file that few courses have: a collection would warn of it at each build.
const renamesFile = import.meta.glob<string>('@course/renames.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const versionFiles = import.meta.glob<string>('@course/versions/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Its entries; none where the course has no such files, which Astro would warn of. */
const entriesOf = async <Name extends Optional>(name: Name): Promise<CollectionEntry<Name>[]> =>
  hasFiles(name) ? getCollection(name) : [];

let loaded: Promise<LoadedCourse> | undefined;

/** Read anew at each call in dev, so that an edit shows. */
export function loadCourse(): Promise<LoadedCourse> {
  if (import.meta.env.DEV || !loaded) loaded = read();
  return loaded;
}

async function read(): Promise<LoadedCourse> {
  const course = (await getEntry('course', 'course'))?.data;
  if (!course)
    throw new Error('The course folder has no course.yaml. Add one: docs/authoring.md shows its fields.');
  const written = new Map((await entriesOf('activities')).map(({ data }) => [data.id, data]));
  const activities = new Map(
    [...written].map(([id, activity]) => [id, whole(activity, definitionOf(activity), written)]),
  );
  const lessons = new Map(
    (await getCollection('lessons')).map(({ id: slug, data: head, body }) => {
      const text = readLessonText(body ?? '');
      return [slug, { slug, head, text, ...assembled(text, activities) }] as const;
    }),
  );
  const outline = outlineOf(course, [...lessons.values()].map(toOutline));
  return {
    course,
    outline,
    lessons,
    activities,
    terms: new Map((await entriesOf('glossary')).map(({ data }) => [data.id, data])),
    references: new Map((await entriesOf('references')).map(({ data }) => [data.id, data])),
    texts: new Map((await entriesOf('texts')).map(({ id, data }) => [id, data])),
    renames: Object.values(renamesFile).flatMap((text) =>
      tableForPages(renamesSchema.parse(parse(text) ?? {})),
    ),
    versions: new Map(
      Object.values(versionFiles)
        .map((text) => versionSchema.parse(JSON.parse(text)) as CourseVersion)
        .map((version) => [version.version, version]),
    ),
  };
}

/** The published lessons, in the order of study. */
export function published({ outline, lessons }: LoadedCourse): readonly Lesson[] {
  return allLessons(outline).flatMap(({ slug }) => lessons.get(slug) ?? []);
}
