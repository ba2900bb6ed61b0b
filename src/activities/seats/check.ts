/** What a seat test's schema cannot see: names that are taken, and two decisions that nobody can tell apart. */
import type { Finding } from '../../course/checks/problems.ts';
import { idsTwice, titlesTwice } from '../../course/checks/twice.ts';
import type { SeatsActivity } from './schema.ts';
import { firstPart } from './seats.ts';

export function check({ decisions, prompts }: SeatsActivity): Finding[] {
  return [
    ...idsTwice(decisions, ['decisions'], 'decisions'),
    ...titlesTwice(decisions, ['decisions'], 'decisions'),
    ...idsTwice(prompts, ['prompts'], 'prompts'),
    ...decisions.flatMap(({ id }, index) =>
      id === firstPart || id.startsWith('own-')
        ? [
            {
              at: ['decisions', index, 'id'],
              message: `A decision has the id “${id}”, under which something else is kept.`,
              remedy: 'Give it another, not “first” and not beginning with “own-”.',
            },
          ]
        : [],
    ),
  ];
}
