/** Reads a course folder from disk, file by file, with what keeps a file from being read. Node only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import type { z } from 'astro/zod';
import type { Root } from 'mdast';
import { type LookSaid, lookSchema } from '../../look/schema.ts';
import { slugOf } from '../folder.ts';
import { type LessonText, lessonTextOf } from '../lesson-text.ts';
import { type OwnWords, wordsSchema } from '../own-words.ts';
import {
  type Codes,
  type Course,
  codesSchema,
  courseSchema,
  type FigureWords,
  figureSchema,
  glossarySchema,
  issuersSchema,
  type Law,
  type LessonHead,
  type ListedIssuers,
  lawSchema,
  lessonSchema,
  type Moves,
  movesSchema,
  pageSchema,
  type Reference,
  type Renames,
  type RoomMatters,
  referencesSchema,
  renamesSchema,
  roomSchema,
  type SessionHead,
  sessionSchema,
  type Term,
  versionSchema,
} from '../schema.ts';
import type { CourseVersion } from '../version.ts';
import { readText } from './bytes.ts';
import { explain } from './explain.ts';
import { partFrontMatter } from './front-matter.ts';
import { readMdx } from './mdx.ts';
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
  /** The same as MDX's parser has it. */
  readonly tree: Root | undefined;
  /** The line on which the text begins, after front matter. */
  readonly bodyLine: number;
}

/** A course folder as it lies on disk. */
export interface CourseFiles<Activity> {
  /** The folder as shown in messages. */
  readonly folder: string;
  /** Every file in it, as shown. */
  readonly names: ReadonlySet<string>;
  readonly course: CourseFile<Course>;
  readonly lessons: readonly TextFile<LessonHead>[];
  readonly activities: readonly CourseFile<Activity>[];
  readonly figures: readonly CourseFile<FigureWords>[];
  /** The `.figure.astro` files, as they are written. */
  readonly drawings: readonly CourseFile<string>[];
  readonly glossary: CourseFile<Term[]>;
  readonly references: CourseFile<Reference[]>;
  readonly pages: readonly TextFile<z.infer<typeof pageSchema>>[];
  /** The course on one sheet; few courses have it. */
  readonly moves: CourseFile<Moves> | undefined;
  /** What two have to settle who meet in the room; few courses say. */
  readonly room: CourseFile<{ readonly matters: RoomMatters }> | undefined;
  /** For those who run the course with a group, a page for each part that has one. */
  readonly sessions: readonly TextFile<SessionHead>[];
  /** Every id that was ever published; a course that was not has no such list. */
  readonly ids: { readonly file: string; readonly text: string } | undefined;
  /** What has another name now, if anything has. */
  readonly renames: CourseFile<Renames> | undefined;
  /** Organisations that may countersign statements; a course need not list any. */
  readonly issuers: CourseFile<ListedIssuers> | undefined;
  /** Law and guidance that the course speaks of, if it watches any. */
  readonly law: CourseFile<Law> | undefined;
  /** What the codes on statements leave out, if the course wrote that down. */
  readonly codes: CourseFile<Codes> | undefined;
  /** What the course says in words of its own, if anything. */
  readonly words: CourseFile<OwnWords> | undefined;
  /** What each published version asked; a course need not keep such files. */
  readonly versions: readonly CourseFile<CourseVersion>[];
  /** How the course looks; what its folder lacks is neutral. */
  readonly look: {
    readonly file: CourseFile<LookSaid> | undefined;
    /** Whatever lies in the folder: names as shown, a drawing's text with it. */
    readonly others: readonly { readonly file: string; readonly name: string; readonly svg?: string }[];
  };
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

  /** The file's text; undefined where its bytes are none, or hide something. */
  const textIn = (name: string): string | undefined => {
    const { text, failures } = readText(readFileSync(join(folder, name)));
    problems.push(...failures.map((failure) => ({ file: `${shownAs}/${name}`, ...failure })));
    return failures.length ? undefined : text;
  };

  const checked = <Data>(
    from: Source & Pick<ReturnType<typeof readYaml>, 'written'>,
    schema: z.ZodType<Data>,
    data: unknown,
  ): Data | undefined => {
    const found = explain(schema, data, from.written);
    problems.push(...found.map((finding) => problemIn(from, finding)));
    return found.length ? undefined : schema.parse(data);
  };

  const unread = { lineOf: () => undefined, data: undefined };

  const yaml = <Data>(name: string, ending: string, schema: z.ZodType<Data>): CourseFile<Data> => {
    const about = source(name, ending);
    const text = textIn(name);
    if (text === undefined) return { ...about, ...unread };
    const { data, lineOf, written, failures } = readYaml(text);
    problems.push(...failures.map((failure) => ({ file: about.file, ...failure })));
    if (failures.length) return { ...about, lineOf, data: undefined };
    return { ...about, lineOf, data: checked({ ...about, lineOf, written }, schema, data) };
  };

  /** One of the files that every course has. */
  const needed = <Data>(name: string, schema: z.ZodType<Data>, remedy: string): CourseFile<Data> => {
    if (names.includes(name)) return yaml(name, '.yaml', schema);
    const about = source(name, '.yaml');
    // Under a name that nothing reads: told of there.
    if (!names.some((other) => rightName(other) === name))
      problems.push({ file: about.file, message: 'This file is missing.', remedy });
    return { ...about, ...unread };
  };

  /** A list that a course need not have. */
  const list = <Entry>(name: string, schema: z.ZodType<Entry[]>): CourseFile<Entry[]> =>
    names.includes(name)
      ? yaml(name, '.yaml', schema)
      : { ...source(name, '.yaml'), lineOf: () => undefined, data: [] };

  const mdx = <Head>(name: string, id: string, schema: z.ZodType<Head>): TextFile<Head> => {
    const about = { ...source(name, '.mdx'), id };
    const whole = textIn(name);
    if (whole === undefined) return { ...about, ...unread, text: undefined, tree: undefined, bodyLine: 1 };
    const { head, headLine, body, bodyLine, failure } = partFrontMatter(whole);
    // Where front matter has no end, the text has no beginning.
    if (failure || head === undefined) {
      if (failure) problems.push({ file: about.file, ...failure });
      return { ...about, ...unread, text: undefined, tree: undefined, bodyLine };
    }
    const { tree, failures } = readMdx(body, bodyLine);
    problems.push(...failures.map((wrong) => ({ file: about.file, ...wrong })));
    const parsed = { ...about, tree, text: tree && lessonTextOf(tree, bodyLine), bodyLine };
    const { data, lineOf, written, failures: inHead } = readYaml(head, headLine);
    problems.push(...inHead.map((wrong) => ({ file: about.file, ...wrong })));
    if (inHead.length) return { ...parsed, lineOf, data: undefined };
    // Front matter without a field is a group without fields, not an empty file.
    return { ...parsed, lineOf, data: checked({ ...about, lineOf, written }, schema, data ?? {}) };
  };

  const inLessons = (ending: string) =>
    names.filter(
      (name) => /^(?!(pages|facilitator)\/)[^/]+\/[^/]+\/[^/]+$/.test(name) && name.endsWith(ending),
    );
  const figureFiles = inLessons('.figure.yaml');
  const lessonFiles = inLessons('/lesson.mdx');
  const activityFiles = inLessons('.yaml').filter((name) => !figureFiles.includes(name));
  const pageFiles = names.filter((name) => /^pages\/[^/]+\.mdx$/.test(name));

  const sessionFiles = names.filter((name) => /^facilitator\/[^/]+\.mdx$/.test(name));

  const lookFiles = names.filter((name) => name.startsWith('look/'));

  // The course's own words for an interface in another language: only looked at here.
  const otherWords = names.filter((name) => /^words\.[a-z]{2,3}\.yaml$/.test(name));
  for (const name of otherWords) yaml(name, '.yaml', wordsSchema);

  const read = new Set([
    ...otherWords,
    ...lookFiles,
    ...figureFiles,
    ...lessonFiles,
    ...activityFiles,
    ...pageFiles,
    ...sessionFiles,
  ]);
  for (const name of names) {
    if (read.has(name) || /(^|\/)[A-Z]+\.md$/.test(name)) continue;
    if (ofTheCourse.includes(name.replace(/\.yaml$/, ''))) continue;
    const right = rightName(name);
    if (!/\.(yaml|mdx?)$/.test(right) && right === name) continue;
    problems.push({
      file: `${shownAs}/${name}`,
      message: 'Nothing reads this file.',
      remedy:
        right === name || !(right.includes('/') || ofTheCourse.includes(right.replace('.yaml', '')))
          ? placeFor(name)
          : `Call it ${posix.basename(right)}.`,
    });
  }

  const idsText = names.includes('ids.txt') ? textIn('ids.txt') : undefined;
  const ids = idsText === undefined ? undefined : { file: `${shownAs}/ids.txt`, text: idsText };

  return {
    folder: shownAs,
    names: new Set(names.map((name) => `${shownAs}/${name}`)),
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
      data: textIn(name),
    })),
    glossary: list('glossary.yaml', glossarySchema),
    references: list('references.yaml', referencesSchema),
    pages: pageFiles.map((name) => mdx(name, posix.basename(name, '.mdx'), pageSchema)),
    moves: names.includes('moves.yaml') ? yaml('moves.yaml', '.yaml', movesSchema) : undefined,
    room: names.includes('room.yaml') ? yaml('room.yaml', '.yaml', roomSchema) : undefined,
    sessions: sessionFiles.map((name) => mdx(name, posix.basename(name, '.mdx'), sessionSchema)),
    ids,
    renames: names.includes('renames.yaml') ? yaml('renames.yaml', '.yaml', renamesSchema) : undefined,
    issuers: names.includes('issuers.yaml') ? yaml('issuers.yaml', '.yaml', issuersSchema) : undefined,
    law: names.includes('law.yaml') ? yaml('law.yaml', '.yaml', lawSchema) : undefined,
    codes: names.includes('codes.json') ? yaml('codes.json', '.json', codesSchema) : undefined,
    words: names.includes('words.yaml') ? yaml('words.yaml', '.yaml', wordsSchema) : undefined,
    versions: names
      .filter((name) => /^versions\/[^/]+\.json$/.test(name))
      // The schema’s optional fields are there or not, never there and undefined.
      .map((name) => yaml(name, '.json', versionSchema) as CourseFile<CourseVersion>),
    look: {
      file: lookFiles.includes('look/look.yaml') ? yaml('look/look.yaml', '.yaml', lookSchema) : undefined,
      others: lookFiles
        .filter((name) => name !== 'look/look.yaml')
        .map((name) => ({
          file: `${shownAs}/${name}`,
          name: name.replace('look/', ''),
          ...(name.endsWith('.svg') ? { svg: readFileSync(join(folder, name), 'utf8') } : {}),
        })),
    },
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
const ofTheCourse = [
  'course',
  'glossary',
  'references',
  'renames',
  'issuers',
  'law',
  'words',
  'moves',
  'room',
];

/** A name with the ending that is read: `.yml`, `.YAML` and Notepad's `.yaml.txt` are not. */
function rightName(name: string): string {
  return name
    .replace(/(\.(?:ya?ml|mdx|astro))\.txt$/i, '$1')
    .replace(/\.ya?ml$/i, '.yaml')
    .replace(/\.mdx$/i, '.mdx')
    .replace(/\.figure\.(yaml|astro)$/i, (ending) => ending.toLowerCase());
}

function placeFor(name: string): string {
  if (!name.includes('/')) {
    const meant = nearest(name.replace(/\.[^.]+$/, ''), ofTheCourse);
    return meant
      ? `Rename it to ${meant}.yaml.`
      : `Beside the parts lie ${ofTheCourse.map((own) => `${own}.yaml`).join(', ')}.`;
  }
  const [, own] = /^(pages|facilitator)\//.exec(name) ?? [];
  if (own) return `Pages lie in ${own}/ itself and end in .mdx.`;
  if (/^[^/]+\/[^/]+\/[^/]+\.mdx?$/.test(name)) return 'Name the lesson’s text lesson.mdx.';
  return 'Move it into a lesson’s folder, such as 1-first-part/01-first-lesson/.';
}
