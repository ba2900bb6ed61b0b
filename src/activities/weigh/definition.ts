/** A partner weighed by factors. */
import { define } from '../definition.ts';
import { ids, type Part, parts } from '../parts.ts';
import { check } from './check.ts';
import { leanWeigh } from './lean.ts';
import { offersOf } from './offers.ts';
import { weighSchema } from './schema.ts';
import { weighSlides } from './slides.ts';
import { nextPart, partnerPart } from './weigh.ts';

export const weigh = define({
  schema: weighSchema,
  lean: leanWeigh,
  items: ({ factors, levels }) => [
    ...parts(partnerPart, nextPart),
    ...factors.map(({ id }): Part => [id, ids(levels)]),
  ],
  check,
  asks: ({ factors }) => ({ decisions: factors.length, texts: 2 }),
  written: async () => (await import('./Written.tsx')).WeighWritten,
  island: () => import('./Island.astro'),
  slides: weighSlides,
  styles: () => [import('./weigh.css?inline')],
  wide: () => import('./wide.css?inline'),
  portfolio: () => import('./portfolio.ts'),
  offers: offersOf,
});
