// Writes down what the course's version asks, once it is published:  node scripts/versions.mjs [--course PATH] [--into PATH]
// It never writes over a file: statements of that version are measured by it. See docs/statement.md.
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { main, Plain, root } from './node.mjs';
import { ask } from './typescript.mjs';

const usage = 'Usage: node scripts/versions.mjs [--course PATH] [--into PATH]';

function asked() {
  try {
    return parseArgs({ options: { course: { type: 'string' }, into: { type: 'string' } } }).values;
  } catch {
    throw new Plain(usage);
  }
}

main(async () => {
  const { course, into } = asked();
  const here = process.env.INIT_CWD ?? process.cwd();
  const folder = course === undefined ? join(root, 'content') : resolve(here, course);
  const target = into === undefined ? folder : resolve(here, into);
  for (const one of [folder, target]) {
    if (!existsSync(join(one, 'course.yaml')))
      throw new Plain(`There is no course in ${one}: a course folder has a course.yaml.`);
  }
  await ensureInstalled();
  const shown = [folder, target].map((one) => relative(root, one) || '.');
  console.log(await ask('build/versions.ts', 'writeVersionIn', ...shown));
});
