/** What every writer does with a text before it puts it into a file. Pure. */

/** Without what no file format takes: control characters, halves of letters, and signs that are none. */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Noncharacter_Code_Point}|\uFEFF/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');

/** A text for a place with one line, such as a heading: cleaned, and every run of white space a blank. */
export const oneLine = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();

/** The lines of a text, cleaned, without blank ones at either end. */
export const linesOf = (text: string): readonly string[] =>
  clean(text)
    .replace(/^(?:[^\S\n]*\n)+|\s+$/g, '')
    .split('\n');

/** A sign with a direction of its own: a letter, or one of the two marks that have no other use. */
const strong = /[\p{L}\u200E\u200F\u061C]/u;
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}\p{Script=Hanifi_Rohingya}\u200F\u061C]/u;

/** Is a text read from right to left? Its first strong character says so, as in the Unicode algorithm. */
export const isRightToLeft = (text: string): boolean => rightToLeft.test(strong.exec(text)?.[0] ?? '');
