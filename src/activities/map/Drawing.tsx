/** The drawing of a map: rings or bands, ties, partners. On the page, beside the form of one partner, and on paper. */
import type { Ref } from 'preact';
import { type Layout, leading, type Window } from './layout.ts';
import type { MapData } from './map.ts';
import { map as words } from './words/en/map.ts';

interface DrawingProps {
  readonly layout: Layout;
  readonly data: MapData;
  /** Says all that it shows; without it, what stands beside it says so. */
  readonly told?: string | undefined;
  /** The level that something is dragged over. */
  readonly over?: number | undefined;
  /** The part of it that is shown. */
  readonly part?: Window | undefined;
  readonly svg?: Ref<SVGSVGElement>;
}

export function Drawing({ layout, data, told, over, part, svg }: DrawingProps) {
  return (
    <svg
      {...(svg && { ref: svg })}
      viewBox={`0 ${part?.y ?? 0} ${layout.width} ${part?.height ?? layout.height}`}
      data-rings={layout.rings}
      {...(told ? { role: 'img', 'aria-label': told } : { 'aria-hidden': true })}
    >
      {layout.bands.map(({ level, x, y, width: w, height }) => (
        <g key={level} class="band" data-band={level} data-over={over === level || undefined}>
          <rect {...{ x, y, height }} width={w} rx={layout.rings && level ? 26 - level * 3 : 6} />
        </g>
      ))}
      {layout.placed.map(({ partner: { key, formality }, level, tie: [from, to] }) =>
        level ? (
          <path
            key={key}
            class="tie"
            data-agreed={formality ?? 'open'}
            d={`M${from.join(' ')}L${to.join(' ')}`}
          />
        ) : null,
      )}
      {!layout.rings && layout.placed.some(({ level }) => level) && (
        <path
          class="trunk"
          d={`M${layout.width / 2} 60V${Math.max(...layout.placed.flatMap(({ level, tie }) => (level ? [tie[0][1]] : [])))}`}
        />
      )}
      {layout.bands.map(({ level, x, y }) => (
        <text key={level} class="band-name" x={x + 12} y={y + 20}>
          {level ? `${level} ${data.levels[level - 1]}` : words.noTie}
        </text>
      ))}
      <g class="project">
        <rect
          x={layout.project.x}
          y={layout.project.y}
          width={layout.project.width}
          height={layout.project.height}
          rx="3"
        />
        <Lines
          lines={layout.project.lines}
          x={layout.width / 2}
          y={layout.project.y + layout.project.height / 2}
        />
      </g>
      {layout.lines.map(({ tie: { key, level }, d, points }) => (
        <g key={key} class="between" data-known={level !== undefined}>
          <path d={d} />
          {[points[0], points.at(-1)].map(
            (at, end) => at && <circle key={end} cx={at[0]} cy={at[1]} r="4" />,
          )}
        </g>
      ))}
      {layout.placed.map(({ partner, level, x, y, width: w, height, lines, text, tie: [, [tx, ty]] }) => (
        <g
          key={partner.key}
          class="partner"
          data-key={partner.key}
          data-level={level}
          data-agreed={partner.formality ?? 'open'}
        >
          <rect class="box" {...{ x, y, height }} width={w} rx="4" />
          {level > 0 && partner.formality === 'formal' && <path class="edge" d={`M${x} ${y}h${w}`} />}
          <Lines lines={lines} x={text[0]} y={text[1]} />
          <g class="grip">
            <rect
              class="reach"
              x={tx - (layout.rings ? 22 : tx < layout.width / 2 ? 31 : 13)}
              y={ty - 22}
              width="44"
              height="44"
            />
            <circle cx={tx} cy={ty} r="12" />
            <text x={tx} y={ty + 5}>
              {level || '–'}
            </text>
          </g>
        </g>
      ))}
      {layout.lines.map(({ tie: { key, level }, numeral: [x, y] }) =>
        level ? (
          <g key={key} class="closely" data-level={level}>
            <circle cx={x} cy={y} r="9" />
            <text x={x} y={y + 4.5}>
              {level}
            </text>
          </g>
        ) : null,
      )}
    </svg>
  );
}

/** How the lines of the drawing say that a tie was agreed. */
export const Key = ({ between }: { readonly between: boolean }) => (
  <ul class="key">
    <li>
      <Line agreed="formal" /> {words.formalities.formal}
    </li>
    <li>
      <Line agreed="informal" /> {words.formalities.informal}
    </li>
    <li>
      <Line agreed="open" /> {words.openTie}
    </li>
    {between && (
      <li>
        <svg viewBox="0 0 40 10" aria-hidden="true">
          <g class="between">
            <path d="M4 5h32" />
            <circle cx="4" cy="5" r="4" />
            <circle cx="36" cy="5" r="4" />
          </g>
        </svg>{' '}
        {words.betweenKey}
      </li>
    )}
  </ul>
);

const Line = ({ agreed }: { agreed: string }) => (
  <svg viewBox="0 0 40 10" aria-hidden="true">
    <path class="tie" data-agreed={agreed} d="M2 5h36" />
  </svg>
);

const Lines = ({ lines, x, y }: { lines: readonly string[]; x: number; y: number }) => (
  <>
    {lines.map((line, index) => (
      <text key={index} x={x} y={y + 5 + (index - (lines.length - 1) / 2) * leading}>
        {line}
      </text>
    ))}
  </>
);
