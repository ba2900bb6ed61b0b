/** The picture: rings by level, partners as boxes, on narrow screens as numbers that the table below explains. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { map as words } from '../../words/en/map.ts';
import { layoutOf, ring, type Size } from './layout.ts';
import type { WholeProps } from './live.ts';
import { partOf } from './map.ts';
import { short, toldOf } from './svg.ts';

/** Pixels before a press becomes a move. */
const START = 6;

export function Picture({ data, map, record, say, select }: WholeProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const [size, setSize] = useState<Size>('numbers');
  const [moving, setMoving] = useState<{ key: string; x: number; y: number }>();
  const held = useRef<{ key: string; id: number; x: number; y: number; far: boolean }>();
  useEffect(() => {
    const box = drawing.current?.parentElement;
    if (!box) return;
    const watch = new ResizeObserver(([seen]) =>
      setSize((seen?.contentRect.width ?? 0) >= 560 ? 'names' : 'numbers'),
    );
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
  const { width, height, box, placed } = layoutOf(map.partners, size);
  const [w, h] = box;
  const [cx, cy] = [width / 2, height / 2];
  const [cw, ch] = size === 'names' ? [150, 56] : [56, 44];

  const at = ({ clientX, clientY }: PointerEvent) => {
    const frame = drawing.current?.getBoundingClientRect();
    if (!frame) return { x: 0, y: 0 };
    return {
      x: Math.min(1, Math.max(0, (clientX - frame.left) / frame.width)),
      y: Math.min(1, Math.max(0, (clientY - frame.top) / frame.height)),
    };
  };
  const press = (key: string) => (event: PointerEvent) => {
    if (event.button !== 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    held.current = { key, id: event.pointerId, x: event.clientX, y: event.clientY, far: false };
  };
  const move = (event: PointerEvent) => {
    const now = held.current;
    if (now?.id !== event.pointerId) return;
    now.far ||= Math.hypot(event.clientX - now.x, event.clientY - now.y) >= START;
    if (now.far) setMoving({ key: now.key, ...at(event) });
  };
  const release = (name: string) => (event: PointerEvent) => {
    const now = held.current;
    if (now?.id !== event.pointerId) return;
    held.current = undefined;
    setMoving(undefined);
    if (!now.far) return select(now.key);
    const { x, y } = at(event);
    record.answer(partOf(now.key, 'at'), [x, y]);
    say(words.letMoved(name));
  };
  const abandon = () => {
    held.current = undefined;
    setMoving(undefined);
  };

  return (
    <figure class="picture">
      <h4>{words.picture}</h4>
      <p class="hint">{words.nearer}</p>
      <svg
        ref={drawing}
        viewBox={`0 0 ${width} ${height}`}
        data-size={size}
        role="img"
        aria-label={toldOf({ ...map, withTrust: true }, data)}
      >
        {[0, 1, 2, 3, 4].map((level) => (
          <ellipse
            key={level}
            class="ring"
            data-level={level}
            cx={cx}
            cy={cy}
            rx={ring(level) * width}
            ry={ring(level) * height}
          />
        ))}
        {placed.map(({ partner: { key, level }, x, y }) => {
          const on = moving?.key === key ? { x: moving.x * width, y: moving.y * height } : { x, y };
          return (
            level && <path key={key} class="tie" data-level={level} d={`M${cx} ${cy}L${on.x} ${on.y}`} />
          );
        })}
        <rect class="project" x={cx - cw / 2} y={cy - ch / 2} width={cw} height={ch} rx="3" />
        {size === 'names' && (
          <text class="project-name" x={cx} y={cy + 5}>
            {short(map.project || words.project)}
          </text>
        )}
        {placed.map(({ partner, number, x, y, lines }) => {
          const on = moving?.key === partner.key ? { x: moving.x * width, y: moving.y * height } : { x, y };
          return (
            <g
              key={partner.key}
              class="partner"
              data-level={partner.level ?? 0}
              data-formal={partner.formality === 'formal' || undefined}
              transform={`translate(${on.x} ${on.y})`}
              onPointerDown={press(partner.key)}
              onPointerMove={move}
              onPointerUp={release(partner.name)}
              onPointerCancel={abandon}
            >
              <title>{partner.name}</title>
              <rect x={-w / 2} y={-h / 2} width={w} height={h} rx={size === 'names' ? 4 : 22} />
              {partner.formality === 'formal' && (
                <path d={`M${-w / 2 + (size === 'names' ? 0 : 12)} ${-h / 2}h${size === 'names' ? w : 20}`} />
              )}
              {(size === 'names' ? lines : [String(number)]).map((line, index, all) => (
                <text key={line} y={5 + (index - (all.length - 1) / 2) * 17}>
                  {line}
                </text>
              ))}
              {size === 'names' && (
                <text class="number" x={-w / 2 + 9} y={-h / 2 + 14}>
                  {number}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <ul class="key">
        {data.levels.map((name, index) => (
          <li key={name} data-level={index + 1}>
            <span>{index + 1}</span> {name}
          </li>
        ))}
      </ul>
    </figure>
  );
}
