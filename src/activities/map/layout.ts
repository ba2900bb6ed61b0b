/**
 * Where partners stand. On wide screens the levels are rings around the project, each as thick as its partners need;
 * on narrow ones they are bands below it. d3-force spreads partners along their ring, so that the ties find gaps; then
 * each row is set so that nothing overlaps. The same map gives the same picture everywhere. Pure.
 */
import { forceCollide, forceSimulation, forceX } from 'd3-force';
import type { Partner } from './map.ts';

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

export interface Layout {
  readonly rings: boolean;
  readonly width: number;
  readonly height: number;
  readonly project: Box & { readonly lines: readonly string[] };
  /** From the outside to the inside. */
  readonly bands: readonly Band[];
  readonly placed: readonly Placed[];
}

/** From this width on, levels are rings. */
const wide = 480;
const [gap, pad, inset, label, tall, badge] = [10, 12, 10, 28, 70, 12] as const;
/** Pixels between two lines of a name. */
export const leading = 17;
const ticks = 120;

/**
 * @param width pixels to fill, from 280 to 800
 * @returns a picture whose height grows with its rows of partners and with nothing else
 */
export function layoutOf(partners: readonly Partner[], project: string, width: number): Layout {
  const room = Math.min(800, Math.max(280, Math.round(width)));
  return room >= wide ? inRings(partners, project, room) : inBands(partners, project, room);
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

function inRings(partners: readonly Partner[], project: string, width: number): Layout {
  const columns = width >= 700 ? 4 : 3;
  const inner = width - 2 * (3 * inset + pad + 1);
  const across = Math.min(170, Math.floor((inner - (columns - 1) * gap) / columns));
  const step = tall + 2 * badge - 2;
  const middle = { lines: linesOf(project, 200, 2), width: 224, height: 60 };

  // From the middle outwards, upwards and downwards.
  const rows: Row[] = [];
  const edges = new Map<number, Point>();
  const count = { up: 0, down: 0 };
  let [up, down] = [middle.height / 2 + badge, middle.height / 2 + badge];
  for (const level of [4, 3, 2, 1]) {
    const sides = { up: [] as Partner[], down: [] as Partner[] };
    for (const partner of partners.filter((one) => levelOf(one) === level)) {
      const side = partner.at ? (partner.at[1] < 0.5 ? 'up' : 'down') : count.down < count.up ? 'down' : 'up';
      sides[side].push(partner);
      count[side]++;
    }
    for (const row of rowsOf(sides.up, columns)) {
      rows.push({ level, y: -(up + step / 2), partners: row });
      up += step;
    }
    for (const row of rowsOf(sides.down, columns)) {
      rows.push({ level, y: down + step / 2, partners: row });
      down += step;
    }
    up += label;
    down += pad;
    edges.set(level, [up, down]);
  }
  const cy = up + 1;
  const ringsEnd = cy + down;
  const without = rowsOf(
    partners.filter((one) => !levelOf(one)),
    columns,
  );
  for (const [index, row] of without.entries()) {
    rows.push({ level: 0, y: down + label + 8 + index * (tall + gap) + tall / 2, partners: row });
  }
  const height = without.length ? ringsEnd + label + 8 + without.length * (tall + gap) : ringsEnd + 1;

  const bands: Band[] = [1, 2, 3, 4].map((level) => {
    const [above, below] = edges.get(level) as Point;
    const x = (level - 1) * inset + 1;
    return { level, x, y: cy - above, width: width - 2 * x, height: above + below };
  });
  if (without.length)
    bands.unshift({ level: 0, x: 1, y: ringsEnd + 6, width: width - 2, height: height - ringsEnd - 7 });

  const placed = spread(rows, width, across).map(({ partner, x, fy }): Placed => {
    const box = centred(x, cy + fy, across, tall);
    const toUp = fy < 0;
    const level = levelOf(partner);
    const end: Point = [x, toUp ? box.y + tall : box.y];
    return {
      ...box,
      partner,
      level,
      tie: [[width / 2, cy], end],
      text: [x, cy + fy + (toUp ? -4 : 5)],
      lines: linesOf(partner.name, across - 14, 3),
    };
  });
  return {
    rings: true,
    width,
    height: Math.ceil(height),
    project: { ...centred(width / 2, cy, middle.width, middle.height), lines: middle.lines },
    bands,
    placed: inOrder(placed, partners),
  };
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

function inBands(partners: readonly Partner[], project: string, width: number): Layout {
  // Room for the numerals and, between them and the trunk, for a tie that shows how it was agreed.
  const channel = 54;
  const across = (width - channel - 4) / 2;
  const cx = width / 2;
  const middle = { ...centred(cx, 31, Math.min(width - 2, 232), 60), lines: linesOf(project, 208, 2) };
  const bands: Band[] = [];
  const placed: Placed[] = [];
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
    for (const [side, column] of Object.entries(columns)) {
      for (const [index, { partner }] of column.sort((a, b) => a.down - b.down).entries()) {
        const box = {
          x: side === 'left' ? 2 : width - 2 - across,
          y: y + label + index * (tall + gap),
          width: across,
          height: tall,
        };
        const end: Point = [side === 'left' ? box.x + across : box.x, box.y + tall / 2];
        placed.push({
          ...box,
          partner,
          level,
          tie: [[cx, end[1]], end],
          text: [box.x + across / 2 + (side === 'left' ? -5 : 5), end[1]],
          lines: linesOf(partner.name, across - 20, 3),
        });
      }
    }
    const rows = Math.max(columns.left.length, columns.right.length);
    const height = rows ? label + rows * (tall + gap) : 44;
    bands.unshift({ level, x: 1, y, width: width - 2, height });
    y += height + 6;
  }
  return {
    rings: false,
    width,
    height: Math.ceil(y),
    project: middle,
    bands,
    placed: inOrder(placed, partners),
  };
}

const inOrder = (placed: readonly Placed[], partners: readonly Partner[]): readonly Placed[] =>
  partners.flatMap((partner) => placed.find((one) => one.partner === partner) ?? []);

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

const ways = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;
export type Way = keyof typeof ways;

/** The place one step that way from where the partner stands, within its ring or band. */
export function placeBeside(layout: Layout, key: string, way: Way): Point | undefined {
  const one = layout.placed.find(({ partner }) => partner.key === key);
  const band = layout.bands.find(({ level }) => level === one?.level);
  if (!one || !band) return undefined;
  const [dx, dy] = ways[way];
  const [x, y] = [one.x + one.width / 2, one.y + one.height / 2];
  const cy = layout.project.y + layout.project.height / 2;
  // Across the project there is nothing to stand on: one step leads to the other side.
  const over = layout.rings && one.level && dy * (cy - y) > 0 && Math.abs(cy - y) < tall * 2;
  const toX = Math.min(band.x + band.width - 2, Math.max(band.x + 2, x + dx * (one.width * 0.75 + gap)));
  const toY = over ? 2 * cy - y : y + dy * (tall + 2 * badge);
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
