/**
 * An organisation's folder laid over a course, as a course folder of its own that everything else builds, checks and
 * wraps as it would any other. Run by `scripts/over.mjs`, and again in a preview as files change.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { tell } from '../course/checks/problems.ts';
import { type Laid, laidOver } from '../over/lay.ts';
import { ORIGINS, type Origins } from '../over/origins.ts';
import { type Files, filesIn, yamlIn } from '../over/read.ts';
import { type Recorded, recordSchema } from '../over/schema.ts';
import { accepted, type Compared, compared, isOpen, RECORD, tellAll, tellOpen } from '../over/stale.ts';
import { idsFor } from './ids.ts';

interface Folders {
  /** Absolute paths. */
  readonly course: string;
  readonly over: string;
  /** How messages call the organisation's folder, if not as seen from the working directory. */
  readonly overShown?: string;
}

/**
 * As seen from where the command was given: in the archive of a release that is above the sources. What lies far off is
 * named whole.
 */
export const shownAs = (path: string): string => {
  const seen =
    relative(process.env['INIT_CWD'] ?? process.cwd(), path)
      .split(sep)
      .join('/') || '.';
  return seen.startsWith('../../') ? path : seen;
};

interface State {
  readonly laid: Laid;
  readonly all: readonly Compared[];
  readonly files: Files;
  readonly shown: string;
  readonly version: string;
  readonly problems: Laid['problems'];
}

function stateOf({ course, over, overShown }: Folders): State {
  const files = filesIn(over);
  const shown = overShown ?? shownAs(over);
  const courseFiles = filesIn(course);
  const laid = laidOver(
    { shown: shownAs(course), path: course, files: courseFiles },
    { shown, path: over, files },
  );
  const record = files.get(RECORD);
  const read = record && yamlIn(`${shown}/${RECORD}`, record, recordSchema);
  const all = compared(laid.overrides, files, read?.data ?? []);
  const head = courseFiles.get('course.yaml');
  const version = head ? String(parse(new TextDecoder().decode(head))?.version ?? '') : '';
  return { laid, all, files, shown, version, problems: [...laid.problems, ...(read?.problems ?? [])] };
}

/** Where the two together lie: a folder for each pair, beside the sources, so that packages are found from there. */
export const laidFolder = ({ course, over }: Folders, root: string): string =>
  join(root, '.laid', createHash('sha256').update(`${course}\n${over}`).digest('hex').slice(0, 12));

/**
 * Lays OVER over COURSE.
 * @returns the folder of both, and what is to be said of it
 * @throws an Error in plain words, with every problem of the organisation's files
 */
export function layOver(folders: Folders & { readonly root: string; readonly strict?: boolean }): {
  readonly folder: string;
  readonly told: string;
} {
  const { laid, all, shown, problems } = stateOf(folders);
  if (problems.length)
    throw new Error(
      `${shown}/ has ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}. Nothing was built.\n\n${tell(problems)}\n`,
    );
  const told = tellOpen(all, shown);
  if (folders.strict && told) throw new Error(`${told}\n\nNothing was built, since --strict was said.`);
  const folder = laidFolder(folders, folders.root);
  const origins: Origins = { course: shownAs(folders.course), files: laid.origins };
  write(folder, new Map([...laid.files, [ORIGINS, new TextEncoder().encode(JSON.stringify(origins))]]));
  listIds(folder);
  return { folder, told };
}

/** Own cases are listed with the course's, so that the check of published ids finds all that it should. */
function listIds(folder: string): void {
  const file = join(folder, 'ids.txt');
  if (!existsSync(file)) return;
  try {
    put(file, new TextEncoder().encode(idsFor(folder).text));
  } catch {
    // A file that cannot be read is told of by the checks of the course.
  }
}

function write(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const name of filesIn(folder).keys()) if (!files.has(name)) rmSync(join(folder, name));
  for (const [name, bytes] of files) put(join(folder, name), bytes);
}

/** What is the same is left alone: a preview takes every writing for an edit. */
function put(file: string, bytes: Uint8Array): void {
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** What `npm run over` says: every text of OVER, and how it stands to the course's. */
export function toldOver(folders: Folders): { readonly text: string; readonly open: number } {
  const { all, shown, problems } = stateOf(folders);
  if (problems.length) throw new Error(tell(problems));
  return {
    text: tellAll(all, shown),
    open: all.filter(isOpen).length,
  };
}

/**
 * Writes down that the texts of OVER were compared with the course's as they are: all, or those whose names contain one of ONLY.
 * @returns what to say of it
 */
export function acceptOver(
  folders: Folders & { readonly day: string; readonly only?: readonly string[] },
): string {
  const { all, shown, version, files, problems } = stateOf(folders);
  if (problems.length) throw new Error(tell(problems));
  const { only = [] } = folders;
  const meant = all.filter(
    ({ key, file }) => !only.length || only.some((one) => key.includes(one) || file.includes(one)),
  );
  if (only.length && !meant.length)
    throw new Error(
      `No text of ${shown}/ is called ${only.join(' or ')}. There are:\n${all.map(({ key }) => `  ${key}`).join('\n')}`,
    );
  const { texts, record } = accepted(
    all,
    new Set(meant.map(({ key }) => key)),
    { version, day: folders.day },
    files,
  );
  for (const name of files.keys())
    if (name.startsWith('replaced/') && name !== RECORD && !texts.has(name)) rmSync(join(folders.over, name));
  for (const [name, text] of texts) put(join(folders.over, name), new TextEncoder().encode(text));
  put(join(folders.over, RECORD), new TextEncoder().encode(recordText(record)));
  const replacing = meant.filter(({ was }) => was !== undefined);
  return replacing.length
    ? `Written down in ${shown}/replaced/: ${replacing.length === 1 ? 'one text was' : `${replacing.length} texts were`} compared with version ${version}.`
    : `${shown}/ stands in the place of nothing; nothing was written down.`;
}

const recordText = (record: readonly Recorded[]): string =>
  [
    '# Which text of the course each of yours stands in the place of, and when somebody last compared the two. Beside this file lies each',
    '# text as it read then. Written by “npm run over -- --accept”; a build says when the course’s text has changed.',
    ...record.map(
      ({ of, version, compared }) =>
        `- { of: ${JSON.stringify(of)}, version: ${version}, compared: '${compared}' }`,
    ),
    ...(record.length ? [] : ['[]']),
    '',
  ].join('\n');

/** How each text of OVER stands to the course's, for `npm run due`. @throws an Error with every problem */
export function comparedIn(folders: Folders): readonly Compared[] {
  const { all, problems } = stateOf(folders);
  if (problems.length) throw new Error(tell(problems));
  return all;
}
