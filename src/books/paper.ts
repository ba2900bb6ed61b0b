/** The book as pages of paper: what Chromium prints. */
import { coverSvg } from './cover.ts';
import { type Fit, setLater } from './fit.ts';
import { fontRules, inlined, page } from './html.ts';
import { type BookElement, type BookNode, classesOf, element, elements, isElement, read } from './node.ts';
import { type BookParts, rulesOfDrawings } from './parts.ts';
import type { Parts } from './pdf.ts';
import { lean, quoted, sheet, valued } from './styles.ts';
import { chapterSection, contents, titlePage } from './whole.ts';
import { marked } from './words.ts';

/** Chromium tags these with types of PDF 2.0 in a file of PDF 1.4, which no reader of that knows. */
const setOff = new Map([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['dfn', 'strong'],
  ['em', 'em'],
  ['i', 'em'],
  ['cite', 'em'],
]);

/** @param pages On which page each id stands, once that is known. @param fit What makes pages full. */
export function paperOf(parts: BookParts, pages: ReadonlyMap<string, number>, { later, tight }: Fit): string {
  const { book, light, printFonts, pictures, cover } = parts;
  const heads = book.chapters.map(({ id, title, number }, index) => {
    const head = quoted(number ? `${number}  ${title}` : title);
    return `#${id}{page:c${index}}@page c${index}:right{@top-right{content:${head};font:400 9pt "Atkinson Hyperlegible Next",sans-serif;color:${light.get('ink-soft')}}}`;
  });
  const css = [
    fontRules(printFonts),
    lean(sheet('book')),
    valued(lean(sheet('paper')), new Map([...light, ['book-title', quoted(book.shortTitle)]])),
    ...heads,
    rulesOfDrawings(light),
  ].join('\n');
  const numbered = (nodes: readonly BookNode[]): readonly BookNode[] =>
    nodes.map((node) => {
      if (!isElement(node)) return node;
      const children = numbered(node.children);
      if (setOff.has(node.name))
        return { ...node, name: 'span', attributes: { class: setOff.get(node.name) ?? '' }, children };
      if (!classesOf(node).includes('to-page')) return { ...node, children };
      const on = pages.get((node.attributes['href'] ?? '').slice(1));
      return {
        ...node,
        children: [...children, ' ', element('span', { class: 'page' }, String(on ?? '000'))],
      };
    });
  const body = [
    element('div', marked({ class: 'cover', role: 'img', 'aria-label': book.words.coverOf(book.title) }, book), ...read(coverSvg(cover, 2100, 2970))), // biome-ignore format: one thought
    ...numbered([titlePage(book)]),
    element(
      'nav',
      { class: 'toc', id: 'contents' },
      element('h1', marked({}, book), book.words.contents),
      ...numbered([contents(book.chapters, (id) => `#${id}`)]),
    ),
    ...numbered(
      inlined(
        setLater(
          book.chapters.map((chapter) => tightened(chapterSection(chapter), tight)),
          later,
        ),
        pictures,
      ),
    ),
  ];
  return page(book, css, body);
}

const tightened = (section: BookElement, tight: Fit['tight']): BookElement => {
  const by = tight.get(section.attributes['id'] ?? '');
  const { class: name = '' } = section.attributes;
  return by ? { ...section, attributes: { ...section.attributes, class: `${name} tight${by}` } } : section;
};

/** What of it can be fitted. */
export const fitted = ({ book }: BookParts): Parts => ({
  chapters: book.chapters.map(({ id }) => id),
  figures: new Set(
    book.chapters.flatMap(({ nodes }) =>
      [...elements(nodes)].flatMap(({ name, attributes }) =>
        name === 'figure' && attributes['id'] ? [attributes['id']] : [],
      ),
    ),
  ),
});
