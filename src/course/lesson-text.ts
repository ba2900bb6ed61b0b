/** Reads what a lesson's MDX says and names, without rendering it: for minutes, notes and checks. Pure. */
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { attributeOf } from './mdx/components.ts';
import { countWords } from './minutes.ts';

export interface Mention {
  /** `Activity`, `Figure`, `Cite`, `Term` … */
  readonly component: string;
  /** What its `id` names; of a definition, its `term`. */
  readonly id: string | undefined;
  readonly line: number;
}

export interface LessonText {
  readonly words: number;
  readonly mentions: readonly Mention[];
  readonly links: readonly { readonly to: string; readonly line: number }[];
  readonly headings: readonly string[];
  /** What the text's headings part it into, in order; first what comes before any heading. */
  readonly sections: readonly Section[];
  /** Words before the first activity; undefined where there is none. */
  readonly wordsBeforeDoing: number | undefined;
}

export interface Section {
  readonly words: number;
  /** Ids, in the order of the text. */
  readonly activities: readonly string[];
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly depth?: number;
  readonly value?: string;
  readonly url?: string;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
}

const parser = unified().use(remarkParse).use(remarkMdx);

/** @throws where the MDX cannot be parsed; the message has the line within BODY. */
export const parseMdx = (body: string): Root => parser.parse(body);

/**
 * @param body MDX without its front matter.
 * @throws where the MDX cannot be parsed.
 */
export const readLessonText = (body: string): LessonText => lessonTextOf(parseMdx(body));

/** @param firstLine The body's first line in its file, so that mentions carry the line an author sees. */
export function lessonTextOf(root: Root, firstLine = 1): LessonText {
  const mentions: Mention[] = [];
  const links: { to: string; line: number }[] = [];
  const headings: string[] = [];
  const sections: { words: number; activities: string[] }[] = [{ words: 0, activities: [] }];

  let wordsBeforeDoing: number | undefined;

  const visit = (node: Node) => {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    if (node.type === 'heading' && node.depth === 2) sections.push({ words: 0, activities: [] });
    const section = sections.at(-1) as (typeof sections)[number];
    if (node.type === 'text') section.words += countWords(node.value ?? '');
    if ((node.type === 'link' || node.type === 'definition') && node.url !== undefined)
      links.push({ to: node.url, line });
    if (node.type === 'heading') headings.push(textOf(node));
    if (node.type.startsWith('mdxJsx') && node.name && /^[A-Z]/.test(node.name)) {
      const value = (attribute: string) => {
        const found = node.attributes?.find(({ name }) => name === attribute)?.value;
        return typeof found === 'string' ? found : undefined;
      };
      mentions.push({ component: node.name, id: value(attributeOf(node.name)), line });
      // Whose definition it is: a work that is named as a note would name it.
      const id = mentions.at(-1)?.id;
      if (node.name === 'Activity' && id) {
        wordsBeforeDoing ??= sections.reduce((sum, { words }) => sum + words, 0);
        section.activities.push(id);
      }
      const after = node.name === 'Definition' && value('after');
      if (after) mentions.push({ component: 'Cite', id: after, line });
    }
    if (node.name === 'Nations') visitPassages(node);
    else node.children?.forEach(visit);
  };
  /** A reader’s own nation counts, and which one that is nobody knows here: the longest passage. */
  const visitPassages = ({ children = [] }: Node) => {
    const passages = children.map((passage) => {
      const before = sections.map(({ words }) => words);
      visit(passage);
      const added = sections.map((section, index) => ({
        section,
        words: section.words - (before[index] ?? 0),
      }));
      return { added, words: added.reduce((sum, { words }) => sum + words, 0) };
    });
    const longest = Math.max(...passages.map(({ words }) => words));
    const counts = passages.find(({ words }) => words === longest);
    for (const passage of passages)
      if (passage !== counts) for (const { section, words } of passage.added) section.words -= words;
  };
  visit(root as unknown as Node);
  const words = sections.reduce((sum, section) => sum + section.words, 0);
  return { words, mentions, links, headings, sections, wordsBeforeDoing };
}

function textOf(node: Node): string {
  return node.value ?? node.children?.map(textOf).join('') ?? '';
}
