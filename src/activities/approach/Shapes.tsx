/** The balance drawn: a row a mark, a shape a sentence. Shape, place and word say it; colour only helps. */

import { type Balance, marks } from './approach.ts';
import { approach as words } from './words/en/approach.ts';
import { result } from './words/en/approach-result.ts';

export function Shapes({ balance }: { balance: Balance }) {
  const rows = [...marks, ...(balance.open ? (['open'] as const) : [])];
  return (
    <div class="shapes" role="img" aria-label={result.drawing(balance)}>
      {rows.map((row) => (
        <p key={row}>
          <span>{words.mark[row]}</span>
          <span class="count">{balance[row]}</span>
          <span class="row">
            {Array.from({ length: balance[row] }, (_, index) => (
              <i key={index} data-mark={row} />
            ))}
          </span>
        </p>
      ))}
    </div>
  );
}
