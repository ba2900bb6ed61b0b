/** A text cut into its sentences, so that each can be marked. Pure, and nothing is lost: the pieces joined are the text. */

/** Abbreviations that end in a full stop and no sentence: “Mrs. Smith”, “e.g. a Tuesday”. */
const abbreviated =
  /(?:^|[\s(“‘"'])(?:mrs?|ms|mx|dr|prof|rev|sgt|st|no|nos|approx|tel|ext|e\.g|i\.e|cf|vs)\.\s*$/i;
const endsLine = /[\r\n\u2028\u2029]\s*$/;
const blankLine = /(?:\r\n|[\r\n\u2028\u2029])[^\S\r\n]*(?:\r\n|[\r\n\u2028\u2029])\s*$/;
const ends = /[.!?…。！？؟।][\p{Pe}\p{Pf}"']*\s*$/u;
const hasLetter = /[\p{L}\p{N}]/u;

type Cut = (text: string) => Iterable<string>;

/** As the language has it. `undefined` in browsers that cannot. */
const byLanguage: Cut | undefined =
  'Segmenter' in Intl
    ? (text) => {
        const segments = new Intl.Segmenter('en-GB', { granularity: 'sentence' }).segment(text);
        return Array.from(segments, ({ segment }) => segment);
      }
    : undefined;

/** By hand: after a mark that ends a sentence and a space, and after each line. */
export const byHand: Cut = (text) =>
  text.match(/[\s\S]*?(?:[.!?…][\p{Pe}\p{Pf}"']*\s+|[。！？।]\s*|[\r\n\u2028\u2029]\s*|$)/gu) ?? [];

/**
 * The pieces of TEXT in order; joined they are TEXT. Also looked after: abbreviations, lines that a mail program broke
 * within a sentence, and pieces without a letter, which go with the one before.
 */
export function pieces(text: string, cut: Cut = byLanguage ?? byHand): readonly string[] {
  const found: string[] = [];
  for (const piece of cut(text)) {
    const last = found.at(-1);
    if (last !== undefined && belongs(last.slice(-80), piece)) found[found.length - 1] = last + piece;
    else if (piece) found.push(piece);
  }
  return found;
}

function belongs(before: string, piece: string): boolean {
  if (!hasLetter.test(piece) || !hasLetter.test(before) || abbreviated.test(before)) return true;
  const small = /^\s*\p{Ll}/u.test(piece);
  return (
    small &&
    (endsLine.test(before) ? !blankLine.test(before) && !ends.test(before) : !/[!?]\s*$/.test(before))
  );
}
