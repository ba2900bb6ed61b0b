/** The sheet drawn: a post, costs hollow to its left, gains filled to its right, a block for each entry. */

import { type BalanceData, type Entry, heft, type Sheet, type Side } from './balance.ts';
import { balance as words } from './words/en/balance.ts';

/** So many weights a side has room for at least, so that one entry does not fill it. */
const ROOM = 6;

export function Bars({ sheet, data }: { sheet: Sheet; data: BalanceData }) {
  const rows = data.parties.map(({ id, title }) => {
    const { gain, cost } = sheet.get(id) ?? { gain: [], cost: [] };
    return { id, title, gain, cost, gains: heft(gain), costs: heft(cost) };
  });
  const unit = 100 / Math.max(ROOM, ...rows.flatMap(({ gains, costs }) => [gains, costs]));
  return (
    <div
      class="bars"
      role="img"
      aria-label={words.drawing(rows.map(({ title, gains, costs }) => [title, gains, costs]))}
    >
      <p class="heads">
        <span>← {words.side.cost}</span>
        <span>{words.side.gain} →</span>
      </p>
      {rows.map(({ id, title, gain, cost, gains, costs }) => (
        <div class="bar" key={id}>
          <p>{title}</p>
          <Blocks side="cost" entries={cost} unit={unit} />
          <span>{costs}</span>
          <span>{gains}</span>
          <Blocks side="gain" entries={gain} unit={unit} />
        </div>
      ))}
    </div>
  );
}

interface BlocksProps {
  readonly side: Side;
  readonly entries: readonly Entry[];
  /** How long a weight of 1 is, in hundredths of a side. */
  readonly unit: number;
}

/** A block for each entry, as long as its weight, laid from the post outwards. */
function Blocks({ side, entries, unit }: BlocksProps) {
  return (
    <svg
      class={side}
      viewBox={side === 'cost' ? '-100 0 100 10' : '0 0 100 10'}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {entries.map(({ part, weight = 1 }, index) => {
        const from = heft(entries.slice(0, index)) * unit;
        const width = weight * unit - 1;
        return (
          <rect key={part} x={side === 'cost' ? -from - width : from} y="1.5" width={width} height="7" />
        );
      })}
    </svg>
  );
}
