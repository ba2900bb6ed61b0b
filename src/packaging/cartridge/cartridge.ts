/** Common Cartridge 1.1: the text as pages to read, the checks as tests, the final check's questions as a bank. */
import { fromUtf8, toUtf8 } from '../../bytes/text.ts';
import { cartridge as words } from '../../words/en/cartridge.ts';
import type { Archive, Built, Files } from '../wrapper.ts';
import { checkCartridge } from './check.ts';
import { type Item, manifest, type Resource, type ResourceType } from './manifest.ts';
import { contentOf } from './page.ts';
import { assessment, questionBank } from './qti.ts';
import { type Asked, questionsOf } from './questions.ts';

/** Pages that are text to read, whoever shows them; others speak of this site, or need its scripts. */
const isText = (path: string) =>
  /^(lessons\/.+|glossary|references|moves|facilitator(\/.+)?)\/index\.html$/.test(path);

/** `lessons/words/index.html` → `lessons/words.html`. */
const placeOf = (path: string) => path.replace(/\/index\.html$/, '.html');

export const cartridge: Archive = {
  name: 'cc',
  file: 'course-cc.imscc',
  files(built) {
    const { course } = built;
    const { licence, publisher, source, contact } = built.written.course;
    const rights = [words.licence(licence.text), ...words.answers({ publisher, source, contact })].join(' ');
    const { files, resources, items } = partsOf(built, rights);
    files.set('imsmanifest.xml', toUtf8(manifest({ ...course, rights }, items, resources)));
    return checkCartridge(files);
  },
};

interface Parts {
  readonly files: Map<string, Uint8Array>;
  readonly resources: readonly Resource[];
  readonly items: readonly Item[];
}

function partsOf(built: Built, rights: string): Parts {
  const { site, course, written } = built;
  const files = new Map<string, Uint8Array>();
  const resources: Resource[] = [];
  const add = (id: string, type: ResourceType, own: Files): Resource => {
    for (const [path, bytes] of own) files.set(path, bytes);
    const resource = { id, type, files: [...own.keys()] };
    resources.push(resource);
    return resource;
  };

  // A list before what it lists.
  const byPlace = ([, a]: readonly [string, string], [, b]: readonly [string, string]) => (a < b ? -1 : 1);
  const places = new Map(
    [...site.keys()]
      .filter(isText)
      .map((path) => [path, placeOf(path)] as const)
      .toSorted(byPlace),
  );
  const source = [words.from(course.title, course.version, course.authors), rights];
  const pages = new Map(
    [...places].map(([from, place]) => {
      const html = fromUtf8(site.get(from) ?? new Uint8Array()) ?? '';
      const around = { from, places, address: written.course.address, language: course.language, source };
      const content = contentOf(html, around);
      const own = new Map<string, Uint8Array>([[place, toUtf8(content.html)]]);
      for (const path of content.pictures) {
        const picture = site.get(path);
        if (picture) own.set(path, picture);
      }
      const id = `page.${place.replace(/\.html$/, '').replaceAll('/', '.')}`;
      const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(content.html)?.[1] ?? course.title;
      return [from, { id: `open.${id}`, title: textIn(title), opens: add(id, 'webcontent', own) }] as const;
    }),
  );

  const { checks, bank } = questionsOf(built);
  const asked = (check: Asked): Item => {
    const own = new Map([[`checks/${check.id}.xml`, toUtf8(assessment(check))]]);
    return {
      id: `open.check.${check.id}`,
      title: check.title,
      opens: add(`check.${check.id}`, 'assessment', own),
    };
  };
  const lesson = (slug: string): Item[] => {
    const page = pages.get(`lessons/${slug}/index.html`);
    return page ? [page, ...(checks.get(slug) ?? []).map(asked)] : [];
  };
  const { parts, finish } = written.outline;
  const items: Item[] = [
    ...parts.map(({ letter, title, lessons }) => ({
      id: `part.${letter}`,
      title: words.part(letter, title),
      items: lessons.flatMap(({ slug }) => lesson(slug)),
    })),
    ...lesson(finish.slug),
    ...[...pages].filter(([from]) => !from.startsWith('lessons/')).map(([, page]) => page),
  ].filter((item) => !('items' in item) || item.items.length > 0);
  if (bank)
    add(`bank.${bank.id}`, 'question-bank', new Map([[`bank/${bank.id}.xml`, toUtf8(questionBank(bank))]]));
  return { files, resources, items };
}

/** The words of a heading. */
const textIn = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', '’')
    .replaceAll('&amp;', '&')
    .trim();
