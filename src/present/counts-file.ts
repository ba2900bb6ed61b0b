/** Counted hands as a table in a file. Fetched at the click. Pure. */
import { csvOf } from '../documents/csv.ts';
import type { ItemSpread } from '../spread/spread.ts';
import { room as words } from '../words/en/wall.ts';

/** A line for each choice, in the order of the course; a spreadsheet runs none of it as a formula, and reads it as UTF-8. */
export function countsText(spreads: readonly ItemSpread[]): string {
  const rows = spreads.flatMap(({ item, counts, people }, at) =>
    people
      ? item.choices.map(({ title }, index) => [
          String(at + 1),
          item.title,
          title,
          String(counts[index] ?? 0),
        ])
      : [],
  );
  return csvOf(words.head, rows);
}

export const countsFile = (spreads: readonly ItemSpread[]): Blob =>
  new Blob([countsText(spreads)], { type: 'text/csv;charset=utf-8' });
