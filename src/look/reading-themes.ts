/**
 * The colours that a reader may choose beside light and dark. A course does not write them: they are made of its own, and
 * moved until they can be read on the grounds of the theme, which is possible whatever they are. Pure.
 */
import { contrast, nearest, withLightness } from './colour.ts';
import { type Look, levelsOf, type Theme } from './look.ts';
import { promised, type TokenName, tokenNames } from './tokens.ts';

/** How a theme is made: of which of the course's two, on which grounds, and how far words and shapes stand out. */
interface Making {
  readonly of: Theme;
  readonly words: number;
  readonly shapes: number;
  /** Colours that do not come from the course. */
  readonly fixed: Partial<Record<TokenName, string>>;
  /** The lightness of grounds that keep the course's hue. */
  readonly tints: number;
}

const tints = ['accent-tint', 'alert-tint', 'caution-tint'] as const;

export const makings = {
  /** Paper that is not white, for whom white glares. */
  sepia: {
    of: 'light',
    words: 4.5,
    shapes: 3,
    tints: 0.9,
    fixed: {
      paper: 'oklch(0.925 0.04 84)',
      sheet: 'oklch(0.95 0.032 86)',
      ground1: 'oklch(0.89 0.048 82)',
      ground2: 'oklch(0.84 0.055 81)',
      ground3: 'oklch(0.72 0.065 76)',
      line: 'oklch(0.79 0.05 80)',
      ink: 'oklch(0.29 0.04 55)',
      'ink-soft': 'oklch(0.4 0.045 58)',
      'on-accent': 'oklch(0.985 0.012 88)',
      'on-done': 'oklch(0.985 0.012 88)',
    },
  },
  /** As far apart as it goes, words as WCAG's highest level asks. */
  contrast: {
    of: 'light',
    words: 7,
    shapes: 4.5,
    tints: 0.96,
    fixed: {
      paper: 'white',
      sheet: 'white',
      ground1: 'oklch(0.955 0 0)',
      ground2: 'oklch(0.9 0 0)',
      ground3: 'oklch(0.3 0 0)',
      line: 'oklch(0.3 0 0)',
      edge: 'black',
      ink: 'black',
      'ink-soft': 'black',
      tread: 'black',
      'on-accent': 'white',
      'on-done': 'white',
    },
  },
  'contrast-dark': {
    of: 'dark',
    words: 7,
    shapes: 4.5,
    tints: 0.26,
    fixed: {
      paper: 'black',
      sheet: 'black',
      ground1: 'oklch(0.2 0 0)',
      ground2: 'oklch(0.28 0 0)',
      ground3: 'oklch(0.85 0 0)',
      line: 'oklch(0.85 0 0)',
      edge: 'white',
      ink: 'white',
      'ink-soft': 'white',
      tread: 'white',
      'on-accent': 'black',
      'on-done': 'white',
    },
  },
} as const satisfies Readonly<Record<string, Making>>;

export type ReadingTheme = keyof typeof makings;
export const readingThemes = Object.keys(makings) as readonly ReadingTheme[];

export interface ReadingColours {
  readonly of: Theme;
  readonly colours: Readonly<Record<TokenName, string>>;
  readonly steps: readonly { readonly ground: string; readonly words: string }[];
}

export function coloursFor(look: Look, name: ReadingTheme): ReadingColours {
  const making: Making = makings[name];
  const { of, fixed } = making;
  const colours = Object.fromEntries(
    tokenNames.map((token) => [token, fixed[token] ?? look.colours[token][of]]),
  ) as Record<TokenName, string>;
  for (const tint of tints) colours[tint] = withLightness(colours[tint], making.tints);
  // What is written on them is there before them, where it is fixed; what is not follows, and is moved to what it stands on.
  for (const ground of ['accent', 'accent-deep', 'done'] as const) {
    const over = fixed[`on-${ground.replace('-deep', '') as 'accent' | 'done'}`];
    if (over) colours[ground] = moved(colours[ground], [over], making.words);
  }
  for (const { is, of: token, on } of promised) {
    if (fixed[token]) continue;
    const grounds = on.map((ground) => colours[ground]);
    colours[token] = moved(colours[token], grounds, making[is]);
  }
  const steps = levelsOf(look).map((step) => {
    const ground = nearest(step[of], (tried) => contrast(tried, best(tried)) >= making.words) ?? step[of];
    const own = step.words[of];
    return { ground, words: contrast(own, ground) >= making.words ? own : best(ground) };
  });
  return { of, colours, steps };
}

/** Black or white. */
const best = (ground: string) => (contrast('black', ground) > contrast('white', ground) ? 'black' : 'white');

const moved = (colour: string, grounds: readonly string[], least: number) =>
  nearest(colour, (tried) => grounds.every((ground) => contrast(tried, ground) >= least)) ?? colour;

/** As declarations: only what the theme does not have of the course's own. */
export function declarations(look: Look, name: ReadingTheme): string {
  const { of, colours, steps } = coloursFor(look, name);
  return [
    `color-scheme:${of}`,
    ...tokenNames.map((token) => `--${token}:${colours[token]}`),
    ...steps.flatMap(({ ground, words }, index) => [
      `--level${index + 1}:${ground}`,
      `--on-level${index + 1}:${words}`,
    ]),
  ].join(';');
}
