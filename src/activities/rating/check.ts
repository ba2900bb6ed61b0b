/** What a rating's schema cannot see: ids twice or taken, and two ways to compare at once. */
import type { Finding } from '../../course/checks/problems.ts';
import { idsTwice } from '../../course/checks/twice.ts';
import type { RatingActivity } from './schema.ts';

/** The names under which readings keep their own things. */
const taken = ['reading', 'note', 'away', 'do', 'due'];

export function check({ id, items, snapshots, compareWith }: RatingActivity): Finding[] {
  return [
    ...idsTwice(items, ['items'], 'items'),
    ...items.flatMap(({ id: item }, index) =>
      taken.includes(item)
        ? [
            {
              at: ['items', index, 'id'],
              message: `No item of a rating can be called “${item}”.`,
              remedy: 'Readings keep their own things under that name. Give the item another id.',
            },
          ]
        : [],
    ),
    ...(compareWith === id
      ? [
          {
            at: ['compareWith'],
            message: 'This rating is to be laid beside itself.',
            remedy:
              'Name the earlier rating of the same items. For one rating again and again: “snapshots: true”.',
          },
        ]
      : []),
    ...(compareWith && snapshots
      ? [
          {
            at: ['compareWith'],
            message:
              'A rating with readings is laid beside its own earlier readings, not beside another rating.',
            remedy: 'Leave out “compareWith” or “snapshots”.',
          },
        ]
      : []),
  ];
}
