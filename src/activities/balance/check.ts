/** What a balance's schema cannot see: a prompt's name must be the only one of its party, on both sides. */
import type { Finding } from '../../course/checks/problems.ts';
import { idsTwice, repeats, titlesTwice } from '../../course/checks/twice.ts';
import type { BalanceActivity } from './schema.ts';

export function check({ parties }: BalanceActivity): Finding[] {
  return [
    ...idsTwice(parties, ['parties'], 'parties'),
    ...titlesTwice(parties, ['parties'], 'parties'),
    ...parties.flatMap(({ id, gains, costs }, index) => {
      const at = ['parties', index];
      const found: Finding[] = repeats([...gains, ...costs].map((prompt) => prompt.id)).map(
        ({ index: prompt, value }) => ({
          at: prompt < gains.length ? [...at, 'gains', prompt] : [...at, 'costs', prompt - gains.length],
          message: `Two prompts of “${id}” have the id “${value}”.`,
          remedy: 'Give each an id of its own, gains and costs together: a learner’s tick is kept under it.',
        }),
      );
      if (id === 'own') {
        found.push({
          at: [...at, 'id'],
          message: 'A party is called “own”, under which learners’ own entries are kept.',
          remedy: 'Give the party another id.',
        });
      }
      return found;
    }),
  ];
}
