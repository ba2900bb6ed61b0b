/** The grid on paper: the descriptions, the table, then what fits where, and why. Complete without a script. */

import { Reasons } from '../Reasons.tsx';
import { Cells, letter } from './Cells.tsx';
import { whyKey } from './grid.ts';
import { leanGrid } from './lean.ts';
import type { GridActivity } from './schema.ts';
import * as words from './words/en/grid.ts';

export function GridWritten({ activity }: { activity: GridActivity }) {
  return (
    <div class="grid">
      <Cells activity={activity.id} data={leanGrid(activity)} />
      {activity.columns.map(({ id: column, title, options }) => (
        <Reasons
          key={column}
          summary={words.reasons(title)}
          lines={activity.rows.flatMap((row) =>
            options.flatMap(({ id, reasons }, index) => {
              const reason = reasons[row.id];
              if (!reason) return [];
              return [
                { key: whyKey(row.id, column, id), on: words.inRow(row.title, letter(index)), ...reason },
              ];
            }),
          )}
        />
      ))}
    </div>
  );
}
