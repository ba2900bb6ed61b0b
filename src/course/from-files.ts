/** A course folder, read file by file, as the pages have it from the content collections. Pure. */
import { assembled, toOutline } from './assemble.ts';
import type { CourseFiles } from './checks/read.ts';
import type { LessonText } from './lesson-text.ts';
import { type Outline, outlineOf } from './outline.ts';
import type { Course, LessonHead } from './schema.ts';

interface Timed {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly required: boolean;
}

export interface FromFiles<Activity> {
  readonly course: Course;
  readonly outline: Outline;
  readonly lessons: ReadonlyMap<
    string,
    {
      readonly slug: string;
      readonly head: LessonHead;
      readonly text: LessonText;
      readonly minutes: number;
      readonly asked: number;
      readonly activities: readonly Activity[];
    }
  >;
  readonly activities: ReadonlyMap<string, Activity>;
}

/** @returns undefined where course.yaml cannot be read; of the rest what can */
export function fromFiles<Activity extends Timed>(
  files: Pick<CourseFiles<Activity>, 'course' | 'lessons' | 'activities'>,
): FromFiles<Activity> | undefined {
  const course = files.course.data;
  if (!course) return undefined;
  const activities = new Map(
    files.activities.flatMap(({ id, data }) =>
      data === undefined ? [] : [[id, data] as readonly [string, Activity]],
    ),
  );
  const lessons = new Map(
    files.lessons.flatMap(({ id: slug, data: head, text }) =>
      head && text ? [[slug, { slug, head, text, ...assembled(text, activities) }] as const] : [],
    ),
  );
  return { course, outline: outlineOf(course, [...lessons.values()].map(toOutline)), lessons, activities };
}
