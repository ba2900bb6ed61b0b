/** Who decides what: a seat for each decision. */
import { define } from '../definition.ts';
import { ids, parts } from '../parts.ts';
import { check } from './check.ts';
import { leanSeats } from './lean.ts';
import { seatsSchema } from './schema.ts';
import { firstPart, slots, titlePart } from './seats.ts';
import { seatsSlides } from './slides.ts';

export const seats = define({
  schema: seatsSchema,
  lean: leanSeats,
  items: ({ decisions }) => [
    ...parts(...ids(decisions), firstPart),
    ...slots.flatMap((slot) => parts(slot, titlePart(slot))),
  ],
  check,
  asks: ({ decisions }) => ({ decisions: decisions.length, texts: 1 }),
  written: async () => (await import('./Written.tsx')).SeatsWritten,
  island: () => import('./Island.astro'),
  slides: seatsSlides,
  styles: () => [import('./seats.css?inline')],
  portfolio: () => import('./portfolio.ts'),
});
