/** Shorter ways through the course, and where a lesson lies on them. Pure. */
import { allLessons, type Outline, type OutlineLesson } from './outline.ts';
import type { Course } from './schema.ts';

export interface Way {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Those that are published. */
  readonly lessons: readonly OutlineLesson[];
  readonly minutes: number;
}

export interface PlaceOnWay {
  readonly way: Way;
  /** 1, 2, 3 … on this way. */
  readonly number: number;
  /** None after the last. */
  readonly next: OutlineLesson | undefined;
}

/** The ways that can be gone: of which at least two lessons are there. */
export function waysOf({ ways }: Pick<Course, 'ways'>, outline: Outline): readonly Way[] {
  const there = new Map(
    allLessons(outline).flatMap((lesson) => (lesson.published ? [[lesson.slug, lesson] as const] : [])),
  );
  return ways.flatMap(({ id, title, text, lessons: slugs }) => {
    const lessons = slugs.flatMap((slug) => there.get(slug) ?? []);
    const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
    return lessons.length > 1 ? [{ id, title, text, lessons, minutes }] : [];
  });
}

/** Where the lesson SLUG lies on each of WAYS that it is part of. */
export function placesOn(ways: readonly Way[], slug: string): readonly PlaceOnWay[] {
  return ways.flatMap((way) => {
    const index = way.lessons.findIndex((lesson) => lesson.slug === slug);
    return index < 0 ? [] : [{ way, number: index + 1, next: way.lessons[index + 1] }];
  });
}
