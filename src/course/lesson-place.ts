/** Where a lesson stands: its part and its number. Pure. */
import type { Outline } from './outline.ts';

/** `undefined` for the finish, which stands in no part. */
export function placeOf(
  outline: Outline,
  slug: string,
): { letter: string; part: string; number: number } | undefined {
  for (const { letter, title, lessons } of outline.parts) {
    const lesson = lessons.find((entry) => entry.slug === slug);
    if (lesson?.number) return { letter, part: title, number: lesson.number };
  }
  return undefined;
}
