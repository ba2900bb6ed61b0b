/** A book with all that its forms need besides the text. */
import type { Look } from '../look/look.ts';
import type { Drawing } from '../ui/drawing.ts';
import type { Book } from './book.ts';
import type { CoverOf } from './cover.ts';
import { coloursOf, drawingRules } from './drawings.ts';
import { type Font, fontsFor, printFontsFor } from './fonts.ts';
import { elements, wordsOf } from './node.ts';
import { siteProse } from './styles.ts';

export interface BookParts {
  readonly book: Book;
  readonly light: ReadonlyMap<string, string>;
  readonly dark: ReadonlyMap<string, string>;
  readonly fonts: readonly { readonly font: Font; readonly bytes: Uint8Array }[];
  /** For the PDF. */
  readonly printFonts: BookParts['fonts'];
  /** By their paths below the site's root. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly cover: CoverOf;
}

interface Around {
  readonly look: Look;
  readonly mark: Drawing;
  /** The styles of one built page, and where it lies. */
  readonly styles: string;
  readonly stylesAt: string;
  file(path: string): Uint8Array | undefined;
}

export function partsOf(book: Book, { look, mark, styles, stylesAt, file }: Around): BookParts {
  const text = `${book.title}${book.chapters.map(({ nodes, title }) => title + wordsOf(nodes)).join('')}`;
  const sources = book.chapters.flatMap(
    ({ nodes }) =>
    [...elements(nodes)].flatMap(({ name, attributes }) => (name === 'img' && attributes['src'] ? [attributes['src']] : [])), // biome-ignore format: one thought
  );
  return {
    book,
    light: coloursOf(look, 'light'),
    dark: coloursOf(look, 'dark'),
    fonts: fontsFor(styles, stylesAt, text).flatMap((font) => {
      const bytes = file(font.path);
      return bytes ? [{ font, bytes }] : [];
    }),
    printFonts: printFontsFor(text),
    pictures: new Map(
      [...new Set(sources)].flatMap((path) => {
        const bytes = file(path);
        return bytes ? [[path, bytes] as const] : [];
      }),
    ),
    cover: { title: book.title, foot: [book.authors.join(', '), book.edition], look, mark },
  };
}

const families: Readonly<Record<string, string>> = {
  body: '"Atkinson Hyperlegible Next", sans-serif',
  heading: 'Fraunces, Georgia, serif',
};

/** How drawings are drawn, in the colours VALUES. */
export const rulesOfDrawings = (values: ReadonlyMap<string, string>): string =>
  drawingRules(siteProse(), new Map([...values, ...Object.entries(families)]));
