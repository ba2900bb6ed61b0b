/** Cards that go on steps or in columns. */
import { define } from '../definition.ts';
import { ids, type Part } from '../parts.ts';
import { check } from './check.ts';
import { leanPlace } from './lean.ts';
import { placeSchema } from './schema.ts';

export const place = define({
  schema: placeSchema,
  lean: leanPlace,
  items: ({ cards, steps }) => cards.map(({ id }): Part => [id, ids(steps)]),
  check,
  asks: ({ cards }) => ({ decisions: cards.length }),
  written: async () => (await import('./Written.tsx')).PlaceWritten,
  island: () => import('./Island.astro'),
  countable: ({ skin, question, steps, cards }) => ({
    shape: skin === 'staircase' ? 'stair' : 'columns',
    ordered: skin === 'staircase',
    question,
    items: cards.map(({ id, title, text, discuss, reasons }) => ({
      ...{ id, title, text, discuss },
      choices: steps.map((step) => ({ id: step.id, title: step.title, ...reasons[step.id] })),
    })),
  }),
  styles: ({ skin }) => [
    import('./place.css?inline'),
    skin === 'staircase' ? import('./staircase.css?inline') : import('./columns.css?inline'),
  ],
});
