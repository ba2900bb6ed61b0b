/** Puts a course's `codes.json` where the credential's code looks for it: see `credential/course-texts.ts`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const module = fileURLToPath(new URL('../credential/course-texts.ts', import.meta.url)).replaceAll('\\', '/');

/** For `vite.plugins`. @param folder the course's */
export const codes = (folder: string): Plugin => ({
  name: 'codes',
  enforce: 'pre',
  load(id) {
    if (id.replace(/\?.*$/, '') !== module) return undefined;
    const file = join(folder, 'codes.json');
    this.addWatchFile(file);
    return `export const courseTexts = ${existsSync(file) ? readFileSync(file, 'utf8') : '{}'};`;
  },
});
