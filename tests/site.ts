/** The built site under test, as files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from '../scripts/weigh.mjs';

export const dist = process.env['TEST_DIST'] ?? 'test-results/dist';

/** Every page, by its path below the root: '' is home, 'lessons/four-levels/', '404.html'. */
export const pages: readonly string[] = pagesOf(dist);
/** What learners get: the gallery is for tests and authors. */
export const published = pages.filter((page) => page !== 'gallery/');
export const lessons = published.filter((page) => page.startsWith('lessons/'));

/** For a test's title. */
export const titleOf = (page: string) => `/${page}`;

export const isThere = (path: string) => existsSync(fileOf(path));
export const fileOf = (path: string) =>
  join(dist, path === '' || path.endsWith('/') ? `${path}index.html` : path);
export const htmlOf = (page: string) => readFileSync(fileOf(page), 'utf8');
/** The page without what is inside its scripts and styles. */
export const markupOf = (page: string) =>
  htmlOf(page).replace(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/g, '$1$3');
/** The values of an attribute in the order of the page. */
export const valuesOf = (markup: string, attribute: string) =>
  [...markup.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
