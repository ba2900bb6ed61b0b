/** Puts a lesson together from its text and the activities beside it. Pure. */
import { type LessonText, minutesOf } from './lesson-text.ts';

interface Timed {
  readonly minutes: number;
}

/** The activities that TEXT names, in the order of the page, and the minutes of it all. */
export function assembled<Activity extends Timed>(
  text: LessonText,
  activities: ReadonlyMap<string, Activity>,
): { readonly minutes: number; readonly activities: Activity[] } {
  const own = text.mentions.flatMap(({ component, id }) => {
    const activity = component === 'Activity' && id ? activities.get(id) : undefined;
    return activity ? [activity] : [];
  });
  return {
    minutes: minutesOf(
      text.words,
      own.map(({ minutes }) => minutes),
    ),
    activities: own,
  };
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
