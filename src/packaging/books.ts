/** The course as a book, in the forms in which books are read. */
import { type Book, bookOf } from '../books/book.ts';
import { epubOf } from '../books/epub.ts';
import { htmlOf } from '../books/html.ts';
import { markdownOf } from '../books/markdown.ts';
import { fitted, paperOf } from '../books/paper.ts';
import { type BookParts, partsOf } from '../books/parts.ts';
import { type Browser, pdfOf } from '../books/pdf.ts';
import { pageOf, textElements } from '../build/html.ts';
import { fromUtf8, toUtf8 } from '../bytes/text.ts';
import type { Built, Wrapper } from './wrapper.ts';
import { zip } from './zip.ts';

const made = new WeakMap<Built, BookParts>();

/** One book for all of its forms. */
function bookIn(built: Built): BookParts {
  const before = made.get(built);
  if (before) return before;
  const page = (path: string) =>
    fromUtf8(built.site.get(`${path}index.html`) ?? new Uint8Array()) || undefined;
  const book: Book = bookOf({ ...built.written, language: built.language, page });
  const [stylesAt = '', html = ''] =
    built.written.outline.parts
      .flatMap(({ lessons }) => lessons)
      .map(({ slug }) => [`lessons/${slug}/`, page(`lessons/${slug}/`)] as const)
      .find(([, found]) => found) ?? [];
  const styles = textElements(pageOf(html), 'style').map(({ content }) => content).join('\n'); // biome-ignore format: one thought
  const parts = partsOf(book, { ...built.look, styles, stylesAt, file: (path) => built.site.get(path) });
  made.set(built, parts);
  return parts;
}

export const epub: Wrapper = {
  name: 'epub',
  file: 'course.epub',
  // Readers look at the first bytes of the file for what it is.
  bytes: async (built) => zip(await epubOf(bookIn(built)), 'mimetype'),
};

/** Only where there is a browser to print with. */
export const pdf = (browser: Browser): Wrapper => ({
  name: 'pdf',
  file: 'course.pdf',
  bytes(built) {
    const parts = bookIn(built);
    return pdfOf(fitted(parts), (pages, fit) => paperOf(parts, pages, fit), browser);
  },
});

export const html: Wrapper = {
  name: 'html',
  file: 'course.html',
  bytes: async (built) => toUtf8(await htmlOf(bookIn(built))),
};

export const markdown: Wrapper = {
  name: 'md',
  file: 'course.md',
  bytes: async (built) => toUtf8(markdownOf(bookIn(built).book)),
};
