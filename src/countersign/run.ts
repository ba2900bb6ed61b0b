/** The command at a terminal: see `scripts/countersign.mjs`. */
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { countersign } from './command.ts';

async function ask(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await lines.question(`${question} [y/N] `)).trim());
  } finally {
    lines.close();
  }
}

const there = process.stdin.isTTY && process.stdout.isTTY;
process.exitCode = await countersign(process.argv.slice(2), {
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  root: resolve(fileURLToPath(import.meta.url), '../../..'),
  key: process.env['COUNTERSIGN_KEY'],
  now: Date.now(),
  say: (text) => console.log(text),
  ...(there ? { ask } : {}),
});
