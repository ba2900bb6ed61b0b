/** The picture: a level a ring, partners as boxes that can be moved; while the map is empty, the example's, faint. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { drag } from '../../ui/drag.ts';
import { Drawing, Key } from './Drawing.tsx';
import { dropAt, type Layout, layoutOf, moveOf, partAround } from './layout.ts';
import type { WholeProps } from './live.ts';
import { examplePart, mapKind, type PartnerMap, partOf } from './map.ts';
import { toldOf } from './svg.ts';
import { map as words } from './words/en/map.ts';

type Drop = NonNullable<ReturnType<typeof dropAt>>;

export function Picture({ data, map, record, say, select, mover }: WholeProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const [over, setOver] = useState<number>();
  const width = useWidth(drawing);
  const faint = !map.partners.length;
  const shown = faint ? mapKind.readAnswer(new Map([[examplePart, true]]), data) : map;
  const project = shown.project || words.project;
  const layout = useLayout(shown, project, width);

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
  mover.current = faint ? undefined : (key, way) => moveOf(layout, map, project, key, way);

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
      <Drawing
        {...{ layout, data, over }}
        svg={drawing}
        told={toldOf({ ...shown, withTrust: !faint }, data)}
      />
      <Key between={layout.lines.length > 0} />
    </figure>
  );
}

interface NearProps extends Pick<WholeProps, 'data' | 'map'> {
  /** Whose form is open. */
  readonly partner: string;
}

/** What of the picture is around one partner: it stays above the partner's form where the picture has no room beside. */
export function Near({ data, map, partner: key }: NearProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const width = useWidth(drawing);
  const layout = useLayout(map, map.project || words.project, width);
  return (
    <div class="picture">
      <Drawing {...{ layout, data }} svg={drawing} part={partAround(layout, key)} />
    </div>
  );
}

/** Laid anew only when something that is drawn has changed: notes are written beside it, key by key. */
function useLayout(map: PartnerMap, project: string, width: number): Layout {
  const partners = map.partners.map((one) => ({ ...one, note: '' }));
  const seen = JSON.stringify([partners, map.between, project, width]);
  return useMemo(() => layoutOf(partners, project, width, map.between), [seen]);
}

/** How wide the drawing's frame is, in steps, so that a scroll bar that comes and goes does not draw it anew. */
function useWidth(drawing: RefObject<SVGSVGElement>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const frame = drawing.current?.parentElement;
    if (!frame) return;
    const measure = () => setWidth(Math.floor(frame.clientWidth / 10) * 10);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(frame);
    return () => watch.disconnect();
  }, []);
  return width;
}
