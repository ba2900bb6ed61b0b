/**
 * Puts a course's `words.yaml` in the place of the neutral words: see `words/en/own.ts`. An interface in another language
 * than the course has the neutral words of that language, and what `words.LANGUAGE.yaml` beside it says.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { readYaml } from '../course/checks/yaml.ts';
import { wordsOf, wordsSchema } from '../course/own-words.ts';
import * as welsh from '../words/cy/neutral.ts';
import * as english from '../words/en/neutral.ts';
import { interfaceOf } from './languages.ts';

/** A language's own words, and the neutral ones in it. */
const places = { en: english, cy: welsh } as const;
type Place = keyof typeof places;
const folderOfWords = fileURLToPath(new URL('../words/', import.meta.url)).replaceAll('\\', '/');

/** The file in which a course says its own words in a language. */
export const ownWordsFile = (course: string, language: string): string => {
  const its = interfaceOf(course, undefined);
  return join(course, its === language ? 'words.yaml' : `words.${language}.yaml`);
};

/** The module that a course in FOLDER has instead: each word a constant, which the bundler sets where it is said. */
export function ownWordsModule(folder: string, language: Place = 'en'): string {
  const file = ownWordsFile(folder, language);
  const { data } = existsSync(file) ? readYaml(readFileSync(file, 'utf8')) : { data: {} };
  // What does not fit stops a build before this is asked for; a preview goes on without it.
  const fitting = wordsSchema.safeParse(data ?? {});
  return Object.entries(wordsOf(fitting.data ?? {}, places[language]))
    .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`)
    .join('');
}

/** For `vite.plugins`. @param folder the course's */
export const ownWords = (folder: string): Plugin => ({
  name: 'own-words',
  enforce: 'pre',
  load(id) {
    const [, language] = /^(\w+)\/own\.ts$/.exec(id.replace(/\?.*$/, '').replace(folderOfWords, '')) ?? [];
    if (language === undefined || !(language in places)) return undefined;
    this.addWatchFile(ownWordsFile(folder, language));
    return ownWordsModule(folder, language as Place);
  },
});
