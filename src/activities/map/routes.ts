/**
 * How a line goes from one partner to another: through the gaps between boxes and never behind one. Rows of boxes have
 * channels between them; a line leaves its box by the top or the bottom, runs along a lane of a channel, and passes a row
 * where there is a gap. Channels are made as wide as their lanes need. Pure.
 */

/** A box of a row, from LEFT to RIGHT. */
export interface Stop {
  readonly key: string;
  readonly left: number;
  readonly right: number;
}

/** A row of boxes. Channel N lies above row N, channel N + 1 below it. */
export interface Stops {
  readonly stops: readonly Stop[];
  /** Where a numeral hangs in the middle of the boxes' edge. */
  readonly badge?: 'above' | 'below' | undefined;
  /** Up to this x something is written that a line had better not cross. */
  readonly shunned?: number;
}

/** Along a lane of a channel, from X to X. */
interface Run {
  readonly channel: number;
  readonly lane: number;
  readonly from: number;
  readonly to: number;
}

/** Where a line leaves a box. */
export interface Port {
  readonly key: string;
  readonly x: number;
  readonly edge: 'top' | 'bottom';
}

export interface Route<Tie> {
  readonly tie: Tie;
  readonly from: Port;
  readonly to: Port;
  /** In the order of the way; straight on where a run is as wide as a point. */
  readonly runs: readonly Run[];
}

export interface Routes<Tie> {
  readonly routes: readonly Route<Tie>[];
  /** How many lanes each channel has; one, too, where lines only pass from box to box. */
  readonly lanes: readonly number[];
}

/** Least distance between two lines, and from a line to a box that it passes. */
const [apart, clear] = [7, 4] as const;
/** A bend is worth a detour of so many pixels; a passed row, and a place where another line is, so many more. */
const [bend, pass, taken] = [26, 40, 160] as const;

interface Way {
  readonly cost: number;
  /** Where the line is in each channel, from the first to the last: it enters at one x and leaves at the next. */
  readonly xs: readonly number[];
}

/** @param width of the picture */
export function routesOf<Tie extends { readonly one: string; readonly other: string }>(
  rows: readonly Stops[],
  ties: readonly Tie[],
  width: number,
): Routes<Tie> {
  const stands = new Map(
    rows.flatMap(({ stops }, row) => stops.map((stop) => [stop.key, { row, stop }] as const)),
  );
  const gaps = rows.map(({ stops }) => gapsOf(stops, width));
  /** Where lines go up and down in each channel. */
  const used: number[][] = Array.from({ length: rows.length + 1 }, () => []);
  const near = (channel: number, x: number) =>
    used[channel]?.some((one) => Math.abs(one - x) < apart) ?? false;
  const worth = (channel: number, x: number) => (near(channel, x) ? taken : 0);
  const straight = (from: number, to: number) => Math.abs(from - to) + (Math.abs(from - to) < 1 ? 0 : bend);

  const ports = (row: number, { left, right }: Stop, channel: number, wanted: readonly number[]) => {
    const middle = (left + right) / 2;
    const kept = rows[row]?.badge === (channel === row ? 'above' : 'below') ? 20 : 0;
    const shares = [0.5, 0.3, 0.7, 0.18, 0.82, 0.4, 0.6];
    return [...shares.map((share) => Math.round(left + (right - left) * share)), ...wanted].filter(
      (x) => x >= left + 10 && x <= right - 10 && Math.abs(x - middle) >= kept,
    );
  };

  /** The best way from FROM through the rows of the channels between, to one of ENDS. */
  const way = (from: number, ends: readonly number[], channels: readonly number[]): Way | undefined => {
    const [first = 0] = channels;
    let ways: Way[] = [{ cost: worth(first, from), xs: [from] }];
    for (const [index, channel] of channels.slice(0, -1).entries()) {
      const next = channels[index + 1] ?? channel;
      const row = Math.min(channel, next);
      const aims = [from, ...ends.slice(0, 1)];
      ways = (gaps[row] ?? []).flatMap(([least, most]) =>
        [
          ...new Set([
            least,
            most,
            (least + most) / 2,
            ...aims.map((x) => Math.min(most, Math.max(least, x))),
          ]),
        ]
          .map((x) => {
            const cost =
              pass + worth(channel, x) + worth(next, x) + (x < (rows[row]?.shunned ?? 0) ? 2 * pass : 0);
            return cheapest(
              ways.map(({ cost: before, xs }) => ({
                cost: before + cost + straight(xs.at(-1) ?? x, x),
                xs: [...xs, x],
              })),
            );
          })
          .filter((one) => one !== undefined),
      );
    }
    const last = channels.at(-1) ?? first;
    return cheapest(
      ends.flatMap((x) =>
        ways.map(({ cost, xs }) => ({
          cost: cost + worth(last, x) + straight(xs.at(-1) ?? x, x),
          xs: [...xs, x],
        })),
      ),
    );
  };

  const found = ties
    .flatMap((tie) => {
      const [one, other] = [stands.get(tie.one), stands.get(tie.other)];
      return one && other ? [{ tie, one, other }] : [];
    })
    .map((all) => ({
      ...all,
      far: Math.abs(all.one.row - all.other.row) * 200 + Math.abs(all.one.stop.left - all.other.stop.left),
    }))
    .sort((a, b) => a.far - b.far)
    .flatMap(({ tie, one, other }) => {
      const best = cheapest(
        [one.row, one.row + 1].flatMap((leaves) =>
          [other.row, other.row + 1].flatMap((arrives) => {
            const step = leaves <= arrives ? 1 : -1;
            const channels = Array.from(
              { length: Math.abs(leaves - arrives) + 1 },
              (_, n) => leaves + n * step,
            );
            const there = ports(other.row, other.stop, arrives, ports(one.row, one.stop, leaves, []));
            const here = ports(one.row, one.stop, leaves, there);
            return here.flatMap((x) => {
              const found = way(x, there, channels);
              return found ? [{ ...found, channels }] : [];
            });
          }),
        ),
      );
      if (!best) return [];
      const { xs, channels } = best;
      for (const [index, channel] of channels.entries()) {
        for (const x of [xs[index], xs[index + 1]]) if (x !== undefined) used[channel]?.push(x);
      }
      const edge = (row: number, channel: number | undefined) => (channel === row ? 'top' : 'bottom');
      return [
        {
          tie,
          xs,
          channels,
          edges: [edge(one.row, channels[0]), edge(other.row, channels.at(-1))] as const,
        },
      ];
    });
  return inLanes(found, rows.length);
}

/** Gives each run of a channel the first lane that is free along it. */
function inLanes<Tie extends { readonly one: string; readonly other: string }>(
  found: readonly {
    readonly tie: Tie;
    readonly xs: readonly number[];
    readonly channels: readonly number[];
    readonly edges: readonly [Port['edge'], Port['edge']];
  }[],
  rows: number,
): Routes<Tie> {
  const lanes: [from: number, to: number][][][] = Array.from({ length: rows + 1 }, () => []);
  const laneOf = (channel: number, from: number, to: number): number => {
    const all = lanes[channel] ?? [];
    const [least, most] = [Math.min(from, to) - apart, Math.max(from, to) + apart];
    const free = all.findIndex((lane) => lane.every(([a, b]) => most < a || b < least));
    const lane = free < 0 ? all.length : free;
    all[lane] ??= [];
    all[lane].push([least, most]);
    return lane;
  };
  const routes = found.map(
    ({ tie, xs, channels, edges }): Route<Tie> => ({
      tie,
      from: { key: tie.one, x: xs[0] ?? 0, edge: edges[0] },
      to: { key: tie.other, x: xs.at(-1) ?? 0, edge: edges[1] },
      runs: channels.map((channel, index) => {
        const [from = 0, to = 0] = [xs[index], xs[index + 1]];
        // Straight on, a line needs no lane; from one box to the next it needs one, so that there is a line to see.
        const passes = from === to && channels.length > 1;
        return { channel, from, to, lane: passes ? 0 : laneOf(channel, from, to) };
      }),
    }),
  );
  return { routes, lanes: lanes.map(({ length }) => length) };
}

/** Between the boxes of a row, and beside them. */
function gapsOf(stops: readonly Stop[], width: number): readonly (readonly [number, number])[] {
  const sorted = stops.toSorted((a, b) => a.left - b.left);
  const edges = [0, ...sorted.flatMap(({ left, right }) => [left, right]), width];
  return sorted
    .map((_, index) => index)
    .concat(sorted.length)
    .map((index) => [(edges[index * 2] ?? 0) + clear, (edges[index * 2 + 1] ?? 0) - clear] as const)
    .filter(([least, most]) => least <= most);
}

const cheapest = <One extends { readonly cost: number }>(all: readonly One[]): One | undefined =>
  all.reduce<One | undefined>((best, one) => (best && best.cost <= one.cost ? best : one), undefined);

type Point = readonly [x: number, y: number];

/** A path through POINTS whose corners are round. */
export function roundPath(points: readonly Point[]): string {
  const bent = points.filter(
    ([x, y], index) =>
      index === 0 || Math.hypot(x - (points[index - 1]?.[0] ?? 0), y - (points[index - 1]?.[1] ?? 0)) > 0.5,
  );
  const near = (n: number) => Math.round(n * 10) / 10;
  return bent
    .map(([x, y], index) => {
      const [before, after] = [bent[index - 1], bent[index + 1]];
      if (!before) return `M${near(x)} ${near(y)}`;
      if (!after) return `L${near(x)} ${near(y)}`;
      const towards = ([tx, ty]: Point): Point => {
        const far = Math.hypot(tx - x, ty - y);
        const by = Math.min(7, far / 2) / far;
        return [near(x + (tx - x) * by), near(y + (ty - y) * by)];
      };
      return `L${towards(before).join(' ')}Q${near(x)} ${near(y)} ${towards(after).join(' ')}`;
    })
    .join('');
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From a point to a box; 0 on it. */
const distance = ([x, y]: Point, box: Box): number =>
  Math.hypot(Math.max(box.x - x, x - box.x - box.width, 0), Math.max(box.y - y, y - box.y - box.height, 0));

/** Where a numeral stands on a line: on a long piece of it, and as far as may be from what else is there. */
export function numeralOn(
  points: readonly Point[],
  away: readonly (readonly [x: number, y: number, reach: number])[],
  boxes: readonly Box[],
): Point {
  const places = points.slice(1).flatMap(([x2, y2], index) => {
    const [x1, y1] = points[index] ?? [x2, y2];
    const long = Math.hypot(x2 - x1, y2 - y1);
    return [0.5, 0.35, 0.65, 0.2, 0.8].map((share) => {
      const [x, y] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
      const off = Math.min(...boxes.map((box) => distance([x, y], box)));
      const hit = away.filter(([ax, ay, reach]) => Math.hypot(ax - x, ay - y) < reach + 9).length;
      // On a box it hides a name; beside one it is at worst too near.
      const over = off < 2 ? 5000 : Math.max(0, 9 - off) * 60;
      const cost = over + hit * 200 - Math.min(120, long) + Math.abs(share - 0.5) * 40;
      return { cost, at: [Math.round(x * 10) / 10, Math.round(y * 10) / 10] as const };
    });
  });
  return cheapest(places)?.at ?? points[0] ?? [0, 0];
}
