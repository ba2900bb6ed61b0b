/** Parts that every form of the book shares: the title page, the contents, a chapter as a section. Pure. */
import type { Book } from './book.ts';
import type { Chapter } from './chapter.ts';
import { type BookElement, type BookNode, element } from './node.ts';
import { marked } from './words.ts';

export const titlePage = ({ title, lead, authors, edition, colophon, ...book }: Book): BookElement =>
  element(
    'section',
    { class: 'title-page', id: 'title-page' },
    element('h1', {}, title),
    ...(lead ? [element('p', { class: 'lead' }, lead)] : []),
    element('p', { class: 'authors' }, book.words.by(authors)),
    element('p', marked({ class: 'edition' }, book), edition),
    element('div', { class: 'colophon' }, ...colophon.slice(1).map((line) => element('p', {}, ...line))),
  );

/** The chapters as a list, lessons below their part. LEAD says where a chapter lies. */
export function contents(chapters: readonly Chapter[], lead: (id: string) => string): BookElement {
  const items: { readonly chapter: Chapter; readonly below: Chapter[] }[] = [];
  for (const chapter of chapters) {
    const last = items.at(-1);
    if (chapter.level === 2 && last) last.below.push(chapter);
    else items.push({ chapter, below: [] });
  }
  const link = ({ id, number, title, lang }: Chapter): BookElement =>
    element(
      'a',
      { class: 'to-page', href: lead(id) },
      ...(number ? [element('span', { class: 'number' }, number), ' '] : []),
      element('span', marked({ class: 'of' }, { ofWords: lang }), title),
    );
  const list = (all: readonly BookNode[]) => element('ol', {}, ...all);
  return list(
    items.map(
      ({ chapter, below }) =>
      element('li', {}, link(chapter), ...(below.length ? [list(below.map((one) => element('li', {}, link(one))))] : [])), // biome-ignore format: one thought
    ),
  );
}

export const chapterSection = ({ id, sort, level, nodes }: Chapter): BookElement =>
  element('section', { class: `chapter ${sort} level${level}`, id }, ...nodes);
