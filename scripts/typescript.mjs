// The course's schemas and checks are TypeScript; the Node that the packages bring reads them as they are.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeBinary, Plain, root, run } from './node.mjs';

/**
 * What a function of a module below `src` answers.
 * @param {string} file such as `build/law.ts`
 * @param {string} name
 * @param {unknown} [argument] the function's one argument
 * @returns {Promise<any>}
 * @throws {Plain} with the function's own words, where it throws
 */
export async function ask(file, name, argument = null) {
  const module = pathToFileURL(join(root, 'src', file)).href;
  const mark = '\n::answer::';
  const code = `const { ${name} } = await import(${JSON.stringify(module)});
    try {
      const answer = await ${name}(${JSON.stringify(argument)});
      console.log(${JSON.stringify(mark)} + JSON.stringify(answer ?? null));
    } catch (error) { console.error(error.message); process.exitCode = 1 }`;
  const types = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const done = await run(nodeBinary(), [...types, '--input-type=module', '--eval', code], { quiet: true });
  if (done.code !== 0) throw new Plain(done.output.trim());
  return JSON.parse(done.output.slice(done.output.lastIndexOf(mark) + mark.length));
}
