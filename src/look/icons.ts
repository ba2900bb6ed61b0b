/** The site's icon, drawn from the mark. Node only. */

import type { Drawing } from '../ui/drawing.ts';
import { hexOf } from './colour.ts';
import { type Look, levelsOf, type Theme } from './look.ts';
import { pathsOf } from './mark.ts';
import type { TokenName } from './tokens.ts';

/** A colour as the mark says it, written for a file that knows no tokens. */
export function fixed(look: Look, theme: Theme): (said: string) => string {
  const { colours } = look;
  const steps = levelsOf(look);
  return (said) => {
    const name = /^var\(--(.+)\)$/.exec(said)?.[1] ?? '';
    const [, on, step] = /^(on-)?level(\d)$/.exec(name) ?? [];
    const level = step ? steps[Number(step) - 1] : undefined;
    const pair = step ? (on ? level?.words : level) : colours[name as TokenName];
    return name ? hexOf(pair?.[theme] ?? colours.ink[theme]) : said;
  };
}

/** A square around the mark's middle, as a viewBox. */
function square({ box: [left, top, width, height] }: Drawing, side: number): string {
  return [left + (width - side) / 2, top + (height - side) / 2, side, side].map((n) => Number(n.toFixed(2))).join(' '); // biome-ignore format: one thought
}

const head = (box: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">`;

/** For the tab: without a ground, in the light's colours, and in the dark's where the browser is dark. */
export function faviconOf(look: Look, mark: Drawing): string {
  const [light, dark] = [fixed(look, 'light'), fixed(look, 'dark')];
  const rules = (['fill', 'stroke'] as const).flatMap((what) => {
    const said = new Set(mark.shapes.flatMap((shape) => shape[what] ?? []));
    return [...said]
      .filter((colour) => light(colour) !== dark(colour))
      .map((colour) => `[${what}="${light(colour)}"]{${what}:${dark(colour)}}`);
  });
  const style = rules.length ? `<style>@media(prefers-color-scheme:dark){${rules.join('')}}</style>` : '';
  return `${head(square(mark, Math.max(...mark.box.slice(2)) * 1.14))}${style}${pathsOf(mark, light)}</svg>`;
}

/** For a home screen: on the page's ground, and small enough for whatever shape the screen cuts out of it. */
export function iconOf(look: Look, mark: Drawing): string {
  const light = fixed(look, 'light');
  // Four fifths across are never cut off.
  const box = square(mark, Math.hypot(...mark.box.slice(2)) / 0.8);
  const [left, top, side] = box.split(' ');
  const ground = `<rect x="${left}" y="${top}" width="${side}" height="${side}" fill="${light('var(--paper)')}"/>`;
  return `${head(box)}${ground}${pathsOf(mark, light)}</svg>`;
}
