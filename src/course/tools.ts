/** The tools that can be opened: those of `course.yaml` whose lesson is published. Pure. */
import type { LoadedCourse } from './load.ts';

/** What a tool's page shows: its words from `course.yaml`, its activity, and the lesson that explains it. */
export function toolsOf({ course, lessons }: Pick<LoadedCourse, 'course' | 'lessons'>) {
  return course.toolkit.flatMap(({ slug, title, text, need, activity: id }) => {
    for (const lesson of lessons.values()) {
      const activity = lesson.activities.find((one) => one.id === id);
      if (activity)
        return [
          { slug, title, text, need, activity, lesson: { slug: lesson.slug, title: lesson.head.title } },
        ];
    }
    return [];
  });
}

/** Where the toolkit has an activity: the last part of its page's address. */
export const toolPageOf = (id: string, { toolkit }: LoadedCourse['course']): string | undefined =>
  toolkit.find(({ activity }) => activity === id)?.slug;
