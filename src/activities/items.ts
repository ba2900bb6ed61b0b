/** Under which items the facts of a course's activities may lie. Read at build; pure. */
import { type ActivityEntry, definitionOf } from './kinds.ts';
import type { Part } from './parts.ts';
import { whole } from './whole.ts';

/**
 * Every item of the course's activities, with the ids that an answer there may hold: `place-saltmere/youth-cafe` →
 * steps. `ACTIVITY/*` stands for the whole activity: there lie done, results and starting again. Facts of a tool for a
 * further partnership lie under `ACTIVITY#PARTNERSHIP/PART`, and have no line of their own.
 */
export function itemsOf(activities: readonly ActivityEntry[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map(activities.map((activity) => [activity.id, activity]));
  return new Map(
    activities.flatMap((activity) => {
      const definition = definitionOf(activity);
      const own = definition.items(whole(activity, definition, all));
      return [['*'] as Part, ...own].map(([part, holds = []]) => [`${activity.id}/${part}`, holds] as const);
    }),
  );
}
