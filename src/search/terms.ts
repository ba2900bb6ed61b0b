/** How a word becomes a term of the index: the same at build and in the browser, or nothing is found. Pure. */

/** English words that stand everywhere and tell nothing apart; without them the index is a tenth lighter. */
const small = new Set(
  `a an and are as at be been but by can could did do does for from had has have he her his how if in into is it its may
  more my no nor not of on or our out she so some such than that the their them then there these they this those to
  too up us was we were what when which who whom whose why will with would you your`.split(/\s+/),
);

/** Without accents, in small letters: "Caerdydd â’r ŵyl" is found by "wyl". */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

/** The words of a text, as they stand; apostrophes and hyphens part them. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/**
 * The term of WORD; `null` for one that is not worth an entry. English endings that do not change what somebody looks
 * for go: plurals, and the American -ize.
 */
export function termOf(word: string, language: string): string | null {
  const term = folded(word);
  if (!language.startsWith('en')) return term;
  if (small.has(term)) return null;
  return term
    .replace(/(?<=..)iz(e[ds]?|ing|ations?)$/, 'is$1')
    .replace(/(?<=...)ies$/, 'y')
    .replace(/(?<=..)(ss|sh|ch|x)es$/, '$1')
    .replace(/(?<=..[^siu])s$/, '');
}
