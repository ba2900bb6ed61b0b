/** Where things stand in the drawing of a change: five places in a row, and an arrow from one to another. Pure. */
import { type Level, levels } from './rating.ts';

export const size = { width: 300, height: 44, radius: 16 } as const;
const middle = size.height / 2;

/** A number on the scale: `from` has a ring, `to` a filled disc, `both` a disc in a ring, `free` neither. */
interface Place {
  readonly level: Level;
  readonly x: number;
  readonly y: number;
  readonly is: 'from' | 'to' | 'both' | 'free';
}

/** The places, without those that the arrow runs over, and the arrow’s path (none where nothing moved). */
export function drawn(
  from: Level,
  to: Level,
): { readonly places: readonly Place[]; readonly arrow?: string } {
  const [low, high] = from < to ? [from, to] : [to, from];
  const places = levels
    .filter((level) => level <= low || level >= high)
    .map((level) => ({
      level,
      x: xOf(level),
      y: middle,
      is: level === to ? (from === to ? 'both' : 'to') : level === from ? 'from' : 'free',
    })) satisfies readonly Place[];
  if (from === to) return { places };
  const way = Math.sign(to - from);
  const start = xOf(from) + way * (size.radius + 2);
  const end = xOf(to) - way * (size.radius + 3);
  return { places, arrow: `M${start} ${middle}H${end}m${-7 * way} -6l${7 * way} 6l${-7 * way} 6` };
}

const xOf = (level: Level) => 24 + 63 * (level - 1);
