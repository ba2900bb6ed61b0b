/** The picture: a level a ring, partners as boxes that can be moved; while the map is empty, the example's, faint. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { drag } from '../../ui/drag.ts';
import { dropAt, layoutOf, leading, placeBeside } from './layout.ts';
import type { WholeProps } from './live.ts';
import { examplePart, mapKind, partOf } from './map.ts';
import { toldOf } from './svg.ts';
import { map as words } from './words/en/map.ts';

type Drop = NonNullable<ReturnType<typeof dropAt>>;

export function Picture({ data, map, record, say, select, mover }: WholeProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const [width, setWidth] = useState(0);
  const [over, setOver] = useState<number>();
  const faint = !map.partners.length;
  const shown = faint ? mapKind.readAnswer(new Map([[examplePart, true]]), data) : map;
  // Laid anew only when something that is drawn has changed: notes are written beside it, key by key.
  const seen = JSON.stringify([
    { ...shown, partners: shown.partners.map((one) => ({ ...one, note: '' })) },
    width,
  ]);
  const layout = useMemo(
    () => layoutOf(shown.partners, shown.project || words.project, width, shown.between),
    [seen],
  );

  useLayoutEffect(() => {
    const frame = drawing.current?.parentElement;
    if (!frame) return;
    // In steps, so that a scroll bar that comes and goes does not draw everything anew.
    const measure = () => setWidth(Math.floor(frame.clientWidth / 10) * 10);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(frame);
    return () => watch.disconnect();
  }, []);

  const drop = (key: string, { level, at }: Drop) => {
    const partner = map.partners.find((one) => one.key === key);
    if (!partner) return;
    record.answer(partOf(key, 'at'), at);
    const changed = level !== (partner.level ?? 0);
    if (changed) record.answer(partOf(key, 'level'), level ? String(level) : null);
    say(changed ? words.movedTo(partner.name, levelName(level)) : words.letMoved(partner.name));
  };
  const levelName = (level: number) =>
    level ? `${level} ${data.levels[level - 1]}` : words.noTie.toLowerCase();
  const now = useRef({ layout, drop, select });
  now.current = { layout, drop, select };
  mover.current = faint ? undefined : (key, way) => placeBeside(layout, key, way);

  useEffect(() => {
    const svg = drawing.current;
    if (!svg || faint) return;
    const press = ({ target }: Event) => {
      const key = (target as Element).closest<SVGElement>('.partner')?.dataset['key'];
      if (key) now.current.select(key);
    };
    // What `touch-action` says of shapes is not heard everywhere: from a grip a finger drags, and never scrolls.
    const hold = (event: TouchEvent) => {
      if ((event.target as Element).closest('.grip')) event.preventDefault();
    };
    svg.addEventListener('click', press);
    svg.addEventListener('touchmove', hold, { passive: false });
    const letGo = drag<Drop>(svg as unknown as HTMLElement, {
      things: '.partner',
      not: 'a',
      at: (x, y) => {
        const frame = svg.getBoundingClientRect();
        const { layout } = now.current;
        const scale = layout.width / frame.width;
        return dropAt(layout, (x - frame.left) * scale, (y - frame.top) * scale);
      },
      mark: (place) => setOver(place?.level),
      drop: (thing, place) => now.current.drop(thing.dataset['key'] ?? '', place),
    });
    return () => {
      svg.removeEventListener('click', press);
      svg.removeEventListener('touchmove', hold);
      letGo();
    };
  }, [faint]);

  return (
    <figure class={faint ? 'picture faint' : 'picture'}>
      {!faint && <h4>{words.picture}</h4>}
      <p class="hint">{faint ? words.faint(data.example.project) : words.nearer}</p>
      <svg
        ref={drawing}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        data-rings={layout.rings}
        role="img"
        aria-label={toldOf({ ...shown, withTrust: !faint }, data)}
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
        {layout.lines.length > 0 && (
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
    </figure>
  );
}

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
