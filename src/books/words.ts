/** The book's own words: in the language of the interface that its pages were built in, and marked where that is another. */
import type { Words } from '../words/catalogue.ts';
import { books as welsh } from '../words/cy/books.ts';
import { books as english } from '../words/en/books.ts';

export type BookWords = Words<typeof english>;

export interface InWords {
  readonly words: BookWords;
  /** Of these words, where the course is in another language. */
  readonly ofWords: string | undefined;
}

/** ATTRIBUTES of an element that says the book's own words. */
export const marked = (
  attributes: Readonly<Record<string, string>>,
  { ofWords }: Pick<InWords, 'ofWords'>,
): Readonly<Record<string, string>> => (ofWords ? { ...attributes, lang: ofWords } : attributes);

const primary = (tag: string) => tag.split('-')[0];

/** @param language of the interface, as `--language` names it @param course the course's own language */
export function wordsIn(language: string, course: string): InWords {
  const [tag, words] = language === 'cy' ? (['cy', welsh] as const) : (['en-GB', english] as const);
  return { words, ofWords: primary(tag) === primary(course) ? undefined : tag };
}
