/** Whether links inside the course lead somewhere, from any folder that the site may be put in. Pure. */

import type { LessonText } from '../lesson-text.ts';
import { isComponent } from '../mdx/components.ts';
import { optionalPages, type SomethingFor } from '../optional-pages.ts';
import { didYouMean, nearest } from './nearest.ts';
import { urgentHelp } from './own-pages.ts';
import { lessonPage, pages, sessionPage } from './pages.ts';
import { type Problem, problemIn } from './problems.ts';
import type { CourseFiles, TextFile } from './read.ts';

/** An address in the site, and the anchors on it; undefined: they are not known here. */
type Site = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** How many of the course's activities fill pages of their own: their kinds know. */
export type FillsOf<Activity> = (
  activities: readonly Activity[],
) => Pick<SomethingFor, 'checks' | 'works' | 'codes'>;

/** Links in lessons, in pages and on the home page, as their authors wrote them. */
export function checkLinks<Activity extends { readonly id: string }>(
  files: CourseFiles<Activity>,
  fillsOf: FillsOf<Activity>,
): Problem[] {
  const { course, lessons, pages: texts, sessions } = files;
  const site = siteOf(files, fillsOf);
  const places = course.data
    ? [...course.data.parts.flatMap((part) => part.lessons), course.data.finish]
    : [];
  const planned = new Set(places.map(({ slug }) => lessonPage(slug)));

  const inText = (file: TextFile<unknown>, from: string) =>
    (file.text?.links ?? []).flatMap(({ to, line }) => {
      const words = checkLink(to, from, site, planned);
      return words ? [{ file: file.file, line, ...words }] : [];
    });
  const onHome = (course.data?.beforeYouSetOff ?? []).flatMap(({ link }, index) => {
    const words = link && checkLink(link.to, '', site, planned);
    return words ? [problemIn(course, { at: ['beforeYouSetOff', index, 'link', 'to'], ...words })] : [];
  });
  const said = course.data?.contact;
  const contact = said === undefined ? undefined : checkContact(said);
  return [
    ...(contact ? [problemIn(course, { at: ['contact'], ...contact })] : []),
    ...lessons.flatMap((lesson) => inText(lesson, lessonPage(lesson.id))),
    ...texts.flatMap((text) => (text.id === urgentHelp ? inEveryPage(text) : inText(text, `${text.id}/`))),
    ...sessions.flatMap((session) => inText(session, sessionPage(session.id))),
    ...onHome,
  ];
}

function siteOf<Activity extends { readonly id: string }>(
  files: CourseFiles<Activity>,
  fillsOf: FillsOf<Activity>,
): Site {
  const { course, lessons, activities, glossary, references, pages: texts, moves, sessions } = files;
  const site = new Map<string, ReadonlySet<string> | undefined>(pages.map((page) => [page, undefined]));
  const tools = (course.data?.toolkit ?? []).filter((tool) =>
    activities.some(({ id }) => id === tool.activity),
  );
  // Of a file that cannot be read, it is not known that it has nothing.
  const has = optionalPages({
    // No text may lead to what packages do not have.
    packaged: true,
    terms: glossary.data?.length ?? 1,
    references: references.data?.length ?? 1,
    ...fillsOf(activities.flatMap(({ data }) => data ?? [])),
    tools: tools.length,
    // Not in packages: what a lesson led to there would be missing.
    sides: 0,
    moves: moves ? 1 : 0,
    sessions: sessions.length,
    // It is in no package, so that no text may lead there.
    shown: 0,
  });
  for (const page of has) site.set(`${page}/`, undefined);
  if (glossary.data?.length) site.set('glossary/', new Set(glossary.data.map(({ id }) => id)));
  if (references.data?.length) site.set('references/', new Set(references.data.map(({ id }) => id)));
  for (const { slug } of tools) site.set(`toolkit/${slug}/`, undefined);
  for (const { id } of texts) if (id !== urgentHelp) site.set(`${id}/`, undefined);
  for (const { id } of sessions) site.set(sessionPage(id), undefined);
  for (const { id, text } of lessons) site.set(lessonPage(id), text && anchorsOf(text));
  return site;
}

/** Activities, figures and headings; undefined where one of them is misspelt, which is told of by itself. */
function anchorsOf({ mentions, headings }: LessonText): ReadonlySet<string> | undefined {
  const shown = mentions.filter(({ component }) => component === 'Activity' || component === 'Figure');
  if (mentions.some(({ component }) => !isComponent(component)) || shown.some(({ id }) => !id))
    return undefined;
  return new Set([...shown.flatMap(({ id }) => id ?? []), ...headingAnchors(headings)]);
}

/** The anchors that the builder gives to headings: “No step is best” → `no-step-is-best`. */
export function headingAnchors(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const anchor = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before ? `${anchor}-${before}` : anchor;
  });
}

/** A text without an address of its own stands on other pages, each with another way to the rest of the course. */
function inEveryPage({ file, text }: TextFile<unknown>): Problem[] {
  return (text?.links ?? []).flatMap(({ to, line }) => {
    const strange = checkScheme(to);
    if (strange) return { file, line, ...strange };
    if (isElsewhere(to)) return [];
    return {
      file,
      line,
      message: `The link to ${to} stands in a text that is shown on pages in different folders.`,
      remedy: 'Name the page without a link, or give the whole address of a page elsewhere.',
    };
  });
}

/** Somewhere to write to or to ring: a sentence that names no address leads nowhere. */
export function checkContact(contact: string): Pick<Problem, 'message' | 'remedy'> | undefined {
  const strange = checkScheme(contact);
  if (strange || (/^(mailto|https?|tel):/i.test(contact) && !/\s/.test(contact))) return strange;
  return {
    message: `“${contact}” is no address: nobody could write to it.`,
    remedy:
      'Write mailto: and an address, a page that begins with https:, or tel: and a number without spaces.',
  };
}

const schemes = ['https:', 'http:', 'mailto:', 'tel:'] as const;

/** What a browser would not follow, or would look for in this folder. */
function checkScheme(to: string): Pick<Problem, 'message' | 'remedy'> | undefined {
  if (!to.trim()) {
    return {
      message: 'A link has no address.',
      remedy: 'Write it between the round brackets, or take the brackets away.',
    };
  }
  if (to.startsWith('//')) {
    return {
      message: `The link to ${to} does not say how to get there.`,
      remedy: `Write https:${to} instead.`,
    };
  }
  if (/^www\.|^[\w-]+(\.[\w-]+)*\.(com|edu|eu|gov|info|int|net|org|uk)(\/|$)/i.test(to)) {
    return {
      message: `The link to ${to} would be looked for in the course itself.`,
      remedy: `Write https://${to} instead.`,
    };
  }
  if (/^[\w.+-]+@[\w.-]+\.[a-z]+$/i.test(to)) {
    return {
      message: `The link to ${to} would be looked for in the course itself.`,
      remedy: `Write mailto:${to} instead.`,
    };
  }
  const [scheme] = /^[a-z][a-z0-9+.-]*:/i.exec(to) ?? [];
  if (scheme === undefined) return undefined;
  if (!(schemes as readonly string[]).includes(scheme.toLowerCase())) {
    const near = nearest(scheme, schemes);
    return {
      message: `The link to ${to} begins with “${scheme}”, which leads nowhere from a page.`,
      remedy: near
        ? `Write ${near}${to.slice(scheme.length)} instead.`
        : `An address elsewhere begins with one of: ${schemes.join(', ')}.`,
    };
  }
  if (/^https?:/i.test(scheme) && !URL.canParse(to.replace(/^(https?:)\/?(?!\/)/i, 'no'))) {
    const rest = to.slice(scheme.length).replace(/^\/*/, '');
    return {
      message: `The link to ${to} is no whole address.`,
      remedy: `Write ${scheme}//${rest || 'example.org/page'} instead.`,
    };
  }
  return undefined;
}

function isElsewhere(to: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(to);
}

/**
 * @param from The address of the page that the link stands on, seen from the site's root.
 * @param planned Addresses of lessons that course.yaml lists, published or not.
 */
function checkLink(
  to: string,
  from: string,
  site: Site,
  planned: ReadonlySet<string>,
): Pick<Problem, 'message' | 'remedy'> | undefined {
  const strange = checkScheme(to);
  if (strange) return strange;
  if (isElsewhere(to)) return undefined;
  const [way = '', anchor] = to.split('#', 2);
  const path = way.split('?')[0] ?? '';
  if (path.startsWith('/')) {
    return {
      message: `The link to ${to} begins at the root of the server, and the course may lie in a folder of it.`,
      remedy: `Write ${relativeLink(from, path.slice(1))}${anchor === undefined ? '' : `#${anchor}`} instead.`,
    };
  }
  const target = resolve(from, path);
  if (target === undefined) {
    return {
      message: `The link to ${to} leads out of the course.`,
      remedy: 'Take a “../” away: a lesson is two folders deep.',
    };
  }
  if (!site.has(target)) {
    if (site.has(`${target}/`))
      return { message: `The link to ${to} does not end in “/”.`, remedy: `Write ${path}/ instead.` };
    if (planned.has(target)) {
      return {
        message: `The link to ${to} leads to a lesson that is not written yet.`,
        remedy: 'Name the lesson without a link until it is.',
      };
    }
    const near = nearest(target, site.keys());
    const there = [...site.keys()].filter(Boolean).join(', ');
    return {
      message: `The link to ${to} leads to no page.`,
      remedy: near !== undefined ? `Did you mean “${relativeLink(from, near)}”?` : `The pages are: ${there}.`,
    };
  }
  const anchors = site.get(target);
  if (anchor && anchors && !anchors.has(anchor)) {
    return {
      message: `The link to ${to} leads to no place on its page.`,
      remedy: `${didYouMean(anchor, anchors)}Link to a heading, figure, activity or entry that is there.`,
    };
  }
  return undefined;
}

/** `lessons/three-ts/` and `../four-levels/` → `lessons/four-levels/`; undefined above the site's root. */
function resolve(from: string, path: string): string | undefined {
  if (path === '') return from;
  const folders = from.split('/').slice(0, -1);
  const steps = path.split('/');
  for (const step of steps) {
    if (step === '..') {
      if (!folders.length) return undefined;
      folders.pop();
    } else if (step !== '.' && step !== '') folders.push(step);
  }
  const isFolder = ['', '.', '..'].includes(steps.at(-1) ?? '');
  return folders.length ? `${folders.join('/')}${isFolder ? '/' : ''}` : '';
}

/** From `lessons/words/` to `lessons/map/` → `../map/`; to `glossary/` → `../../glossary/`. */
function relativeLink(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let common = 0;
  while (common < here.length && here[common] === there[common]) common++;
  return `${'../'.repeat(here.length - common)}${there.slice(common).join('/')}` || './';
}
