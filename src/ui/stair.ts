/**
 * Where the steps of a drawn stair stand. Every drawing of one takes its numbers from here: the glyph beside a step's
 * name, and the drawings of a whole course (`course-drawing.ts`). Pure. In files of their own, since a page fetches only
 * what it draws.
 */

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

export const short = (number: number) => Number(number.toFixed(2));

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
