/** What authors write for a grid: rows, columns, and the descriptions of each column, of which one fits each row. */
import { z } from 'astro/zod';
import { common, id, sentence } from '../common.ts';

const reason = z.strictObject({
  verdict: z.enum(['best', 'defensible']).describe('best: fits best here. defensible: can be argued.'),
  why: sentence.describe('What in the words points to this row.'),
});

export const gridSchema = z.strictObject({
  ...common('grid'),
  rowsTitle: sentence.describe('What the rows are, in a word, such as Level. Heads their column.'),
  ordered: z.boolean().default(false).describe('The rows have an order, first one first: they are numbered.'),
  rows: z
    .array(z.strictObject({ id: id.describe('A row’s lasting name.'), title: sentence }))
    .min(2)
    .max(7),
  columns: z
    .array(
      z.strictObject({
        id: id.describe('A column’s lasting name.'),
        title: sentence.describe('One word or two.'),
        asks: sentence.describe('The question that the column asks of every row.'),
        options: z
          .array(
            z.strictObject({
              id: id.describe('A description’s lasting name. It must not give away the row.'),
              text: sentence.describe('The description: ten words or so, and no word of a row’s title.'),
              reasons: z
                .record(id, reason)
                .describe(
                  'By row id: where the description fits, and why. In the other rows it is to rethink; there the reason of its best row is told.',
                ),
            }),
          )
          .min(2)
          .max(7)
          .describe('In the order in which they are offered, which should not be that of the rows.'),
      }),
    )
    .min(1)
    .max(4),
});

export type GridActivity = z.infer<typeof gridSchema>;
