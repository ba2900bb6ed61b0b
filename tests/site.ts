/** The built site under test, as files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from '../scripts/weigh.mjs';

export const dist = process.env['TEST_DIST'] ?? 'test-results/dist';

/**
 * Every page, by its path below the root: '' is home, 'lessons/four-levels/', '404.html'. The gallery stands for its
 * pages of one kind each.
 */
export const pages: readonly string[] = pagesOf(dist).filter(
  (page) => !page.startsWith('gallery/') || page === 'gallery/',
);
/** What learners get: the gallery is for tests and authors. */
export const published = pages.filter((page) => page !== 'gallery/');
export const lessons = published.filter((page) => page.startsWith('lessons/'));

/**
 * Pages that others are built like: a theme that harms none of them harms no page. The first lesson stands for all, and
 * the first tool; every kind of activity is in the gallery.
 */
export const templates: readonly string[] = pages.filter((page) => {
  const [, room] = /^(lessons|toolkit)\/./.exec(page) ?? [];
  return (
    !room ||
    page === 'lessons/finish/' ||
    page === pages.find((one) => one.startsWith(`${room}/`) && one !== `${room}/`)
  );
});

/** For a test's title. */
export const titleOf = (page: string) => `/${page}`;

export const isThere = (path: string) => existsSync(fileOf(path));
export const fileOf = (path: string) =>
  join(dist, path === '' || path.endsWith('/') ? `${path}index.html` : path);
export const textOf = (path: string) => readFileSync(fileOf(path), 'utf8');
export const htmlOf = textOf;
/** The page without what is inside its scripts and styles. */
export const markupOf = (page: string) =>
  htmlOf(page).replace(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/g, '$1$3');
/** Has it something to answer? */
export const isAnswerable = (page: string) => /\sdata-activity="/.test(markupOf(page));
