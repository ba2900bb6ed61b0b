/** The course as the pages need it, read once a build from the content collections. */
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { basename } from 'node:path';
import type { MDXInstance } from 'astro';
import { parse } from 'yaml';
import { definitionOf } from '../activities/in-course.ts';
import { inItsOrder } from '../activities/keyed.ts';
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
  type Law,
  type LessonHead,
  lawSchema,
  type Moves,
  movesSchema,
  type PageHead,
  type Reference,
  type RoomMatters,
  renamesSchema,
  roomSchema,
  type SessionHead,
  sessionSchema,
  type Term,
  versionSchema,
} from './schema.ts';
import type { CourseVersion } from './version.ts';

interface Lesson {
  readonly slug: string;
  readonly head: LessonHead;
  readonly text: LessonText;
  readonly minutes: number;
  /** What of them the text takes, and what the statement asks for. */
  readonly asked: number;
  /** From the beginning of each section to the end, in minutes. */
  readonly left: readonly number[];
  /** In the order of the page. */
  readonly activities: readonly ActivityEntry[];
}

export interface Session {
  /** Its address below `/facilitator/`. */
  readonly id: string;
  readonly head: SessionHead;
  readonly Content: MDXInstance<Record<string, unknown>>['Content'];
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
  /** Law and guidance that the course watches; empty where it watches none. */
  readonly law: Law;
  /** The course on one sheet, if it has one. */
  readonly moves: Moves | undefined;
  /** What two who meet in the room have to settle, the weightiest first; empty where the course does not say. */
  readonly matters: RoomMatters;
  /** For those who run the course with a group, in the order of its parts. */
  readonly sessions: readonly Session[];
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

const lawFile = import.meta.glob<string>('@course/law.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const movesFile = import.meta.glob<string>('@course/moves.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const roomFile = import.meta.glob<string>('@course/room.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

// Astro warns of a collection that is empty, and few courses have such pages.
const sessionFiles = import.meta.glob<MDXInstance<Record<string, unknown>>>('@course/facilitator/*.mdx', {
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
  const written = new Map(
    (await entriesOf('activities')).map(({ data }) => [data.id, inItsOrder(data, definitionOf(data))]),
  );
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
  const order = outline.parts.map(({ letter }) => letter);
  return {
    course,
    outline,
    lessons,
    activities,
    terms: new Map((await entriesOf('glossary')).map(({ data }) => [data.id, data])),
    references: new Map((await entriesOf('references')).map(({ data }) => [data.id, data])),
    texts: new Map((await entriesOf('texts')).map(({ id, data }) => [id, data])),
    law: Object.values(lawFile).flatMap((text) => lawSchema.parse(parse(text) ?? [])),
    moves: Object.values(movesFile).map((text) => movesSchema.parse(parse(text)))[0],
    matters: Object.values(roomFile).flatMap((text) => roomSchema.parse(parse(text)).matters),
    sessions: Object.entries(sessionFiles)
      .map(([file, { frontmatter, Content }]) => ({
        id: basename(file, '.mdx'),
        head: sessionSchema.parse(frontmatter),
        Content,
      }))
      .toSorted((a, b) => order.indexOf(a.head.part) - order.indexOf(b.head.part)),
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
