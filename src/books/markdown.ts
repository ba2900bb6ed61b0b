/** The book as Markdown, with footnotes and tables as GitHub, Pandoc and Obsidian read them. Pure. */
import type {
  BlockContent,
  FootnoteDefinition,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  TableRow,
} from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Book } from './book.ts';
import {
  type BookElement,
  type BookNode,
  classesOf,
  element,
  elements,
  has,
  isElement,
  wordsOf,
} from './node.ts';
import { blocksOf, isBlock } from './page.ts';
import { contents, titlePage } from './whole.ts';

export function markdownOf(book: Book): string {
  const children = [
    titlePage(book),
    element('h1', {}, book.words.contents),
    bulleted(contents(book.chapters, () => '')),
    ...book.chapters.flatMap(({ nodes }) => nodes),
  ].flatMap((node) => blocks([node]));
  return toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      rule: '-',
      emphasis: '*',
      listItemIndent: 'one',
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()],
    },
  );
}

/** Chapters have numbers of their own. */
const bulleted = (node: BookElement): BookElement => ({
  ...node,
  name: node.name === 'ol' ? 'ul' : node.name,
  children: node.children.map((child) => (isElement(child) ? bulleted(child) : child)),
});

const paragraph = (children: PhrasingContent[]): readonly Paragraph[] => {
  const tidied = tidy(children);
  return tidied.length ? [{ type: 'paragraph', children: tidied }] : [];
};
const said = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (children: PhrasingContent[]): PhrasingContent[] => {
  const tidied = tidy(children);
  return tidied.length ? [{ type: 'strong', children: tidied }] : [];
};

function blocks(nodes: readonly BookNode[]): RootContent[] {
  return blocksOf(nodes).flatMap((node) => (isElement(node) ? block(node) : []));
}

function block(node: BookElement): readonly RootContent[] {
  const { name, children } = node;
  if (/^h[1-6]$/.test(name)) {
    const depth = Number(name[1]) as 1 | 2 | 3 | 4 | 5 | 6;
    return [{ type: 'heading', depth, children: tidy(inline(children)) }];
  }
  if (has(node, 'notes')) return notes(node);
  if (has(node, 'lines')) return paragraph([said('…………………………')]);
  if (has(node, 'to-text') || has(node, 'where') || has(node, 'narrow')) return [];
  switch (name) {
    case 'p':
      return paragraph(
        classesOf(node).some((one) => bold.has(one)) ? strong(inline(children)) : inline(children),
      );
    case 'ul':
    case 'ol':
      return [list(node)];
    case 'dl':
      return pairs(node);
    case 'table':
      return table(node);
    case 'blockquote':
      return [{ type: 'blockquote', children: blocks(children) as BlockContent[] }];
    case 'pre':
      return [{ type: 'code', value: wordsOf(children) }];
    case 'hr':
      return [{ type: 'thematicBreak' }];
    default:
      return blocks(
        children.filter((child) => !(isElement(child) && (child.name === 'svg' || has(child, 'narrow')))),
      );
  }
}

const bold = new Set(['legend', 'label', 'for']);

function list(node: BookElement): RootContent {
  const sign = has(node, 'choices') ? (has(node, 'checkbox') ? '☐ ' : '○ ') : '';
  const items = node.children.filter(isElement).map((item): ListItem => {
    const inside = blocks(
      item.children.some(isBlock) ? item.children : [element('p', {}, sign, ...item.children)],
    );
    return { type: 'listItem', spread: false, children: inside as BlockContent[] };
  });
  return { type: 'list', ordered: node.name === 'ol', start: Number(node.attributes['start'] ?? 1), spread: false, children: items }; // biome-ignore format: one thought
}

/** A word and what is said to it, as a list. */
function pairs(node: BookElement): readonly RootContent[] {
  const items: ListItem[] = [];
  for (const one of elements(node.children)) {
    if (one.name === 'dt') items.push({ type: 'listItem', spread: false, children: [...paragraph(strong(inline(one.children)))] }); // biome-ignore format: one thought
    if (one.name !== 'dd') continue;
    const last = items.at(-1);
    if (last) last.children.push(...(blocks(one.children) as BlockContent[]));
  }
  return items.length ? [{ type: 'list', ordered: false, spread: false, children: items }] : [];
}

function table(node: BookElement): readonly RootContent[] {
  const caption = [...elements(node.children)].find(({ name }) => name === 'caption');
  const rows = [...elements(node.children)]
    .filter(({ name }) => name === 'tr')
    .map(
      ({ children }): TableRow => ({
        type: 'tableRow',
        children: children
          .filter(isElement)
          .map((cell) => ({ type: 'tableCell', children: tidy(inline(cell.children)) })),
      }),
    );
  return [...(caption ? paragraph(strong(inline(caption.children))) : []), { type: 'table', children: rows }];
}

function notes(node: BookElement): readonly FootnoteDefinition[] {
  return [...elements(node.children)]
    .filter(({ name, attributes }) => name === 'li' && attributes['id'])
    .map(({ attributes, children }) => ({
      type: 'footnoteDefinition',
      identifier: attributes['id'] ?? '',
      label: attributes['id'] ?? '',
      children: [...paragraph(inline(children))],
    }));
}

function inline(nodes: readonly BookNode[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (!isElement(node)) return [said(node.replace(/\s+/g, ' '))];
    const { name, attributes, children } = node;
    if (has(node, 'mark')) return [said(has(node, 'checkbox') ? '☐' : '○')];
    if (has(node, 'blank')) return [said(' ……… ')];
    if (has(node, 'back') || name === 'svg') return [];
    if (has(node, 'noteref')) {
      const id = (attributes['href'] ?? '').slice(1);
      return [{ type: 'footnoteReference', identifier: id, label: id }];
    }
    const inside = inline(children);
    switch (name) {
      case 'strong':
      case 'b':
      case 'dfn':
        return padded(inside, (own) => ({ type: 'strong', children: own }));
      case 'em':
      case 'i':
      case 'cite':
        return padded(inside, (own) => ({ type: 'emphasis', children: own }));
      case 'a':
        return /^[a-z][a-z0-9+.-]*:/i.test(attributes['href'] ?? '')
          ? padded(inside, (own) => ({ type: 'link', url: attributes['href'] ?? '', children: own as never }))
          : inside;
      case 'br':
        return [said(' ')];
      case 'img':
        return [said(attributes['alt'] ?? '')];
      case 'code':
        return [{ type: 'inlineCode', value: wordsOf(children) }];
      default:
        return isBlock(node) ? [said(' '), ...inside, said(' ')] : inside;
    }
  });
}

/** Blanks at the edges of what is set off stand outside of it: there they would undo the signs. */
function padded(
  inside: PhrasingContent[],
  wrap: (own: PhrasingContent[]) => PhrasingContent,
): PhrasingContent[] {
  const own = tidy(inside);
  if (!own.length) return [];
  const first = inside[0];
  const last = inside.at(-1);
  return [
    ...(first?.type === 'text' && /^\s/.test(first.value) ? [said(' ')] : []),
    wrap(own),
    ...(last?.type === 'text' && /\s$/.test(last.value) ? [said(' ')] : []),
  ];
}

/** Texts that follow each other as one, without blanks at either edge. */
function tidy(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const done: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = done.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      done[done.length - 1] = said((last.value + node.value).replace(/\s+/g, ' ')); // biome-ignore format: one thought
    else if (node.type !== 'text' || node.value) done.push(node);
  }
  const first = done[0];
  if (first?.type === 'text') done[0] = said(first.value.trimStart());
  const last = done.at(-1);
  if (last?.type === 'text') done[done.length - 1] = said(last.value.trimEnd());
  return done.filter((node) => node.type !== 'text' || node.value);
}
