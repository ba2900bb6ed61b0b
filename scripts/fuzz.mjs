// Damaged and hostile files, links and codes of every kind that the site reads:  npm run fuzz
//   --cases 20000   how many in all (5,600 without it)   --seed N   repeats a run
//   --only room     one kind, or several: --only room --only link
// The kinds are in tests/fuzz/kinds.ts; SECURITY.md says what they stand for. A few of each run in every `npm test`.
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { main, Plain, runTool } from './node.mjs';

const usage = 'Usage: npm run fuzz -- [--cases N] [--seed N] [--only KIND]';

main(async () => {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        cases: { type: 'string', default: '5600' },
        seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
        only: { type: 'string', multiple: true, default: [] },
      },
    }));
  } catch {
    throw new Plain(usage);
  }
  if (!/^[1-9]\d*$/.test(values.cases)) throw new Plain(usage);
  await ensureInstalled();
  const env = { FUZZ_CASES: values.cases, FUZZ_SEED: values.seed, FUZZ_ONLY: values.only.join(' ') };
  const { code } = await runTool('vitest', ['run', '--project=unit', 'tests/fuzz/fuzz.test.ts'], { env });
  return code;
});
