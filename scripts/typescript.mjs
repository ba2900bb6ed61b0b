// The course's schemas and checks are TypeScript; the Node that the packages bring reads them as they are.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { nodeBinary, Plain, root, run, stopRunning, whenStopped } from './node.mjs';

/** What Node needs to be told, to read TypeScript as it is. */
export const types = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

/**
 * What a function of a module below `src` answers.
 * @param {string} file such as `build/law.ts`
 * @param {string} name
 * @param {readonly unknown[]} given the function's arguments, as JSON can carry them
 * @returns {Promise<any>}
 * @throws {Plain} with the function's own words, where it throws
 */
export async function ask(file, name, ...given) {
  const module = pathToFileURL(join(root, 'src', file)).href;
  const mark = '\n::answer::';
  const code = `const { ${name} } = await import(${JSON.stringify(module)});
    try {
      const answer = await ${name}(...${JSON.stringify(given)});
      console.log(${JSON.stringify(mark)} + JSON.stringify(answer ?? null));
    } catch (error) { console.error(error.message); process.exitCode = 1 }`;
  const done = await run(nodeBinary(), [...types, '--input-type=module', '--eval', code], { quiet: true });
  if (done.code !== 0) throw new Plain(done.output.trim());
  return JSON.parse(done.output.slice(done.output.lastIndexOf(mark) + mark.length));
}

/**
 * A command that is written in TypeScript, with this one's own words; ends with it, however that is.
 * @param {string} file below the project's root
 * @param {number} minutes how long it may take
 * @returns {Promise<number>} its exit code
 */
export async function command(file, minutes) {
  await ensureInstalled();
  whenStopped(() => {
    stopRunning();
    process.exit(130);
  });
  const { code } = await run(nodeBinary(), [...types, join(root, file), ...process.argv.slice(2)], {
    minutes,
  });
  return code;
}
