/** What a lesson shows on a wall: `present/SLUG.json`, fetched when one of its activities is shown. Made at build. */
import { definitionOf } from '../activities/in-course.ts';
import type { ActivityEntry } from '../activities/kinds.ts';
import type { Slides } from '../activities/slide.ts';

export interface Shown {
  readonly id: string;
  readonly title: string;
  readonly instruction: string;
  readonly kind: string;
  /** None: its written form is shown as it stands in the lesson. */
  readonly slides?: Slides | undefined;
}

export interface Deck {
  readonly slug: string;
  readonly title: string;
  readonly activities: readonly Shown[];
}

/** What a room is shown of ACTIVITY, one thing at a time; nothing for a kind that is shown as it is. */
export function slidesOf(activity: ActivityEntry): Slides | undefined {
  const { slides, countable } = definitionOf(activity);
  const found = (slides ?? countable)?.(activity);
  return found?.items.length ? found : undefined;
}

export const deckOf = (slug: string, title: string, activities: readonly ActivityEntry[]): Deck => ({
  slug,
  title,
  activities: activities.map((activity) => ({
    id: activity.id,
    title: activity.title,
    instruction: activity.instruction,
    kind: activity.kind,
    slides: slidesOf(activity),
  })),
});
