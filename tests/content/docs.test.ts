/** What the documents name is there: files, headings, pages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textIn } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';

const below = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...below('docs').filter((file) => file.endsWith('.md')),
  ...below('src').filter((file) => file.endsWith('README.md')),
];

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}
const parsed = new Map<string, Node>();
function treeOf(file: string): Node {
  const tree = parsed.get(file) ?? (fromMarkdown(readFileSync(file, 'utf8')) as Node);
  parsed.set(file, tree);
  return tree;
}
const all = (node: Node, type: string): Node[] => [
  ...(node.type === type ? [node] : []),
  ...(node.children ?? []).flatMap((child) => all(child, type)),
];

/** As readers of Markdown make an address of a heading. */
const anchorsOf = (file: string) =>
  all(treeOf(file), 'heading').map((heading) =>
    textIn(heading as Parameters<typeof textIn>[0])
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );

describe.each(documents)('%s', (file) => {
  test('leads to files and headings that are there', () => {
    const lost = all(treeOf(file), 'link').flatMap(({ url = '' }) => {
      if (/^[a-z]+:/.test(url)) return [];
      const [path = '', anchor] = url.split('#');
      const to = path ? normalize(join(dirname(file), path)) : file;
      if (!existsSync(to)) return [url];
      return anchor && to.endsWith('.md') && !anchorsOf(to).includes(anchor) ? [url] : [];
    });
    expect(lost).toEqual([]);
  });

  test('names files that are there', () => {
    const named = all(treeOf(file), 'inlineCode').flatMap(({ value = '' }) =>
      // Whole addresses from the top, without a place to fill in.
      /^(src|tests|content|docs|scripts|public)\/[\w./-]+\.\w+$/.test(value) && !/[A-Z]{3}/.test(value)
        ? [value]
        : [],
    );
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});
