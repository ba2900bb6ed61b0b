/** Partners around a project, each with a tie. */
import { define } from '../definition.ts';
import { parts } from '../parts.ts';
import { type BetweenField, betweenPart } from './between.ts';
import { check } from './check.ts';
import { leanMap } from './lean.ts';
import { examplePart, type Field, partOf, projectPart, trustPart } from './map.ts';
import { offersOf } from './offers.ts';
import { mapSchema } from './schema.ts';

const fields: readonly Field[] = ['name', 'level', 'formality', 'trust', 'note', 'at', 'gone'];
const between: readonly BetweenField[] = ['one', 'other', 'level', 'gone'];

export const map = define({
  schema: mapSchema,
  lean: leanMap,
  items: () =>
    parts(
      projectPart,
      examplePart,
      trustPart,
      ...fields.map((field) => partOf('{partner}', field)),
      ...between.map((field) => betweenPart('{tie}', field)),
    ),
  check,
  asks: () => ({ decisions: 12, texts: 4 }),
  written: async () => (await import('./Written.tsx')).MapWritten,
  island: () => import('./Island.astro'),
  styles: () => [import('./map.css?inline')],
  wide: () => import('./wide.css?inline'),
  portfolio: () => import('./portfolio.ts'),
  offers: offersOf,
  joins: ({ levels, kinds = [] }) => ({ levels, kinds }),
});
