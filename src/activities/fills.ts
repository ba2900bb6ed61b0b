/** Pages that activities fill beside their lessons: review with questions, the portfolio with work, codes with choices. Pure. */
import { isCoded } from './countable.ts';
import type { ActivityEntry, AnyDefinition } from './kinds.ts';
import { whole } from './whole.ts';

/** How many activities fill a page each. */
export interface Fills {
  /** Questions that explain themselves. */
  readonly checks: number;
  /** Work of the learner's own. */
  readonly works: number;
  /** Tools that two sides can lay beside each other. */
  readonly sides: number;
  /** What learners chose, as codes for the room. */
  readonly codes: number;
}

export function fillsOf(
  activities: readonly ActivityEntry[],
  definitionOf: (activity: ActivityEntry) => AnyDefinition,
): Fills {
  const all = new Map(activities.map((activity) => [activity.id, activity]));
  const count = (fills: (activity: ActivityEntry, definition: AnyDefinition) => boolean) =>
    activities.filter((activity) => {
      const definition = definitionOf(activity);
      return fills(whole(activity, definition, all), definition);
    }).length;
  return {
    checks: count((activity, { forReview }) => Boolean(forReview?.(activity).length)),
    works: count((_, { portfolio }) => Boolean(portfolio)),
    sides: count(({ tool }, { sides }) => Boolean(tool && sides)),
    codes: count((activity, { countable }) => isCoded(countable?.(activity))),
  };
}
