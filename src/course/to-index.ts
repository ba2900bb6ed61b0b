/**
 * Links to a page's folder led on to the page's file, for places that serve files and know no directory indexes. Pure.
 */

/** `../glossary/#term` → `../glossary/index.html#term`. What leads elsewhere, or to a file, stays. */
export function toIndex(address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const isFolder = /(^|\/)(\.{1,2})?$/.test(path) && path !== '';
  return isFolder && !/^([a-z][a-z\d+.-]*:|\/)/i.test(path)
    ? `${path.replace(/\/?$/, '/')}index.html${rest}`
    : address;
}
