// Brings the tables in docs/law-watch.md up to date, and says what law has to be looked at again:  node scripts/law.mjs [--on DAY]
// With a day to come it says what will be due then.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { main, nodeBinary, Plain, root, run } from './node.mjs';

function asked() {
  try {
    const { on = new Date().toISOString().slice(0, 10) } = parseArgs({
      options: { on: { type: 'string' } },
    }).values;
    if (/^\d{4}-\d{2}-\d{2}$/.test(on)) return on;
  } catch {
    // Told below: the usage is the same for all that can be wrong.
  }
  throw new Plain('Usage: node scripts/law.mjs [--on 2027-11-30]');
}

main(async () => {
  const day = asked();
  await ensureInstalled();
  const module = pathToFileURL(join(root, 'src/build/law.ts')).href;
  // The course's schemas are TypeScript; the Node that the packages bring reads them as they are.
  const code = `const { writeLawIn } = await import(${JSON.stringify(module)});
    try { console.log(writeLawIn('content', 'docs/law-watch.md', ${JSON.stringify(day)})) }
    catch (error) { console.error(error.message); process.exitCode = 1 }`;
  const types = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  return (await run(nodeBinary(), [...types, '--input-type=module', '--eval', code])).code;
});
