/**
 * The files that letters come from. Each typeface is published in slices by script, so that a browser
 * fetches a slice only when a statement has a letter from it.
 */
export type Subset =
  | 'latin'
  | 'latin-ext'
  | 'vietnamese'
  | 'greek'
  | 'greek-ext'
  | 'cyrillic'
  | 'cyrillic-ext'
  | 'arabic'
  | 'hebrew';

/** Fraunces for headings, Atkinson Hyperlegible Next for text, Noto Sans for what these two lack. */
export type Family = 'fraunces' | 'atkinson' | 'noto-sans';

/** One font file: family, weight and slice. The italic serves the numbers of a list alone. */
export type Face =
  | `fraunces-600-${Subset}`
  | `atkinson-${400 | 700}-${Subset}`
  | `noto-sans-${400 | 600}-${Subset}`
  | 'fraunces-500-italic-latin';

/** Brings the bytes of a WOFF file (not WOFF2: that cannot be subset here). Rejects when it cannot. */
export type FontLoader = (face: Face) => Promise<Uint8Array>;

/** What a piece of text is, which decides its typeface and weight. */
export type Role = 'heading' | 'text' | 'strong';

/** Typefaces of a role, the first that has a letter wins. */
export const familiesOf: Record<Role, readonly Family[]> = {
  heading: ['fraunces', 'noto-sans'],
  text: ['atkinson', 'noto-sans'],
  strong: ['atkinson', 'noto-sans'],
};

/** The font file for a slice of a family in a role. */
export function faceOf(role: Role, family: Family, subset: Subset): Face {
  if (family === 'fraunces') return `fraunces-600-${subset}`;
  if (family === 'atkinson') return `atkinson-${role === 'strong' ? 700 : 400}-${subset}`;
  return `noto-sans-${role === 'text' ? 400 : 600}-${subset}`;
}
