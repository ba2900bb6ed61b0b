/** In what size, and in how many lines, a text is set that may be long. */
import type { Line, Style, Typesetter } from './typesetter.ts';

/** Sizes in points to try, the largest first, for a text that may take so many lines. */
interface Setting {
  sizes: number[];
  lines: number;
  /** Words may be cut in two. */
  cut?: boolean;
}

/** One line as designed; other languages have longer words for it. */
export const headingSettings: Setting[] = [
  { sizes: [38.9, 36, 33, 30], lines: 1 },
  { sizes: [34, 30, 26], lines: 2 },
  { sizes: [22], lines: 4, cut: true },
];

/** A long name first gets a little smaller, then takes two lines, then three. */
export const nameSettings: Setting[] = [
  { sizes: [27.5, 25.5, 23.5, 21.5], lines: 1 },
  { sizes: [24, 22, 20, 18], lines: 2 },
  { sizes: [18, 16, 14], lines: 3 },
  { sizes: [18, 16, 14, 12, 10, 8, 6], lines: 4, cut: true },
];

/** The first setting, and in it the largest size, that holds a text; the smallest of the last when none does. */
export function settle(
  type: Typesetter,
  text: string,
  style: (size: number) => Style,
  settings: Setting[],
  width: number,
): { lines: Line[]; style: Style } {
  let best = { lines: [] as Line[], style: style(0) };
  for (const { sizes, lines: most, cut } of settings) {
    for (const size of sizes) {
      best = { lines: type.balance(text, style(size), width), style: style(size) };
      const whole = cut || type.widest(text, best.style) <= width;
      if (whole && best.lines.length <= most) return best;
    }
  }
  return best;
}
