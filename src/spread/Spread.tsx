/**
 * Counts of one item. On a stair: steps, people standing on them, and how many. Else a table with a bar a line. The
 * stair's table is there too, for screen readers, on paper and in forced colours. Styles: `spread.css`.
 */

import { levelOf } from '../activities/level.ts';
import { short, stairOf, treadOf } from '../ui/stair.ts';
import * as words from '../words/en/spread.ts';
import { ofCourse } from '../words/language.ts';
import { ShareBar } from './ShareBar.tsx';
import type { ItemSpread } from './spread.ts';

interface SpreadProps {
  readonly spread: ItemSpread;
  readonly shape: 'stair' | 'columns' | 'list';
}

export function Spread({ spread, shape }: SpreadProps) {
  return (
    <figure class="spread" data-shape={shape} data-item={spread.item.id}>
      {shape === 'stair' && <CountedStair spread={spread} />}
      <CountedTable {...{ spread, shape }} />
    </figure>
  );
}

const heads = { stair: words.stepHead, columns: words.columnHead, list: words.answerHead };

function CountedTable({ spread: { item, counts, people }, shape }: SpreadProps) {
  return (
    <table class="spread-table">
      <caption class="sr-only">{words.tableOf(item.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{heads[shape]}</th>
          <th scope="col">{words.countHead}</th>
          <th scope="col">{words.shareHead}</th>
        </tr>
      </thead>
      <tbody>
        {item.choices.map(({ id, title }, index) => {
          const count = counts[index] ?? 0;
          return (
            <tr key={id} data-choice={id}>
              <th scope="row" lang={ofCourse}>
                {title}
                {shape !== 'stair' && <ShareBar {...{ count, people }} />}
              </th>
              <td>{count}</td>
              <td>{words.share(count, people)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** How high all people together would stand. */
const tallest = 64;
const ground = 156;
/** Up to so many, each person is a block of their own. */
const mostBlocks = 40;

function CountedStair({ spread: { item, counts, people } }: { spread: ItemSpread }) {
  const steps = stairOf(item.choices.length, { width: 320, ground, low: 22, high: 66 });
  return (
    <div class="counted-stair" aria-hidden="true">
      <svg viewBox="-5 0 330 160">
        {steps.map((step, index) => {
          const count = counts[index] ?? 0;
          const high = people ? short((tallest * count) / people) : 0;
          const middle = short(step.x + step.width / 2);
          return (
            <g key={item.choices[index]?.id} data-level={levelOf(index, steps.length)}>
              <rect class="step" x={step.x} y={step.top} width={step.width} height={step.height} />
              <text class="number" x={middle} y={ground - 6}>
                {index + 1}
              </text>
              {count > 0 && (
                <Stood
                  {...{ count, people, high }}
                  x={step.x + step.width * 0.22}
                  y={step.top - 1.5}
                  width={short(step.width * 0.56)}
                />
              )}
              <path class="tread" d={treadOf(step, 2.5)} />
              <text
                class="count"
                data-none={count ? undefined : ''}
                x={middle}
                y={short(step.top - 7 - high)}
              >
                {count}
              </text>
            </g>
          );
        })}
        <path class="ground" d={`M-4 ${ground}H324`} />
      </svg>
      <ol>
        {item.choices.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
    </div>
  );
}

interface StoodProps {
  readonly count: number;
  readonly people: number;
  readonly high: number;
  readonly x: number;
  /** What they stand on. */
  readonly y: number;
  readonly width: number;
}

/** COUNT of PEOPLE on a step, on each other's shoulders. */
function Stood({ count, people, high, x, y, width }: StoodProps) {
  const seams = people > mostBlocks ? 0 : count - 1;
  return (
    <>
      <rect class="stood" x={short(x)} y={short(y - high)} width={width} height={high} />
      {seams > 0 && (
        <path
          class="seams"
          d={Array.from(
            { length: seams },
            (_, at) => `M${short(x)} ${short(y - (high * (at + 1)) / count)}h${width}`,
          ).join('')}
        />
      )}
    </>
  );
}
