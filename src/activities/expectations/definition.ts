/** Two partners answer the same questions apart, and see where their pictures differ. */
import { define } from '../definition.ts';
import { ids, type Part, parts } from '../parts.ts';
import { check } from './check.ts';
import { ownPart, theirsPart } from './expectations.ts';
import { leanExpectations } from './lean.ts';
import { expectationsSchema } from './schema.ts';

export const expectations = define({
  schema: expectationsSchema,
  lean: leanExpectations,
  items: ({ questions }) => [
    ...questions.flatMap(({ id, options }): Part[] => [[id, ids(options)], [ownPart(id)]]),
    ...parts(theirsPart),
  ],
  check,
  asks: ({ questions }) => ({ decisions: questions.length }),
  written: async () => (await import('./Written.tsx')).ExpectationsWritten,
  island: () => import('./Island.astro'),
  countable: ({ questions }) => ({
    shape: 'list',
    items: questions.map(({ id, title, text, ask, options }) => ({
      ...{ id, title, text, discuss: ask },
      choices: options.map((option) => ({ id: option.id, title: option.text })),
    })),
  }),
  styles: () => [import('./expectations.css?inline')],
  wide: () => import('./wide.css?inline'),
  sides: {
    laid: () => import('./sides.ts'),
    ask: ({ questions }) => Object.fromEntries(questions.map(({ id, ask }) => [id, ask])),
  },
  portfolio: () => import('./portfolio.ts'),
});
