/**
 * A new lesson or activity: its files, its place in the course, and what the course then asks. Run by `scripts/new.mjs`.
 * Either all of it is written, or nothing.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ActivityEntry, activitySchema, kindNames } from '../activities/kinds.ts';
import { didYouMean } from '../course/checks/nearest.ts';
import { type Problem, tell } from '../course/checks/problems.ts';
import { type CourseFiles, readCourse } from '../course/checks/read.ts';
import { asId } from '../course/folder.ts';
import { type Course, id as idSchema } from '../course/schema.ts';
import { problemsIn } from './check.ts';
import { idsFor } from './ids.ts';
import { asActivity, examplesIn, lessonText, withLesson, withTag } from './new-texts.ts';

export interface NewLesson {
  /** A letter, a number or a title. */
  readonly part?: string | undefined;
  readonly slug: string;
  readonly title: string;
}

export interface NewActivity {
  readonly lesson: string;
  readonly kind: string;
  readonly id: string;
  readonly title: string;
}

/** Adds a lesson to the course in FOLDER. @returns what to say of it */
export function newLesson(folder: string, { part, slug, title }: NewLesson): string {
  const { course, files } = readable(folder);
  refuseUnfit(slug, 'slug');
  if (files.lessons.some(({ id }) => id === slug))
    throw new Error(`There is a lesson “${slug}” already. Give the new one a slug of its own.`);
  const { parts, finish, outcomes } = course;
  const planned = [...parts.flatMap(({ lessons }) => lessons), finish].find((place) => place.slug === slug);
  if (planned && planned.title !== title) {
    throw new Error(
      `course.yaml calls “${slug}” “${planned.title}”. Take that title, or change it there first.`,
    );
  }
  const ends = planned === finish;
  const at = planned ? parts.findIndex(({ lessons }) => lessons.includes(planned)) : partCalled(parts, part);
  const file = `${lessonFolder(files, course, at, slug)}/lesson.mdx`;
  const texts = new Map([[file, lessonText(title, outcomes[0]?.number ?? 1, ends)]]);
  if (!planned) texts.set('course.yaml', withLesson(textOf(folder, 'course.yaml'), at, { slug, title }));
  return `${written(folder, texts)}\n\n${asks([
    `Write the lesson over what stands in ${file}; “npm run dev” shows it as you save.`,
    `Say in its front matter which outcomes it serves: ${outcomes.map(({ number, short }) => `${number} (${short})`).join(', ')}. A new aim is a new outcome in course.yaml.`,
    'Add activities with “npm run new -- activity”. What the statement is to ask for says “required: true”.',
    ...(course.completion.finalCheck === undefined
      ? []
      : [
          `The final check asks about every lesson: write three questions about “${slug}” in ${course.completion.finalCheck}.yaml, and raise its “draw” by one.`,
        ]),
    'If the lessons tell one story, let this one take it up, and the next one know of it.',
    ...whatAVersionAsks(folder, course),
  ])}${left(folder)}`;
}

/** Adds an activity to a lesson of the course in FOLDER. @returns what to say of it */
export function newActivity(folder: string, { lesson: slug, kind, id, title }: NewActivity): string {
  const { course, files } = readable(folder);
  refuseUnfit(id, 'id');
  const lesson = files.lessons.find((one) => one.id === slug);
  if (!lesson) {
    const there = files.lessons.map((one) => one.id);
    throw new Error(
      `There is no lesson “${slug}”. ${didYouMean(slug, there)}There are: ${there.join(', ')}.`,
    );
  }
  const taken = files.activities.find((one) => one.id === id);
  if (taken) throw new Error(`There is an activity “${id}” already: ${taken.file}.`);
  if (!(kindNames as readonly string[]).includes(kind)) {
    throw new Error(
      `There is no kind “${kind}”. ${didYouMean(kind, kindNames)}There are: ${kindNames.join(', ')}.`,
    );
  }
  const inside = lesson.file.slice(files.folder.length + 1);
  const file = `${dirname(inside)}/${id}.yaml`;
  const slugs = course.parts.flatMap(({ lessons }) => lessons.map((one) => one.slug));
  const [example = ''] = examplesOf(kind);
  const texts = new Map([
    [file, asActivity(example, { id, title, slugs })],
    [inside, withTag(textOf(folder, inside), id)],
  ]);
  return `${written(folder, texts)}\n\n${asks([
    `Write your own over the example in ${file}. src/activities/${kind}/README.md says what each field is for.`,
    `Put its tag, <Activity id="${id}" />, where the lesson wants it: it stands at the end of ${inside} now.`,
    'If the statement is to ask for it, write “required: true”.',
    ...whatAVersionAsks(folder, course),
  ])}${left(folder)}`;
}

/** Every example of KIND, as it stands in its folder. */
function examplesOf(kind: string): string[] {
  const file = new URL(`../activities/${kind}/examples.yaml`, import.meta.url);
  return examplesIn(readFileSync(fileURLToPath(file), 'utf8'));
}

const textOf = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

/** The course as it is: what cannot be read cannot be added to. */
function readable(folder: string): { readonly course: Course; readonly files: CourseFiles<ActivityEntry> } {
  const files = readCourse(folder, activitySchema);
  const course = files.course.data;
  if (!course || files.problems.length)
    throw new Error(`Nothing can be added before the course can be read.\n\n${tell(files.problems)}`);
  return { course, files };
}

function refuseUnfit(name: string, what: string): void {
  const { error } = idSchema.safeParse(name);
  if (error)
    throw new Error(`“${name}” can be no ${what}: ${error.issues[0]?.message} Such as “${asId(name)}”.`);
}

function partCalled(parts: Course['parts'], called = ''): number {
  const said = called.trim().toLowerCase();
  const names = parts.map(({ letter, title }) => (letter ? `${letter} (${title})` : title));
  const at = parts.findIndex(
    ({ letter, title }, index) =>
      letter?.toLowerCase() === said || String(index + 1) === said || title.toLowerCase() === said,
  );
  if (at < 0) throw new Error(`There is no part “${called}”. There are: ${names.join(', ')}.`);
  return at;
}

/** Beside the other lessons of its part, after them. Its number only sorts. */
function lessonFolder(
  files: CourseFiles<unknown>,
  { parts, finish }: Course,
  at: number,
  slug: string,
): string {
  const own = parts[at]?.lessons.map((lesson) => lesson.slug) ?? [];
  const folders = files.lessons.map(({ id, folder }) => ({
    id,
    folder: folder.slice(files.folder.length + 1),
  }));
  const beside = folders.filter(({ id }) => own.includes(id)).map(({ folder }) => folder);
  const numbers = beside.map((folder) => Number.parseInt(basename(folder), 10)).filter(Number.isInteger);
  const before = parts.slice(0, at < 0 ? 0 : at).reduce((sum, { lessons }) => sum + lessons.length, 0);
  const number = Math.max(before, ...numbers) + 1;
  const part = beside[0]
    ? dirname(beside[0])
    : newPart(folders, at < 0 ? parts.length : at, parts[at]?.title ?? finish.slug);
  return `${part}/${String(number).padStart(2, '0')}-${slug}`;
}

function newPart(folders: readonly { readonly folder: string }[], at: number, title: string): string {
  const name = `${at + 1}-${asId(title)}`;
  const there = folders.map(({ folder }) => folder.split('/')[0]);
  return there.includes(name) ? `${name}-2` : name;
}

/**
 * Writes TEXTS, and brings the list of ids up to date where there is one. What goes wrong, or makes the course wrong
 * in another way than its author has to mend, takes all of it back.
 */
function written(folder: string, texts: ReadonlyMap<string, string>): string {
  const before = new Set(problemsIn(folder).map((problem) => tell([problem])));
  const back: (() => void)[] = [];
  const put = (name: string, text: string) => {
    const file = join(folder, name);
    const was = existsSync(file) ? readFileSync(file) : undefined;
    const made = mkdirSync(dirname(file), { recursive: true });
    back.push(() => {
      if (was) writeFileSync(file, was);
      else rmSync(made ?? file, { recursive: true, force: true });
    });
    writeFileSync(file, text, was ? undefined : { flag: 'wx' });
  };
  try {
    for (const [name, text] of texts) put(name, text);
    const fresh = existsSync(join(folder, 'ids.txt')) ? newIds(folder, put) : undefined;
    const fatal = problemsIn(folder).filter((problem) => !before.has(tell([problem])) && !canWait(problem));
    if (fatal.length) throw new Error(`What would be written does not fit the course.\n\n${tell(fatal)}`);
    const shown = readCourse(folder, activitySchema).folder;
    const names = [...texts.keys()].map((name) => `  ${shown}/${name}`);
    return [`Written:`, ...names, ...(fresh ?? [])].join('\n');
  } catch (cause) {
    for (const undo of back.reverse()) undo();
    throw cause;
  }
}

/** What only an author can do: write questions, and say that a published course changed. */
const canWait = ({ message }: Problem) =>
  /^The bank has|^A try draws|^Version .* was published/.test(message);

function newIds(folder: string, put: (name: string, text: string) => void): string[] {
  const { text, fresh } = idsFor(folder);
  put('ids.txt', text);
  return [
    `New in ids.txt, for good once it is published: ${fresh.length}`,
    ...fresh.slice(0, 8).map((item) => `  ${item}`),
    ...(fresh.length > 8 ? [`  and ${fresh.length - 8} more`] : []),
  ];
}

const asks = (lines: readonly string[]) =>
  ['What it asks now:', ...lines.map((line) => `  - ${line}`)].join('\n');

function whatAVersionAsks(folder: string, { version }: Course): string[] {
  if (!existsSync(join(folder, 'versions', `${version}.json`))) return [];
  return [
    `Version ${version} is published and stays as it was: raise “version” and “released” in course.yaml, say in “changes” what is new, and run “npm run versions” when it goes out.`,
  ];
}

/** What the check finds now. */
function left(folder: string): string {
  const problems = problemsIn(folder);
  return problems.length
    ? `\n\nUntil then a build stops:\n\n${tell(problems)}`
    : '\n\nThe course can be built as it is.';
}
