/** How the learner stands: what reckons a completion is rarely needed, and loads once there is one or nothing is left. */
import type { CourseData } from '../course/course-data.ts';
import { cellsIn } from '../progress/activity.ts';
import type { Progress } from '../progress/progress.ts';
import { leftOf } from './done.ts';
import type { Standing } from './standing.ts';

export interface Stands extends Standing {
  /** What tells of a completion in words, once it has come. */
  readonly tells?: typeof import('./completed-view.ts');
}

interface Around {
  /** By this device, in milliseconds since 1970. */
  readonly now: number;
  /** The day that the learner has set: 'YYYY-MM-DD'. */
  readonly day?: string;
}

let tells: typeof import('./completed-view.ts') | undefined;
let isComing = false;

/**
 * Undefined while something that it takes is on its way: then THEN is called, with whether it came. What did not come is
 * asked for again at the next call.
 */
export function standingOf(
  course: CourseData,
  progress: Progress,
  around: Around,
  then: (came: boolean) => void,
): Stands | undefined {
  const left = leftOf(course, progress);
  if (left.length && !cellsIn(progress, 'course').some(([kind]) => kind === 'done')) return { left };
  if (tells) {
    const versions = tells.versionsFor(course, progress, then);
    return versions && { ...tells.standing(course, progress, { versions, ...around }), tells };
  }
  if (isComing) return undefined;
  isComing = true;
  void import('./completed-view.ts')
    .then((came) => {
      tells = came;
    })
    .finally(() => {
      isComing = false;
    })
    .then(
      () => then(true),
      () => then(false),
    );
  return undefined;
}
