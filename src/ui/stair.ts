/**
 * Where the steps of a drawn stair stand. Every drawing of one takes its numbers from here: the sign in a page's head,
 * the course on the home page and on My progress, the glyph beside a step's name, the ground of a statement on the page,
 * in the PDF and on the verify page. Pure.
 *
 * A course without a stair is drawn by the same numbers: its steps do not rise.
 */

/** How a course is drawn: as a stair that is climbed, or as a path along which one goes. */
export type Drawn = 'stair' | 'path';

/** One step, as a rectangle that stands on the ground. */
export interface Step {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Shape {
  /** Of all steps together. */
  readonly width: number;
  /** Where the stair begins. */
  readonly left?: number;
  /** The ground's distance from the drawing's top. */
  readonly ground: number;
  /** Height of the lowest step … */
  readonly low: number;
  /** … and of the highest. */
  readonly high: number;
}

const short = (number: number) => Number(number.toFixed(2));

/** COUNT steps beside each other, each higher than the one before by as much. */
export function stairOf(count: number, { width, left = 0, ground, low, high }: Shape): readonly Step[] {
  const run = width / count;
  const rise = count > 1 ? (high - low) / (count - 1) : 0;
  return Array.from({ length: count }, (_, index) => {
    const height = count > 1 ? low + index * rise : high;
    return {
      x: short(left + index * run),
      top: short(ground - height),
      width: short(run),
      height: short(height),
    };
  });
}

/** The tread of a step: it overhangs its riser by NOSING. */
export const treadOf = ({ x, top, width }: Step, nosing: number): string =>
  `M${short(x - nosing)} ${top}h${short(width + nosing)}`;

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

/** More marks than these are not told from each other where they are drawn small: then a part is one. */
const most = 40;

/** How many steps or marks a drawing of a whole course has: one a lesson, or one a part where the lessons are many. */
export const marksOf = (lessons: number, parts: number): number =>
  Math.max(1, lessons > most ? parts : lessons);

/** How high the ground's stair is from its lowest step to the landing, and how far the landing lies below the top. */
const climb = 68.4;
export const landingAt = 3;
/** Share of the width that is stair; the rest is the landing. */
const share = 0.668;

/**
 * The ground that a statement stands on, as paths: low steps up to a landing, or a level path with as many marks.
 * @param width Of the sheet.
 * @param foot How far the filled ground reaches down.
 */
export function groundOf(drawn: Drawn, count: number, width: number, foot = 80) {
  const run = (width * share) / count;
  if (drawn === 'path') {
    const marks = Array.from({ length: count }, (_, index) => short(run * (index + 0.5)));
    return {
      sand: `M0 ${foot}V${landingAt}H${width}V${foot}z`,
      risers: marks.map((x) => `M${x} ${landingAt}v9`).join(''),
      treads: `M-4 ${landingAt}H${short(width + 4)}`,
    };
  }
  const rise = climb / count;
  const top = (step: number) => short(landingAt + (count - step) * rise);
  const each = Array.from({ length: count }, (_, index) => index + 1);
  const treads = [0, ...each].map((step) => {
    const from = step ? step * run - 2.2 : -4;
    return `M${short(from)} ${top(step)}H${short(step === count ? width + 4 : (step + 1) * run)}`;
  });
  return {
    sand: `M0 ${foot}V${top(0)}${each.map((step) => `H${short(step * run)}V${top(step)}`).join('')}H${width}V${foot}z`,
    risers: each.map((step) => `M${short(step * run)} ${top(step - 1)}V${top(step)}`).join(''),
    treads: treads.join(''),
  };
}
