/** How a course folder is laid out. Pure: names only. */

/** `1-what-partnership-is/03-four-levels` → `four-levels`: the order is in the number, the address is not. */
export function slugOf(folder: string): string {
  return (folder.split(/[\\/]/).at(-1) ?? folder).replace(/^\d+-/, '');
}

/** “Café & Co” → cafe-co. */
export function asId(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '') || 'a-name';
}
