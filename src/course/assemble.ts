/** Puts a lesson together from its text and the activities beside it. Pure. */
import type { LessonText } from './lesson-text.ts';
import { minutesLeft } from './minutes.ts';

interface Timed {
  readonly minutes: number;
}

/** The activities that TEXT names, in the order of the page; the minutes of it all, and from each section on. */
export function assembled<Activity extends Timed>(
  text: LessonText,
  activities: ReadonlyMap<string, Activity>,
): { readonly minutes: number; readonly left: readonly number[]; readonly activities: Activity[] } {
  const own = text.mentions.flatMap(({ component, id }) => {
    const activity = component === 'Activity' && id ? activities.get(id) : undefined;
    return activity ? [activity] : [];
  });
  const left = minutesLeft(text.sections, (id) => activities.get(id)?.minutes);
  return { minutes: left[0] ?? 1, left, activities: own };
}

/** What a lesson brings to the outline. */
export const toOutline = ({
  slug,
  minutes,
  activities,
}: {
  readonly slug: string;
  readonly minutes: number;
  readonly activities: readonly { readonly id: string; readonly required: boolean }[];
}) => ({ slug, minutes, requires: activities.filter(({ required }) => required).map(({ id }) => id) });
