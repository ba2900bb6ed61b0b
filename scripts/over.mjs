// An organisation's folder over the course:  node scripts/over.mjs [--over FOLDER] [--course PATH] [--accept [NAME …]] [--begin FOLDER]
// Says how each of its texts stands to the course's; `--accept` writes down that they were compared. See docs/own-copy.md.
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { calledDirectly, main, Plain, root } from './node.mjs';
import { ask } from './typescript.mjs';

const usage = `Usage:
  npm run over -- --begin FOLDER               a first over.yaml, to fill in
  npm run over -- --over FOLDER                how each text stands to the course's
  npm run over -- --over FOLDER --accept       they were compared (or some: --accept pages/privacy)
All take --course PATH. A folder called over beside content/ need not be named.`;

/** Relative paths count from where the command was given. */
const here = () => process.env.INIT_CWD ?? process.cwd();

/**
 * The organisation's folder: the one that is named, else `over/` where the course is the project's own and there is one.
 * @param {string | undefined} given
 * @param {string | undefined} course
 * @returns {string | undefined} an absolute path
 */
export function overFolder(given, course) {
  if (given === undefined) {
    const usual = join(root, 'over');
    return course === undefined && existsSync(usual) ? usual : undefined;
  }
  const folder = resolve(here(), given);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Plain(`There is no folder ${folder} to lay over the course.`);
  return folder;
}

/** @param {string | undefined} course */
export function courseFolder(course) {
  const folder = course === undefined ? join(root, 'content') : resolve(here(), course);
  if (!existsSync(join(folder, 'course.yaml')))
    throw new Plain(`There is no course in ${folder}: a course folder has a course.yaml.`);
  return folder;
}

/**
 * Lays OVER over the course, and says what became stale.
 * @param {{ course?: string, over: string, strict?: boolean }} options
 * @returns {Promise<{ folder: string, told: string }>} the folder of both, and what is to be said
 */
export async function lay({ course, over, strict = false }) {
  return ask('build/lay.ts', 'layOver', {
    course: courseFolder(course),
    over: resolve(here(), over),
    root,
    strict,
  });
}

function asked() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        over: { type: 'string' },
        course: { type: 'string' },
        accept: { type: 'boolean' },
        begin: { type: 'string' },
      },
    });
    if (positionals.length && !values.accept) throw new Plain(usage);
    return { ...values, only: positionals };
  } catch {
    throw new Plain(usage);
  }
}

if (calledDirectly(import.meta.url))
  main(async () => {
    const { over, course, accept, begin, only } = asked();
    await ensureInstalled();
    if (begin !== undefined) {
      const folder = resolve(here(), begin);
      const file = join(folder, 'over.yaml');
      if (existsSync(file)) throw new Plain(`${file} is there already.`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, await ask('over/starter.ts', 'firstOver'));
      console.log(`${file}\nFill it in, then: npm run build -- --over ${begin}`);
      return;
    }
    const folder = overFolder(over, course);
    if (!folder) throw new Plain(`There is no over/ beside content/.\n\n${usage}`);
    const both = { course: courseFolder(course), over: folder };
    const day = new Date().toISOString().slice(0, 10);
    if (accept) console.log(await ask('build/lay.ts', 'acceptOver', { ...both, day, only }));
    else console.log((await ask('build/lay.ts', 'toldOver', both)).text);
  });
