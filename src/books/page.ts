/**
 * A built page as book text: forms as a pen can fill them in, notes and long descriptions gathered, answers set aside for
 * the back. What only a script or a screen makes sense of is left out. Pure.
 */

import { asked, isForm } from './form.ts';
import { type BookElement, type BookNode, classesOf, element, elements, find, has, isElement, read, wordsOf } from './node.ts'; // biome-ignore format: one thought
import { spoken } from './spoken.ts';
import { type InWords, marked } from './words.ts';

/** What is told about a part of an activity. */
export interface Told {
  /** As its heading has it: “What fits, and why”. */
  readonly label: string;
  /** Which part, where there are several. */
  readonly about: string;
  readonly nodes: readonly BookNode[];
}

export interface Answers {
  /** Of the activity in the text. */
  readonly id: string;
  readonly title: string;
  readonly told: readonly Told[];
}

export interface Described {
  /** Of the figure in the text. */
  readonly id: string;
  readonly title: string;
  readonly nodes: readonly BookNode[];
}

export interface PageText {
  readonly title: string;
  readonly nodes: readonly BookNode[];
  readonly notes: readonly { readonly id: string; readonly nodes: readonly BookNode[] }[];
  readonly answers: readonly Answers[];
  readonly figures: readonly Described[];
}

export interface Place {
  /** The chapter's id: every id of the page begins with it. */
  readonly chapter: string;
  /** Below the site's root: `lessons/words/`. */
  readonly path: string;
  /** Of the page's first heading. */
  readonly level: number;
  readonly in: InWords;
}

/** A link of the page, until it is known what the book has: see `links.ts`. */
export const toPage = 'page:';

export const answersOf = (activity: string): string => `${activity}-answers`;
export const descriptionOf = (figure: string): string => `${figure}-described`;

/** An id of a page, as one of the book. */
export const idIn = (chapter: string, id: string): string =>
  `${chapter}-${id.replace(/[^\p{L}\p{M}\p{Nd}_-]+/gu, '-')}`;

/** @throws an Error, when the page has no text */
export function textOf(html: string, place: Place): PageText {
  const page = read(html);
  const main = find(page, ({ name }) => name === 'main');
  if (!main) throw new Error(`${place.path} has no text.`);
  return new Reader(page, place).read(main.children);
}

/** The same of one element of it, by its id. */
export function partOf(html: string, id: string, place: Place): PageText | undefined {
  const page = read(html);
  const part = find(page, ({ attributes }) => attributes['id'] === id);
  return part && new Reader(page, place).read(part.children);
}

const left = new Set(
  'no-script needs-script paper-only kept status pager lesson-end sections actions ways way-on narrow-only no-paper sources letters nation-choice sr-only icon drawing-slabs close links-on'.split(
    ' ',
  ),
);
const unseen = new Set([
  'script',
  'style',
  'template',
  'button',
  'nav',
  'audio',
  'video',
  'iframe',
  'object',
]);
const isLeft = (node: BookElement): boolean =>
  unseen.has(node.name) ||
  classesOf(node).some((name) => left.has(name)) ||
  (node.name === 'a' && has(node, 'button')) ||
  node.attributes['aria-hidden'] === 'true' ||
  ['hidden', 'data-saved', 'data-standing', 'data-state-word', 'data-trouble'].some(
    (name) => name in node.attributes,
  );

/** What keeps its class; other classes are the screen's. */
const kept = new Set(
  'aims after caution claim definition document hint lead letter links meta name asks nation numeral own place-key pool pull says side source take verdict-word where write end ends question to-mark rows activity figure entries moves'.split(
    ' ',
  ),
);

const blocks = new Set(
  'p div ul ol li dl dt dd table figure section h1 h2 h3 h4 h5 h6 blockquote aside hr pre details fieldset header'.split(
    ' ',
  ),
);
export const isBlock = (node: BookNode): boolean => isElement(node) && blocks.has(node.name);

const isBlank = (node: BookNode) => !isElement(node) && !node.trim();

class Reader {
  private readonly place: Place;
  private readonly notes = new Map<string, readonly BookNode[]>();
  private readonly answers: Answers[] = [];
  private readonly figures: Described[] = [];
  private readonly byId: ReadonlyMap<string, BookElement>;
  private told: Told[] | undefined;
  private title = '';
  private cited = 0;

  constructor(page: readonly BookNode[], place: Place) {
    this.place = place;
    const all = [...elements(page)];
    this.byId = new Map(all.flatMap((one) => (one.attributes['id'] ? [[one.attributes['id'], one]] : [])));
  }

  read(nodes: readonly BookNode[]): PageText {
    const text = this.inBlocks(nodes);
    return {
      title: this.title,
      nodes: text,
      notes: [...this.notes].map(([id, note]) => ({ id, nodes: note })),
      answers: this.answers,
      figures: this.figures,
    };
  }

  private all(nodes: readonly BookNode[]): readonly BookNode[] {
    return nodes.flatMap((node) => (isElement(node) ? this.one(node) : [spoken(node)]));
  }

  /** As all, with words that stand loose between blocks in a paragraph of their own. */
  private inBlocks(nodes: readonly BookNode[]): readonly BookNode[] {
    return blocksOf(this.all(nodes));
  }

  private one(node: BookElement): readonly BookNode[] {
    if (has(node, 'note-button')) return this.note(node);
    if (isLeft(node) || has(node, 'notes')) return [];
    if (node.name === 'svg') return [this.drawing(node)];
    if (has(node, 'activity')) return this.activity(node);
    if (node.name === 'details') return this.opened(node);
    if (node.name === 'figure') return this.figure(node);
    if (isForm(node)) return asked(node, (nodes) => this.all(nodes));
    if (/^h[1-6]$/.test(node.name)) return this.heading(node);
    if (node.name === 'a') return [this.link(node)];
    return this.plain(node);
  }

  private plain(node: BookElement): readonly BookNode[] {
    const name = node.name === 'header' || node.name === 'article' ? 'div' : node.name;
    const classes = classesOf(node).filter((one) => kept.has(one));
    const attributes = this.attributes(node, classes);
    const plain = !classes.length && (attributes['lang'] === undefined || node.name === 'article');
    if (name === 'div' && plain && !attributes['id']) return this.inBlocks(node.children);
    const children =
      name === 'dl'
        ? this.pairs(node.children)
        : ['div', 'section', 'blockquote'].includes(name)
          ? this.inBlocks(node.children)
          : this.all(node.children);
    if (name === 'span' && plain) return children;
    if (name === 'i' && !wordsOf(children)) return [];
    const empty = !children.some((child) => !isBlank(child));
    if (empty && !['td', 'th', 'img', 'br', 'hr', 'col'].includes(name)) return [];
    return [element(name, attributes, ...children)];
  }

  /** A list of words and what is said to them keeps its groups, and has nothing loose in it. */
  private pairs(nodes: readonly BookNode[]): readonly BookNode[] {
    return nodes.filter(isElement).flatMap((one) => {
      if (one.name !== 'div') return this.all([one]);
      const inside = this.pairs(one.children);
      return inside.length ? [element('div', {}, ...inside)] : [];
    });
  }

  private attributes(node: BookElement, classes: readonly string[]): Record<string, string> {
    const of = node.attributes;
    const same = [
      'lang',
      'dir',
      'scope',
      'colspan',
      'rowspan',
      'alt',
      'start',
      'reversed',
      'width',
      'height',
    ];
    const picture = of['src'];
    return {
      ...(picture
        ? { src: /^data:/.test(picture) ? picture : this.inSite(picture).slice(toPage.length) }
        : {}),
      ...(of['id'] ? { id: idIn(this.place.chapter, of['id']) } : {}),
      ...(classes.length ? { class: classes.join(' ') } : {}),
      ...Object.fromEntries(same.flatMap((name) => (of[name] === undefined ? [] : [[name, of[name]]]))),
    };
  }

  private heading(node: BookElement): readonly BookNode[] {
    const children = this.all(node.children);
    if (!wordsOf(children)) return [];
    if (node.name === 'h1' && !this.title) this.title = wordsOf(children);
    const level = Math.min(6, Number(node.name[1]) + this.place.level - 1);
    return [element(`h${level}`, this.attributes(node, []), ...children)];
  }

  private link(node: BookElement): BookElement {
    const to = node.attributes['href'] ?? '';
    return element(
      'a',
      { ...this.attributes(node, []), href: /^[a-z][a-z0-9+.-]*:/i.test(to) ? to : this.inSite(to) },
      ...this.all(node.children),
    );
  }

  private inSite(to: string): string {
    const at = new URL(to, `https://site.invalid/${this.place.path}`);
    return `${toPage}${at.pathname.slice(1).replace(/(^|\/)index\.html$/, '$1')}${at.search}${at.hash}`;
  }

  /** A citation becomes a note at the chapter's end, a term leads to the glossary. */
  private note(button: BookElement): readonly BookNode[] {
    const id = button.attributes['popovertarget'] ?? '';
    const note = this.byId.get(id);
    if (!note) return has(button, 'cite') ? [] : this.all(button.children);
    if (!has(button, 'cite')) {
      const more = find(note.children, ({ name, attributes }) => name === 'a' && 'href' in attributes);
      const term = this.all(button.children);
      return more
        ? [element('a', { class: 'term', href: this.inSite(more.attributes['href'] ?? '') }, ...term)]
        : term;
    }
    const own = idIn(this.place.chapter, id);
    if (!this.notes.has(own)) {
      const [, ...said] = note.children.filter((child) => !isBlank(child));
      const inList = (child: BookNode) =>
        isElement(child) && child.name === 'a' && /references\/.*#/.test(child.attributes['href'] ?? '');
      this.notes.set(own, this.all(said.filter((child) => !inList(child))));
    }
    const number = [...this.notes.keys()].indexOf(own) + 1;
    this.cited++;
    const from = `${own}-from-${this.cited}`;
    return [
      element(
        'sup',
        {},
        element('a', { class: 'noteref', id: from, href: `#${own}`, role: 'doc-noteref' }, String(number)),
      ),
    ];
  }

  private activity(node: BookElement): readonly BookNode[] {
    const outer = this.told;
    this.told = [];
    const id = idIn(this.place.chapter, node.attributes['id'] ?? 'activity');
    const title = wordsOf(this.all(find(node.children, ({ name }) => name === 'h3')?.children ?? []));
    const children = this.inBlocks(node.children);
    const told = this.told;
    this.told = outer;
    if (told.length) this.answers.push({ id, title, told });
    const back = told.length
      ? [
          element(
            'p',
            { class: 'to-answers' },
            element(
              'a',
              marked({ class: 'to-page', href: `#${answersOf(id)}` }, this.place.in),
              this.place.in.words.whatItSays,
            ),
          ),
        ]
      : [];
    return [element('section', { class: 'activity', id }, ...children, ...back)];
  }

  private opened(node: BookElement): readonly BookNode[] {
    const summary = node.children.find((child) => isElement(child) && child.name === 'summary') as
      | BookElement
      | undefined;
    const rest = node.children.filter((child) => child !== summary);
    const label = wordsOf(this.all(summary?.children ?? []));
    const nodes = this.inBlocks(rest);
    if (this.told) {
      const hidden = [...elements(summary?.children ?? [])].filter((one) => has(one, 'sr-only'));
      const about = wordsOf(hidden).replace(/^\s*[:–—(]\s*|\)$/g, '');
      this.told.push({ label, about, nodes });
      return [];
    }
    return [element('div', { class: 'opened' }, element('p', { class: 'label', ...languageOf(summary) }, label), ...nodes)]; // biome-ignore format: one thought
  }

  private figure(node: BookElement): readonly BookNode[] {
    const id = idIn(this.place.chapter, node.attributes['id'] ?? `figure-${this.figures.length + 1}`);
    const drawings = node.children
      .filter(isElement)
      .filter((one) => one.name === 'svg' || has(one, 'drawing-slabs'));
    const caption = node.children.find((child) => isElement(child) && child.name === 'figcaption') as
      | BookElement
      | undefined;
    const said = (caption?.children ?? []).filter((child) => !(isElement(child) && child.name === 'details'));
    const details = (caption?.children ?? []).find((child) => isElement(child) && child.name === 'details');
    const strong = find(said, ({ name }) => name === 'strong');
    const title = wordsOf(strong ? [strong] : said);
    if (details && isElement(details)) {
      const nodes = details.children.filter((child) => !(isElement(child) && child.name === 'summary'));
      this.figures.push({ id, title, nodes: this.inBlocks(nodes) });
    }
    const narrow = drawings.filter((one) => has(one, 'drawing-slabs'));
    const others = node.children.filter(
      (child) => child !== caption && !(isElement(child) && drawings.includes(child)),
    );
    return [
      element(
        'figure',
        { class: 'figure', id },
        ...drawings.filter((one) => !narrow.includes(one)).map((one) => this.drawing(one)),
        ...narrow.map((one) => element('div', { class: 'narrow' }, this.drawing(one))),
        ...this.inBlocks(others),
        element(
          'figcaption',
          {},
          ...this.inBlocks(said),
          ...(details
            ? [
                element(
                  'p',
                  { class: 'to-answers' },
                  element(
                    'a',
                    marked({ class: 'to-page', href: `#${descriptionOf(id)}` }, this.place.in),
                    this.place.in.words.inWords,
                  ),
                ),
              ]
            : []),
        ),
      ),
    ];
  }

  /** As it is drawn, with ids of the book. */
  private drawing(node: BookElement): BookElement {
    const attributes = Object.entries(node.attributes)
      .filter(([name]) => !/^(data-|on|style$)/.test(name))
      .map(([name, value]) => {
        if (name === 'id') return [name, idIn(this.place.chapter, value)];
        if (/^aria-(labelledby|describedby)$/.test(name))
          return [name, value.split(/\s+/).map((id) => idIn(this.place.chapter, id)).join(' ')]; // biome-ignore format: one thought
        if (/^(xlink:)?href$/.test(name) && value.startsWith('#'))
          return ['href', `#${idIn(this.place.chapter, value.slice(1))}`];
        return [name, value.replace(/url\(#([^)]+)\)/g, (_, id) => `url(#${idIn(this.place.chapter, id)})`)];
      });
    const xmlns = node.name === 'svg' ? { xmlns: 'http://www.w3.org/2000/svg' } : {};
    return {
      name: node.name,
      attributes: { ...xmlns, ...Object.fromEntries(attributes) },
      children: node.children.map((child) => (isElement(child) ? this.drawing(child) : child)),
    };
  }
}

/** Of what another element says in its place. */
const languageOf = (node: BookElement | undefined): Readonly<Record<string, string>> =>
  node?.attributes['lang'] ? { lang: node.attributes['lang'] } : {};

/** Nodes as blocks: what stands loose between them comes into paragraphs, and what is blank goes. */
export function blocksOf(nodes: readonly BookNode[]): readonly BookNode[] {
  if (!nodes.some(isBlock)) {
    const some = nodes.some((node) => !isBlank(node));
    return some ? [element('p', {}, ...nodes)] : [];
  }
  const done: BookNode[] = [];
  let loose: BookNode[] = [];
  const end = () => {
    // A blank alone says nothing of what belongs there.
    if (loose.some((node) => !isBlank(node) && !(isElement(node) && has(node, 'blank'))))
      done.push(element('p', {}, ...loose));
    loose = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) loose.push(node);
    else {
      end();
      done.push(node);
    }
  }
  end();
  return merged(done);
}

/** Lists of choices that follow each other are one list. */
function merged(nodes: readonly BookNode[]): readonly BookNode[] {
  const done: BookNode[] = [];
  for (const node of nodes) {
    const before = done.at(-1);
    const sameList =
      isElement(node) &&
      before !== undefined &&
      isElement(before) &&
      has(node, 'choices') &&
      before.attributes['class'] === node.attributes['class'];
    if (sameList) done[done.length - 1] = { ...before, children: [...before.children, ...node.children] };
    else done.push(node);
  }
  return done;
}
