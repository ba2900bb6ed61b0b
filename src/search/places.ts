/** A built page as the places in it that can be found, each with its text. Runs at build. */
import { parseDocument } from 'htmlparser2';
import type { Kind, Place } from './found-file.ts';

type ChildNode = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<ChildNode, { attribs: object }>;
type Text = Extract<ChildNode, { nodeType: 3 }>;
const isText = (node: ChildNode): node is Text => node.type === 'text';
const isElement = (node: ChildNode): node is Element => 'attribs' in node;

/** What nobody looks for by its words: controls, what leads elsewhere, what is said only now and then. */
const unread = new Set(
  'button fieldset form input nav option script select style svg template textarea'.split(' '),
);
/** Classes of what stands about a text: where it is, what is left to do, what a note repeats from its list. */
const about = /(^| )(gone|lesson-end|links|meta|no-script|notes|paper-only|sources|where)( |$)/;
const isUnread = ({ name, attribs: { class: names = '', ...attributes } }: Element) =>
  // A term is a button that stands in its sentence.
  (unread.has(name) && !/(^| )term( |$)/.test(names)) ||
  'hidden' in attributes ||
  'data-unfound' in attributes ||
  about.test(names);

/** Elements that end a line of text. */
const blocks = new Set(
  `article aside blockquote dd div dl dt details figcaption figure footer h1 h2 h3 h4 h5 h6 header li main ol p section
  summary table td th tr ul`.split(/\s+/),
);

/**
 * The places of a page, in its order; none for one without `main`, or that says that nobody looks for it
 * (`<main data-unfound>`). A place begins at a heading with an id, a figure, an activity, or what says of itself what it
 * is: `data-found="term"`.
 * @param page its address below the root
 */
export function placesOf(html: string, page: string): Place[] {
  const main = firstNamed(parseDocument(html).children, 'main');
  if (!main || isUnread(main)) return [];
  const heading = firstNamed(main.children, 'h1');
  const open: Open = {
    page,
    id: '',
    kind: page.startsWith('lessons/') ? 'lesson' : 'page',
    title: heading ? textOf(heading) : '',
    lines: [''],
  };
  const all = [open];

  const begin = (element: Element, kind: Kind, title: Element | undefined) => {
    const place: Open = {
      page,
      id: element.attribs['id'] ?? '',
      kind,
      title: element.attribs['data-found-title'] ?? (title ? textOf(title) : ''),
      lines: [''],
    };
    all.push(place);
    return place;
  };

  /** Reads NODES into PLACE; the place that what follows belongs to. */
  function read(nodes: readonly ChildNode[], into: Open): Open {
    let place = into;
    for (const node of nodes) {
      if (isText(node)) place.lines.push((place.lines.pop() ?? '') + node.data);
      if (!isElement(node) || isUnread(node) || node === heading) continue;
      const { name, attribs } = node;
      if (blocks.has(name)) place.lines.push('');
      const own = kindOf(node);
      if (own === 'activity') {
        // Its questions and cards are for those who do it, and their reasons no finds.
        const head = firstNamed(node.children, 'header');
        const title = head && firstNamed(head.children, 'h3');
        read(
          (head?.children ?? []).filter((child) => child !== title),
          begin(node, own, title),
        );
      } else if (own) {
        const head = own === 'figure' ? firstNamed(node.children, 'figcaption') : node;
        const title = firstOf(head?.children ?? [], ['h3', 'h4', 'strong']);
        read(node.children, begin(node, own, title));
      } else if (/^h[2-6]$/.test(name) && attribs['id']) place = begin(node, 'section', node);
      else place = read(node.children, place);
      if (blocks.has(name)) place.lines.push('');
    }
    return place;
  }
  read(main.children, open);

  return all.map(({ lines, ...place }) => ({
    ...place,
    text: lines
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line && line !== place.title)
      .join('\n'),
  }));
}

interface Open extends Omit<Place, 'text'> {
  readonly lines: string[];
}

function kindOf({ name, attribs }: Element): Kind | undefined {
  if (attribs['data-activity'] !== undefined) return 'activity';
  if (name === 'figure' && attribs['id']) return 'figure';
  return attribs['data-found'] as Kind | undefined;
}

const firstNamed = (nodes: readonly ChildNode[], name: string) => firstOf(nodes, [name]);

function firstOf(nodes: readonly ChildNode[], names: readonly string[]): Element | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const found = names.includes(node.name) ? node : firstOf(node.children, names);
    if (found) return found;
  }
  return undefined;
}

const textOf = (element: Element): string => joined(element).replace(/\s+/g, ' ').trim();
const joined = (element: Element): string =>
  element.children
    .map((child) => (isText(child) ? child.data : isElement(child) && !isUnread(child) ? joined(child) : ''))
    .join('');
