/** The colours as a stylesheet: light and dark are both designed, and `light-dark()` picks by the page's colour scheme. */
import { type Look, levelsOf } from './look.ts';
import type { Pair } from './tokens.ts';

const short = (colour: string) => colour.replace(/\b0+(?=\.\d)/g, '');
const value = ({ light, dark }: Pair) =>
  light === dark ? short(light) : `light-dark(${short(light)},${short(dark)})`;

export function cssOf(look: Look): string {
  const { colours } = look;
  const steps = levelsOf(look);
  const values = [
    ...Object.entries(colours).map(([name, pair]) => `--${name}:${value(pair)}`),
    ...steps.map((step, index) => `--level${index + 1}:${value(step)}`),
    ...steps.map(({ words }, index) => `--on-level${index + 1}:${value(words)}`),
  ];
  // What says which level it is has that level's colours, whatever it is.
  const levels = steps.map(
    (_, index) =>
      `[data-level="${index + 1}"]{--level:var(--level${index + 1});--on-level:var(--on-level${index + 1})}`,
  );
  return `@layer tokens{:root{${values.join(';')}}${levels.join('')}}`;
}
