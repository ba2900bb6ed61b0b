/** Statements to rate, once or again and again, with readings to compare. */
import { define } from '../definition.ts';
import { duePart } from '../due.ts';
import { ids, parts } from '../parts.ts';
import { check } from './check.ts';
import { leanRating } from './lean.ts';
import { datedPart, levels } from './rating.ts';
import { awayPart, notePart } from './readings.ts';
import { ratingSchema } from './schema.ts';
import * as words from './words/en/rating.ts';

export const rating = define({
  schema: ratingSchema,
  lean: leanRating,
  items: ({ items, snapshots }) => [
    ...ids(items).flatMap((id) => parts(id, datedPart(id, '{day}'))),
    ...(snapshots
      ? parts(
          'reading/{reading}',
          notePart('{reading}'),
          awayPart('{reading}'),
          'do/{reading}/{line}/what',
          'do/{reading}/{line}/who',
          'do/{reading}/{line}/by',
          duePart('{token}'),
        )
      : []),
  ],
  check,
  asks: ({ items }) => ({ decisions: items.length }),
  written: async () => (await import('./Written.tsx')).RatingWritten,
  island: () => import('./Island.astro'),
  since: ({ compareWith }) => compareWith,
  countable: ({ question, low, high, items }) => ({
    shape: 'columns',
    ordered: true,
    question,
    items: items.map((item) => ({
      id: item.id,
      title: item.short,
      text: item.text,
      choices: levels.map((level) => ({
        id: String(level),
        title: words.levelNamed(level, item.low ?? low, item.high ?? high),
      })),
    })),
  }),
  styles: ({ snapshots, compareWith }) => [
    import('./rating.css?inline'),
    ...(snapshots || compareWith ? [import('./readings.css?inline')] : []),
  ],
  wide: () => import('./wide.css?inline'),
  keepsReadings: ({ snapshots }) => snapshots === true,
  sides: { laid: () => import('./sides.ts'), ask: () => ({}) },
  portfolio: () => import('./portfolio.ts'),
});
