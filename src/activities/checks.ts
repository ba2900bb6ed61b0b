/** What an activity's kind has against it, beyond its schema. */
import type { Finding } from '../course/checks/problems.ts';
import { type ActivityEntry, definitionOf } from './kinds.ts';

/**
 * @param activity One that its schema has let pass.
 * @param lessons The addresses of the course's lessons in their order, the finish left out, where they are known.
 */
export const checkActivity = (activity: ActivityEntry, lessons?: readonly string[]): Finding[] =>
  definitionOf(activity).check?.(activity, lessons) ?? [];
