/**
 * What others made and this site hands on, in `licences.txt`, with each work's own words. Read from the bundles, so that
 * nothing is listed that does not ship, and nothing ships that is not listed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { licences as words } from '../words/en/licences.ts';
import { cutFrom } from './fonts.ts';

/** At the site's root. */
export const licencesFile = 'licences.txt';

export interface Work {
  readonly name: string;
  readonly version: string;
  /** As its package says it, an SPDX identifier; some say it in their text alone. */
  readonly licence: string | undefined;
  /** The licence's whole text, and notices that go with it. */
  readonly text: string;
}

const slashes = (path: string) => path.split(sep).join('/');

/** The folder of the package that FILE lies in: the innermost, since packages lie in packages. */
export function packageOf(file: string): string | undefined {
  const path = slashes(file.replace(/^\0+/, '').replace(/\?.*$/, ''));
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/@.][^/]*(?=\/)/.exec(path)?.[0];
}

/** What a bundler puts in of its own names no file. */
function helperOf(id: string): string | undefined {
  const own = /^\0(rolldown|vite)\//.exec(id)?.[1];
  return own && `node_modules/${own}`;
}

/**
 * Packages that were put into FILE when it was published: bundlers note where each part came from.
 * @throws where one is not installed, since then nobody knows its licence
 */
export function insideOf(file: string, text: string): string[] {
  const noted = text.matchAll(
    /^[ \t]*\/\/ ?(?:#region )?(?:\S*\/)?node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//gm,
  );
  return [...new Set([...noted].map(([, name = '']) => name))].map((name) => {
    // As Node would look for it from there.
    const found = createRequire(file).resolve.paths(name)?.map((folder) => join(folder, name)).find(existsSync); // biome-ignore format: one thought
    if (!found)
      throw new Error(
        `${file} ships with ${name} in it, which is not installed, so its licence cannot be listed. Install ${name} in the version that went in.`,
      );
    return slashes(found);
  });
}

/** Notices that a file says of itself, such as of what was taken over into it by hand. */
const noticesIn = (text: string): string[] =>
  [...text.matchAll(/\/\*[*!]?(?:(?!\*\/)[\s\S])*?(?:@license|@licence|Copyright)[\s\S]*?\*\//g)].map(
    ([comment]) =>
      comment
        .replace(/^\/\*+!?|\*+\/$/g, '')
        .replace(/^[ \t]*\* ?/gm, '')
        .trim(),
  );

/** A bundler lists with its own licence those of all that it is made of, which does not ship. */
const ofItsParts = /^#+ .*bundled dependencies[\s\S]*/im;
const papers = /^(licen[cs]e|copying|notice|ofl)([-._].*)?$/i;
/** What is left of the MIT licence when nobody's name stands over it. */
const mit = () =>
  readFileSync('LICENSE', 'utf8')
    .replace(/^Copyright.*\n\n?/m, '')
    .trim();

/** @throws where there is neither a text nor a licence that has one of its own */
function workIn(folder: string, notices: readonly string[]): Work {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licence = license?.type ?? license;
  const told = readdirSync(folder)
    .filter((file) => papers.test(file))
    .sort()
    .map((file) =>
      readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').replace(ofItsParts, '').trim(),
    );
  if (!told.length && licence === 'MIT')
    told.push(`Copyright (c) ${typeof author === 'string' ? author : (author?.name ?? name)}\n\n${mit()}`);
  if (!told.length) throw new Error(`The package ${name} ships, and has no text of its licence.`);
  const more = notices.filter((notice) => !told.some((text) => text.includes(notice)));
  return { name, version, licence, text: [...told, ...more].join('\n\n') };
}

/** Which packages' folders each built file came from, by its name. */
const shipped = new Map<string, Set<string>>();
/** What is said in the files of a package. */
const said = new Map<string, Set<string>>();

function note(built: string, from: string): void {
  const folder = packageOf(from) ?? helperOf(from) ?? packageOf(cutFrom(from) ?? '');
  if (!folder) return;
  const folders = shipped.get(built) ?? new Set();
  shipped.set(built, folders.add(folder));
  const path = from.replace(/\?.*$/, '');
  if (!/\.[cm]?js$/.test(path) || !existsSync(path)) return;
  const text = readFileSync(path, 'utf8');
  for (const inner of insideOf(path, text)) folders.add(inner);
  const notices = said.get(folder) ?? new Set();
  for (const notice of noticesIn(text)) notices.add(notice);
  said.set(folder, notices);
}

/** Of the project: assets are named from there, and a command may be given elsewhere. */
let root = '.';

/** Listens to every bundle: the fonts of pages come out of another than their scripts. */
export const learnShipped: Plugin = {
  name: 'shipped',
  configResolved: ({ root: folder }) => {
    root = folder;
  },
  generateBundle(_, bundle) {
    for (const [built, one] of Object.entries(bundle))
      if (one.type === 'asset') for (const from of one.originalFileNames) note(built, resolve(root, from));
      else
        for (const [id, { renderedLength }] of Object.entries(one.modules))
          if (renderedLength) note(built, id);
  },
};

/** The list as people read it. */
export const listOf = (works: readonly Work[]): string =>
  `${[
    `${words.title}\n${'='.repeat(words.title.length)}`,
    words.lead,
    works
      .map(({ name, version, licence }) => `  ${name} ${version}${licence ? `  ${licence}` : ''}`)
      .join('\n'),
    ...works.map(({ name, version, text }) => {
      const title = `${name} ${version}`;
      return `${title}\n${'-'.repeat(title.length)}\n\n${text}`;
    }),
  ].join('\n\n')}\n`;

/** The works in the files of the built site in FOLDER, by name. */
function worksIn(folder: string): readonly Work[] {
  const folders = new Set(
    [...shipped].flatMap(([file, from]) => (existsSync(join(folder, file)) ? [...from] : [])),
  );
  const works = [...folders].map((one) => workIn(one, [...(said.get(one) ?? [])]));
  const once = new Map(works.map((work) => [`${work.name} ${work.version}`, work]));
  return [...once.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** For `integrations` in astro.config.mjs: behind what takes scripts away, before what lists all files. */
export function licences(): AstroIntegration {
  return {
    name: 'licences',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        writeFileSync(join(site, licencesFile), listOf(worksIn(site)));
      },
    },
  };
}
