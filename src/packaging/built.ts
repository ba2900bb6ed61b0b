/** The built site and the course behind it, read once for all wrappers. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { activitySchema } from '../activities/kinds.ts';
import { pageOf } from '../build/html.ts';
import { interfaceOf } from '../build/languages.ts';
import { launcherNames } from '../build/launchers.ts';
import { scriptsOf } from '../build/scripts.ts';
import { unused } from '../build/unused-scripts.ts';
import { fromUtf8, toUtf8 } from '../bytes/text.ts';
import { tell } from '../course/checks/problems.ts';
import { readCourse } from '../course/checks/read.ts';
import { courseData } from '../course/course-data.ts';
import { fromFiles } from '../course/from-files.ts';
import { readLook } from '../look/read.ts';
import { pageToIndex } from './pages.ts';
import type { Built, Files } from './wrapper.ts';

/** What lies in FOLDER, by its path below. */
export const filesIn = (folder: string): Files =>
  new Map(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map(
        (file) => [file.slice(join(folder, '/').length).replaceAll('\\', '/'), readFileSync(file)] as const,
      )
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

const scriptsAskedBy = (html: string): string[] =>
  pageOf(html).tags.flatMap(({ name, attributes }) => {
    const from = name === 'script' ? attributes.get('src')?.text : undefined;
    return from ? [from.replace(/^(\.{1,2}\/)+/, '')] : [];
  });

/**
 * The site in the folder SITE, built to be wrapped, of the course in FOLDER; LANGUAGE is what the build was asked for.
 * @throws an Error with every problem, while a file of the course cannot be read
 */
export function builtFrom(site: string, folder: string, language?: string): Built {
  const files = readCourse(folder, activitySchema);
  const loaded = fromFiles(files);
  if (files.problems.length || !loaded)
    throw new Error(`The course cannot be wrapped before it can be read.\n\n${tell(files.problems)}`);
  const versions = files.versions.flatMap(({ data }) => data ?? []);
  const course = courseData({ ...loaded, versions: new Map(versions.map((one) => [one.version, one])) });

  const all = filesIn(site);
  const text = (path: string) => fromUtf8(all.get(path) ?? new Uint8Array()) ?? '';
  const isLauncher = (path: string) => launcherNames.some((name) => path === `${name}/index.html`);
  const pages = [...all.keys()].filter((path) => path.endsWith('.html') && !isLauncher(path));
  const asked = new Set(pages.flatMap((path) => scriptsAskedBy(text(path))));
  const scripts = [...all.keys()].filter((path) => /^_astro\/[^/]+\.js$/.test(path));
  const ofLaunchers = new Set(unused(scripts, asked, scriptsOf(text)));
  return {
    course,
    written: loaded,
    versions,
    look: readLook(folder),
    language: interfaceOf(folder, language),
    site: new Map(
      [...all]
        .filter(([path]) => !isLauncher(path) && !ofLaunchers.has(path))
        .map(([path, bytes]) => [path, path.endsWith('.html') ? toUtf8(pageToIndex(text(path))) : bytes]),
    ),
    launchers: new Map(
      launcherNames.map((name) => [name, withPages(atRoot(text(`${name}/index.html`)), pages)]),
    ),
    launcherFiles: new Map([...all].filter(([path]) => ofLaunchers.has(path))),
  };
}

/** A launcher knows which pages there are. */
const withPages = (html: string, pages: readonly string[]): string =>
  html.replace(
    '"pages":[]',
    `"pages":${JSON.stringify(pages.filter((path) => /(^|\/)index\.html$/.test(path)).map((path) => path.slice(0, -'index.html'.length)))}`,
  );

/** A launcher's page as it stands at a package's root, beside the folder of the site. */
const atRoot = (html: string): string => html.replaceAll(/((?:href|src|data-root)=")\.\.\//g, '$1course/');
