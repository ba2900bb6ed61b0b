/**
 * Where partners stand: d3-force draws each towards the ring of its level, then whatever still overlaps is pushed
 * apart. The same map gives the same picture, on every device: nothing here is left to chance. Pure.
 */
import { forceRadial, forceSimulation, forceX, forceY } from 'd3-force';
import type { Partner } from './map.ts';

/** `names`: a box with the name in it. `numbers`: a disc with the row's number, for narrow screens. */
export type Size = 'names' | 'numbers';

export interface Placed {
  readonly partner: Partner;
  /** The row's number, from 1. */
  readonly number: number;
  /** The middle, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Width and height of a partner's box. */
  readonly box: readonly [number, number];
  readonly placed: readonly Placed[];
}

const sizes = {
  names: { width: 760, least: 460, each: 26, box: [148, 52], gap: 8 },
  numbers: { width: 300, least: 300, each: 13, box: [44, 44], gap: 4 },
} as const;

/** Half-axes of the ring of a level, as shares of the picture; without a tie it is the outermost. */
export const ring = (level: number | undefined): number =>
  [0.47, 0.42, 0.345, 0.27, 0.195][level ?? 0] ?? 0.47;

/** Pixels that the middle takes. */
const middle = (size: Size): readonly [number, number] => (size === 'names' ? [150, 56] : [56, 44]);

interface Node {
  x: number;
  y: number;
  readonly w: number;
  readonly h: number;
  readonly fixed: boolean;
}

export function layoutOf(partners: readonly Partner[], size: Size): Layout {
  const { width, least, each, box, gap } = sizes[size];
  for (let height: number = least + each * partners.length; ; height *= 1.15) {
    const nodes = settle(partners, width, height, box, size);
    if (part(nodes, width, height, gap) || height > 20_000) {
      const placed = partners.map((partner, index) => {
        const { x, y } = nodes[index + 1] as Node;
        return { partner, number: index + 1, x: round(x), y: round(y), lines: linesOf(partner.name) };
      });
      return { width, height: round(height), box, placed };
    }
  }
}

const round = (n: number) => Math.round(n * 10) / 10;

function settle(
  partners: readonly Partner[],
  width: number,
  height: number,
  box: readonly [number, number],
  size: Size,
): Node[] {
  const stretch = height / width;
  const [w, h] = box;
  // In a round space, which is stretched to the picture afterwards.
  const free = partners.map(({ key, level }, index) => {
    const angle = index * 2.399963 + (hash(key) % 100) / 400;
    const radius = ring(level) * width;
    return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius, radius };
  });
  const simulation = forceSimulation(free)
    .force('ring', forceRadial<(typeof free)[number]>(({ radius }) => radius).strength(0.8))
    .force('x', forceX(0).strength(0.01))
    .force('y', forceY(0).strength(0.01))
    .force('apart', apart(free, w + 8, (h + 8) / stretch))
    .stop();
  simulation.tick(200);
  const [mw, mh] = middle(size);
  return [
    { x: width / 2, y: height / 2, w: mw, h: mh, fixed: true },
    ...partners.map(({ at }, index): Node => {
      const { x, y } = free[index] as { x: number; y: number };
      return at
        ? { x: at[0] * width, y: at[1] * height, w, h, fixed: true }
        : { x: width / 2 + x, y: height / 2 + y * stretch, w, h, fixed: false };
    }),
  ];
}

/** Pushes boxes apart as far as they overlap, more softly than {@link part}, so that they slide along their ring. */
function apart(nodes: { x: number; y: number }[], w: number, h: number) {
  return () => {
    for (const [index, one] of nodes.entries()) {
      for (const other of nodes.slice(index + 1)) {
        const [dx, dy] = [other.x - one.x || 0.01, other.y - one.y || 0.01];
        const [ox, oy] = [w - Math.abs(dx), h - Math.abs(dy)];
        if (ox <= 0 || oy <= 0) continue;
        if (ox / w < oy / h) {
          one.x -= (Math.sign(dx) * ox) / 3;
          other.x += (Math.sign(dx) * ox) / 3;
        } else {
          one.y -= (Math.sign(dy) * oy) / 3;
          other.y += (Math.sign(dy) * oy) / 3;
        }
      }
    }
  };
}

/** Until nothing overlaps and nothing stands outside. @returns whether that was reached. */
function part(nodes: Node[], width: number, height: number, gap: number): boolean {
  for (let round = 0; round < 600; round++) {
    let calm = true;
    for (const node of nodes) {
      node.x = Math.min(width - node.w / 2 - 3, Math.max(node.w / 2 + 3, node.x));
      node.y = Math.min(height - node.h / 2 - 3, Math.max(node.h / 2 + 3, node.y));
    }
    for (const [index, one] of nodes.entries()) {
      for (let next = index + 1; next < nodes.length; next++) {
        const other = nodes[next] as Node;
        const dx = other.x - one.x || (index % 2 ? 0.5 : -0.5);
        const dy = other.y - one.y || (next % 2 ? 0.5 : -0.5);
        const [ox, oy] = [
          (one.w + other.w) / 2 + gap - Math.abs(dx),
          (one.h + other.h) / 2 + gap - Math.abs(dy),
        ];
        if (ox <= 0.01 || oy <= 0.01) continue;
        calm = false;
        // The middle stays; what the learner moved gives way only to another that was moved.
        const share = index === 0 || (one.fixed && !other.fixed) ? 0 : other.fixed && !one.fixed ? 1 : 0.5;
        const [axis, by] =
          ox < oy ? (['x', Math.sign(dx) * ox] as const) : (['y', Math.sign(dy) * oy] as const);
        one[axis] -= by * share;
        other[axis] += by * (1 - share);
      }
    }
    if (calm) return true;
  }
  return false;
}

/** A number from a key, the same everywhere. */
const hash = (key: string): number =>
  [...key].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) >>> 0, 7);

const across = 17;

/** A name in at most two lines of a box; the whole of it stands in the table. */
export function linesOf(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && [...`${last} ${word}`].length <= across)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const cut = (line: string, more: boolean) => {
    const signs = [...new Intl.Segmenter().segment(line)].map(({ segment }) => segment);
    return signs.length > across || more ? `${signs.slice(0, across - 1).join('')}…` : line;
  };
  return lines.slice(0, 2).map((line, index) => cut(line, index === 1 && lines.length > 2));
}
