/** What a reader may choose about how pages look, and what is kept of it. Pure. */

export const sizes = [0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** Each choice with what it may be; the first is how the course is made. */
export const choices = {
  theme: ['auto', 'light', 'dark', 'sepia', 'contrast', 'contrast-dark'],
  lines: ['own', 'wide', 'widest'],
  letters: ['own', 'wide', 'widest'],
  width: ['own', 'narrow', 'wide'],
  font: ['own', 'system', 'dyslexic'],
  motion: ['own', 'none'],
} as const;

type Chosen = { readonly [Name in keyof typeof choices]: (typeof choices)[Name][number] };
export type ChoiceName = keyof Chosen;
export type Theme = Chosen['theme'];

export interface Reading extends Chosen {
  readonly size: (typeof sizes)[number];
}

export const asMade: Reading = {
  size: 1,
  theme: 'auto',
  lines: 'own',
  letters: 'own',
  width: 'own',
  font: 'own',
  motion: 'own',
};

export const isAsMade = (reading: Reading): boolean =>
  Object.entries(asMade).every(([name, value]) => reading[name as keyof Reading] === value);

/** What STORED says, as far as it is known; for the rest, how the course is made. */
export function readingOf(stored: unknown): Reading {
  const said = (typeof stored === 'object' && stored ? stored : {}) as Readonly<Record<string, unknown>>;
  const chosen = Object.entries(choices).map(([name, known]) => [
    name,
    (known as readonly unknown[]).includes(said[name]) ? said[name] : known[0],
  ]);
  const size = sizes.find((one) => one === said['size']) ?? 1;
  return { size, ...(Object.fromEntries(chosen) as Chosen) };
}
