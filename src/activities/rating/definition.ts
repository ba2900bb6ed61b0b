/** Statements to rate, once or again and again, with readings to compare. */
import { define } from '../definition.ts';
import { ids, parts } from '../parts.ts';
import { check } from './check.ts';
import { leanRating } from './lean.ts';
import { datedPart } from './rating.ts';
import { awayPart, notePart } from './readings.ts';
import { ratingSchema } from './schema.ts';

export const rating = define({
  schema: ratingSchema,
  lean: leanRating,
  items: ({ items, snapshots }) => [
    ...ids(items).flatMap((id) => parts(id, datedPart(id, '{day}'))),
    ...(snapshots ? parts('reading/{reading}', notePart('{reading}'), awayPart('{reading}')) : []),
  ],
  check,
  asks: ({ items }) => ({ decisions: items.length }),
  written: async () => (await import('./Written.tsx')).RatingWritten,
  island: () => import('./Island.astro'),
  styles: ({ snapshots, compareWith }) => [
    import('./rating.css?inline'),
    ...(snapshots || compareWith ? [import('./readings.css?inline')] : []),
  ],
  wide: () => import('./wide.css?inline'),
  portfolio: () => import('./portfolio.ts'),
});
