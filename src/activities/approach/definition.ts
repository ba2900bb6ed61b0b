/** A message to a possible partner, each sentence marked as ours, theirs or shared. */
import { define } from '../definition.ts';
import { type Part, parts } from '../parts.ts';
import { lookPart, markPart, messagePart, toPart, versionPrefix } from './approach.ts';
import { check } from './check.ts';
import { leanApproach } from './lean.ts';
import { approachSchema } from './schema.ts';

export const approach = define({
  schema: approachSchema,
  lean: leanApproach,
  items: ({ looks }) => [
    ...parts(toPart, messagePart, markPart('{sentence}'), `${versionPrefix}{made}`),
    ...looks.map(({ id }): Part => [lookPart(id)]),
  ],
  check,
  asks: ({ looks }) => ({ decisions: looks.length, texts: 4 }),
  written: async () => (await import('./Written.tsx')).ApproachWritten,
  island: () => import('./Island.astro'),
  styles: () => [import('./approach.css?inline')],
  wide: () => import('./wide.css?inline'),
  portfolio: () => import('./portfolio.ts'),
});
