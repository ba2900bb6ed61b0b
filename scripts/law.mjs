// Brings the tables in docs/law-watch.md up to date:  node scripts/law.mjs
// What has to be looked at again, law among it, `scripts/due.mjs` says.
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { main, Plain } from './node.mjs';
import { ask } from './typescript.mjs';

main(async () => {
  try {
    parseArgs({ options: {} });
  } catch {
    throw new Plain(
      'npm run law writes docs/law-watch.md and takes nothing. What is due: npm run due -- --on 2027-11-30',
    );
  }
  await ensureInstalled();
  console.log(await ask('build/law.ts', 'writeLawIn', { folder: 'content', watch: 'docs/law-watch.md' }));
});
