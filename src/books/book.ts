/** The course as a book: chapters in their order, made once for every form it takes. Pure. */
import type { Outline } from '../course/outline.ts';
import type { Course } from '../course/schema.ts';
import { books as words } from '../words/en/books.ts';
import type { Chapter, Sort } from './chapter.ts';
import { ledOn } from './links.ts';
import { type BookElement, type BookNode, element, isElement, wordsOf } from './node.ts';
import {
  type Answers,
  answersOf,
  type Described,
  descriptionOf,
  type PageText,
  partOf,
  textOf,
} from './page.ts';

export interface Book {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly description: string;
  readonly lead: string;
  readonly language: string;
  readonly authors: readonly string[];
  readonly publisher: string | undefined;
  readonly licence: string;
  readonly version: string;
  /** 'YYYY-MM-DD'. */
  readonly released: string;
  readonly edition: string;
  /** Lines about who made it, when, and under which licence. */
  readonly colophon: readonly (readonly BookNode[])[];
  readonly chapters: readonly Chapter[];
}

/** What a book is made of. */
export interface Source {
  readonly course: Course;
  readonly outline: Outline;
  /** A built page, by its folder below the site's root: `lessons/words/`. */
  page(path: string): string | undefined;
}

export function bookOf(source: Source): Book {
  const { course } = source;
  const lessons: Chapter[] = [];
  const answers: { readonly chapter: Chapter; readonly of: readonly Answers[] }[] = [];
  const figures: { readonly chapter: Chapter; readonly of: readonly Described[] }[] = [];
  const pages = new Map<string, string>();

  const add = (page: PageText, path: string, chapter: Omit<Chapter, 'nodes' | 'title'>): Chapter => {
    const whole = {
      ...chapter,
      title: page.title,
      nodes: numbered([...page.nodes, ...notesOf(page, chapter)], chapter.number),
    };
    pages.set(path, chapter.id);
    if (page.answers.length) answers.push({ chapter: whole, of: page.answers });
    if (page.figures.length) figures.push({ chapter: whole, of: page.figures });
    return whole;
  };
  const lesson = (slug: string, level: 1 | 2, number?: number): readonly Chapter[] => {
    const path = `lessons/${slug}/`;
    const html = source.page(path);
    if (html === undefined) return [];
    const id = `lesson-${slug}`;
    const text = textOf(html, { chapter: id, path, level });
    return [add(text, path, { id, sort: 'lesson', level, ...(number ? { number: String(number) } : {}) })];
  };
  const back = (path: string, sort: Sort): readonly Chapter[] => {
    const html = source.page(path);
    if (html === undefined) return [];
    const id = path.replace(/\/$/, '');
    return [add(textOf(html, { chapter: id, path, level: 1 }), path, { id, sort, level: 1 })];
  };

  for (const [index, part] of source.outline.parts.entries()) {
    const own = part.lessons.flatMap(({ slug, number }) => lesson(slug, 2, number));
    if (own.length) lessons.push(opening(part, index + 1, own), ...own);
  }
  lessons.push(...lesson(source.outline.finish.slug, 1));
  const sheets = back('moves/', 'sheet');
  const chapters = [
    aboutThis(course),
    ...help(source),
    ...lessons,
    ...sheets,
    ...answersChapter(answers),
    ...figuresChapter(figures),
    ...back('glossary/', 'glossary'),
    ...back('references/', 'references'),
  ];
  return {
    id: course.id,
    title: course.title,
    shortTitle: course.shortTitle ?? course.title,
    description: course.description,
    lead: course.lead ?? '',
    language: course.language,
    authors: course.authors,
    publisher: course.publisher,
    licence: course.licence.text,
    version: course.version,
    released: course.released,
    edition: words.bookEdition(course.version, dayIn(course.language, course.released)),
    colophon: colophonOf(course),
    chapters: ledOn(chapters, pages, course.address),
  };
}

const dayIn = (language: string, day: string): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }); // biome-ignore format: one thought

const text = (name: string, ...children: readonly BookNode[]) => element(name, {}, ...children);

/** The chapter's number stands in its heading. */
const numbered = (nodes: readonly BookNode[], number: string | undefined): readonly BookNode[] => {
  let done = number === undefined;
  const inside = (all: readonly BookNode[]): readonly BookNode[] =>
    all.map((node) => {
      if (done || !isElement(node)) return node;
      if (!/^h[1-6]$/.test(node.name)) return { ...node, children: inside(node.children) };
      done = true;
      return {
        ...node,
        children: [element('span', { class: 'number' }, number ?? ''), ' ', ...node.children],
      };
    });
  return inside(nodes);
};

function notesOf(page: PageText, { id, level }: Pick<Chapter, 'id' | 'level'>): readonly BookNode[] {
  if (!page.notes.length) return [];
  return [
    element(
      'section',
      { class: 'notes', role: 'doc-endnotes', id: `${id}-notes` },
      text(`h${level + 1}`, words.notes),
      text('ol', ...page.notes.map((note) => element('li', { id: note.id }, ...note.nodes))),
    ),
  ];
}

function opening(part: Outline['parts'][number], place: number, own: readonly Chapter[]): Chapter {
  const id = `part-${place}`;
  return {
    id,
    sort: 'part',
    title: part.title,
    number: part.letter,
    level: 1,
    nodes: [
      element('p', { class: 'part-letter' }, words.part(part.letter)),
      text('h1', part.title),
      element(
        'ol',
        { class: 'part-lessons', start: own[0]?.number ?? '1' },
        ...own.map(({ id: to, title, nodes }) =>
          text('li', text('p', element('a', { class: 'to-page', href: `#${to}` }, title)), ...lead(nodes)),
        ),
      ),
    ],
  };
}

/** The sentence below a chapter's title. */
function lead(nodes: readonly BookNode[]): readonly BookNode[] {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (node.attributes['class'] === 'lead') return [element('p', { class: 'hint' }, wordsOf(node.children))];
    const inside = lead(node.children);
    if (inside.length) return inside;
  }
  return [];
}

function aboutThis({ outcomes, address }: Course): Chapter {
  return {
    id: 'about-this-book',
    sort: 'about',
    title: words.about,
    level: 1,
    nodes: [
      text('h1', words.about),
      ...words.aboutText.map((line) => text('p', line)),
      ...(address ? [text('p', words.online, ' ', element('a', { href: address }, address))] : []),
      text('h2', words.outcomes),
      text('ol', ...outcomes.map(({ title }) => text('li', title))),
    ],
  };
}

/** Whom to ring and tell stands near the front, where a course has that. */
function help(source: Source): readonly Chapter[] {
  const slug = source.outline.parts[0]?.lessons[0]?.slug ?? source.outline.finish.slug;
  const path = `lessons/${slug}/`;
  const html = source.page(path);
  if (html === undefined) return [];
  const place = { chapter: 'urgent-help', path, level: 1 };
  const part = partOf(html, 'urgent-help', place);
  const title = partOf(html, 'urgent-help-title', place);
  if (!part || !title) return [];
  const heading = wordsOf(title.nodes);
  return [
    {
      id: 'urgent-help',
      sort: 'help',
      title: heading,
      level: 1,
      nodes: [text('h1', heading), ...part.nodes],
    },
  ];
}

function answersChapter(
  all: readonly { readonly chapter: Chapter; readonly of: readonly Answers[] }[],
): readonly Chapter[] {
  if (!all.length) return [];
  const nodes = all.map(({ chapter, of }) =>
    element('section', {}, text('h2', named(chapter)), ...of.map(toldOf)),
  );
  return [
    {
      id: 'answers',
      sort: 'answers',
      title: words.answers,
      level: 1,
      nodes: [text('h1', words.answers), element('p', { class: 'lead' }, words.answersLead), ...nodes],
    },
  ];
}

const named = ({ number, title }: Chapter) => (number ? `${number} ${title}` : title);

function toldOf({ id, title, told }: Answers): BookElement {
  const groups: { label: string; of: typeof told }[] = [];
  for (const one of told) {
    const group = groups.find(({ label }) => label === one.label);
    if (group) group.of = [...group.of, one];
    else groups.push({ label: one.label, of: [one] });
  }
  // “question 1, What does a reader see?” below the heading that says the latter already.
  const about = (one: string) => {
    const short = one.endsWith(`, ${title}`) ? one.slice(0, -title.length - 2) : one;
    return short && short.charAt(0).toUpperCase() + short.slice(1);
  };
  return element(
    'section',
    { class: 'answer', id: answersOf(id) },
    text('h3', title),
    ...groups.flatMap(({ label, of }) => [
      element('p', { class: 'label' }, label),
      ...of.flatMap((one) => [
        ...(one.about ? [element('p', { class: 'for' }, about(one.about))] : []),
        ...one.nodes,
      ]),
    ]),
    element(
      'p',
      { class: 'to-text' },
      element('a', { class: 'to-page', href: `#${id}`, role: 'doc-backlink' }, words.backToActivity),
    ),
  );
}

function figuresChapter(
  all: readonly { readonly chapter: Chapter; readonly of: readonly Described[] }[],
): readonly Chapter[] {
  if (!all.length) return [];
  const nodes = all.map(({ chapter, of }) =>
    element(
      'section',
      {},
      text('h2', named(chapter)),
      ...of.map(({ id, title, nodes: said }) =>
        element(
          'section',
          { class: 'described', id: descriptionOf(id) },
          text('h3', title.replace(/\.$/, '')),
          ...said,
          element(
            'p',
            { class: 'to-text' },
            element('a', { class: 'to-page', href: `#${id}`, role: 'doc-backlink' }, words.backToFigure),
          ),
        ),
      ),
    ),
  );
  return [
    {
      id: 'figures',
      sort: 'figures',
      title: words.figures,
      level: 1,
      nodes: [text('h1', words.figures), element('p', { class: 'lead' }, words.figuresLead), ...nodes],
    },
  ];
}

function colophonOf(course: Course): readonly (readonly BookNode[])[] {
  const { licence, publisher, imprint, reviewedBy, source, contact, address, version } = course;
  const link = (to: string) => element('a', { href: to }, to.replace(/^(mailto|tel):/, ''));
  return [
    [words.by(course.authors)],
    ...(publisher ? [[words.publishedBy(publisher)]] : []),
    ...(imprint && imprint !== publisher ? [[imprint]] : []),
    ...(reviewedBy.length ? [[words.reviewedBy(reviewedBy)]] : []),
    [/^CC BY( |$)/.test(licence.text) ? words.licence(licence.text) : words.plainLicence(licence.text)],
    ...(address ? [[link(address)]] : []),
    ...(source ? [[words.source, ' ', link(source)]] : []),
    ...(contact ? [[words.contact, ' ', link(contact)]] : []),
    [words.made(version)],
    [words.typefaces],
  ];
}
