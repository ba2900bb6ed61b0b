/** Rows by columns: which description fits which row? */
import { define } from '../definition.ts';
import { ids, type Part } from '../parts.ts';
import { check } from './check.ts';
import { cellPart } from './grid.ts';
import { leanGrid } from './lean.ts';
import { gridSchema } from './schema.ts';

export const grid = define({
  schema: gridSchema,
  lean: leanGrid,
  items: ({ rows, columns }) =>
    rows.flatMap((row) => columns.map((column): Part => [cellPart(row.id, column.id), ids(column.options)])),
  check,
  asks: ({ rows, columns }) => ({ decisions: rows.length * columns.length }),
  written: async () => (await import('./Written.tsx')).GridWritten,
  island: () => import('./Island.astro'),
  countable: ({ rows, columns }) => ({
    shape: 'list',
    items: rows.flatMap((row) =>
      columns.map((column) => ({
        id: cellPart(row.id, column.id),
        title: `${row.title}: ${column.title}`,
        text: column.asks,
        choices: column.options.map(({ id, text, reasons }) => ({ id, title: text, ...reasons[row.id] })),
      })),
    ),
  }),
  styles: () => [import('./grid.css?inline')],
});
