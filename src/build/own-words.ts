/** Puts a course's `words.yaml` in the place of the neutral words: see `words/en/own.ts`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { readYaml } from '../course/checks/yaml.ts';
import { wordsOf, wordsSchema } from '../course/own-words.ts';

const module = fileURLToPath(new URL('../words/en/own.ts', import.meta.url)).replaceAll('\\', '/');

/** The module that a course in FOLDER has instead: each word a constant, which the bundler sets where it is said. */
export function ownWordsModule(folder: string): string {
  const file = join(folder, 'words.yaml');
  const { data } = existsSync(file) ? readYaml(readFileSync(file, 'utf8')) : { data: {} };
  // What does not fit stops a build before this is asked for; a preview goes on without it.
  const fitting = wordsSchema.safeParse(data ?? {});
  return Object.entries(wordsOf(fitting.data ?? {}))
    .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`)
    .join('');
}

/** For `vite.plugins`. @param folder the course's */
export const ownWords = (folder: string): Plugin => ({
  name: 'own-words',
  enforce: 'pre',
  load(id) {
    if (id.replace(/\?.*$/, '') !== module) return undefined;
    this.addWatchFile(join(folder, 'words.yaml'));
    return ownWordsModule(folder);
  },
});
