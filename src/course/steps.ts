/** What is drawn of a course, and how much: in the head's sign, on home, on My progress. Pure. */
import { allLessons, type Outline, type OutlineLesson } from './outline.ts';

/** As many as an eye can tell apart, and as many lessons as a rail lists. Longer courses are told part by part. */
export const many = 40;

/** Whether the course has more lessons than a rail lists. The finish is not counted. */
export const isLong = (outline: Outline): boolean => allLessons(outline).length - 1 > many;

/**
 * What each step of a drawing stands for: a lesson; in a long course a part; in one of many parts an equal share of the
 * lessons. The finish has none.
 */
export function stepsOf(outline: Outline): readonly (readonly OutlineLesson[])[] {
  const lessons = allLessons(outline).slice(0, -1);
  if (!isLong(outline)) return lessons.map((lesson) => [lesson]);
  if (outline.parts.length <= many) return outline.parts.map((part) => part.lessons);
  const at = (step: number) => Math.round((step * lessons.length) / many);
  return Array.from({ length: many }, (_, step) => lessons.slice(at(step), at(step + 1)));
}
