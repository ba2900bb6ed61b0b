// axe, IBM's checker and the W3C's over every page kind in its states:  npm run test:accessibility
//   --only fresh     one state, or several: --only fresh --only 'as files'        --page lessons/   pages with that in their path
//   --all            what has a reason is listed too                              --write  the table goes into docs/accessibility-testing.md
//   --built FOLDER   a site that is built already, with the gallery
// The W3C's checker needs a Java: without one the others run, and the last lines say so. A whole run takes half an hour and more.
import { join } from 'node:path';
import { astro } from './astro.mjs';
import { ensureInstalled } from './install.mjs';
import { main, nodeBinary, Plain, root, run, stopRunning, whenStopped } from './node.mjs';
import { types } from './typescript.mjs';

main(async () => {
  await ensureInstalled();
  whenStopped(() => {
    stopRunning();
    process.exit(130);
  });
  const words = process.argv.slice(2);
  const at = words.indexOf('--built');
  const out = at < 0 ? join(root, 'test-results', 'dist') : words.splice(at, 2)[1];
  if (!out) throw new Plain('--built wants a folder.');
  if (at < 0) {
    const { code, output } = await astro('build', { gallery: true, out, quiet: true });
    if (code !== 0) throw new Plain(output);
  }
  const file = join(root, 'tests', 'accessibility', 'run.ts');
  const env = { TEST_DIST: out };
  const { code } = await run(nodeBinary(), [...types, file, ...words], { env, minutes: 90 });
  return code;
});
