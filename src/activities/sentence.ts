/** When a free text counts as a sentence of one's own. Pure. */

/** From so many words on a text counts as a sentence. */
const SENTENCE = 3;

/** How many words TEXT has, in scripts with and without spaces between them. */
export function countWords(text: string): number {
  if (!('Segmenter' in Intl)) return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0;
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

export const isSentence = (text: string): boolean => countWords(text) >= SENTENCE;
