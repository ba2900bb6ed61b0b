/** The course as a book: chapters in their order, made once for every form it takes. Pure. */
import type { Outline } from '../course/outline.ts';
import type { Course } from '../course/schema.ts';
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
import { type InWords, marked, wordsIn } from './words.ts';

export interface Book extends InWords {
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
  /** Of the interface that the pages were built in. */
  readonly language: string;
  /** A built page, by its folder below the site's root: `lessons/words/`. */
  page(path: string): string | undefined;
}

export function bookOf(source: Source): Book {
  const { course } = source;
  const own = wordsIn(source.language, course.language);
  const { words, ofWords } = own;
  const lessons: Chapter[] = [];
  const answers: { readonly chapter: Chapter; readonly of: readonly Answers[] }[] = [];
  const figures: { readonly chapter: Chapter; readonly of: readonly Described[] }[] = [];
  const pages = new Map<string, string>();

  const add = (page: PageText, path: string, chapter: Omit<Chapter, 'nodes' | 'title'>): Chapter => {
    const whole = {
      ...chapter,
      title: page.title,
      nodes: numbered([...page.nodes, ...notesOf(page, chapter, own)], chapter.number),
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
    const text = textOf(html, { chapter: id, path, level, in: own });
    return [add(text, path, { id, sort: 'lesson', level, ...(number ? { number: String(number) } : {}) })];
  };
  const back = (path: string, sort: Sort, lang?: string): readonly Chapter[] => {
    const html = source.page(path);
    if (html === undefined) return [];
    const id = path.replace(/\/$/, '');
    return [add(textOf(html, { chapter: id, path, level: 1, in: own }), path, { id, sort, lang, level: 1 })];
  };

  for (const [index, part] of source.outline.parts.entries()) {
    const below = part.lessons.flatMap(({ slug, number }) => lesson(slug, 2, number));
    if (below.length) lessons.push(opening(part, index + 1, below, own), ...below);
  }
  lessons.push(...lesson(source.outline.finish.slug, 1));
  const sheets = back('moves/', 'sheet');
  const chapters = [
    aboutThis(course, own),
    ...help(source, own),
    ...lessons,
    ...sheets,
    ...answersChapter(answers, own),
    ...figuresChapter(figures, own),
    ...back('glossary/', 'glossary', ofWords),
    ...back('references/', 'references', ofWords),
  ];
  return {
    ...own,
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
    edition: words.bookEdition(course.version, dayIn(ofWords ?? course.language, course.released)),
    colophon: colophonOf(course, own),
    chapters: ledOn(chapters, pages, course.address, own),
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

function notesOf(
  page: PageText,
  { id, level }: Pick<Chapter, 'id' | 'level'>,
  own: InWords,
): readonly BookNode[] {
  if (!page.notes.length) return [];
  return [
    element(
      'section',
      { class: 'notes', role: 'doc-endnotes', id: `${id}-notes` },
      element(`h${level + 1}`, marked({}, own), own.words.notes),
      text('ol', ...page.notes.map((note) => element('li', { id: note.id }, ...note.nodes))),
    ),
  ];
}

function opening(
  part: Outline['parts'][number],
  place: number,
  lessons: readonly Chapter[],
  own: InWords,
): Chapter {
  const id = `part-${place}`;
  return {
    id,
    sort: 'part',
    title: part.title,
    number: part.letter,
    level: 1,
    nodes: [
      element('p', marked({ class: 'part-letter' }, own), own.words.part(part.letter)),
      text('h1', part.title),
      element(
        'ol',
        { class: 'part-lessons', start: lessons[0]?.number ?? '1' },
        ...lessons.map(({ id: to, title, nodes }) =>
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

function aboutThis({ outcomes, address }: Course, own: InWords): Chapter {
  const { words, ofWords } = own;
  return {
    id: 'about-this-book',
    sort: 'about',
    title: words.about,
    lang: ofWords,
    level: 1,
    nodes: [
      element('h1', marked({}, own), words.about),
      ...words.aboutText.map((line) => element('p', marked({}, own), line)),
      ...(address ? [element('p', marked({}, own), words.online, ' ', element('a', { href: address }, address))] : []), // biome-ignore format: one thought
      element('h2', marked({}, own), words.outcomes),
      text('ol', ...outcomes.map(({ title }) => text('li', title))),
    ],
  };
}

/** Whom to ring and tell stands near the front, where a course has that. */
function help(source: Source, own: InWords): readonly Chapter[] {
  const slug = source.outline.parts[0]?.lessons[0]?.slug ?? source.outline.finish.slug;
  const path = `lessons/${slug}/`;
  const html = source.page(path);
  if (html === undefined) return [];
  const place = { chapter: 'urgent-help', path, level: 1, in: own };
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
  own: InWords,
): readonly Chapter[] {
  if (!all.length) return [];
  const nodes = all.map(({ chapter, of }) =>
    element('section', {}, text('h2', named(chapter)), ...of.map((one) => toldOf(one, own))),
  );
  return [
    {
      id: 'answers',
      sort: 'answers',
      title: own.words.answers,
      lang: own.ofWords,
      level: 1,
      nodes: [
        element('h1', marked({}, own), own.words.answers),
        element('p', marked({ class: 'lead' }, own), own.words.answersLead),
        ...nodes,
      ],
    },
  ];
}

const named = ({ number, title }: Chapter) => (number ? `${number} ${title}` : title);

function toldOf({ id, title, told }: Answers, own: InWords): BookElement {
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
      element('p', marked({ class: 'label' }, own), label),
      ...of.flatMap((one) => [
        ...(one.about ? [element('p', { class: 'for' }, about(one.about))] : []),
        ...one.nodes,
      ]),
    ]),
    element(
      'p',
      { class: 'to-text' },
      element(
        'a',
        marked({ class: 'to-page', href: `#${id}`, role: 'doc-backlink' }, own),
        own.words.backToActivity,
      ),
    ),
  );
}

function figuresChapter(
  all: readonly { readonly chapter: Chapter; readonly of: readonly Described[] }[],
  own: InWords,
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
            element(
              'a',
              marked({ class: 'to-page', href: `#${id}`, role: 'doc-backlink' }, own),
              own.words.backToFigure,
            ),
          ),
        ),
      ),
    ),
  );
  return [
    {
      id: 'figures',
      sort: 'figures',
      title: own.words.figures,
      lang: own.ofWords,
      level: 1,
      nodes: [
        element('h1', marked({}, own), own.words.figures),
        element('p', marked({ class: 'lead' }, own), own.words.figuresLead),
        ...nodes,
      ],
    },
  ];
}

function colophonOf(course: Course, own: InWords): readonly (readonly BookNode[])[] {
  const { words, ofWords } = own;
  const said = (...nodes: readonly BookNode[]) =>
    ofWords ? [element('span', { lang: ofWords }, ...nodes)] : nodes;
  const { licence, publisher, imprint, reviewedBy, source, contact, address, version } = course;
  const link = (to: string) => element('a', { href: to }, to.replace(/^(mailto|tel):/, ''));
  return [
    [words.by(course.authors)],
    ...(publisher ? [said(words.publishedBy(publisher))] : []),
    ...(imprint && imprint !== publisher ? [[imprint]] : []),
    ...(reviewedBy.length ? [said(words.reviewedBy(reviewedBy))] : []),
    said(/^CC BY( |$)/.test(licence.text) ? words.licence(licence.text) : words.plainLicence(licence.text)),
    ...(address ? [[link(address)]] : []),
    ...(source ? [said(words.source, ' ', link(source))] : []),
    ...(contact ? [said(words.contact, ' ', link(contact))] : []),
    said(words.made(version)),
    said(words.typefaces),
  ];
}
