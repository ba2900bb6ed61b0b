import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';

const started: ChildProcess[] = [];
afterEach(() => {
  for (const one of started.splice(0)) one.kill('SIGKILL');
});

/** A process that says “begun” in its turn, and ends it when it is told to. */
function builder() {
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { inTurn } from './scripts/in-turn.mjs';
       await inTurn(() => new Promise((end) => { console.log('begun'); process.stdin.once('data', end); }));
       process.stdin.destroy();`,
    ],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  started.push(child);
  const lines: string[] = [];
  child.stdout.on('data', (piece) => lines.push(...String(piece).trim().split('\n')));
  return { child, lines };
}
const says = (one: ReturnType<typeof builder>, what: RegExp) =>
  expect.poll(() => one.lines.join('\n'), { timeout: 300_000 }).toMatch(what);

test('a build waits for another one in the same folder, and says so', { timeout: 600_000 }, async () => {
  const first = builder();
  // A build of somebody else’s in this folder has its turn as well.
  await says(first, /begun/);
  const second = builder();
  await says(second, /^Another build is under way in this folder\./);
  expect(second.lines).not.toContain('begun');
  first.child.stdin.write('end\n');
  await once(first.child, 'exit');
  await says(second, /begun/);
  second.child.stdin.write('end\n');
  expect(await once(second.child, 'exit')).toEqual([0, null]);
});
