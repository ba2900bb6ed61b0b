// The live preview and the build:  node scripts/astro.mjs dev|build [--course PATH] [--over PATH] [--gallery] [--no-offline] [--language NAME[,NAME…]] [--out DIR]
// What else stands on the line goes to Astro as it is (`--port 4000`, `--host`).
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inTurn } from './in-turn.mjs';
import { ensureInstalled } from './install.mjs';
import { calledDirectly, main, Plain, root, runTool, stopRunning, whenStopped } from './node.mjs';
import { courseFolder, lay, overFolder } from './over.mjs';

/**
 * Runs Astro. Relative paths count from where the command was given.
 * @param {'dev' | 'build'} command
 * @param {{ course?: string, over?: string, strict?: boolean, gallery?: boolean, packaged?: boolean, offline?: boolean, downloads?: string, language?: string, languages?: readonly string[], out?: string, rest?: string[], quiet?: boolean }} [options]
 *   course: folder of another course; over: an organisation's folder to lay over it; strict: not while that has texts
 *   that became stale; gallery: with the gallery of activities; packaged: to be wrapped (see
 *   `package.mjs`); offline: pages are kept on learners' devices; downloads: a list of packages to offer; language: of the interface; languages: all that the site is built in; out: where the site is written
 */
export async function astro(
  command,
  {
    course,
    over,
    strict = false,
    gallery = false,
    packaged = false,
    offline = true,
    downloads,
    language,
    languages = [],
    out,
    rest = [],
    quiet = false,
  } = {},
) {
  const here = process.env.INIT_CWD ?? process.cwd();
  const folder = course === undefined ? undefined : resolve(here, course);
  if (folder && !existsSync(resolve(folder, 'course.yaml'))) {
    throw new Plain(`There is no course in ${folder}: a course folder has a course.yaml.`);
  }
  const own = over === undefined ? undefined : overFolder(over, course);
  const laid = own === undefined ? undefined : await lay({ course, over: own, strict });
  if (laid?.told) console.warn(`\n${laid.told}\n`);
  const env = {
    // The bundler gives back what it does not need any more, and so each of its two runs has the room of one.
    MIMALLOC_PURGE_DELAY: '0',
    ...(folder && { COURSE_FOLDER: folder }),
    ...(laid && { COURSE_FOLDER: laid.folder, OVER_FOLDER: own, OVER_COURSE: courseFolder(course) }),
    ...((gallery || command === 'dev') && { GALLERY: '1' }),
    ...(packaged && { PACKAGED: '1' }),
    ...((!offline || command === 'dev') && { OFFLINE: '0' }),
    ...(downloads && { DOWNLOADS: downloads }),
    ...(language && { INTERFACE_LANGUAGE: language }),
    ...(languages.length > 1 && { SITE_LANGUAGES: languages.join(',') }),
    ...(out && { OUT_DIR: resolve(here, out) }),
  };
  // Without a lock two previews (of two courses, say) may run side by side, and neither hides in the background.
  if (command === 'dev')
    return runTool('astro', ['dev', '--ignore-lock', ...rest], { env, quiet, minutes: 1e4 });
  return inTurn(() => runTool('astro', ['build', ...rest], { env, quiet, minutes: 30 }), { quiet });
}

/**
 * Runs Astro once for each language that was asked for: the first at the site's root, the others in folders of their own
 * within it. They follow one another, since Astro empties the folder that it writes.
 * @param {'dev' | 'build'} command
 * @param {NonNullable<Parameters<typeof astro>[1]>} options
 */
export async function inLanguages(command, options) {
  const languages = options.language?.split(',') ?? [];
  if (command === 'dev' || languages.length < 2) return astro(command, options);
  let done = { code: 0, output: '' };
  for (const [index, language] of languages.entries()) {
    const out = join(options.out ?? 'dist', index ? language : '');
    done = await astro(command, { ...options, language, languages, out });
    if (done.code) break;
  }
  return done;
}

/** @param {string[]} words */
function read(words) {
  /** @type {NonNullable<Parameters<typeof astro>[1]> & { rest: string[] }} */
  const options = { rest: [] };
  for (let i = 0; i < words.length; i++) {
    const [name, value] = words[i].split(/=(.*)/s);
    if (name === '--gallery') options.gallery = true;
    else if (name === '--no-offline') options.offline = false;
    else if (name === '--strict') options.strict = true;
    else if (name === '--course' || name === '--out' || name === '--over' || name === '--language') {
      const given = value ?? words[++i];
      if (!given) throw new Plain(`${name} wants a ${name === '--language' ? 'name' : 'folder'} after it.`);
      options[/** @type {'course' | 'out' | 'over' | 'language'} */ (name.slice(2))] = given;
    } else options.rest.push(words[i]);
  }
  return options;
}

if (calledDirectly(import.meta.url)) {
  process.chdir(process.env.INIT_CWD ?? root);
  main(async () => {
    const [command, ...words] = process.argv.slice(2);
    if (command !== 'dev' && command !== 'build') {
      throw new Plain('Usage: node scripts/astro.mjs dev|build [--course PATH] [--over PATH [--strict]] [--gallery] [--no-offline] [--language NAME[,NAME…]] [--out DIR]'); // biome-ignore format: one thought
    }
    const options = read(words);
    options.over = overFolder(options.over, options.course);
    await ensureInstalled();
    let stopped = false;
    whenStopped(() => {
      stopped = true;
      stopRunning();
    });
    const { code } = await inLanguages(command, options);
    return stopped && command === 'dev' ? 0 : code;
  });
}
