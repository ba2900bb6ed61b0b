/** What a map's schema cannot see: a partner's name is kept under its id, a tie between two under both. */
import type { Finding } from '../../course/checks/problems.ts';
import { idsTwice, repeats } from '../../course/checks/twice.ts';
import type { MapActivity } from './schema.ts';

export function check({ example: { partners, between = [] } }: MapActivity): Finding[] {
  const ids = partners.map(({ id }) => id);
  const pairs = between.map((tie) => tie.partners.toSorted().join(' and '));
  return [
    ...idsTwice(partners, ['example', 'partners'], 'partners'),
    ...between.flatMap((tie, index) =>
      tie.partners.flatMap((id, end): Finding[] =>
        ids.includes(id)
          ? []
          : [
              {
                at: ['example', 'between', index, 'partners', end],
                message: `A tie names “${id}”, and no partner of the example has that id.`,
                remedy: `Name one of ${ids.join(', ')}.`,
              },
            ],
      ),
    ),
    ...between.flatMap(({ partners: [one, other] }, index): Finding[] =>
      one === other
        ? [
            {
              at: ['example', 'between', index, 'partners'],
              message: `A tie joins “${one}” to itself.`,
              remedy: 'Name two partners.',
            },
          ]
        : [],
    ),
    ...repeats(pairs).map(({ index, value }) => ({
      at: ['example', 'between', index, 'partners'],
      message: `Two ties are between ${value}.`,
      remedy: 'Keep one of them.',
    })),
  ];
}
