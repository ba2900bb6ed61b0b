// The main journey in Firefox and WebKit:  npm run test:browsers  ·  -- --only firefox  ·  -- --built FOLDER  ·  -- --pictures FOLDER
// Installs what is missing as root on Debian, says plainly which browser it did not run, and fails where a journey failed.
import { main } from './node.mjs';
import { command } from './typescript.mjs';

main(() => command('tests/browsers/run.ts', 60));
