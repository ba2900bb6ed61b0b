/** What an ordering's schema cannot see: the first order names every thing once, and is not the right one. */
import type { Finding } from '../../course/checks/problems.ts';
import { idsTwice } from '../../course/checks/twice.ts';
import type { OrderActivity } from './schema.ts';

export function check({ items, start }: OrderActivity): Finding[] {
  const known = items.map(({ id }) => id);
  const missing = known.filter((id) => !start.includes(id));
  const found: Finding[] = [
    ...idsTwice(items, ['items'], 'items'),
    ...start.flatMap((id, index) => {
      const at = ['start', index];
      if (!known.includes(id)) {
        return [
          {
            at,
            message: `“start” names “${id}”, which is no item of this activity.`,
            remedy: `The items are: ${known.join(', ')}.`,
          },
        ];
      }
      if (start.indexOf(id) === index) return [];
      return [{ at, message: `“start” names “${id}” twice.`, remedy: 'Name every item once.' }];
    }),
  ];
  if (missing.length) {
    found.push({
      at: ['start'],
      message: `“start” leaves out ${missing.map((id) => `“${id}”`).join(', ')}.`,
      remedy: 'Name every item once.',
    });
  }
  if (start.join() === known.join()) {
    found.push({
      at: ['start'],
      message: '“start” is already the right order, so there is nothing to do.',
      remedy: 'Mix the ids, so that no two neighbours give the order away.',
    });
  }
  return found;
}
