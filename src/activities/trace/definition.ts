/** A case looked back at, step by step, with how sure one was before and after. */
import { countableQuestions } from '../countable.ts';
import { define } from '../definition.ts';
import { ids, type Part, parts } from '../parts.ts';
import { check } from './check.ts';
import { leanTrace } from './lean.ts';
import { traceSchema } from './schema.ts';
import { traceSlides } from './slides.ts';
import { afterPart, beforePart, ownPart, wholePart } from './trace.ts';

export const trace = define({
  schema: traceSchema,
  lean: leanTrace,
  items: ({ scale, steps, own }) => [
    [beforePart, ids(scale)],
    [afterPart, ids(scale)],
    ...steps.map(({ id, options }): Part => [id, ids(options)]),
    ...parts(wholePart),
    ...(own ? parts(ownPart) : []),
  ],
  check,
  asks: ({ steps, own }) => ({ decisions: steps.length + 2, texts: own ? 1 : 0 }),
  written: async () => (await import('./Written.tsx')).TraceWritten,
  island: () => import('./Island.astro'),
  slides: traceSlides,
  styles: () => [import('./trace.css?inline')],
  keyed: 'steps',
  countable: ({ steps }) => countableQuestions(steps),
  portfolio: () => import('./portfolio.ts'),
});
