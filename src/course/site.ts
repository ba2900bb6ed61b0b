/** Which pages this course has beside its lessons: nothing leads to one that is not there. */
import { fillsOf } from '../activities/fills.ts';
import { definitionOf } from '../activities/in-course.ts';
import { type LoadedCourse, published } from './load.ts';
import { optionalPages } from './optional-pages.ts';
import { toolsOf } from './tools.ts';

const sites = new WeakMap<LoadedCourse, ReturnType<typeof reckoned>>();

/** Reckoned once a build: every page asks, and the answer takes a look at every lesson. */
export function siteOf(loaded: LoadedCourse) {
  const site = sites.get(loaded) ?? reckoned(loaded);
  sites.set(loaded, site);
  return site;
}

function reckoned(loaded: LoadedCourse) {
  const lessons = published(loaded);
  const { course, terms, references, texts, moves, sessions } = loaded;
  const fills = fillsOf(
    lessons.flatMap(({ activities }) => activities),
    definitionOf,
  );
  return {
    has: optionalPages({
      terms: terms.size,
      references: references.size,
      tools: toolsOf(loaded).length,
      moves: moves ? 1 : 0,
      sessions: sessions.length,
      // A word and not a truth value where pages are made.
      packaged: Boolean(import.meta.env.PACKAGED),
      ...fills,
      // The link would lead whoever gets it into somebody else's system.
      sides: import.meta.env.PACKAGED ? 0 : fills.sides,
      // A platform's frame has no camera, and a trainer who has a platform needs no codes.
      codes: import.meta.env.PACKAGED ? 0 : fills.codes,
      shown: import.meta.env.PACKAGED
        ? 0
        : lessons.reduce((sum, { activities }) => sum + activities.length, 0),
    }),
    /** The course's own, in the order of course.yaml. */
    own: course.pages.flatMap((slug) => {
      const head = texts.get(slug);
      return head ? [{ slug, name: head.short ?? head.title }] : [];
    }),
  };
}

/**
 * For `getStaticPaths` of a page that only some courses have. Such a page is called `[...page].astro`, and is made once
 * or not at all: Astro makes a page without brackets for every course.
 */
export const onceIf = (there: boolean) => (there ? [{ params: { page: undefined } }] : []);
