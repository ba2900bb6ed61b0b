// Breaks browsers, storage and files, and looks whether anything is lost:  npm run chaos  ·  npm run chaos -- --small
//   --share 0.25    a quarter of the full run's cases, where that has many
//   --seed N        repeats a run's choices          --only killed   one family, or several: --only killed --only tabs
//   --built FOLDER  a course that is built already   --write  the table goes into docs/reliability.md
// Prints a table; ends with 1 when a promise was broken. The faults are in tests/chaos, the promises in docs/reliability.md.
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { main, nodeBinary, root, run, stopRunning, whenStopped } from './node.mjs';

main(async () => {
  await ensureInstalled();
  whenStopped(() => {
    stopRunning();
    process.exit(130);
  });
  // The faults are written in TypeScript, as what they break is.
  const words = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const file = join(root, 'tests', 'chaos', 'run.ts');
  const { code } = await run(nodeBinary(), [...words, file, ...process.argv.slice(2)], { minutes: 90 });
  return code;
});
