/**
 * The language of the interface, and that of the course where it is another: `build/languages.ts` puts the build's own
 * here. Tests and commands have English.
 */
export interface Edition {
  /** BCP 47; also the folder that it is published in, beside the first. */
  readonly tag: string;
  /** What it is called in itself. */
  readonly name: string;
}

/** As pages say it of themselves. */
export const language: string = 'en-GB';
export const direction: 'rtl' | undefined = undefined;
/** On what the course says, where that is in another language than what the interface says. */
export const ofCourse: string | undefined = undefined;
/** On what the interface says in the middle of that. */
export const ofInterface: string | undefined = undefined;
/** The languages that the site is published in, the one at its root first; with one there is nothing to choose. */
export const editions: readonly Edition[] = [];
