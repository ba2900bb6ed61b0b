/** What of a plan the page carries for its script; questions and example stand in the written form. */
import type { PlanData } from './plan.ts';
import type { PlanActivity } from './schema.ts';

export function leanPlan({ plans, days, lines, example }: PlanActivity): PlanData {
  return {
    plans,
    ...(days !== undefined && { days }),
    lines,
    ...(example && { exampleOf: example.of }),
  };
}
