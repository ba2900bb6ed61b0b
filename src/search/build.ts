/** At build: every page read, its places indexed, and written as the files that search asks for. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import MiniSearch from 'minisearch';
import {
  type IndexFile,
  indexOptions,
  kinds,
  type Listed,
  type Place,
  type TextsFile,
  textsFile,
} from './found-file.ts';
import { placesOf } from './places.ts';

/** Pages that are told of a page alone, or of what another page tells already. */
const unfound = /^(embed|gallery|launch|search|versions)\//;

/** The index of PLACES, in their order. */
export function indexOf(places: readonly Place[], language: string): IndexFile {
  const pages = new Map<string, { number: number; title: string }>();
  const listed = places.map(({ page, id, kind, title }): Listed => {
    const known = pages.get(page) ?? { number: pages.size, title };
    pages.set(page, known);
    return [known.number, id, kinds.indexOf(kind), title];
  });
  const index = new MiniSearch({ ...indexOptions(language), idField: 'at' });
  index.addAll(places.map(({ title, text }, at) => ({ at, title, text })));
  return {
    language,
    pages: [...pages].map(([address, { title }]) => [address, title]),
    places: listed,
    index: index.toJSON(),
  };
}

/** What is told of the PLACES of one page, for excerpts and for notes. */
export const textsOf = (places: readonly Place[]): TextsFile =>
  Object.fromEntries(places.map(({ id, text, title, kind }) => [id, [text, title, kinds.indexOf(kind)]]));

/** PAGES as the page OUTLINE leads to them, lessons first; then the rest: equals stand so in what is found. */
export function inOrder(pages: readonly string[], outline: string): string[] {
  const lessons = [...outline.matchAll(/href="[^"]*?(lessons\/[^"#]+)"/g)].map(([, page]) => page);
  const place = (page: string) => lessons.indexOf(page) >>> 0;
  return pages.toSorted((a, b) => place(a) - place(b) || a.localeCompare(b));
}

/** What the texts of a lesson's PAGE are in: the interface around them may be in another language. */
export const languageOf = (page: string): string =>
  (/<article[^>]* lang="([^"]+)/.exec(page) ?? /<html[^>]* lang="([^"]+)/.exec(page))?.[1] ?? 'en';

function* pagesBelow(site: string, folder = ''): Generator<string> {
  for (const entry of readdirSync(join(site, folder), { withFileTypes: true })) {
    if (entry.isDirectory()) yield* pagesBelow(site, `${folder}${entry.name}/`);
    else if (entry.name === 'index.html') yield folder;
  }
}

/** For `integrations` in astro.config.mjs. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const htmlOf = (page: string) => readFileSync(join(site, page, 'index.html'), 'utf8');
        const all = [...pagesBelow(site)].filter((page) => !unfound.test(page));
        const read = inOrder(all, htmlOf('outline/')).map((page) => [page, htmlOf(page)] as const);
        const language = languageOf(read[0]?.[1] ?? '');
        const places = read.flatMap(([page, html]) => placesOf(html, page));
        const folder = join(site, 'search');
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, 'index.json'), JSON.stringify(indexOf(places, language)));
        for (const page of new Set(places.map((place) => place.page))) {
          const texts = textsOf(places.filter((place) => place.page === page));
          writeFileSync(join(folder, textsFile(page)), JSON.stringify(texts));
        }
      },
    },
  };
}
