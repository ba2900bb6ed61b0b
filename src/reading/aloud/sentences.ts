/** A text → its sentences, as a voice says them one by one. Pure. */

export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** What ends in a full stop and no sentence: the segmenter of browsers does not know them. */
const shortened = /(?:^|[\s(])(?:e\.g|i\.e|etc|cf|vs|no|pp?|ed|eds|Dr|Mr|Mrs|Ms|St|Prof|[A-Z])\.\s*$/u;

const letter = /[\p{L}\p{N}]/u;

/** Where each sentence of TEXT begins and ends, without the space around it. What has no letter is none. */
export function sentencesOf(text: string, language: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { segment, index } of segments(text, language)) {
    const to = index + segment.length;
    if (shortened.test(text.slice(from, to)) && to < text.length) continue;
    const said = text.slice(from, to);
    const start = from + (said.length - said.trimStart().length);
    if (letter.test(said)) pieces.push({ from: start, to: start + said.trim().length });
    from = to;
  }
  return pieces;
}

function segments(text: string, language: string): Iterable<{ segment: string; index: number }> {
  if ('Segmenter' in Intl) return new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  // Firefox before 125.
  return [...(text as string).matchAll(/[^.!?…]+(?:[.!?…]+["”’)\]]*\s*|$)/g)].map((found) => ({
    segment: found[0],
    index: found.index,
  }));
}
