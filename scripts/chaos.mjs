// Breaks browsers, storage and files, and looks whether anything is lost:  npm run chaos  ·  npm run chaos -- --small
//   --share 0.25    a quarter of the full run's cases, where that has many
//   --seed N        repeats a run's choices          --only killed   one family, or several: --only killed --only tabs
//   --built FOLDER  a course that is built already   --write  the table goes into docs/reliability.md
// Prints a table; ends with 1 when a promise was broken. The faults are in tests/chaos, the promises in docs/reliability.md.
import { main } from './node.mjs';
import { command } from './typescript.mjs';

main(() => command('tests/chaos/run.ts', 90));
