/** What is found for some words, the best first. Pure. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { type IndexFile, indexOptions, type Kind, kinds } from './found-file.ts';
import { termOf, wordsOf } from './terms.ts';

export interface Found {
  /** Address of its page, below the root, and the page's title. */
  readonly page: string;
  readonly pageTitle: string;
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  /** The terms of the index that stand in it, for `excerptOf`. */
  readonly terms: readonly string[];
}

/** More than these nobody reads through: they take another word. */
export const most = 20;

export type Find = (asked: string) => readonly Found[];

/** How much sooner a thing of its kind is shown: a term explains what somebody asks about. */
const weights: Record<Kind, number> = {
  term: 1.3,
  lesson: 1.4,
  page: 1.1,
  section: 1,
  activity: 0.9,
  figure: 1,
  reference: 0.6,
};

export function finder({ language, pages, places, index }: IndexFile): Find {
  const options = indexOptions(language);
  const search = MiniSearch.loadJS<never>(index, { ...options, idField: 'at' });
  const termsOf = (text: string) =>
    wordsOf(text)
      .map((word) => termOf(word, language))
      .join(' ');
  return (asked) => {
    const wanted = termsOf(asked);
    const words = wordsOf(asked);
    const last = words.at(-1);
    // All that is asked stands there, as it is written; with a letter wrong; or some of it.
    for (const [combineWith, fuzzy] of [
      ['AND', 0],
      ['AND', 0.2],
      ['OR', 0],
      ['OR', 0.2],
    ] as const) {
      const found = search.search(asked, {
        combineWith,
        boost: { title: 3 },
        // The last word may still be written.
        prefix: (term) => term === (last && termOf(last, language)),
        fuzzy: (term) => (term.length > 3 ? fuzzy : false),
        maxFuzzy: 2,
        boostDocument: (at: number) => {
          const [, , kind, title] = places[at] ?? [0, '', 0, ''];
          return weights[kinds[kind] ?? 'section'] * (termsOf(title) === wanted ? 10 : 1);
        },
      });
      if (found.length) return found.slice(0, most).flatMap((result) => toFound(result) ?? []);
    }
    return [];
  };

  function toFound({ id: at, terms }: SearchResult): Found | undefined {
    const place = places[at as number];
    if (!place) return undefined;
    const [page, id, kind, title] = place;
    const [address, pageTitle] = pages[page] ?? ['', ''];
    return { page: address, pageTitle, id, kind: kinds[kind] ?? 'section', title, terms };
  }
}
