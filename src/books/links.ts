/** Where links lead in the book: to a chapter of it, else to the course as published; else their words stay. Pure. */
import type { Chapter } from './chapter.ts';
import { type BookElement, type BookNode, element, elements, isElement } from './node.ts';
import { idIn, toPage } from './page.ts';
import { type InWords, marked } from './words.ts';

/**
 * @param pages The chapter of each page that is one, by the page's folder.
 * @param address Where the course is published, if it says so.
 */
export function ledOn(
  chapters: readonly Chapter[],
  pages: ReadonlyMap<string, string>,
  address: string | undefined,
  own: InWords,
): readonly Chapter[] {
  const ids = new Set(chapters.flatMap(({ id, nodes }) => [id, ...[...elements(nodes)].flatMap(({ attributes }) => attributes['id'] ?? [])])); // biome-ignore format: one thought

  const lead = (node: BookElement): BookElement => {
    const to = node.attributes['href'] ?? '';
    if (to.startsWith('#')) return ids.has(to.slice(1)) ? node : wordsOnly(node);
    if (!to.startsWith(toPage)) return node;
    const [, path = '', hash = ''] = /^([^?#]*)[^#]*(?:#(.*))?$/.exec(to.slice(toPage.length)) ?? [];
    const chapter = pages.get(path);
    if (chapter !== undefined) {
      const id = hash ? idIn(chapter, decoded(hash)) : chapter;
      return { ...node, attributes: { ...node.attributes, href: `#${ids.has(id) ? id : chapter}` } };
    }
    if (!address) return wordsOnly(node);
    return {
      ...node,
      attributes: { ...node.attributes, href: new URL(to.slice(toPage.length), address).href },
    };
  };
  const through = (nodes: readonly BookNode[]): readonly BookNode[] =>
    nodes.map((node) => {
      if (!isElement(node)) return node;
      const inside = { ...node, children: through(node.children) };
      return node.name === 'a' && 'href' in node.attributes ? lead(inside) : inside;
    });
  return chapters.map((chapter) => ({ ...chapter, nodes: backTo(through(chapter.nodes), own) }));
}

const decoded = (hash: string): string => {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
};

const wordsOnly = ({ children }: BookElement): BookElement => element('span', {}, ...children);

/** A note leads back to the first place that cites it. */
function backTo(nodes: readonly BookNode[], own: InWords): readonly BookNode[] {
  const first = new Map<string, string>();
  for (const { attributes } of elements(nodes))
    if (
      attributes['role'] === 'doc-noteref' &&
      attributes['id'] &&
      attributes['href'] &&
      !first.has(attributes['href'])
    )
      // biome-ignore format: one thought
      first.set(attributes['href'], attributes['id']);
  const through = (all: readonly BookNode[]): readonly BookNode[] =>
    all.map((node) => {
      if (!isElement(node)) return node;
      const note = node.attributes['id'];
      const from = note && first.get(`#${note}`);
      const children = through(node.children);
      if (!from || node.name !== 'li') return { ...node, children };
      return { ...node, children: [...children, ' ', element('a', marked({ class: 'back', href: `#${from}`, role: 'doc-backlink', 'aria-label': own.words.backToText }, own), '↩')] }; // biome-ignore format: one thought
    });
  return through(nodes);
}
