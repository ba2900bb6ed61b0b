/** The book's text as a tree of its own: plain values, read from HTML and written as XHTML. Pure. */
import { parseDocument } from 'htmlparser2';

export interface BookElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly BookNode[];
}

/** A text, or an element with what stands in it. */
export type BookNode = string | BookElement;

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly BookNode[]
): BookElement => ({ name, attributes, children });

/** HTML as it comes: names in drawings keep their capitals, comments and declarations are left out. */
export const read = (html: string): readonly BookNode[] =>
  treesOf(parseDocument(html, { lowerCaseTags: false, lowerCaseAttributeNames: false }).children);

type Parsed = ReturnType<typeof parseDocument>['children'];

const treesOf = (nodes: Parsed): readonly BookNode[] =>
  nodes.flatMap((node): readonly BookNode[] => {
    if ('attribs' in node)
      return [{ name: node.name, attributes: node.attribs, children: treesOf(node.children) }];
    return node.type === 'text' ? [node.data] : [];
  });

export const isElement = (node: BookNode): node is BookElement => typeof node !== 'string';

export const classesOf = (node: BookElement): readonly string[] =>
  (node.attributes['class'] ?? '').split(/\s+/).filter(Boolean);

export const has = (node: BookElement, name: string): boolean => classesOf(node).includes(name);

/** Every element of the tree, each before what stands in it. */
export function* elements(nodes: readonly BookNode[]): Generator<BookElement> {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    yield node;
    yield* elements(node.children);
  }
}

export function find(
  nodes: readonly BookNode[],
  test: (node: BookElement) => boolean,
): BookElement | undefined {
  for (const node of elements(nodes)) if (test(node)) return node;
  return undefined;
}

/** The words of it, in one line. */
export const wordsOf = (nodes: readonly BookNode[]): string => textOf(nodes).replace(/\s+/g, ' ').trim();

const textOf = (nodes: readonly BookNode[]): string =>
  nodes.map((node) => (isElement(node) ? textOf(node.children) : node)).join('');

/** Elements that have no end in HTML. */
const empty = new Set(['br', 'hr', 'img', 'col', 'wbr', 'meta', 'link']);

/** What is empty in a drawing may end at once, as XML has it; HTML reads that too. */
const drawn = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'use', 'stop']);

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The signs that XML has no place for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** As it stands in XML and, all the same, in HTML. */
export const markup = (nodes: readonly BookNode[]): string =>
  nodes
    .map((node) => {
      if (!isElement(node)) return escaped(node.replace(unwritable, ''));
      const attributes = Object.entries(node.attributes)
        .map(
          ([name, value]) => ` ${name}="${escaped(value.replace(unwritable, '')).replaceAll('"', '&quot;')}"`,
        )
        .join('');
      if (!node.children.length && (empty.has(node.name) || drawn.has(node.name)))
        return `<${node.name}${attributes}/>`;
      return `<${node.name}${attributes}>${markup(node.children)}</${node.name}>`;
    })
    .join('');
