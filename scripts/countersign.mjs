// An organisation's signature on learners' statements:  npm run countersign -- --help  (docs/statement.md says the rest)
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { main, nodeBinary, root } from './node.mjs';
import { types } from './typescript.mjs';

main(async () => {
  await ensureInstalled();
  // What it checks and signs with is TypeScript, as in the browser; the Node that the packages bring reads it as it is.
  const words = [...types, join(root, 'src/countersign/run.ts'), ...process.argv.slice(2)];
  // It may ask a question, so it has the terminal to itself.
  const { status, error } = spawnSync(nodeBinary(), words, {
    stdio: 'inherit',
    env: { ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() },
  });
  if (error) throw error;
  return status ?? 1;
});
