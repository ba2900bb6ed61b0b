/** Highlights and notes as blocks of the portfolio. Pure. */
import type { Block } from '../documents/document.ts';
import { paragraphs } from '../documents/document.ts';
import { annotation as words } from '../words/en/annotation.ts';
import type { Placed } from './place.ts';

/** What was marked, each passage with what was written to it. */
export const blocksOf = (all: readonly Placed[], isChanged: (one: Placed) => boolean): readonly Block[] =>
  all.flatMap((one): Block[] => {
    const { passage, words: own, copies } = one.annotation;
    return [
      ...(isChanged(one)
        ? [{ kind: 'paragraph', text: words.changed, tone: 'quiet', withNext: true } as const]
        : []),
      {
        kind: 'paragraph',
        text: words.toText(passage.quote),
        tone: 'quote',
        ...(own ? { withNext: true } : {}),
      },
      ...[own, ...copies].flatMap((text) => paragraphs(text)),
    ];
  });
