/** Built pages as packages have them: every link to a page leads to its file. */
import { edited, pageOf } from '../build/html.ts';
import { toIndex } from '../course/to-index.ts';

/** A page with all of its links led on. */
export function pageToIndex(html: string): string {
  return edited(
    html,
    pageOf(html)
      .tags.filter(({ name }) => name === 'a')
      .flatMap(({ attributes }) =>
        ['href', 'data-to'].flatMap((name) => {
          const value = attributes.get(name);
          const to = value && toIndex(value.text);
          return value && to !== undefined && to !== value.text
            ? [{ from: value.from, to: value.to, text: to }]
            : [];
        }),
      ),
  );
}

/** A page that asks for its launcher, the page LAUNCHER at the package's root, where none frames it: see `progress/host.ts`. */
export const pageToLaunch = (html: string, launcher: string): string =>
  html.replace(/<html /, `<html data-launch="${launcher}" `);
