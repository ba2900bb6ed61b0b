// The main journey in Firefox and WebKit:  npm run test:browsers  ·  -- --only firefox  ·  -- --built FOLDER  ·  -- --pictures FOLDER
// Installs what is missing as root on Debian, says plainly which browser it did not run, and fails where a journey failed.
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { main, nodeBinary, root, run, stopRunning, whenStopped } from './node.mjs';

main(async () => {
  await ensureInstalled();
  whenStopped(() => {
    stopRunning();
    process.exit(130);
  });
  const words = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const file = join(root, 'tests', 'browsers', 'run.ts');
  const { code } = await run(nodeBinary(), [...words, file, ...process.argv.slice(2)], { minutes: 60 });
  return code;
});
