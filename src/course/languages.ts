/** The same page in the other languages that the site is published in: the first at the root, each other in its folder. */
import { type Edition, editions, language } from '../words/language.ts';

const folderOf = (tag: string) => (editions.length && tag !== editions[0]?.tag ? `${tag}/` : '');

/** A page's address below the site's root, in the language TAG. */
export const pageIn = (page: string, tag: string): string => folderOf(tag) + page;

/** PAGE in each language but this one. ROOT leads from the page to its own language's root. */
export function others(root: string, page: string): (Edition & { readonly href: string })[] {
  const up = folderOf(language) ? '../' : '';
  return editions
    .filter(({ tag }) => tag !== language)
    .map((one) => ({ ...one, href: `${root}${up}${pageIn(page, one.tag)}` }));
}
