/** The course as an ordered outline: what is published, what it asks, what comes before and after. Pure. */
import type { Course } from './schema.ts';

export interface OutlineLesson {
  /** 1, 2, 3 … through the whole course; the finish has none. */
  readonly number: number | undefined;
  readonly slug: string;
  readonly title: string;
  /** Has a page. What is not there yet is named, and not linked. */
  readonly published: boolean;
  readonly minutes: number;
  /** What of them the text takes, and what the statement asks for. */
  readonly asked: number;
  /** Ids of the activities that the statement asks for, in the order of the page. */
  readonly requires: readonly string[];
}

export interface OutlinePart {
  /** A, B … Z, 27, 28 …, or what course.yaml says. */
  readonly letter: string;
  readonly title: string;
  readonly lessons: readonly OutlineLesson[];
}

export interface Outline {
  readonly parts: readonly OutlinePart[];
  readonly finish: OutlineLesson;
}

/** What a published lesson brings to the outline. */
interface PublishedLesson {
  readonly slug: string;
  readonly minutes: number;
  readonly asked: number;
  readonly requires: readonly string[];
}

/** Numbers the lessons through all parts, and tells those that are published from those to come. */
export function outlineOf(
  course: Pick<Course, 'parts' | 'finish'>,
  published: readonly PublishedLesson[],
): Outline {
  const known = new Map(published.map((lesson) => [lesson.slug, lesson]));
  let number = 0;
  const entry = ({ slug, title }: { slug: string; title: string }, numbered: boolean): OutlineLesson => {
    const lesson = known.get(slug);
    return {
      number: numbered ? ++number : undefined,
      slug,
      title,
      published: lesson !== undefined,
      minutes: lesson?.minutes ?? 0,
      asked: lesson?.asked ?? 0,
      requires: lesson?.requires ?? [],
    };
  };
  return {
    parts: course.parts.map(({ letter, title, lessons }, index) => ({
      letter: letterOf(letter, index),
      title,
      lessons: lessons.map((lesson) => entry(lesson, true)),
    })),
    finish: entry(course.finish, false),
  };
}

/** What a part is called: the letter that it is given, else that of its place; after Z, the number. */
export const letterOf = (given: string | undefined, index: number): string =>
  given ?? (index < 26 ? String.fromCharCode(65 + index) : String(index + 1));

/** Where a part begins on the outline's own page. */
export const placeOfPart = ({ letter }: OutlinePart): string => `part-${letter.toLowerCase()}`;

const wholes = new WeakMap<Outline, readonly OutlineLesson[]>();

/** Every lesson in the order of study, the finish last. Gathered once: every page asks. */
export function allLessons(outline: Outline): readonly OutlineLesson[] {
  const known = wholes.get(outline);
  if (known) return known;
  const all = [...outline.parts.flatMap(({ lessons }) => lessons), outline.finish];
  wholes.set(outline, all);
  return all;
}

/** The published lessons before and after SLUG, for the page's foot. */
export function neighbours(
  outline: Outline,
  slug: string,
): { previous?: OutlineLesson; next?: OutlineLesson } {
  const all = allLessons(outline).filter((lesson) => lesson.published);
  const index = all.findIndex((lesson) => lesson.slug === slug);
  const [previous, next] = [all[index - 1], all[index + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** 155 → “3 h”, 142 → “2.5 h”, 42 → “45 min”: up to five minutes, from an hour on to half hours. No reader reads by the minute. */
export const hoursAndMinutes = (minutes: number): string =>
  minutes < 60 ? `${Math.ceil(minutes / 5) * 5} min` : `${Math.ceil(minutes / 30) / 2} h`;
