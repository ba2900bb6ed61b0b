/** If-then plans, steps with a day, or both. */
import { define } from '../definition.ts';
import { parts } from '../parts.ts';
import { check } from './check.ts';
import { leanPlan } from './lean.ts';
import { gonePart, madePart } from './plan.ts';
import { planSchema } from './schema.ts';

const own = madePart('own', '{entry}');
const step = madePart('step', '{entry}');

export const plan = define({
  schema: planSchema,
  lean: leanPlan,
  items: ({ plans, days }) => [
    ...plans.flatMap(({ id }) => parts(`${id}/moment`, `${id}/act`)),
    ...(plans.length ? parts(`${own}/moment`, `${own}/act`, gonePart(own)) : []),
    ...(days === undefined ? [] : parts(`${step}/what`, `${step}/who`, `${step}/day`, gonePart(step))),
  ],
  check,
  asks: ({ plans, days }) => ({ texts: plans.length * 2 + (days === undefined ? 0 : 3) }),
  written: async () => (await import('./Written.tsx')).PlanWritten,
  island: () => import('./Island.astro'),
  styles: () => [import('./plan.css?inline')],
  portfolio: () => import('./portfolio.ts'),
});
