/** Pages of the course as a platform keeps them, and back. Pure. */

/** The address below ROOT, without the file's name; undefined for a page elsewhere. */
export function placeOf(address: string, root: string): string | undefined {
  const [page, base] = [new URL(address), new URL(root)];
  if (page.origin !== base.origin || !page.pathname.startsWith(base.pathname)) return undefined;
  // A platform may refuse to keep nothing at all: home is a stroke.
  return (page.pathname.slice(base.pathname.length).replace(/index\.html$/, '') || '/') + page.hash;
}

/** The page that PLACE names, as a file below the course's root; home where it names none that there is. */
export function pageAt(place: string, pages: readonly string[]): string {
  const [, path = '', hash = ''] = /^\/?([^#]*)(#[\w-]*)?$/.exec(place) ?? [];
  return pages.includes(path) ? `${path}index.html${hash}` : 'index.html';
}
