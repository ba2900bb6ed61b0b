/** How a course folder is laid out. Pure: names only. */

/** `1-what-partnership-is/03-four-levels` → `four-levels`: the order is in the number, the address is not. */
export function slugOf(folder: string): string {
  return (folder.split(/[\\/]/).at(-1) ?? folder).replace(/^\d+-/, '');
}
