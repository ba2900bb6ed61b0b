// A new lesson or activity:  node scripts/new.mjs lesson|activity [--course PATH] [--part A --slug x --title "…"]
// Asks for what is not said, where somebody can answer. What it writes is in src/build/new.ts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { main, Plain, root } from './node.mjs';
import { ask } from './typescript.mjs';

const usage = `Usage:
  npm run new -- lesson --part A --slug the-address --title "The title"
  npm run new -- activity --lesson the-address --kind place --id place-something --title "The title"
Both take --course PATH. In a terminal, what is left out is asked for.`;

/** What each needs to know, in the order in which it is asked for. */
const needed = {
  lesson: ['slug', 'part', 'title'],
  activity: ['lesson', 'kind', 'id', 'title'],
};

/** @returns {{ what: 'lesson' | 'activity', folder: string, said: Record<string, string | undefined> }} */
function read() {
  const names = ['course', ...new Set(Object.values(needed).flat())];
  const options = Object.fromEntries(names.map((name) => [name, { type: /** @type {const} */ ('string') }]));
  let given;
  try {
    given = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new Plain(`${/** @type {Error} */ (error).message}\n\n${usage}`);
  }
  const { course, ...said } = /** @type {Record<string, string | undefined>} */ (given.values);
  const [what, ...more] = given.positionals;
  if ((what !== 'lesson' && what !== 'activity') || more.length) throw new Plain(usage);
  const foreign = Object.keys(said).filter((name) => !needed[what].includes(name));
  if (foreign.length) throw new Plain(`A new ${what} takes no --${foreign.join(', --')}.\n\n${usage}`);
  const folder =
    course === undefined ? join(root, 'content') : resolve(process.env.INIT_CWD ?? process.cwd(), course);
  if (!existsSync(join(folder, 'course.yaml')))
    throw new Plain(`There is no course in ${folder}: a course folder has a course.yaml.`);
  return { what, folder, said };
}

/** What may be answered, by what is asked for; none where anything may. @param {string} folder */
async function choices(folder) {
  const { parse } = await import('yaml');
  /** @type {{ parts?: { letter?: string, title: string, lessons: { slug: string, title: string }[] }[], finish?: { slug: string, title: string } }} */
  const { parts = [], finish } = parse(readFileSync(join(folder, 'course.yaml'), 'utf8')) ?? {};
  const lessons = [...parts.flatMap((part) => part.lessons ?? []), ...(finish ? [finish] : [])];
  const kinds = readdirSync(join(root, 'src/activities')).filter((name) =>
    existsSync(join(root, 'src/activities', name, 'examples.yaml')),
  );
  /** @type {Record<string, string[]>} */
  const there = {
    part: parts.map(({ letter, title }, index) => `${letter ?? index + 1} ${title}`),
    lesson: lessons.map(({ slug }) => slug),
    kind: kinds,
  };
  return { there, titles: new Map(lessons.map(({ slug, title }) => [slug, title])) };
}

/** @type {Record<string, string>} */
const questions = {
  part: 'In which part? Its letter or number',
  slug: 'The lesson’s address, for good, such as who-pays',
  title: 'Its title',
  lesson: 'In which lesson? Its address',
  kind: 'Of which kind',
  id: 'Its id, for good, such as place-cases',
};

/**
 * @param {ReturnType<typeof read>} asked
 * @returns {Promise<Record<string, string>>} all that is needed
 */
async function complete({ what, folder, said }) {
  const { there, titles } = await choices(folder);
  const known = { ...said };
  // A lesson that course.yaml announces has its part and its title.
  const announced = () => {
    const title = what === 'lesson' ? titles.get(known.slug ?? '') : undefined;
    if (title !== undefined) Object.assign(known, { part: '', title }, said);
  };
  announced();
  const missing = needed[what].filter((name) => known[name] === undefined);
  if (missing.length && !process.stdin.isTTY) {
    const hints = missing.map((name) => {
      const names = there[name]?.join(', ');
      return `  --${name}  ${questions[name]}${names ? ` (${names})` : ''}`;
    });
    throw new Plain(`A new ${what} needs more:\n${hints.join('\n')}\n\n${usage}`);
  }
  if (!missing.length) return /** @type {Record<string, string>} */ (known);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ended = new AbortController();
  terminal.once('close', () => ended.abort());
  try {
    for (const name of missing) {
      if (known[name] !== undefined) continue;
      if (there[name]) console.log(`There are: ${there[name].join(', ')}.`);
      known[name] = (await terminal.question(`${questions[name]}: `, { signal: ended.signal })).trim();
      announced();
    }
  } catch (error) {
    if (ended.signal.aborted) throw new Plain('\nNothing was written.');
    throw error;
  } finally {
    terminal.close();
  }
  return /** @type {Record<string, string>} */ (known);
}

main(async () => {
  const asked = read();
  await ensureInstalled();
  const known = await complete(asked);
  const verb = asked.what === 'lesson' ? 'newLesson' : 'newActivity';
  console.log(await ask('build/new.ts', verb, relative(root, asked.folder) || '.', known));
});
