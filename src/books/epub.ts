/** The book as EPUB 3.3: its files. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { toUtf8 } from '../bytes/text.ts';
import type { Book } from './book.ts';
import type { Chapter, Sort } from './chapter.ts';
import { coverPng } from './cover.ts';
import { mediaType } from './html.ts';
import { type BookElement, type BookNode, element, elements, has, isElement, markup } from './node.ts';
import { type BookParts, rulesOfDrawings } from './parts.ts';
import { lean, sheet } from './styles.ts';
import { contents, titlePage } from './whole.ts';
import { marked } from './words.ts';

export const epubType = 'application/epub+zip';

interface Item {
  readonly id: string;
  readonly href: string;
  readonly type: string;
  readonly properties?: string;
  /** In the order of reading. */
  readonly read?: boolean;
  readonly bytes: Uint8Array;
}

const xhtml = 'application/xhtml+xml';

/** What each part of a book is, for readers: its type, and the role that says the same. */
const roles: Readonly<Partial<Record<Sort, readonly [string, string]>>> = {
  part: ['part', 'doc-part'],
  lesson: ['chapter', 'doc-chapter'],
  about: ['introduction', 'doc-introduction'],
  references: ['bibliography', 'doc-bibliography'],
  glossary: ['glossary', 'doc-glossary'],
};

const typesOfRoles: Readonly<Record<string, string>> = {
  'doc-noteref': 'noteref',
  'doc-endnotes': 'endnotes',
};

export async function epubOf(parts: BookParts): Promise<ReadonlyMap<string, Uint8Array>> {
  const { book, light, fonts, pictures, cover } = parts;
  const { words } = book;
  const file = ({ id }: Chapter) => `${id}.xhtml`;
  const files = new Map(
    book.chapters.flatMap((chapter) => [
      [chapter.id, file(chapter)] as const,
      ...[...elements(chapter.nodes)].flatMap(({ attributes }) => (attributes['id'] ? [[attributes['id'], file(chapter)] as const] : [])), // biome-ignore format: one thought
    ]),
  );
  const fontPath = (path: string) => `fonts/${posix.basename(path)}`;
  const css = [
    ...fonts.map(({ font }) => font.rule(fontPath(font.path))),
    lean(sheet('book')),
    lean(sheet('reader')),
    rulesOfDrawings(light),
  ].join('\n');

  const text = (id: string, title: string, body: readonly BookNode[], properties = ''): Item => ({
    id,
    href: `${id}.xhtml`,
    type: xhtml,
    read: true,
    ...(properties ? { properties } : {}),
    bytes: toUtf8(document(book.language, title, body)),
  });
  const chapters = book.chapters.map((chapter) => {
    const [type, role] = roles[chapter.sort] ?? [];
    const own = led(chapter.nodes, (id) => (files.get(id) === file(chapter) ? `#${id}` : `${files.get(id)}${id === fileId(files.get(id)) ? '' : `#${id}`}`)); // biome-ignore format: one thought
    const section = element(
      'section',
      {
        class: `chapter ${chapter.sort}`,
        id: chapter.id,
        ...(type && role ? { 'epub:type': type, role } : {}),
      },
      ...own,
    );
    const svg = [...elements(own)].some(({ name }) => name === 'svg');
    return text(chapter.id, chapter.title, [section], svg ? 'svg' : '');
  });
  const first = book.chapters.find(({ sort }) => sort === 'part' || sort === 'lesson') ?? book.chapters[0];
  const nav = text(
    'nav',
    words.contents,
    [
      element(
        'nav',
        { 'epub:type': 'toc', role: 'doc-toc', id: 'toc', 'aria-labelledby': 'contents' },
        element('h1', marked({ id: 'contents' }, book), words.contents),
        contents(book.chapters, (id) => files.get(id) ?? ''),
      ),
      element(
        'nav',
        marked({ 'epub:type': 'landmarks', hidden: 'hidden', 'aria-label': words.landmarks }, book),
        element(
          'ol',
          {},
          ...[
            ['titlepage', 'title.xhtml', words.titlePage],
            ['toc', 'nav.xhtml', words.contents],
            ...(first ? [['bodymatter', file(first), words.beginning]] : []),
            ...book.chapters.flatMap((one) => (one.sort === 'glossary' || one.sort === 'references' ? [[roles[one.sort]?.[0] ?? '', file(one), one.title]] : [])), // biome-ignore format: one thought
          ].map(([type = '', href = '', label = '']) =>
            element('li', {}, element('a', { 'epub:type': type, href }, label)),
          ),
        ),
      ),
    ],
    'nav',
  );
  const items: readonly Item[] = [
    text('cover', words.cover, [
      element(
        'section',
        { class: 'cover', 'epub:type': 'cover' },
        element('img', marked({ role: 'doc-cover', src: 'cover.png', alt: words.coverOf(book.title) }, book)),
      ),
    ]),
    text('title', book.title, [
      { ...titlePage(book), attributes: { class: 'title-page', 'epub:type': 'titlepage' } },
    ]),
    nav,
    ...chapters,
    { id: 'style', href: 'style.css', type: 'text/css', bytes: toUtf8(css) },
    {
      id: 'cover-picture',
      href: 'cover.png',
      type: 'image/png',
      properties: 'cover-image',
      bytes: await coverPng(cover),
    },
    ...fonts.map(({ font, bytes }, index) => ({ id: `font${index + 1}`, href: fontPath(font.path), type: 'font/woff2', bytes })), // biome-ignore format: one thought
    ...[...pictures].map(([path, bytes], index) => ({ id: `picture${index + 1}`, href: `pictures/${path}`, type: mediaType(path), bytes })), // biome-ignore format: one thought
  ];
  return new Map([
    ['mimetype', toUtf8(epubType)],
    ['META-INF/container.xml', toUtf8(container)],
    ['EPUB/package.opf', toUtf8(packageOf(book, items))],
    ...items.map(({ href, bytes }) => [`EPUB/${href}`, bytes] as const),
  ]);
}

const fileId = (file = '') => file.replace(/\.xhtml$/, '');

/** Links lead from file to file, and what has a role has a type too. */
function led(nodes: readonly BookNode[], to: (id: string) => string): readonly BookNode[] {
  return nodes.map((node) => {
    if (!isElement(node)) return node;
    const { href, src, role } = node.attributes;
    const type = typesOfRoles[role ?? ''];
    const attributes = {
      ...node.attributes,
      ...(node.name === 'a' && href?.startsWith('#') ? { href: to(href.slice(1)) } : {}),
      ...(node.name === 'img' && src && !/^(data:|cover\.)/.test(src) ? { src: `pictures/${src}` } : {}),
      ...(type ? { 'epub:type': type } : {}),
    };
    return { ...node, attributes, children: led(besideNarrow(node), to) };
  });
}

/** Few readers can ask what follows: a wide drawing says itself that there is a narrow one. */
const besideNarrow = (node: BookElement): readonly BookNode[] =>
  has(node, 'figure') && node.children.some((child) => isElement(child) && has(child, 'narrow'))
    ? node.children.map((child) =>
        isElement(child) && child.name === 'svg'
          ? {
              ...child,
              attributes: { ...child.attributes, class: `${child.attributes['class'] ?? ''} has-narrow` },
            }
          : child,
      )
    : node.children;

const xml = (...nodes: readonly BookNode[]) => markup(nodes);

const document = (language: string, title: string, body: readonly BookNode[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
${xml(
  element(
    'html',
    { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang: language, 'xml:lang': language }, // biome-ignore format: one thought
    element(
      'head',
      {},
      element('title', {}, title),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
    ),
    element('body', {}, ...body),
  ),
)}
`;

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** The same for the same version of the course. */
function uuidOf({ id, version, language, ofWords }: Book): string {
  const hex = createHash('sha256')
    .update([id, version, language, ...(ofWords ? [ofWords] : [])].join(' '))
    .digest('hex');
  // Version 8: made of what its maker thinks fit.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const accessibility: readonly (readonly [string, string])[] = [
  ['schema:accessMode', 'textual'],
  ['schema:accessMode', 'visual'],
  ['schema:accessModeSufficient', 'textual'],
  ['schema:accessModeSufficient', 'textual,visual'],
  ['schema:accessibilityFeature', 'alternativeText'],
  ['schema:accessibilityFeature', 'displayTransformability'],
  ['schema:accessibilityFeature', 'longDescription'],
  ['schema:accessibilityFeature', 'readingOrder'],
  ['schema:accessibilityFeature', 'structuralNavigation'],
  ['schema:accessibilityFeature', 'tableOfContents'],
  ['schema:accessibilityHazard', 'none'],
];

function packageOf(book: Book, items: readonly Item[]): string {
  const meta = (property: string, value: string) => element('meta', { property }, value);
  const { title, authors, language, publisher, description, released, licence } = book;
  const metadata = element(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    element('dc:identifier', { id: 'book' }, `urn:uuid:${uuidOf(book)}`),
    element('dc:title', {}, title),
    element('dc:language', {}, language),
    ...authors.map((author) => element('dc:creator', {}, author)),
    ...(publisher ? [element('dc:publisher', {}, publisher)] : []),
    element('dc:description', {}, description),
    element('dc:date', {}, released),
    element('dc:rights', {}, licence),
    meta('dcterms:modified', `${released}T00:00:00Z`),
    ...accessibility.map(([property, value]) => meta(property, value)),
    element(
      'meta',
      {
        property: 'schema:accessibilitySummary',
        ...(book.ofWords ? { 'xml:lang': book.ofWords } : {}),
      },
      book.words.accessibility,
    ),
  );
  const manifest = element(
    'manifest',
    {},
    ...items.map(({ id, href, type, properties }) =>
      element('item', { id, href, 'media-type': type, ...(properties ? { properties } : {}) }),
    ),
  );
  const spine = element(
    'spine',
    {},
    ...items.filter(({ read }) => read).map(({ id }) => element('itemref', { idref: id })),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
${xml(
  element(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'book',
      'xml:lang': language,
    },
    metadata,
    manifest,
    spine,
  ),
)}
`;
}
