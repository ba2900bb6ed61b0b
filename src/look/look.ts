/** A course's look, whole: what its file says, and for the rest what goes with that. Pure. */
import type { Drawn } from '../ui/course-drawing.ts';
import { between, contrast } from './colour.ts';
import type { LookSaid } from './schema.ts';
import { type Pair, type TokenName, tokenNames, tokens } from './tokens.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** A step's colour, and the colour of words on it. */
export interface LookStep extends Pair {
  readonly words: Pair;
}

export interface Look {
  readonly progress: Drawn;
  readonly colours: Readonly<Record<TokenName, Pair>>;
  readonly steps: readonly LookStep[];
  readonly share: { readonly alt: string } | undefined;
}

export function lookOf({ progress, colours: said, steps, stepCount, share }: LookSaid): Look {
  const colours = Object.fromEntries(
    tokenNames.map((name) => {
      const { light, dark } = said[name] ?? tokens[name];
      return [name, { light, dark }];
    }),
  ) as Record<TokenName, Pair>;
  return {
    progress,
    colours,
    steps: (steps ?? derived(colours, stepCount)).map(({ light, dark, words }) => ({
      light,
      dark,
      words: words ?? { light: readable(colours, 'light', light), dark: readable(colours, 'dark', dark) },
    })),
    share,
  };
}

/** Ties, weights and figures have four levels, whatever steps there are: the last colour is lent to those above it. */
export function levelsOf({ steps }: Look): readonly LookStep[] {
  const last = steps.at(-1);
  return last ? [...steps, ...Array.from({ length: Math.max(0, 4 - steps.length) }, () => last)] : [];
}

/** From the ground to the accent. */
function derived({ ground2, accent }: Look['colours'], count: number) {
  const [light, dark] = themes.map((theme) => between(ground2[theme], accent[theme], count));
  return Array.from({ length: count }, (_, index) => ({
    light: light?.[index] ?? accent.light,
    dark: dark?.[index] ?? accent.dark,
    words: undefined,
  }));
}

/** Of the course's own colours for words, the one that reads best on GROUND; black or white, where none can be read. */
function readable(colours: Look['colours'], theme: Theme, ground: string): string {
  const best = (of: readonly string[]) =>
    of.toSorted((a, b) => contrast(b, ground) - contrast(a, ground))[0] ?? 'black';
  const own = best([colours.ink[theme], colours['on-accent'][theme], colours['on-done'][theme]]);
  return contrast(own, ground) >= 4.5 ? own : best(['black', 'white']);
}
