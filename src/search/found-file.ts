/** What the build writes for search, and the browser reads: `search/index.json`, and the texts of each page. */
import type { AsPlainObject, Options } from 'minisearch';
import { termOf, wordsOf } from './terms.ts';

export const kinds = ['lesson', 'page', 'section', 'activity', 'figure', 'term', 'reference'] as const;
export type Kind = (typeof kinds)[number];

/** A place of a page that can be found. */
export interface Place {
  /** Its page's address below the root; empty for home. */
  readonly page: string;
  /** Its id in the page; empty for the page itself. */
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  /** A line for each block of its text, so that what is shown of it never runs over from one to the next. */
  readonly text: string;
}

/** [page, as its number in `pages`; id; kind, as its number in `kinds`; title]; a place's own number is where it stands. */
export type Listed = readonly [page: number, id: string, kind: number, title: string];

export interface IndexFile {
  readonly language: string;
  /** Address and title. */
  readonly pages: readonly (readonly [address: string, title: string])[];
  readonly places: readonly Listed[];
  readonly index: AsPlainObject;
}

/** The places of a page by their ids, in its order; the kind as its number in `kinds`. */
export type TextsFile = Readonly<Record<string, readonly [text: string, title: string, kind: number]>>;

/** The file of a page's texts, below `search/`: `lessons.four-levels.json`. */
export const textsFile = (page: string): string =>
  `${page.replace(/\/$/, '').replaceAll('/', '.') || 'home'}.json`;

/** What is found in a title counts more; the same options at build and in the browser. */
export const indexOptions = (language: string): Options => ({
  fields: ['title', 'text'],
  tokenize: wordsOf,
  processTerm: (word) => termOf(word, language),
});
