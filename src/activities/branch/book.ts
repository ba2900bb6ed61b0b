/** A story as a book of numbered scenes, in an order from which nobody can guess how it goes on. Pure; read at build. */
import type { BranchScene } from './schema.ts';

/** A number that goes by the letters of an id, and by nothing that an author would notice (FNV-1a). */
const shuffled = (id: string) =>
  [...id].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0, 2166136261);

/** The first scene first, all others mixed: always in the same way, so that a printed book and the page agree. */
export function inBookOrder(scenes: readonly BranchScene[], start: string): readonly BranchScene[] {
  const rest = scenes.filter(({ id }) => id !== start);
  return [
    ...scenes.filter(({ id }) => id === start),
    ...rest.toSorted((a, b) => shuffled(a.id) - shuffled(b.id)),
  ];
}
