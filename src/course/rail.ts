/**
 * What of the outline stands on a page: all of it up to forty lessons; of a longer course the page's own part, and the
 * parts around it as headings that lead to the whole. So a page weighs the same in a course of a hundred lessons and of
 * a thousand. Pure.
 */
import type { Outline, OutlineLesson, OutlinePart } from './outline.ts';
import { isLong, many } from './steps.ts';

/** Headings of parts, the page's own among them: with a part of forty lessons as much as a screen and a half. */
const mostParts = 12;

export interface RailPart extends OutlinePart {
  /** None where the heading alone is shown. */
  readonly shown: readonly OutlineLesson[];
}

/** The parts to show, in the order of study. HERE is the page's lesson, if it is one. */
export function railOf(outline: Outline, here?: string): readonly RailPart[] {
  const { parts } = outline;
  if (!isLong(outline)) return parts.map((part) => ({ ...part, shown: part.lessons }));
  const own = parts.findIndex(({ lessons }) => lessons.some(({ slug }) => slug === here));
  return around(parts, own, mostParts).map((part) => ({
    ...part,
    shown:
      part === parts[own]
        ? around(part.lessons, part.lessons.findIndex(({ slug }) => slug === here), many) // biome-ignore format: one thought
        : [],
  }));
}

/** At most MOST entries of LIST, with the one at PLACE about the middle; from the beginning where it has none. */
function around<Entry>(list: readonly Entry[], place: number, most: number): readonly Entry[] {
  const from = Math.max(0, Math.min(place - Math.floor(most / 2), list.length - most));
  return list.slice(from, from + most);
}
