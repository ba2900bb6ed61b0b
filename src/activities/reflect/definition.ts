/** A reflection, with somebody’s answer to compare. */
import { define } from '../definition.ts';
import { ids, parts } from '../parts.ts';
import { check } from './check.ts';
import { leanReflect } from './lean.ts';
import { comparedPart } from './reflect.ts';
import { reflectSchema } from './schema.ts';
import { reflectSlides } from './slides.ts';

export const reflect = define({
  schema: reflectSchema,
  lean: leanReflect,
  items: ({ prompts, compare }) => parts(...ids(prompts), ...ids(compare), comparedPart),
  check,
  asks: ({ prompts, compare }) => {
    const all = [...prompts, ...compare];
    const lines = all.filter(({ rows }) => rows === 1).length;
    return { texts: all.length - lines, lines };
  },
  written: async () => (await import('./Written.tsx')).ReflectWritten,
  island: () => import('./Island.astro'),
  slides: reflectSlides,
  styles: () => [import('./reflect.css?inline')],
  portfolio: () => import('./portfolio.ts'),
});
