/** Reads a course folder from disk, file by file, with what keeps a file from being read. Node only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import type { z } from 'astro/zod';
import { slugOf } from '../folder.ts';
import { type LessonText, readLessonText } from '../lesson-text.ts';
import {
  type Course,
  courseSchema,
  type FigureWords,
  figureSchema,
  glossarySchema,
  issuersSchema,
  type LessonHead,
  type ListedIssuers,
  lessonSchema,
  pageSchema,
  type Reference,
  type Renames,
  referencesSchema,
  renamesSchema,
  type Term,
  versionSchema,
} from '../schema.ts';
import type { CourseVersion } from '../version.ts';
import { explain } from './explain.ts';
import { nearest } from './nearest.ts';
import { type Problem, problemIn, type Source } from './problems.ts';
import { readYaml } from './yaml.ts';

/** A file of the course. `data` is undefined where the file has problems; they are told already. */
export interface CourseFile<Data> extends Source {
  /** The file's name without its ending; a lesson's slug. */
  readonly id: string;
  /** The folder that it lies in, as shown. */
  readonly folder: string;
  readonly data: Data | undefined;
}

export interface TextFile<Head> extends CourseFile<Head> {
  /** What the MDX says and names; undefined where it cannot be parsed. */
  readonly text: LessonText | undefined;
}

/** A course folder as it lies on disk. */
export interface CourseFiles<Activity> {
  /** The folder as shown in messages. */
  readonly folder: string;
  readonly course: CourseFile<Course>;
  readonly lessons: readonly TextFile<LessonHead>[];
  readonly activities: readonly CourseFile<Activity>[];
  readonly figures: readonly CourseFile<FigureWords>[];
  /** The `.figure.astro` files. */
  readonly drawings: readonly Omit<CourseFile<never>, 'data'>[];
  readonly glossary: CourseFile<Term[]>;
  readonly references: CourseFile<Reference[]>;
  readonly pages: readonly TextFile<z.infer<typeof pageSchema>>[];
  /** Every id that was ever published; a course that was not has no such list. */
  readonly ids: { readonly file: string; readonly text: string } | undefined;
  /** What has another name now, if anything has. */
  readonly renames: CourseFile<Renames> | undefined;
  /** Organisations that may countersign statements; a course need not list any. */
  readonly issuers: CourseFile<ListedIssuers> | undefined;
  /** What each published version asked; a course need not keep such files. */
  readonly versions: readonly CourseFile<CourseVersion>[];
  /** Why files could not be read, or do not fit their schema. */
  readonly problems: readonly Problem[];
}

/**
 * @param folder Where the course lies.
 * @param activitySchema The kinds of activity that there are.
 * @param shownAs How messages call the folder; as seen from the working directory unless given.
 */
export function readCourse<Activity>(
  folder: string,
  activitySchema: z.ZodType<Activity>,
  shownAs = relative(process.cwd(), folder).split(sep).join('/') || '.',
): CourseFiles<Activity> {
  const names = fileNames(folder);
  const problems: Problem[] = [];

  const source = (name: string, ending: string) => {
    const inside = posix.dirname(name);
    return {
      id: posix.basename(name, ending),
      folder: inside === '.' ? shownAs : `${shownAs}/${inside}`,
      file: `${shownAs}/${name}`,
    };
  };

  const checked = <Data>(from: Source, schema: z.ZodType<Data>, data: unknown): Data | undefined => {
    const found = explain(schema, data);
    problems.push(...found.map((finding) => problemIn(from, finding)));
    return found.length ? undefined : schema.parse(data);
  };

  const yaml = <Data>(name: string, ending: string, schema: z.ZodType<Data>): CourseFile<Data> => {
    const about = source(name, ending);
    const { data, lineOf, failure } = readYaml(readFileSync(join(folder, name), 'utf8'));
    if (failure) {
      problems.push({ file: about.file, ...failure });
      return { ...about, lineOf, data: undefined };
    }
    return { ...about, lineOf, data: checked({ ...about, lineOf }, schema, data) };
  };

  /** One of the files that every course has. */
  const needed = <Data>(name: string, schema: z.ZodType<Data>, remedy: string): CourseFile<Data> => {
    if (names.includes(name)) return yaml(name, '.yaml', schema);
    const about = source(name, '.yaml');
    problems.push({ file: about.file, message: 'This file is missing.', remedy });
    return { ...about, lineOf: () => undefined, data: undefined };
  };

  /** A list that a course need not have. */
  const list = <Entry>(name: string, schema: z.ZodType<Entry[]>): CourseFile<Entry[]> =>
    names.includes(name)
      ? yaml(name, '.yaml', schema)
      : { ...source(name, '.yaml'), lineOf: () => undefined, data: [] };

  const mdx = <Head>(name: string, id: string, schema: z.ZodType<Head>): TextFile<Head> => {
    const about = { ...source(name, '.mdx'), id };
    const { head, headLine, body, bodyLine } = partFrontMatter(readFileSync(join(folder, name), 'utf8'));
    let text: LessonText | undefined;
    try {
      text = readLessonText(body, bodyLine);
    } catch (error) {
      problems.push({ file: about.file, ...unreadable(error, bodyLine) });
    }
    if (head === undefined) {
      problems.push({
        file: about.file,
        line: 1,
        message: 'The file has no front matter.',
        remedy: 'Begin it with a line “---”, its fields (title, summary …), and another line “---”.',
      });
      return { ...about, lineOf: () => undefined, data: undefined, text };
    }
    const { data, lineOf, failure } = readYaml(head, headLine);
    if (failure) {
      problems.push({ file: about.file, ...failure });
      return { ...about, lineOf, data: undefined, text };
    }
    // Front matter without a field is a group without fields, not an empty file.
    return { ...about, lineOf, data: checked({ ...about, lineOf }, schema, data ?? {}), text };
  };

  const inLessons = (ending: string) =>
    names.filter((name) => /^(?!pages\/)[^/]+\/[^/]+\/[^/]+$/.test(name) && name.endsWith(ending));
  const figureFiles = inLessons('.figure.yaml');
  const lessonFiles = inLessons('/lesson.mdx');
  const activityFiles = inLessons('.yaml').filter((name) => !figureFiles.includes(name));
  const pageFiles = names.filter((name) => /^pages\/[^/]+\.mdx$/.test(name));

  const read = new Set([...figureFiles, ...lessonFiles, ...activityFiles, ...pageFiles]);
  for (const name of names) {
    if (read.has(name) || !/\.(ya?ml|mdx?)$/.test(name) || /(^|\/)[A-Z]+\.md$/.test(name)) continue;
    if (ofTheCourse.includes(name.replace(/\.yaml$/, ''))) continue;
    problems.push({
      file: `${shownAs}/${name}`,
      message: 'Nothing reads this file.',
      remedy: placeFor(name),
    });
  }

  return {
    folder: shownAs,
    course: needed(
      'course.yaml',
      courseSchema,
      'Add it: it holds the title, the parts with their lessons, and the outcomes.',
    ),
    lessons: lessonFiles.map((name) => mdx(name, slugOf(posix.dirname(name)), lessonSchema)),
    activities: activityFiles.map((name) => yaml(name, '.yaml', activitySchema)),
    figures: figureFiles.map((name) => yaml(name, '.figure.yaml', figureSchema)),
    drawings: inLessons('.figure.astro').map((name) => ({
      ...source(name, '.figure.astro'),
      lineOf: () => undefined,
    })),
    glossary: list('glossary.yaml', glossarySchema),
    references: list('references.yaml', referencesSchema),
    pages: pageFiles.map((name) => mdx(name, posix.basename(name, '.mdx'), pageSchema)),
    ids: names.includes('ids.txt')
      ? { file: `${shownAs}/ids.txt`, text: readFileSync(join(folder, 'ids.txt'), 'utf8') }
      : undefined,
    renames: names.includes('renames.yaml') ? yaml('renames.yaml', '.yaml', renamesSchema) : undefined,
    issuers: names.includes('issuers.yaml') ? yaml('issuers.yaml', '.yaml', issuersSchema) : undefined,
    versions: names
      .filter((name) => /^versions\/[^/]+\.json$/.test(name))
      // The schema’s optional fields are there or not, never there and undefined.
      .map((name) => yaml(name, '.json', versionSchema) as CourseFile<CourseVersion>),
    problems,
  };
}

/** Every file below FOLDER, hidden folders left out, with `/` between names, sorted. */
function fileNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !/(^|\/)\./.test(name))
    .sort();
}

/** What lies beside the parts. */
const ofTheCourse = ['course', 'glossary', 'references', 'renames', 'issuers'];

function placeFor(name: string): string {
  if (!name.includes('/')) {
    const meant = nearest(name.replace(/\.[^.]+$/, ''), ofTheCourse);
    return meant
      ? `Rename it to ${meant}.yaml.`
      : `Beside the parts lie ${ofTheCourse.map((name) => `${name}.yaml`).join(', ')}.`;
  }
  if (name.endsWith('.yml')) return 'End its name in .yaml.';
  if (name.startsWith('pages/')) return 'Pages lie in pages/ itself and end in .mdx.';
  if (/^[^/]+\/[^/]+\/[^/]+\.mdx?$/.test(name)) return 'Name the lesson’s text lesson.mdx.';
  return 'Move it into a lesson’s folder, such as 1-first-part/01-first-lesson/.';
}

/** Parts the front matter from the text. Lines count from 1, in the file. */
function partFrontMatter(whole: string): {
  head: string | undefined;
  headLine: number;
  body: string;
  bodyLine: number;
} {
  const found = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(whole);
  if (found?.index !== 0) return { head: undefined, headLine: 1, body: whole, bodyLine: 1 };
  const [before = '', , head = ''] = found;
  return { head, headLine: 2, body: whole.slice(before.length), bodyLine: before.split('\n').length };
}

/** What MDX's parser says, with the line in the file. */
function unreadable(error: unknown, bodyLine: number): Pick<Problem, 'line' | 'message' | 'remedy'> {
  const { reason, line } = error as { reason?: string; line?: number };
  if (reason === undefined) throw error;
  // The parser counts from the end of the front matter, and for what was never closed only in words: “(8:1-8:14)”.
  const places = / ?\((\d+):\d+(?:-\d+:\d+)?\)/g;
  const [, opened] = places.exec(reason) ?? [];
  const at = opened ? Number(opened) : line;
  return {
    ...(at && { line: at + bodyLine - 1 }),
    message: `This cannot be read as MDX: ${reason.replaceAll(places, '').replace(/\.$/, '')}.`,
    remedy: 'Close what is opened here: <Name … /> or <Name>…</Name>. Write a bare < as &lt; and { as \\{.',
  };
}
