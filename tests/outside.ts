/**
 * Readers of PDFs that had no hand in making them: qpdf and poppler (Debian: `apt install qpdf poppler-utils`). Where a
 * machine lacks one, what it would say is left out, and that is said once; the tests' own reader (`pdf.ts`) runs anywhere.
 */
import { spawnSync } from 'node:child_process';

const missing = new Set<string>();

/** What PROGRAM says, errors included; `undefined` where it is not installed. */
export function outside(
  program: 'qpdf' | 'pdfdetach' | 'pdfinfo',
  words: readonly string[],
): string | undefined {
  const { error, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  if (!error) return stdout + stderr;
  if (!missing.has(program))
    console.warn(`${program} is not installed: what it says of PDFs is not checked.`);
  missing.add(program);
  return undefined;
}
