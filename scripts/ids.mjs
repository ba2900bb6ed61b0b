// Brings the list of published ids up to date:  node scripts/ids.mjs [--course PATH]
// It only adds; the build says what is missing. Look through what is new before it is published: ids are for good.
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { main, Plain, root } from './node.mjs';
import { ask } from './typescript.mjs';

main(async () => {
  const [option, given = 'content', ...more] = process.argv.slice(2);
  if (more.length || (option !== undefined && option !== '--course'))
    throw new Plain('Usage: node scripts/ids.mjs [--course PATH]');
  const folder = resolve(option ? (process.env.INIT_CWD ?? process.cwd()) : root, given);
  if (!existsSync(join(folder, 'course.yaml'))) {
    throw new Plain(`There is no course in ${folder}: a course folder has a course.yaml.`);
  }
  await ensureInstalled();
  console.log(await ask('build/ids.ts', 'writeIdsIn', relative(root, folder) || '.'));
});
