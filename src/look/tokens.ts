/** The colours that a look is made of, by what they are for, and the values that a course has that names none. */

/** A colour in the light and in the dark. */
export interface Pair {
  readonly light: string;
  readonly dark: string;
}

interface Token extends Pair {
  readonly for: string;
}

const token = (use: string, light: string, dark: string): Token => ({ for: use, light, dark });

/** Calm and nobody's own: cool greys, a blue, and red and yellow where something is to be noticed. */
export const tokens = {
  paper: token('The page.', 'oklch(0.975 0.004 255)', 'oklch(0.21 0.012 262)'),
  sheet: token('Activities, cards and fields.', 'oklch(0.995 0.002 255)', 'oklch(0.255 0.014 262)'),
  ground1: token('Asides, the current row, what is not done yet.', 'oklch(0.94 0.008 255)', 'oklch(0.29 0.016 262)'), // biome-ignore format: a table
  ground2: token('The empty part of a drawing.', 'oklch(0.885 0.014 255)', 'oklch(0.345 0.018 262)'),
  ground3: token('Rules and edges that only adorn.', 'oklch(0.77 0.025 255)', 'oklch(0.62 0.025 262)'),
  line: token('Hairlines that carry no meaning.', 'oklch(0.85 0.012 255)', 'oklch(0.37 0.016 262)'),
  edge: token('Borders of controls, lines of figures.', 'oklch(0.52 0.02 258)', 'oklch(0.645 0.02 258)'),
  ink: token('Text.', 'oklch(0.235 0.015 262)', 'oklch(0.945 0.006 255)'),
  'ink-soft': token('Captions and hints.', 'oklch(0.4 0.018 260)', 'oklch(0.815 0.012 258)'),
  accent: token('Links, the main button, what is chosen.', 'oklch(0.41 0.12 264)', 'oklch(0.8 0.085 264)'),
  'accent-deep': token('The main button under the pointer.', 'oklch(0.33 0.11 265)', 'oklch(0.87 0.06 262)'),
  'accent-tint': token('Ground of what is chosen or open.', 'oklch(0.93 0.022 262)', 'oklch(0.32 0.055 264)'),
  'on-accent': token('Words on accent and accent-deep.', 'oklch(0.99 0.003 255)', 'oklch(0.19 0.03 264)'),
  done: token('Large filled shapes of what is done.', 'oklch(0.41 0.12 264)', 'oklch(0.39 0.085 264)'),
  'on-done': token('Words on done.', 'oklch(0.99 0.003 255)', 'oklch(0.965 0.006 255)'),
  alert: token('Shapes and edges of “you are here”, of trouble and of what to rethink.', 'oklch(0.57 0.19 22)', 'oklch(0.72 0.15 22)'), // biome-ignore format: a table
  'alert-ink': token('Words of that kind.', 'oklch(0.42 0.15 22)', 'oklch(0.83 0.09 20)'),
  'alert-tint': token('Ground of a trouble notice.', 'oklch(0.95 0.022 20)', 'oklch(0.3 0.055 20)'),
  caution: token('Shapes and edges of “can be defended”.', 'oklch(0.58 0.105 95)', 'oklch(0.79 0.12 98)'),
  'caution-ink': token('Words of that kind.', 'oklch(0.4 0.075 95)', 'oklch(0.875 0.085 98)'),
  'caution-tint': token('Ground of words of that kind.', 'oklch(0.95 0.045 100)', 'oklch(0.305 0.035 95)'),
  tread: token('Heavy lines: the upper edge of an activity, a table or a step.', 'oklch(0.33 0.11 265)', 'oklch(0.945 0.006 255)'), // biome-ignore format: a table
  glow: token('The halo of what has the focus.', 'oklch(0.88 0.14 105)', 'oklch(0.63 0.1 105)'),
  shade: token('Shadows.', 'oklch(0.235 0.015 262)', 'oklch(0.08 0.01 262)'),
} as const satisfies Readonly<Record<string, Token>>;

export type TokenName = keyof typeof tokens;

export const tokenNames = Object.keys(tokens) as readonly TokenName[];

/** Which words must be read on which ground (4.5 to 1), and which shapes be seen on it (3 to 1), in both themes. */
export const promised: readonly {
  readonly is: 'words' | 'shapes';
  readonly of: TokenName;
  readonly on: readonly TokenName[];
}[] = [
  // biome-ignore format: a table
  { is: 'words', of: 'ink', on: ['paper', 'sheet', 'ground1', 'ground2', 'accent-tint', 'alert-tint', 'caution-tint'] }, // biome-ignore format: a table
  { is: 'words', of: 'ink-soft', on: ['paper', 'sheet', 'ground1', 'accent-tint'] },
  { is: 'words', of: 'accent', on: ['paper', 'sheet', 'ground1', 'accent-tint'] },
  { is: 'words', of: 'on-accent', on: ['accent', 'accent-deep'] },
  { is: 'words', of: 'on-done', on: ['done'] },
  { is: 'words', of: 'alert-ink', on: ['paper', 'sheet', 'ground1', 'alert-tint'] },
  { is: 'words', of: 'caution-ink', on: ['sheet', 'ground1', 'caution-tint'] },
  { is: 'shapes', of: 'edge', on: ['paper', 'sheet', 'ground1', 'ground2'] },
  { is: 'shapes', of: 'alert', on: ['paper', 'sheet', 'ground1', 'alert-tint'] },
  { is: 'shapes', of: 'caution', on: ['sheet'] },
  { is: 'shapes', of: 'tread', on: ['paper', 'sheet', 'ground1'] },
];
