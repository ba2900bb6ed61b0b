/** Two ratings beside each other: every item in words, and as an arrow on the scale from 1 to 5. */

import { drawn, size } from './drawing.ts';
import type { Step } from './readings.ts';
import { ratingSnapshots as words } from './words/en/rating-snapshots.ts';

interface ChangeProps {
  /** What the two are called, such as their days. */
  readonly from: string;
  readonly to: string;
  /** “Since …”, the beginning of the sentence that sums it up. */
  readonly since: string;
  readonly steps: readonly Step[];
}

export function Change({ from, to, since, steps }: ChangeProps) {
  return (
    <div class="change">
      <p class="sum">{words.sum(since, steps)}</p>
      {/* The rows say in words what is drawn in them. */}
      <p class="key" aria-hidden="true">
        {Object.entries({ from, to }).map(([end, name]) => (
          <span key={end}>
            <svg viewBox="0 0 24 24">
              <circle class={end} cx="12" cy="12" r="9" />
            </svg>{' '}
            {name}
          </span>
        ))}
      </p>
      <ul>
        {steps.map(({ item, from: before, to: now }) => (
          <li key={item.id}>
            <p>
              <strong>{item.short}:</strong> <span>{words.moved(before, now)}</span>
              {item.where && <span class="hint"> {item.where}</span>}
            </p>
            <Row from={before} to={now} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Row({ from, to }: Pick<Step, 'from' | 'to'>) {
  const { places, arrow } = drawn(from, to);
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {arrow && <path class="arrow" d={arrow} />}
      {places.map(({ level, x, y, is }) => (
        <g key={level}>
          {is === 'both' && <circle class="from" cx={x} cy={y} r={size.radius + 4} />}
          {is !== 'free' && <circle class={is === 'from' ? is : 'to'} cx={x} cy={y} r={size.radius} />}
          <text class={is} x={x} y={y + 6} text-anchor="middle">
            {level}
          </text>
        </g>
      ))}
    </svg>
  );
}
