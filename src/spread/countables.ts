/** What can be counted in a course's activities. Read at build; pages carry what comes of it. */
import type { Countable } from '../activities/countable.ts';
import { definitionOf } from '../activities/in-course.ts';
import type { ActivityEntry } from '../activities/kinds.ts';

/** An activity with what can be counted in it. */
export interface CountableActivity extends Countable {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
}

/** Nothing for an activity in which nothing can be counted. */
export function countableOf(activity: ActivityEntry): CountableActivity | undefined {
  const countable = definitionOf(activity).countable?.(activity);
  return countable?.items.length
    ? { id: activity.id, kind: activity.kind, title: activity.title, ...countable }
    : undefined;
}
