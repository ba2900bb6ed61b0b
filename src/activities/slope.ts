/**
 * Where things stand in the picture of what has changed: a line for each item from the earlier reading to the later one,
 * on five treads, and the readings before them small at its left. Items on one tread lie apart, so that no line hides
 * another; their names stand at the right end. What went up, down or stayed has a line, a sign and words of its own: no
 * colour is needed. Pure.
 */
import { went } from '../words/en/went.ts';

type Level = 1 | 2 | 3 | 4 | 5;

/** Something that was rated twice. */
interface Step {
  readonly item: { readonly id: string; readonly short: string };
  readonly from: Level;
  readonly to: Level;
}

/** The measures of a picture, in its own pixels. */
interface Shape {
  readonly width: number;
  /** Of its letters. */
  readonly size: number;
  readonly line: number;
  /** Between two names. */
  readonly pad: number;
  /** How many letters a line beside it holds. */
  readonly letters: number;
  /** How many earlier readings it has room for, and how far apart. */
  readonly most: number;
  readonly gap: number;
  readonly left: number;
  readonly right: number;
}

export const shapes = {
  wide: { width: 640, size: 16, line: 20, pad: 10, letters: 26, most: 4, gap: 42, left: 74, right: 400 },
  narrow: { width: 340, size: 14, line: 17, pad: 10, letters: 18, most: 2, gap: 24, left: 52, right: 182 },
  /** In documents, where it shares a page with all the rest. */
  paper: { width: 640, size: 15, line: 17, pad: 5, letters: 26, most: 4, gap: 40, left: 74, right: 390 },
  /** On the sheet that shows all of a learner's way. */
  sheet: { width: 880, size: 16, line: 20, pad: 8, letters: 42, most: 0, gap: 0, left: 110, right: 520 },
} as const satisfies Readonly<Record<string, Shape>>;
export type ShapeName = keyof typeof shapes;

export type Way = 'up' | 'down' | 'same';
export const wayOf = ({ from, to }: Pick<Step, 'from' | 'to'>): Way =>
  from < to ? 'up' : from > to ? 'down' : 'same';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Drawn {
  readonly id: string;
  readonly way: Way;
  readonly from: Point;
  readonly to: Point;
  /** The line between them. */
  readonly path: string;
  /** The sign at its later end. */
  readonly sign: string;
  /** The line through the readings before, and its dots; empty where the item was not rated then. */
  readonly before: string;
  readonly dots: readonly Point[];
  readonly label: Point & { readonly name: readonly string[]; readonly went: string };
}

export interface Slope {
  readonly shape: Shape;
  readonly height: number;
  readonly treads: readonly { readonly level: Level; readonly y: number; readonly height: number }[];
  readonly items: readonly Drawn[];
  readonly heads: readonly (Point & { readonly text: string })[];
  /** Where the word below the earlier readings stands, if there are any. */
  readonly earlier?: Point;
}

const top = 34;
/** Between two that leave one tread. */
const thin = 16;

/**
 * @param earlier The readings before the one that STEPS begin with, oldest first.
 * @param names What the two are called, shortly.
 */
export function slopeOf(
  name: ShapeName,
  steps: readonly Step[],
  earlier: readonly ReadonlyMap<string, Level>[],
  names: readonly [from: string, to: string],
): Slope {
  const shape = shapes[name];
  const before = shape.most ? earlier.slice(-shape.most) : [];
  const x = { from: shape.left + before.length * shape.gap, to: shape.right };
  const labels = new Map(steps.map(({ item }) => [item.id, wrapped(item.short, shape.letters)]));
  const slot = Math.max(...[...labels.values()].map((lines) => lines.length + 1)) * shape.line + shape.pad;

  // What stayed lies in the middle of its tread, at one height on both sides. Whoever leaves upwards or comes from above is
  // above it, the others below: lines cross as little as they can, and none but those that rise or fall seem to.
  const on = (level: Level, end: 'from' | 'to', way: Way) => {
    const other = end === 'to' ? 'from' : 'to';
    return steps
      .filter((step) => step[end] === level && wayOf(step) === way)
      .toSorted((a, b) => b[other] - a[other]);
  };
  const places = new Map<Step, { from: number; to: number }>(steps.map((step) => [step, { from: 0, to: 0 }]));
  let y = top;
  const treads = ([5, 4, 3, 2, 1] as const).map((level) => {
    const there = {
      leavingUp: on(level, 'from', 'up'),
      fromAbove: on(level, 'to', 'down'),
      same: on(level, 'to', 'same'),
      leavingDown: on(level, 'from', 'down'),
      fromBelow: on(level, 'to', 'up'),
    };
    const above = Math.max(there.leavingUp.length * thin, there.fromAbove.length * slot);
    const middle = there.same.length * slot;
    const below = Math.max(there.leavingDown.length * thin, there.fromBelow.length * slot);
    const height = Math.max(34, above + middle + below + 8);
    const start = y + (height - above - middle - below) / 2;
    const put = (some: readonly Step[], end: 'from' | 'to', at: number, step: number) => {
      for (const [index, one] of some.entries())
        (places.get(one) as { from: number; to: number })[end] = at + (index + 0.5) * step;
    };
    put(there.leavingUp, 'from', start + above - there.leavingUp.length * thin, thin);
    put(there.fromAbove, 'to', start + above - there.fromAbove.length * slot, slot);
    put(there.same, 'from', start + above, slot);
    put(there.same, 'to', start + above, slot);
    put(there.leavingDown, 'from', start + above + middle, thin);
    put(there.fromBelow, 'to', start + above + middle, slot);
    y += height;
    return { level, y: y - height, height };
  });
  const at = (step: Step, end: 'from' | 'to'): Point => ({ x: x[end], y: places.get(step)?.[end] ?? 0 });
  // Small, and apart by no more than the lowest tread is high.
  const earlierAt = (level: Level, index: number) => {
    const { y: start, height } = treads[5 - level] as (typeof treads)[number];
    return start + height / 2 + (index - (steps.length - 1) / 2) * (24 / steps.length);
  };

  const items = steps.map((step, index): Drawn => {
    const { item } = step;
    const [from, to] = [at(step, 'from'), at(step, 'to')];
    const dots = before.flatMap((reading, column): Point[] => {
      const level = reading.get(item.id);
      return level ? [{ x: shape.left + column * shape.gap, y: earlierAt(level, index) }] : [];
    });
    const way = wayOf(step);
    return {
      id: item.id,
      way,
      from,
      to,
      path: `M${from.x + 6} ${from.y}L${to.x - 9} ${to.y}`,
      sign: signs[way](to),
      before: dots.length ? `M${[...dots, from].map((dot) => `${dot.x} ${dot.y}`).join('L')}` : '',
      dots,
      label: {
        x: to.x + 16,
        y: to.y - ((labels.get(item.id)?.length ?? 1) * shape.line) / 2 + shape.size * 0.35,
        name: labels.get(item.id) ?? [],
        went: went(step.from, step.to),
      },
    };
  });
  return {
    shape,
    height: y + (before.length ? shape.line + 8 : 4),
    treads,
    items,
    heads: [
      { x: x.from, y: top - 14, text: names[0] },
      { x: x.to, y: top - 14, text: names[1] },
    ],
    ...(before.length && { earlier: { x: shape.left - 8, y: y + shape.line } }),
  };
}

const signs: Readonly<Record<Way, (at: Point) => string>> = {
  up: ({ x, y }) => `M${x - 8} ${y + 6}h16l-8 -14z`,
  down: ({ x, y }) => `M${x - 8} ${y - 6}h16l-8 14z`,
  same: ({ x, y }) => `M${x - 7} ${y - 3}h14v6h-14z`,
};

/** A name in lines of at most so many letters; a longer word keeps its line. */
function wrapped(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
