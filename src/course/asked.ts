/**
 * What each lesson asks for and takes: one file for all pages, so that none of them carries the whole course. Pure.
 */
import type { Outline, OutlineLesson } from './outline.ts';
import { stepsOf } from './steps.ts';

/** `requires`: ids of the activities that the statement asks for. `minutes`: of the text and of these. `step`: which step of a drawing it belongs to. */
export type AskedLesson = readonly [slug: string, minutes: number, step: number, ...requires: string[]];

/** Every published lesson in the order of study, the finish last. */
export function askedOf(outline: Outline): readonly AskedLesson[] {
  const steps = [...stepsOf(outline), [outline.finish]];
  return steps.flatMap((lessons, step) =>
    lessons
      .filter(({ published }) => published)
      .map(({ slug, asked, requires }: OutlineLesson): AskedLesson => [slug, asked, step, ...requires]),
  );
}
