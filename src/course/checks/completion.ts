/** What the statement asks for, against the activities that there are: not written yet, or misspelt? Pure. */
import { didYouMean, nearest } from './nearest.ts';
import { type Path, type Problem, problemIn } from './problems.ts';
import type { CourseFiles } from './read.ts';

interface Activity {
  readonly id: string;
  readonly kind?: string;
}

/**
 * An activity to come is left out of what is asked. A name that nothing bears is taken for one only while a lesson of
 * the course is still to be written, and while no other activity is called almost the same.
 */
export function checkCompletion({ course, lessons, activities }: CourseFiles<Activity>): Problem[] {
  const { completion, toolkit, parts, finish } = course.data ?? {};
  if (!completion || !parts || !finish || !toolkit) return [];
  const ids = activities.flatMap(({ id, data }) => [id, ...(data ? [data.id] : [])]);
  const named: { readonly id: string; readonly at: Path }[] = [
    ...completion.artefacts.map((id, index) => ({ id, at: ['completion', 'artefacts', index] })),
    ...(completion.finalCheck === undefined
      ? []
      : [{ id: completion.finalCheck, at: ['completion', 'finalCheck'] }]),
    ...toolkit.map(({ activity }, index) => ({ id: activity, at: ['toolkit', index, 'activity'] })),
  ];
  const free = ids.filter((id) => !named.some((one) => one.id === id));
  const planned = [...parts.flatMap((part) => part.lessons), finish];
  const toCome = planned.filter(({ slug }) => !lessons.some(({ id }) => id === slug));
  // A course has one final check: a quiz that goes by another name is it.
  const quizzes = activities.flatMap(({ data }) => (data?.kind === 'quiz' ? [data.id] : []));

  return named.flatMap(({ id, at }) => {
    if (ids.includes(id)) return [];
    const isCheck = at.at(-1) === 'finalCheck';
    const like = (isCheck ? quizzes[0] : undefined) ?? nearly(id, free);
    if (toCome.length && !like) return [];
    const asked =
      isCheck || at[1] === 'artefacts' ? ', and the statement would ask for less than it says' : '';
    const guess = like ? `Did you mean “${like}”? ` : didYouMean(id, free);
    return [
      problemIn(course, {
        at,
        message: `No activity is called “${id}”${asked}.`,
        remedy: `${guess}Write the id of an activity that there is, or take it out.`,
      }),
    ];
  });
}

/** One or two letters apart: a slip of the hand, not another name. */
function nearly(id: string, names: readonly string[]): string | undefined {
  const near = nearest(id, names);
  return near !== undefined && Math.abs(near.length - id.length) <= 2 && slips(id, near) <= 2
    ? near
    : undefined;
}

/** How many letters stand between what two names begin and end with alike. */
function slips(a: string, b: string): number {
  let begin = 0;
  while (begin < Math.min(a.length, b.length) && a[begin] === b[begin]) begin++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - begin && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - begin - end;
}
