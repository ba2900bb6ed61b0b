/** A sheet of the learner’s own: fields to write in. */
import { define } from '../definition.ts';
import { ids, parts } from '../parts.ts';
import { check } from './check.ts';
import { leanProfile } from './lean.ts';
import { offersOf } from './offers.ts';
import { profileSchema } from './schema.ts';

export const profile = define({
  schema: profileSchema,
  lean: leanProfile,
  items: ({ fields }) => parts(...ids(fields)),
  check,
  asks: ({ fields }) => {
    const lines = fields.filter(({ rows }) => rows === 1).length;
    return { texts: fields.length - lines, lines };
  },
  written: async () => (await import('./Written.tsx')).ProfileWritten,
  island: () => import('./Island.astro'),
  styles: () => [import('./profile.css?inline')],
  portfolio: () => import('./portfolio.ts'),
  offers: offersOf,
});
