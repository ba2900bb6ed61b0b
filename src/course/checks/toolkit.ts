/** The toolkit in course.yaml, against the activities that it names. Pure. */
import { type Problem, problemIn } from './problems.ts';
import type { CourseFiles } from './read.ts';
import { repeats } from './twice.ts';

/** A tool to come is none of it: its lesson may not be written yet. */
export function checkToolkit({
  course,
  activities,
}: CourseFiles<{ readonly id: string; readonly tool?: boolean | undefined }>): Problem[] {
  const tools = course.data?.toolkit;
  if (!tools) return [];
  const there = new Map(activities.map((file) => [file.id, file]));
  return [
    ...repeats(tools.map(({ slug }) => slug)).map(({ index, value }) =>
      problemIn(course, {
        at: ['toolkit', index, 'slug'],
        message: `Two tools have the slug “${value}”.`,
        remedy: 'Give each tool an address of its own.',
      }),
    ),
    ...tools.flatMap(({ activity: id }) => {
      const activity = there.get(id);
      if (!activity?.data || activity.data.tool) return [];
      return problemIn(activity, {
        message: `The toolkit in course.yaml shows “${id}”, which is kept once, and not apart for each thing that tools are kept for.`,
        remedy: 'Add “tool: true”, or take it out of the toolkit.',
      });
    }),
    ...activities
      .filter(({ id, data }) => data?.tool && !tools.some(({ activity }) => activity === id))
      .map((activity) =>
        problemIn(activity, {
          at: ['tool'],
          message: `“${activity.id}” is kept apart for each thing that tools are kept for, and has no page where a learner could choose one.`,
          remedy: 'Add it to “toolkit” in course.yaml, or take “tool: true” out.',
        }),
      ),
  ];
}
