/**
 * Under which parts an activity's facts may lie. A name in braces stands for what is made while learning: a day, an
 * entry of the learner's own, the number of a try.
 */

/** A part, and the ids that an answer in it may hold: those that an author gave. */
export type Part = readonly [part: string, holds?: readonly string[]];

export const ids = (named: readonly { readonly id: string }[]): string[] => named.map(({ id }) => id);

/** Parts whose answers hold no ids. */
export const parts = (...names: readonly string[]): Part[] => names.map((name) => [name]);
