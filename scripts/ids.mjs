// Brings the list of published ids up to date:  node scripts/ids.mjs [--course PATH]
// It only adds; the build says what is missing. Look through what is new before it is published: ids are for good.
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { main, nodeBinary, Plain, root, run } from './node.mjs';

main(async () => {
  const [option, given = 'content', ...more] = process.argv.slice(2);
  if (more.length || (option !== undefined && option !== '--course'))
    throw new Plain('Usage: node scripts/ids.mjs [--course PATH]');
  const folder = resolve(option ? (process.env.INIT_CWD ?? process.cwd()) : root, given);
  if (!existsSync(join(folder, 'course.yaml'))) {
    throw new Plain(`There is no course in ${folder}: a course folder has a course.yaml.`);
  }
  await ensureInstalled();
  const module = pathToFileURL(join(root, 'src/build/ids.ts')).href;
  // The course's schemas are TypeScript; the Node that the packages bring reads them as they are.
  const code = `const { writeIdsIn } = await import(${JSON.stringify(module)});
    try { console.log(writeIdsIn(${JSON.stringify(relative(root, folder) || '.')})) }
    catch (error) { console.error(error.message); process.exitCode = 1 }`;
  const types = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  return (await run(nodeBinary(), [...types, '--input-type=module', '--eval', code])).code;
});
