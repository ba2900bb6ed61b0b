/**
 * A whole course drawn: the sign in a page's head, the picture on the home page and on My progress. A course without a
 * stair is drawn by the same numbers: its steps do not rise. Pure.
 */
import { type Step, short, stairOf, treadOf } from './stair.ts';

/** How a course is drawn: as a stair that is climbed, or as a path along which one goes. */
export type Drawn = 'stair' | 'path';

const box = ({ x, top, width, height }: Step) => `M${x} ${top}h${width}v${height}h${short(-width)}z`;

/** The course in the head of a page: COUNT upright strokes, each three wide, in a drawing thirty high. */
export function signOf(drawn: Drawn, count: number): readonly string[] {
  const top = drawn === 'stair' ? 5 + (24 * (count - 1)) / count : 5;
  const steps = stairOf(count, { width: 3 * count, ground: 30, low: 5, high: top });
  const [from, size] = drawn === 'stair' ? [30, undefined] : [22, 14];
  return steps.map(({ x, height }) => `M${short(x + 1.3)} ${from}v${short(-(size ?? height))}`);
}

/** A course as a picture 320 wide: what is filled of each step or mark, the line that goes with it, and the ground. */
export function courseOf(
  drawn: Drawn,
  count: number,
  { low, high, ground, nosing }: { low: number; high: number; ground: number; nosing: number },
): { readonly marks: readonly { readonly shape: string; readonly line: string }[]; readonly ground: string } {
  const width = 320;
  if (drawn === 'stair') {
    const steps = stairOf(count, { width, ground, low, high });
    const marks = steps.map((step) => ({ shape: box(step), line: treadOf(step, nosing) }));
    return { marks, ground: `M-4 ${ground}h328` };
  }
  const run = width / count;
  const radius = short(Math.min(run * 0.36, high / 3, 11));
  const y = short(ground - high / 2);
  const discs = Array.from({ length: count }, (_, index) => short((index + 0.5) * run));
  const ways = discs
    .slice(1)
    .map((x, index) => `M${short((discs[index] ?? 0) + radius)} ${y}H${short(x - radius)}`);
  const marks = discs.map((x) => {
    const disc = `M${short(x - radius)} ${y}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0z`;
    return { shape: disc, line: disc };
  });
  return { marks, ground: ways.join('') };
}
