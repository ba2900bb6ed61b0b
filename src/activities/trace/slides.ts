/** A trail on the wall: the claim, then what it rests on, step by step, then how sure the room is by now. */
import type { Slides } from '../slide.ts';
import type { TraceActivity } from './schema.ts';
import { afterPart, beforePart } from './trace.ts';
import * as words from './words/en/trace.ts';

export function traceSlides({ claim, scale, before, steps, after, closing }: TraceActivity): Slides {
  const sure = scale.map(({ id, title, text }) => ({ id, title, adds: text }));
  const said = [{ title: claim.where, text: claim.text }];
  return {
    shape: 'list',
    items: [
      { id: beforePart, title: words.claim, said, question: before, choices: sure },
      ...steps.map(({ id, title, source: { document, date, says }, text, options }) => ({
        id,
        title,
        said: [{ title: date ? `${document} · ${date}` : document, text: says }],
        question: text,
        choices: options.map((option) => ({
          id: option.id,
          title: option.text,
          verdict: option.verdict,
          why: option.why,
        })),
      })),
      { id: afterPart, title: words.claim, said, question: after, choices: sure, after: [{ text: closing }] },
    ],
  };
}
