/** Cards that go on steps or in columns. */
import type { Countable } from '../countable.ts';
import { define } from '../definition.ts';
import { ids, type Part } from '../parts.ts';
import { check } from './check.ts';
import { leanPlace } from './lean.ts';
import { type PlaceActivity, placeSchema } from './schema.ts';

const countable = ({ skin, question, steps, cards }: PlaceActivity): Countable => ({
  shape: skin === 'staircase' ? 'stair' : 'columns',
  ordered: skin === 'staircase',
  question,
  items: cards.map(({ id, title, text, discuss, reasons }) => ({
    ...{ id, title, text, discuss },
    choices: steps.map((step) => ({ id: step.id, title: step.title, ...reasons[step.id] })),
  })),
});

export const place = define({
  schema: placeSchema,
  lean: leanPlace,
  items: ({ cards, steps }) => cards.map(({ id }): Part => [id, ids(steps)]),
  check,
  toCut: true,
  asks: ({ cards }) => ({ decisions: cards.length }),
  written: async () => (await import('./Written.tsx')).PlaceWritten,
  island: () => import('./Island.astro'),
  countable,
  // The same, with what each step adds.
  slides: (activity) => {
    const { items, ...shape } = countable(activity);
    const adds = new Map(activity.steps.map((step) => [step.id, step.adds]));
    return {
      ...shape,
      items: items.map((item) => ({
        ...item,
        choices: item.choices.map((choice) => ({ ...choice, adds: adds.get(choice.id) })),
      })),
    };
  },
  styles: ({ skin }) => [
    import('./place.css?inline'),
    skin === 'staircase' ? import('./staircase.css?inline') : import('./columns.css?inline'),
  ],
});
