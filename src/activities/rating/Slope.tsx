/** What has changed between two readings, in one picture; its words as a sentence above it and as a table below. */

import { type ShapeName, slopeOf, wayOf } from '../slope.ts';
import type { Level } from './rating.ts';
import { nameOf, type Reading, type Step, shortNameOf } from './readings.ts';
import { ratingSnapshots as words } from './words/en/rating-snapshots.ts';

interface SlopeProps {
  /** All that are shown, earliest first. */
  readonly readings: readonly Reading[];
  readonly from: Reading;
  readonly to: Reading;
  readonly steps: readonly Step[];
}

/** Columns of earlier readings in the table: a phone has no room for more. */
const across = 2;

export function Slope({ readings, from, to, steps }: SlopeProps) {
  const earlier = readings.filter(({ key }) => key < from.key);
  const names = [shortNameOf(from, readings), shortNameOf(to, readings)] as const;
  const rows = steps.map((step) => words.row(step.item.short, words.went(step.from, step.to)));
  const picture = (shape: ShapeName) => (
    <Picture
      shape={shape}
      steps={steps}
      earlier={earlier.map(({ levels }) => levels)}
      names={names}
      said={words.slope(nameOf(from, readings), nameOf(to, readings), rows)}
    />
  );
  const before = earlier.slice(-across);
  return (
    <div class="slope">
      <p class="sum">{words.sum(words.since(nameOf(from, readings)), steps)}</p>
      {picture('wide')}
      {picture('narrow')}
      <table>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            {[...before, from, to].map((reading) => (
              <th scope="col" key={reading.key} class={before.includes(reading) ? 'past' : ''}>
                {shortNameOf(reading, readings)}
              </th>
            ))}
            <th scope="col">{words.changed}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.item.id}>
              <th scope="row">{step.item.short}</th>
              {before.map(({ key, levels }) => (
                <td key={key} class="past">
                  {levels.get(step.item.id) ?? '–'}
                </td>
              ))}
              <td>{step.from}</td>
              <td>{step.to}</td>
              <td>{words.ways[wayOf(step)]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PictureProps {
  readonly shape: ShapeName;
  readonly steps: readonly Step[];
  readonly earlier: readonly ReadonlyMap<string, Level>[];
  readonly names: readonly [string, string];
  readonly said: string;
}

function Picture({ shape: name, steps, earlier, names, said }: PictureProps) {
  const { shape, height, treads, items, heads, earlier: below } = slopeOf(name, steps, earlier, names);
  return (
    <svg
      class={name}
      viewBox={`0 0 ${shape.width} ${height}`}
      font-size={shape.size}
      role="img"
      aria-label={said}
    >
      {treads.map(({ level, y, height: high }) => (
        <g key={level} class={`tread of-${level}`}>
          <rect x="0" y={y} width={shape.right} height={high} />
          <path d={`M0 ${y}H${shape.right}`} />
          <text x="12" y={y + high / 2 + 7} class="level">
            {level}
          </text>
        </g>
      ))}
      {heads.map(({ x, y, text }) => (
        <text key={x} x={x} y={y} text-anchor="middle" class="head">
          {text}
        </text>
      ))}
      {below && (
        <text x={below.x} y={below.y} class="soft">
          {words.before}
        </text>
      )}
      {items.map(({ id, before, dots }) => (
        <g key={id} class="before">
          <path d={before} />
          {dots.map(({ x, y }) => (
            <circle key={x} cx={x} cy={y} r="2.5" />
          ))}
        </g>
      ))}
      {items.map(({ id, way, from, path, sign, label }) => (
        <g key={id} class={way}>
          <path class="line" d={path} />
          <circle cx={from.x} cy={from.y} r="5" />
          <path class="sign" d={sign} />
          <text x={label.x} y={label.y}>
            {label.name.map((line, index) => (
              <tspan key={line} x={label.x} dy={index ? shape.line : 0} class="name">
                {line}
              </tspan>
            ))}
            <tspan x={label.x} dy={shape.line}>
              {label.went}
            </tspan>
          </text>
        </g>
      ))}
    </svg>
  );
}
