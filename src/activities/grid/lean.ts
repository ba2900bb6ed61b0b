/** What of a grid the page carries for its script: everything but the reasons, which stand in the written form. */
import type { GridData } from './grid.ts';
import type { GridActivity } from './schema.ts';

export function leanGrid({ rowsTitle, ordered, rows, columns }: GridActivity): GridData {
  return {
    rowsTitle,
    ordered,
    rows,
    columns: columns.map(({ id, title, asks, options }) => ({
      id,
      title,
      asks,
      options: options.map((option) => ({ id: option.id, text: option.text })),
    })),
  };
}
