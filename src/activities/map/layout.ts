/**
 * Where partners stand. On wide screens the levels are rings around the project, each as thick as its partners need;
 * on narrow ones they are bands below it. d3-force spreads partners along their ring, so that the ties find gaps; then
 * each row is set so that nothing overlaps. The same map gives the same picture everywhere. Pure.
 */
import { forceCollide, forceSimulation, forceX } from 'd3-force';
import type { Between } from './between.ts';
import type { Partner, PartnerMap } from './map.ts';
import { numeralOn, type Port, roundPath, routesOf, type Stops } from './routes.ts';

type Point = readonly [x: number, y: number];

/** All measures are pixels. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A ring or band: of a level, or 0 for partners without a tie. */
export interface Band extends Box {
  readonly level: number;
}

export interface Placed extends Box {
  readonly partner: Partner;
  /** 0 without a tie. */
  readonly level: number;
  /** Where the line from the project begins and ends; the numeral stands at its end. */
  readonly tie: readonly [from: Point, to: Point];
  /** Middle of the text. */
  readonly text: Point;
  readonly lines: readonly string[];
}

/** A tie between two partners, as a line. */
export interface Line {
  readonly tie: Between;
  readonly d: string;
  readonly points: readonly Point[];
  /** Where the numeral of its level stands. */
  readonly numeral: Point;
}

export interface Layout {
  readonly rings: boolean;
  readonly width: number;
  readonly height: number;
  readonly project: Box & { readonly lines: readonly string[] };
  /** From the outside to the inside. */
  readonly bands: readonly Band[];
  readonly placed: readonly Placed[];
  readonly lines: readonly Line[];
  /** From one row of a ring or band to the next. */
  readonly step: number;
}

/** From this width on, levels are rings. */
const wide = 480;
const [gap, pad, inset, label, tall, badge] = [10, 12, 10, 28, 70, 12] as const;
/** From one row of a ring to the next, and from one lane of lines to the next. */
const [rowStep, lane, narrowLane] = [tall + 2 * badge - 2, 9, 7] as const;
/** Pixels between two lines of a name. */
export const leading = 17;
const ticks = 120;

/**
 * @param width pixels to fill, from 280 to 800
 * @returns a picture whose height grows with its rows of partners and with nothing else
 */
export function layoutOf(
  partners: readonly Partner[],
  project: string,
  width: number,
  between: readonly Between[] = [],
): Layout {
  const room = Math.min(800, Math.max(280, Math.round(width)));
  return room >= wide ? inRings(partners, project, room, between) : inBands(partners, project, room, between);
}

const levelOf = ({ level }: Partner) => level ?? 0;
const centred = (x: number, y: number, width: number, height: number): Box => ({
  x: Math.round((x - width / 2) * 10) / 10,
  y: Math.round((y - height / 2) * 10) / 10,
  width,
  height,
});

interface Node {
  readonly partner: Partner;
  readonly aim: number;
  readonly firm: boolean;
  x: number;
  readonly fy: number;
}

interface Row {
  readonly level: number;
  /** Of its middle, from the project's. */
  readonly y: number;
  readonly partners: readonly Partner[];
}

function inRings(
  partners: readonly Partner[],
  project: string,
  width: number,
  between: readonly Between[],
): Layout {
  const columns = width >= 700 ? 4 : 3;
  const inner = width - 2 * (3 * inset + pad + 1);
  const across = Math.min(170, Math.floor((inner - (columns - 1) * gap) / columns));
  const middle = { lines: linesOf(project, 200, 2), width: 224, height: 60 };

  const nodes = spread(ringRows(partners, columns).rows, width, across);
  const xOf = new Map(nodes.map(({ partner, x }) => [partner.key, x]));
  const edgesOf = (x: number, wide: number) => ({ left: x - wide / 2, right: x + wide / 2 });
  // The lines between partners are laid through these rows, which then make room for them.
  const inPlace = [...ringRows(partners, columns).rows, { y: 0, partners: [] }].toSorted((a, b) => a.y - b.y);
  const own = inPlace.findIndex(({ y }) => y === 0);
  const stops = inPlace.map(
    (row): Stops =>
      row.y
        ? {
            badge: row.y < 0 ? 'below' : 'above',
            stops: row.partners.map(({ key }) => ({ key, ...edgesOf(xOf.get(key) ?? 0, across) })),
            // Names of rings stand at their upper left.
            ...(row.y < 0 && { shunned: 150 }),
          }
        : { stops: [{ key: '', ...edgesOf(width / 2, middle.width) }] },
  );
  const { routes, lanes } = routesOf(stops, between, width);
  const { rows, edges, end } = ringRows(partners, columns, (beyond) => {
    const count = lanes[beyond < 0 ? own + beyond + 1 : own + beyond] ?? 0;
    return count ? count * lane + 6 : 0;
  });

  const [up, down] = edges.get(1) as Point;
  const cy = up + 1;
  const ringsEnd = cy + down;
  const without = rows.some(({ level }) => !level);
  const height = without ? cy + end : ringsEnd + 1;
  const bands: Band[] = [1, 2, 3, 4].map((level) => {
    const [above, below] = edges.get(level) as Point;
    const x = (level - 1) * inset + 1;
    return { level, x, y: cy - above, width: width - 2 * x, height: above + below };
  });
  if (without)
    bands.unshift({ level: 0, x: 1, y: ringsEnd + 6, width: width - 2, height: height - ringsEnd - 7 });

  const placed = rows.flatMap(({ y, level, partners: row }) =>
    row.map((partner): Placed => {
      const x = xOf.get(partner.key) ?? 0;
      const box = centred(x, cy + y, across, tall);
      const toUp = y < 0;
      return {
        ...box,
        partner,
        level,
        tie: [
          [width / 2, cy],
          [x, toUp ? box.y + tall : box.y],
        ],
        text: [x, cy + y + (toUp ? -4 : 5)],
        lines: linesOf(partner.name, across - 14, 3),
      };
    }),
  );
  const box = { ...centred(width / 2, cy, middle.width, middle.height), lines: middle.lines };

  // A channel's lanes begin at the row that is nearer the project.
  const rowEdges = [...rows.map(({ y }) => cy + y + (y < 0 ? -tall : tall) / 2), cy].toSorted(
    (a, b) => a - b,
  );
  const laneY = (channel: number, index: number) => {
    const by = (index + 1) * lane + 2;
    if (channel < own) return (rowEdges[channel] ?? 0) - by;
    if (channel === own) return box.y - by;
    return channel === own + 1 ? box.y + box.height + by : (rowEdges[channel - 1] ?? 0) + by;
  };
  const boxOf = new Map(placed.map((one) => [one.partner.key, one]));
  const ways = routes.map(({ tie, from, to, runs }) => {
    const along = runs.flatMap(({ channel, lane: index, from, to }): Point[] => {
      const y = laneY(channel, index);
      return [
        [from, y],
        [to, y],
      ];
    });
    const port = ({ key, x, edge }: Port): Point => {
      const { y = 0, height = 0 } = boxOf.get(key) ?? {};
      return [x, edge === 'top' ? y : y + height];
    };
    return { tie, points: [port(from), ...along, port(to)] };
  });
  return {
    rings: true,
    width,
    height: Math.ceil(height),
    project: box,
    bands,
    placed: inOrder(placed, partners),
    lines: drawn(ways, placed, [box, ...bands.map(nameOf)]),
    step: rowStep,
  };
}

/** Where a band's name stands. */
const nameOf = ({ x, y }: Band): Box => ({ x: x + 8, y, width: 140, height: label });

/** Lines with their numerals, none of which stands on a box or on another. */
function drawn(
  ways: readonly { readonly tie: Between; readonly points: readonly Point[] }[],
  placed: readonly Placed[],
  more: readonly Box[],
): readonly Line[] {
  const taken = placed.map(({ tie: [, [x, y]] }) => [x, y, badge] as const);
  return ways.map(({ tie, points: all }) => {
    const points = withoutStops(all);
    const numeral = numeralOn(points, taken, [...placed, ...more]);
    taken.push([...numeral, 8 as typeof badge]);
    return { tie, points, d: roundPath(points), numeral };
  });
}

interface Rings {
  /** From the middle outwards. */
  readonly rows: readonly Row[];
  /** How far each ring reaches from the project's middle, upwards and downwards. */
  readonly edges: ReadonlyMap<number, Point>;
  /** Where the last row ends, from the project's middle. */
  readonly end: number;
}

/**
 * Rows of partners around a project.
 * @param room How much room lines need: -1 right above the project, -2 beyond the first row above it, and so on; 1 right
 * below it, and so on.
 */
function ringRows(
  partners: readonly Partner[],
  columns: number,
  room: (beyond: number) => number = () => 0,
): Rings {
  const rows: Row[] = [];
  const edges = new Map<number, Point>();
  const count = { up: 0, down: 0 };
  let [ups, downs] = [0, 0];
  let up = 30 + badge + room(-1);
  let down = 30 + badge + room(1);
  for (const level of [4, 3, 2, 1]) {
    const sides = { up: [] as Partner[], down: [] as Partner[] };
    for (const partner of partners.filter((one) => levelOf(one) === level)) {
      const side = partner.at ? (partner.at[1] < 0.5 ? 'up' : 'down') : count.down < count.up ? 'down' : 'up';
      sides[side].push(partner);
      count[side]++;
    }
    for (const row of rowsOf(sides.up, columns)) {
      rows.push({ level, y: -(up + rowStep / 2), partners: row });
      up += rowStep + room(-2 - ups++);
    }
    for (const row of rowsOf(sides.down, columns)) {
      rows.push({ level, y: down + rowStep / 2, partners: row });
      down += rowStep + room(2 + downs++);
    }
    up += label;
    down += pad;
    edges.set(level, [up, down]);
  }
  const without = rowsOf(
    partners.filter((one) => !levelOf(one)),
    columns,
  );
  let end = down + label + 8;
  for (const row of without) {
    rows.push({ level: 0, y: end + tall / 2, partners: row });
    end += tall + gap + room(2 + downs++);
  }
  return { rows, edges, end };
}

/** Rows of a side, the nearest to the project first; what was moved further out stands further out. */
function rowsOf(partners: readonly Partner[], columns: number): readonly (readonly Partner[])[] {
  const far = ({ at }: Partner, index: number) =>
    at ? Math.abs(at[1] - 0.5) * 2 : (index + 0.5) / partners.length;
  const sorted = partners
    .map((partner, index) => ({ partner, far: far(partner, index) }))
    .sort((a, b) => a.far - b.far)
    .map(({ partner }) => partner);
  const count = Math.ceil(sorted.length / columns);
  const each = Math.ceil(sorted.length / count);
  return Array.from({ length: count || 0 }, (_, row) => sorted.slice(row * each, (row + 1) * each));
}

/** Gives each its x: where it was moved to, else where d3-force finds room beside the rows above and below. */
function spread(rows: readonly Row[], width: number, across: number): readonly Node[] {
  const edgeOf = (level: number) => Math.max(0, level - 1) * inset + 1 + pad + across / 2;
  const nodes = rows.map(({ level, y, partners }, row) => {
    const [from, to] = [edgeOf(level), width - edgeOf(level)];
    return partners.map((partner, index): Node => {
      // One alone in its row stands aside, so that the ties of the rows beyond pass it.
      const free =
        partners.length === 1
          ? ([0.3, 0.7, 0.5, 0.2, 0.8][row % 5] ?? 0.5)
          : (index + (row % 2 ? 0.36 : 0.64)) / partners.length;
      const aim = partner.at ? partner.at[0] * width : from + (to - from) * free;
      return { partner, aim, firm: partner.at !== undefined, x: aim, fy: y };
    });
  });
  forceSimulation(nodes.flat())
    .force(
      'aim',
      forceX<Node>(({ aim }) => aim).strength(({ firm }) => (firm ? 1 : 0.1)),
    )
    .force('apart', forceCollide(across / 2 + gap / 2).strength(0.5))
    .stop()
    .tick(ticks);
  for (const [index, row] of nodes.entries()) {
    const edge = edgeOf(rows[index]?.level ?? 1);
    setApart(
      row.sort((a, b) => (a.firm ? a.aim : a.x) - (b.firm ? b.aim : b.x)),
      across + gap,
      edge,
      width - edge,
    );
  }
  return nodes.flat();
}

/** Sets the nodes of a row, from left to right, at least APART from each other; a row always has room for them. */
function setApart(row: readonly Node[], apart: number, from: number, to: number) {
  let least = from;
  for (const node of row) {
    node.x = Math.max(least, node.firm ? node.aim : node.x);
    least = node.x + apart;
  }
  let most = to;
  for (const node of row.toReversed()) {
    node.x = Math.round(Math.min(most, node.x) * 10) / 10;
    most = node.x - apart;
  }
}

function inBands(
  partners: readonly Partner[],
  project: string,
  width: number,
  between: readonly Between[],
): Layout {
  const cx = width / 2;
  const middle = { ...centred(cx, 31, Math.min(width - 2, 232), 60), lines: linesOf(project, 208, 2) };
  const bands: Band[] = [];
  const rows: Standing[] = [];
  let y = 74;
  for (const level of [4, 3, 2, 1, 0]) {
    const here = partners.filter((one) => levelOf(one) === level);
    if (level === 0 && !here.length) break;
    const columns = {
      left: [] as { partner: Partner; down: number }[],
      right: [] as { partner: Partner; down: number }[],
    };
    for (const [index, partner] of here.entries()) {
      const { left, right } = columns;
      const toLeft = partner.at ? partner.at[0] < 0.5 : left.length <= right.length;
      (toLeft ? left : right).push({ partner, down: partner.at?.[1] ?? (index + 0.5) / here.length });
    }
    for (const side of ['left', 'right'] as const) {
      for (const [index, { partner }] of columns[side].sort((a, b) => a.down - b.down).entries()) {
        rows.push({ partner, level, side, y: y + label + index * (tall + gap) });
      }
    }
    const count = Math.max(columns.left.length, columns.right.length);
    const height = count ? label + count * (tall + gap) : 44;
    bands.unshift({ level, x: 1, y, width: width - 2, height });
    y += height + 6;
  }

  const ways = inChannel(rows, between);
  const lanes = Math.min(4, Math.max(0, ...ways.map(({ lane }) => lane + 1)));
  // Room on each side for the numerals and, between them and the trunk, for a tie that shows how it was agreed.
  const half = 27 + (lanes ? (lanes - 1) * narrowLane + 2 : 0);
  const across = (width - 2 * half - 4) / 2;
  const placed = rows.map(({ partner, level, side, y }): Placed => {
    const box = { x: side === 'left' ? 2 : width - 2 - across, y, width: across, height: tall };
    const end: Point = [side === 'left' ? box.x + across : box.x, y + tall / 2];
    return {
      ...box,
      partner,
      level,
      tie: [[cx, end[1]], end],
      text: [box.x + across / 2 + (side === 'left' ? -5 : 5), end[1]],
      lines: linesOf(partner.name, across - 17, 3),
    };
  });
  const edge = { left: cx - half, right: cx + half };
  const lines = ways.map(({ tie, from, to, side, lane: index }) => {
    const by = badge + 6 + Math.min(index, lanes - 1) * narrowLane;
    const x = side === 'left' ? edge.left + by : edge.right - by;
    const points: Point[] = [
      [edge[from.side], from.y],
      [x, from.y],
      [x, to.y],
      [edge[to.side], to.y],
    ];
    return { tie, points };
  });
  return {
    rings: false,
    width,
    height: Math.ceil(y),
    project: middle,
    bands,
    placed: inOrder(placed, partners),
    lines: drawn(lines, placed, bands.map(nameOf)),
    step: rowStep,
  };
}

interface Standing {
  readonly partner: Partner;
  readonly level: number;
  readonly side: 'left' | 'right';
  readonly y: number;
}

/** Between two columns lines run up and down beside the trunk: each leaves its box above or below the numeral. */
function inChannel(rows: readonly Standing[], between: readonly Between[]) {
  const used = new Map<string, number[]>();
  const lanes = { left: [] as [number, number][][], right: [] as [number, number][][] };
  const port = ({ partner, side, y }: Standing, aim: number) => {
    const mine = used.get(partner.key) ?? [];
    const middle = y + tall / 2;
    const toAim = aim < middle ? -1 : 1;
    const free = [24, -24, 18, -18, 30, -30].map((by) => middle + by * toAim);
    const at = free.find((one) => !mine.includes(one)) ?? middle + 24 * toAim;
    used.set(partner.key, [...mine, at]);
    return { side, y: at };
  };
  return between.flatMap((tie) => {
    const [one, other] = [tie.one, tie.other].map((key) => rows.find(({ partner }) => partner.key === key));
    if (!one || !other) return [];
    const [from, to] = [port(one, other.y + tall / 2), port(other, one.y + tall / 2)];
    const [least, most] = [Math.min(from.y, to.y) - 6, Math.max(from.y, to.y) + 6];
    const freeIn = (side: 'left' | 'right') => {
      const found = lanes[side].findIndex((all) => all.every(([a, b]) => most < a || b < least));
      return found < 0 ? lanes[side].length : found;
    };
    const sides = from.side === to.side ? [from.side] : (['left', 'right'] as const);
    const [side = 'left'] = sides.toSorted((a, b) => freeIn(a) - freeIn(b));
    const lane = freeIn(side);
    lanes[side][lane] ??= [];
    lanes[side][lane]?.push([least, most]);
    return [{ tie, from, to, side, lane }];
  });
}

const inOrder = (placed: readonly Placed[], partners: readonly Partner[]): readonly Placed[] =>
  partners.flatMap((partner) => placed.find((one) => one.partner === partner) ?? []);

/** Without the points that lie on a straight line between their neighbours. */
const withoutStops = (points: readonly Point[]): readonly Point[] =>
  points.filter(([x, y], index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return true;
    return !((before[0] === x && x === after[0]) || (before[1] === y && y === after[1]));
  });

/** What X, Y of a picture mean for a partner that is dropped there: a level, and a place in its ring or band. */
export function dropAt({ bands, project, width, rings }: Layout, x: number, y: number) {
  const on = bands.findLast(
    (band) => x >= band.x && x <= band.x + band.width && y >= band.y - 3 && y <= band.y + band.height + 3,
  );
  if (!on) return undefined;
  const within = (n: number) => Math.min(1, Math.max(0, Math.round(n * 1000) / 1000));
  const cy = project.y + project.height / 2;
  const reach = y < cy ? cy - on.y : on.y + on.height - cy;
  const down = rings && on.level ? 0.5 + (y - cy) / reach / 2 : (y - on.y) / on.height;
  return { level: on.level, at: [within(x / width), within(down)] as const };
}

/** A part of a picture, of its whole width. */
export interface Window {
  readonly y: number;
  readonly height: number;
}

/**
 * The part around a partner, as high whoever it is, so that nothing below it moves as a level is chosen: with the
 * project in it where both have room.
 */
export function partAround({ placed, project, height, rings }: Layout, key: string): Window {
  const most = rings ? 300 : 210;
  const one = placed.find(({ partner }) => partner.key === key) ?? project;
  const [from, to] = [
    Math.max(0, Math.min(one.y, project.y) - label),
    Math.max(one.y + one.height, project.y + project.height) + label,
  ];
  const middle = to - from <= most ? (from + to) / 2 : one.y + one.height / 2;
  return { y: Math.round(Math.max(0, Math.min(height - most, middle - most / 2))), height: most };
}

/** Less is no move: a place is kept in thousandths, and what is kept may stand a pixel beside what was drawn. */
const seen = 4;
const ways = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;
export type Way = keyof typeof ways;

/** Where a partner goes that is moved that way; nothing where it would not be seen to go there. */
export function moveOf(
  layout: Layout,
  { partners, between }: Pick<PartnerMap, 'partners' | 'between'>,
  project: string,
  key: string,
  way: Way,
): Point | undefined {
  const boxOf = ({ placed }: Layout) => placed.find(({ partner }) => partner.key === key);
  const from = boxOf(layout);
  // In a full row one step may not lead past the neighbour.
  for (const steps of [1, 2, 3]) {
    const at = placeBeside(layout, key, way, steps);
    if (!at) return undefined;
    const moved = partners.map((one) => (one.key === key ? { ...one, at } : one));
    const to = boxOf(layoutOf(moved, project, layout.width, between));
    const [dx, dy] = ways[way];
    if (from && to && dx * (to.x - from.x) + dy * (to.y - from.y) > seen) return at;
  }
  return undefined;
}

/** The place that many steps that way from where the partner stands, within its ring or band. */
export function placeBeside(layout: Layout, key: string, way: Way, steps = 1): Point | undefined {
  const one = layout.placed.find(({ partner }) => partner.key === key);
  const band = layout.bands.find(({ level }) => level === one?.level);
  if (!one || !band) return undefined;
  const [dx, dy] = ways[way];
  const [x, y] = [one.x + one.width / 2, one.y + one.height / 2];
  const cy = layout.project.y + layout.project.height / 2;
  // Across the project there is nothing to stand on: one step leads to the other side.
  const over = layout.rings && one.level && dy * (cy - y) > 0 && Math.abs(cy - y) < tall * 2;
  const toX = Math.min(
    band.x + band.width - 2,
    Math.max(band.x + 2, x + dx * steps * (one.width * 0.75 + gap)),
  );
  const toY = over ? 2 * cy - y : y + dy * steps * (layout.step + 2);
  const to = Math.min(band.y + band.height, Math.max(band.y, toY));
  return dropAt({ ...layout, bands: [band] }, toX, to)?.at;
}

let segmenter: Intl.Segmenter | undefined;
/** What a reader takes for one sign; without `Intl.Segmenter`, code points. */
function signsOf(text: string): readonly string[] {
  if (!('Segmenter' in Intl)) return [...text];
  segmenter ??= new Intl.Segmenter();
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** About how wide a sign is at 15 pixels in bold; rather too wide than too narrow. */
const widthOf = (sign: string): number =>
  /[^\0-\u2e7f]/.test(sign)
    ? 18
    : /[mwMW@%—…]/.test(sign)
      ? 13.5
      : /[A-Z&]/.test(sign)
        ? 10.5
        : /[ iljtf.,'’|!:;]/.test(sign)
          ? 5.2
          : 8.8;

/** A name in at most MOST lines of WIDTH pixels; the whole of it stands in the table. */
export function linesOf(name: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let [line, used] = ['', 0];
  const end = () => {
    lines.push(line.trim());
    [line, used] = ['', 0];
  };
  // A word that is longer than a line is broken; none is looked at beyond what could show.
  for (const word of name.slice(0, 400).split(/(?<=[\s/-])/u)) {
    const signs = signsOf(word);
    const wide = signs.reduce((sum, sign) => sum + widthOf(sign), 0);
    if (line && used + wide - 5 > width) end();
    for (const sign of signs) {
      if (wide > width && used + widthOf(sign) > width && sign.trim()) end();
      line += sign;
      used += widthOf(sign);
    }
  }
  end();
  const shown = lines.filter(Boolean);
  if (shown.length <= most) return shown;
  const last = signsOf(shown[most - 1] ?? '');
  let room = last.reduce((sum, sign) => sum + widthOf(sign), 13.5);
  let keep = last.length;
  while (keep > 1 && room > width) room -= widthOf(last[--keep] ?? '');
  return [...shown.slice(0, most - 1), `${last.slice(0, keep).join('').trim()}…`];
}
