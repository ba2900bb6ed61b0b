/** What stands at the head of each printed sheet: the course, and the page. */

/** The property that the print sheet reads. Titles may hold whatever they like: it stays a string, in a stylesheet. */
export const running = (...titles: readonly (string | undefined)[]): string =>
  `:root{--running:"${titles
    .filter(Boolean)
    .join(' · ')
    .replace(/["\\<\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"}`;
