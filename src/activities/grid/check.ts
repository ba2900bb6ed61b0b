/** What a grid's schema cannot see: every cell needs a description that fits best, and reasons name rows there are. */
import { didYouMean } from '../../course/checks/nearest.ts';
import type { Finding } from '../../course/checks/problems.ts';
import { idsTwice, titlesTwice } from '../../course/checks/twice.ts';
import type { GridActivity } from './schema.ts';

export function check({ rows, columns }: GridActivity): Finding[] {
  const known = rows.map(({ id }) => id);
  return [
    ...idsTwice(rows, ['rows'], 'rows'),
    ...titlesTwice(rows, ['rows'], 'rows'),
    ...idsTwice(columns, ['columns'], 'columns'),
    ...titlesTwice(columns, ['columns'], 'columns'),
    ...columns.flatMap((column, index) => checkColumn(column, index, known)),
  ];
}

function checkColumn(
  { id: column, options }: GridActivity['columns'][number],
  index: number,
  rows: readonly string[],
): Finding[] {
  const at = ['columns', index, 'options'] as const;
  const isBest = ({ reasons }: (typeof options)[number], row: string) => reasons[row]?.verdict === 'best';
  return [
    ...idsTwice(options, at, 'options'),
    ...rows
      .filter((row) => !options.some((option) => isBest(option, row)))
      .map((row) => ({
        at,
        message: `No description of column “${column}” fits best in row “${row}”.`,
        remedy: `Give at least one of them a reason for “${row}” with “verdict: best”.`,
      })),
    ...options.flatMap((option, number) => [
      ...Object.keys(option.reasons)
        .filter((row) => !rows.includes(row))
        .map((row) => ({
          at: [...at, number, 'reasons', row],
          message: `“${option.id}” has a reason for “${row}”, which is no row of this activity.`,
          remedy: `${didYouMean(row, rows)}The rows are: ${rows.join(', ')}.`,
        })),
      ...(rows.some((row) => isBest(option, row))
        ? []
        : [
            {
              at: [...at, number, 'reasons'],
              message: `“${option.id}” fits best in no row, so a learner who misplaces it is told nothing.`,
              remedy: 'Say in which row it fits best, and why, or take it out.',
            },
          ]),
    ]),
  ];
}
