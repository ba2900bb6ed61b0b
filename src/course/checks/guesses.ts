/** Activities that come back to first guesses, against the guesses. Pure. */
import { didYouMean } from './nearest.ts';
import { type Problem, problemIn } from './problems.ts';
import type { CourseFiles } from './read.ts';

interface Activity {
  readonly id: string;
  readonly again?: string | undefined;
  readonly feedback?: string | undefined;
}

export function checkGuesses({ activities }: CourseFiles<Activity>): Problem[] {
  const guesses = activities.flatMap(({ data }) => (data?.feedback === 'later' ? [data.id] : []));
  return activities.flatMap((activity) => {
    const { again } = activity.data ?? {};
    if (again === undefined || guesses.includes(again)) return [];
    return problemIn(activity, {
      at: ['again'],
      message: `There are no first guesses called “${again}”.`,
      remedy: `${didYouMean(again, guesses)}Name questions whose feedback is “later”.`,
    });
  });
}
