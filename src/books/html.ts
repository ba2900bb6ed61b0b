/** The book as one page: everything in it, nothing fetched, no scripts. */
import { createHash } from 'node:crypto';
import { coverPng } from './cover.ts';
import { type BookNode, element, isElement, markup } from './node.ts';
import { type BookParts, rulesOfDrawings } from './parts.ts';
import { lean, sheet, valued, variables } from './styles.ts';
import { chapterSection, contents, titlePage } from './whole.ts';
import { marked } from './words.ts';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const kinds: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};

/** By the end of its name. */
export const mediaType = (path: string): string => kinds[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream'; // biome-ignore format: one thought

export const asData = (path: string, bytes: Uint8Array): string =>
  `data:${mediaType(path)};base64,${base64(bytes)}`;

/** Pictures as part of the page. */
export const inlined = (nodes: readonly BookNode[], pictures: BookParts['pictures']): readonly BookNode[] =>
  nodes.map((node) => {
    if (!isElement(node)) return node;
    const bytes = pictures.get(node.attributes['src'] ?? '');
    const attributes = bytes && node.name === 'img' ? { ...node.attributes, src: asData(node.attributes['src'] ?? '', bytes) } : node.attributes; // biome-ignore format: one thought
    return { ...node, attributes, children: inlined(node.children, pictures) };
  });

export const fontRules = (fonts: BookParts['fonts']): string =>
  fonts.map(({ font, bytes }) => font.rule(`data:font/woff2;base64,${base64(bytes)}`)).join('\n');

export const page = (
  book: BookParts['book'],
  css: string,
  body: readonly BookNode[],
): string => `<!DOCTYPE html>
<html lang="${book.language.replace(/[^A-Za-z0-9-]/g, '')}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
${markup([element('title', {}, book.title)])}
${markup([element('meta', { name: 'description', content: book.description })])}
${markup([element('meta', { name: 'author', content: book.words.by(book.authors) })])}
<style>${css}</style>
</head>
<body>
${markup(body)}
</body>
</html>
`;

export async function htmlOf(parts: BookParts): Promise<string> {
  const { book, light, dark, fonts, pictures, cover } = parts;
  const named = new Map([...light.keys()].map((name) => [name, `var(--${name})`] as const));
  const css = [
    variables(light),
    `@media screen{:root{color-scheme:light dark}}@media screen and (prefers-color-scheme:dark){${variables(dark)}}`,
    fontRules(fonts),
    lean(sheet('book')),
    valued(lean(sheet('screen')), named),
    rulesOfDrawings(named),
  ].join('\n');
  const body = [
    element(
      'header',
      { class: 'cover' },
      element(
        'img',
        marked(
          {
            src: asData('cover.png', await coverPng(cover)),
            alt: book.words.coverOf(book.title),
            width: '1200',
            height: '1800',
          },
          book,
        ),
      ),
    ),
    element(
      'main',
      {},
      titlePage(book),
      element(
        'nav',
        { class: 'toc', 'aria-labelledby': 'contents' },
        element('h1', marked({ id: 'contents' }, book), book.words.contents),
        contents(book.chapters, (id) => `#${id}`),
      ),
      ...inlined(book.chapters.map(chapterSection), pictures),
    ),
  ];
  return page(book, css, body);
}
