/**
 * A built page as web content: its text with figures and notes, its styles, and activities as their forms on paper.
 * There is no script in it and nothing is fetched but the course's own pictures. Notes, reasons and descriptions open by
 * what HTML has for that; where a platform takes styles and such things out, they stand open in the text.
 */
import { posix } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { cartridge as words } from '../../words/en/cartridge.ts';
import { xmlText } from '../xml.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: unknown }>;

export interface Content {
  readonly html: string;
  /** Paths below the site's root of what the page shows besides. */
  readonly pictures: readonly string[];
}

interface Around {
  /** Where the page lies in the site: `lessons/words/index.html`. */
  readonly from: string;
  /** Where each page of the cartridge lies in it, by its file in the site. */
  readonly places: ReadonlyMap<string, string>;
  /** Where the course is published, if it says so: what a cartridge has not is to be found there. */
  readonly address: string | undefined;
  readonly language: string;
  /** What stands below the text: where it is from, and under which licence. */
  readonly source: readonly string[];
}

const isElement = (node: Node): node is Element => 'attribs' in node;
const has = (element: Element, name: string) => (element.attribs['class'] ?? '').split(/\s+/).includes(name);

/** What speaks of progress or of a portfolio, waits for a script, or has nothing in it before one came. */
const isForScripts = (element: Element): boolean =>
  element.name === 'script' ||
  'hidden' in element.attribs ||
  ['data-saved', 'data-standing', 'data-state-word', 'data-trouble'].some(
    (name) => name in element.attribs,
  ) ||
  ['no-script', 'needs-script', 'kept', 'status', 'pager'].some((name) => has(element, name));

/** A page of HTML that is whole by itself. */
export function contentOf(html: string, around: Around): Content {
  // Names in drawings have capitals, and what is written stays as it is written.
  const page = parseDocument(html, {
    decodeEntities: false,
    lowerCaseTags: false,
    lowerCaseAttributeNames: false,
  });
  const find = (test: (element: Element) => boolean) => DomUtils.findAll(test, page.children) as Element[];
  const [main] = find(({ name }) => name === 'main');
  const [title] = find(({ name }) => name === 'title');
  if (!main || !title) throw new Error(`${around.from} has no text.`);

  for (const element of inside(main, isForScripts)) DomUtils.removeElement(element);
  const ids = new Set(inside(main, () => true).map(({ attribs }) => attribs['id']));
  for (const button of inside(main, ({ name }) => name === 'button'))
    if (!ids.has(button.attribs['popovertarget'] ?? '')) DomUtils.removeElement(button);
  for (const form of inside(main, ({ attribs }) => 'data-written' in attribs))
    DomUtils.prepend(form.children[0] as Node, hint());
  for (const link of inside(main, ({ name }) => name === 'a')) lead(link, around);
  const pictures = inside(main, ({ name }) => name === 'img').map((picture) => {
    const path = posix.join(posix.dirname(around.from), picture.attribs['src'] ?? '');
    picture.attribs['src'] = posix.relative(posix.dirname(around.places.get(around.from) ?? ''), path);
    return path;
  });

  const style = find(({ name }) => name === 'style')
    .map((one) => DomUtils.textContent(one))
    .join('\n');
  const inner = DomUtils.getInnerHTML(main, { decodeEntities: false });
  return {
    pictures,
    html: `<!DOCTYPE html>
<html lang="${around.language}" data-theme="auto" data-late="">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${DomUtils.innerText(title)}</title>
<style>${withoutFonts(style)}</style>
</head>
<body>
<div class="page-body">
<main>
${inner}
</main>
</div>
<footer class="page-foot"><div>${around.source.map((line) => `<p>${xmlText(line)}</p>`).join('')}</div></footer>
</body>
</html>
`,
  };
}

const inside = (root: Element, test: (element: Element) => boolean) =>
  DomUtils.findAll((one) => isElement(one) && test(one), root.children) as Element[];

function hint(): Node {
  const [line] = parseDocument(`<p class="hint">${xmlText(words.onPaper)}</p>`).children;
  return line as Node;
}

/** Leads LINK to where its page lies in the cartridge, or in the course as published. Where it is in neither, its words stay. */
function lead(link: Element, { from, places, address }: Around) {
  const to = link.attribs['href'] ?? '';
  if (/^(#|[a-z][a-z0-9+.-]*:)/i.test(to)) return;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(to) ?? [];
  const file = posix.join(posix.dirname(from), path);
  const page = file.endsWith('/') ? `${file}index.html` : file;
  const place = places.get(page);
  if (place !== undefined)
    link.attribs['href'] = posix.relative(posix.dirname(places.get(from) ?? ''), place) + rest;
  else if (address)
    link.attribs['href'] = new URL(page.replace(/(^|\/)index\.html$/, '$1') + rest, address).href;
  else if (has(link, 'button')) DomUtils.removeElement(link);
  else {
    link.name = 'span';
    link.attribs = {};
  }
}

/** Fonts are files beside the site: a page by itself takes those of the device. */
const withoutFonts = (css: string): string => css.replace(/@font-face\s*\{[^}]*\}/g, '');
