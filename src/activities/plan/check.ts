/** What a plan's schema cannot see: that something is asked, and that names do not stand in each other's way. */
import type { Finding } from '../../course/checks/problems.ts';
import { idsTwice, titlesTwice } from '../../course/checks/twice.ts';
import type { PlanActivity } from './schema.ts';

export function check({ plans, days }: PlanActivity): Finding[] {
  const found = [...idsTwice(plans, ['plans'], 'plans'), ...titlesTwice(plans, ['plans'], 'plans')];
  plans.forEach(({ id }, index) => {
    if (id === 'own' || id === 'step')
      found.push({
        at: ['plans', index, 'id'],
        message: `A plan is called “${id}”, under which what learners add is kept.`,
        remedy: 'Give the plan another id.',
      });
  });
  if (!plans.length && days === undefined)
    found.push({
      at: [],
      message: 'Nothing is asked: there are no if-then plans and no days.',
      remedy: 'Give `plans`, or `days: 30`, or both.',
    });
  return found;
}
