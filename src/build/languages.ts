/**
 * The language of a build's interface. Rooms import their words from `words/en/`; in a build in Welsh the file of the
 * same name in `words/cy/` takes its place. A file that is not there is said in English. Within English words the English
 * stay, so that no sentence is put together of two languages.
 *
 * The pseudo-locales say what English says, longer and with accents, so that a text that comes from no file of words is
 * seen at once; one of them from right to left.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { saidIn, saidInOne } from './said-in.ts';

interface Language {
  readonly tag: string;
  readonly name: string;
  /** Its folder of words; without one English is put in disguise. */
  readonly folder?: string;
  readonly direction?: 'rtl';
}

const known: Readonly<Record<string, Language>> = {
  en: { tag: 'en-GB', name: 'English', folder: 'en' },
  cy: { tag: 'cy', name: 'Cymraeg', folder: 'cy' },
  pseudo: { tag: 'en-XA', name: 'Pseudo' },
  'pseudo-rtl': { tag: 'ar-XB', name: 'Pseudo, right to left', direction: 'rtl' },
};

/** What may stand behind `--language`. */
export const languages: readonly string[] = Object.keys(known);

const english = known['en'] as Language;
const slashed = (path: string) => path.replaceAll('\\', '/');
const place = slashed(fileURLToPath(new URL('../words/language.ts', import.meta.url)));
const disguise = slashed(fileURLToPath(new URL('../words/disguise.ts', import.meta.url)));
const ofWords = /\/words\/en\/[\w-]+\.ts$/;
const DISGUISED = '\0disguised:';

/** The course's own language. */
function languageOf(folder: string): string {
  const file = join(folder, 'course.yaml');
  const read = existsSync(file) ? (parse(readFileSync(file, 'utf8')) as { language?: unknown } | null) : null;
  return typeof read?.language === 'string' ? read.language : english.tag;
}

const primary = (tag: string) => tag.split('-')[0] ?? tag;

/** The language that a build's interface is in: what was asked for, else the course's where there is one, else English. */
export const interfaceOf = (folder: string, asked: string | undefined): string => {
  if (asked !== undefined && !(asked in known))
    throw new Error(`There is no interface in “${asked}”. There is: ${languages.join(', ')}.`);
  const own = primary(languageOf(folder));
  return asked ?? (own in known ? own : 'en');
};

/** What `words/language.ts` says in this build. COURSE: its folder. ALL: the languages that the site is built in. */
export function languageModule(course: string, asked: string, all: readonly string[] = []): string {
  const its = languageOf(course);
  const { tag, direction, folder } = known[asked] ?? english;
  const same = primary(its) === primary(tag) || !folder;
  // English is the interface of every course that has none of its own, and a page then says what the course is in.
  const page = same && folder ? its : asked === 'en' ? its : tag;
  const two = !same && asked !== 'en';
  const editions = all.length > 1 ? all.map((one) => ({ tag: tagOf(one), name: nameOf(one) })) : [];
  return Object.entries({
    language: page,
    direction,
    ofCourse: two ? its : undefined,
    ofInterface: two ? page : undefined,
    editions,
  })
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value) ?? 'undefined'};\n`)
    .join('');
}
const tagOf = (name: string) => (known[name] ?? english).tag;
const nameOf = (name: string) => (known[name] ?? english).name;

/** What a file of words exports. */
export function namesIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const own = [...text.matchAll(/^export (?:const|(?:async )?function) (\w+)/gm)].map(
    ([, name = '']) => name,
  );
  const listed = [...text.matchAll(/^export \{([^}]*)\};$/gm)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  );
  const passed = [...text.matchAll(/^export \* from '(.+)';$/gm)].map(([, from = '']) => from);
  return [...own, ...listed, ...passed.flatMap((from) => namesIn(resolve(dirname(file), from)))];
}

/** The file that says in LANGUAGE what WORDS says in English: a path below `words/en/`. */
export function wordsIn(language: string, words: string): string {
  const { folder } = known[language] ?? english;
  if (!folder) return DISGUISED + words;
  const theirs = words.replace('/words/en/', `/words/${folder}/`);
  return existsSync(theirs) ? theirs : words;
}

/** Views that stand in a lesson, which is in the course's language, and elsewhere: activities, and their fields. */
const inCourse = /\/src\/(?:activities|ui)\//;

/**
 * The language of what a view's SOURCE says, where it is not that of all that may stand around it. English and what is in
 * disguise are left as they are: an English page carries nothing that is of no use in it.
 */
export function languageAround(course: string, language: string) {
  const { tag, folder } = known[language] ?? english;
  const its = languageOf(course);
  return (view: string, source: string): string | undefined => {
    const words = slashed(resolve(dirname(view), source));
    if (language === 'en' || !folder || !ofWords.test(words)) return undefined;
    const said = wordsIn(language, words) === words ? english.tag : tag;
    const around = inCourse.test(slashed(view)) ? [its, tag] : [tag];
    return around.every((one) => primary(one) === primary(said)) ? undefined : said;
  };
}

/** For `vite.plugins`. @param course the course's folder */
export const inLanguage = (course: string, language: string, all: readonly string[]): Plugin => ({
  name: 'languages',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.') || !source.includes('words/en/')) return undefined;
    const from = slashed(importer.replace(DISGUISED, '').replace(/\?.*$/, ''));
    if (ofWords.test(from) || importer.startsWith(DISGUISED)) return undefined;
    const words = slashed(resolve(dirname(from), source));
    return ofWords.test(words) ? wordsIn(language, words) : undefined;
  },
  transform: {
    filter: { id: /\.tsx$/ },
    handler(code, id) {
      const around = languageAround(course, language);
      const isAlone = language === 'en' || !known[language]?.folder;
      const marked = isAlone
        ? saidInOne(code)
        : saidIn(id, code, (source) => around(id, source), languageOf(course));
      return marked === undefined || marked === code ? undefined : { code: marked, map: null };
    },
  },
  load(id) {
    if (id.replace(/\?.*$/, '') === place) return languageModule(course, language, all);
    if (!id.startsWith(DISGUISED)) return undefined;
    const words = id.slice(DISGUISED.length);
    return [
      `import * as english from ${JSON.stringify(words)};`,
      `import { disguised } from ${JSON.stringify(disguise)};`,
      ...namesIn(words).map((name) => `export const ${name} = disguised(english.${name});`),
    ].join('\n');
  },
});
