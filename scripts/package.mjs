// Packages of the course, from one build:  node scripts/package.mjs [--only NAME] [--course PATH] [--over PATH] [--language NAME] [--out DIR] [--site]
// See docs/lms.md. `--site` builds the site into dist/ with a page that offers them.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { astro } from './astro.mjs';
import { findBrowser, flags } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { calledDirectly, main, Plain, root } from './node.mjs';
import { courseFolder, lay, overFolder } from './over.mjs';
import { ask } from './typescript.mjs';

const usage =
  'Usage: node scripts/package.mjs [--only NAME] [--course PATH] [--over PATH] [--language NAME] [--out DIR] [--site]';

/** @typedef {{ name: string, file: string, bytes: number, sha256: string }} Made */

/**
 * Builds the course once and wraps what was built. Relative paths count from where the command was given.
 * @param {{ only?: string[], course?: string, over?: string, language?: string, out?: string, quiet?: boolean }} [options]
 *   language: of the interface; without it as in a build
 * @returns {Promise<Made[]>}
 * @throws {Plain} with what is wrong, in words
 */
export async function makePackages({
  only = [],
  course,
  over,
  language,
  out = 'packages',
  quiet = false,
} = {}) {
  const here = process.env.INIT_CWD ?? process.cwd();
  const folder = over === undefined ? courseFolder(course) : (await lay({ course, over })).folder;
  const work = mkdtempSync(join(tmpdir(), 'packages-'));
  try {
    await known(only);
    const browser = await printer(only);
    const site = join(work, 'site');
    const built = await astro('build', { course, over, language, packaged: true, out: site, quiet: true });
    if (built.code !== 0) throw new Plain(built.output.trim());
    const made = await ask('packaging/make.ts', 'makePackages', {
      site,
      course: folder,
      language,
      out: resolve(here, out),
      only,
      browser,
    });
    if (!quiet) for (const line of told(made)) console.log(line);
    return made;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {string[]} only */
async function known(only) {
  const names = await ask('packaging/list.ts', 'names');
  const strange = only.find((name) => !names.includes(name));
  if (strange) throw new Plain(`There is no package called ${strange}. There are ${names.join(', ')}.`);
}

/**
 * What prints the PDF. Where there is none, all but the PDF is made, and that is said.
 * @param {string[]} only
 */
async function printer(only) {
  if (only.length && !only.includes('pdf')) return undefined;
  const executablePath = await findBrowser();
  if (executablePath) return { executablePath, args: flags };
  const why = await ask('words/en/books.ts', 'withoutBrowser');
  if (only.length === 1) throw new Plain(why);
  console.log(why);
  return undefined;
}

/** A line each: its name, its size, its checksum. @param {Made[]} made */
const told = (made) =>
  made.map(
    ({ file, bytes, sha256 }) =>
      `${file.padEnd(22)} ${`${(bytes / 1e6).toFixed(2)} MB`.padStart(9)}  sha256 ${sha256}`,
  );

/**
 * Builds the site with a page that offers the packages, and lays them beside it.
 * @param {Made[]} made
 * @param {string} from where they lie
 * @param {{ course?: string, over?: string, language?: string }} which
 */
async function offer(made, from, which) {
  const work = mkdtempSync(join(tmpdir(), 'packages-'));
  try {
    const list = join(work, 'downloads.json');
    writeFileSync(list, JSON.stringify(made));
    const { code } = await astro('build', { ...which, downloads: list });
    if (code !== 0) throw new Plain('The site with its downloads could not be built.');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  const folder = join(root, 'dist/download');
  mkdirSync(folder, { recursive: true });
  for (const { file } of made) copyFileSync(join(from, file), join(folder, file));
}

function asked() {
  try {
    return parseArgs({
      options: {
        only: { type: 'string', multiple: true },
        course: { type: 'string' },
        over: { type: 'string' },
        language: { type: 'string' },
        out: { type: 'string' },
        site: { type: 'boolean' },
      },
    }).values;
  } catch {
    throw new Plain(usage);
  }
}

if (calledDirectly(import.meta.url))
  main(async () => {
    const { only, course, language, out = 'packages', site, ...more } = asked();
    const here = process.env.INIT_CWD ?? process.cwd();
    courseFolder(course);
    const over = overFolder(more.over, course);
    await ensureInstalled();
    const made = await makePackages({ only, course, over, language, out });
    if (site) await offer(made, resolve(here, out), { course, over, language });
  });
