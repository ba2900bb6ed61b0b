/**
 * Readers of books and PDFs that had no hand in making them: EPUBCheck's Java, qpdf and poppler, which `npm test` installs
 * where it may (`scripts/readers.mjs`). Where a machine lacks one, what it would say is left out, and that is said once; a
 * run that decides (`CI=true`) must not pass for want of it. The tests' own reader (`pdf.ts`) runs anywhere.
 */
import { spawnSync } from 'node:child_process';

const said = new Set<string>();

/** Says that WHAT was not looked at, once. @throws on continuous integration */
export function notLooked(what: string): undefined {
  if (process.env.CI === 'true') throw new Error(what);
  if (!said.has(what)) console.warn(what);
  said.add(what);
}

/** What PROGRAM says, errors included; `undefined` where it is not installed. */
export function outside(
  program: 'java' | 'qpdf' | 'pdfdetach' | 'pdffonts' | 'pdfinfo' | 'pdftotext',
  words: readonly string[],
): string | undefined {
  const { error, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (!error) return stdout + stderr;
  return notLooked(`There is no ${program} here: what it says was not looked at.`);
}
