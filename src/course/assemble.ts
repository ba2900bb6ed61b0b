/** Puts a lesson together from its text and the activities beside it. Pure. */
import type { LessonText } from './lesson-text.ts';
import { minutesLeft, readingMinutes } from './minutes.ts';

interface Timed {
  readonly minutes: number;
  readonly required: boolean;
}

interface Assembled<Activity> {
  readonly minutes: number;
  /** Of the text, and of what the statement asks for in it. */
  readonly asked: number;
  /** From each section on. */
  readonly left: readonly number[];
  readonly activities: Activity[];
}

/** The activities that TEXT names, in the order of the page, and the minutes of it all. */
export function assembled<Activity extends Timed>(
  text: LessonText,
  activities: ReadonlyMap<string, Activity>,
): Assembled<Activity> {
  const own = text.mentions.flatMap(({ component, id }) => {
    const activity = component === 'Activity' && id ? activities.get(id) : undefined;
    return activity ? [activity] : [];
  });
  const left = minutesLeft(text.sections, (id) => activities.get(id)?.minutes);
  const required = own.reduce((sum, activity) => sum + (activity.required ? activity.minutes : 0), 0);
  // To the nearest: these are summed over lessons, where what is rounded up would add up.
  const asked = Math.max(1, Math.round(readingMinutes(text.words) + required));
  return { minutes: left[0] ?? 1, asked, left, activities: own };
}

/** What a lesson brings to the outline. */
export const toOutline = ({
  slug,
  minutes,
  asked,
  activities,
}: {
  readonly slug: string;
  readonly minutes: number;
  readonly asked: number;
  readonly activities: readonly { readonly id: string; readonly required: boolean }[];
}) => ({ slug, minutes, asked, requires: activities.filter(({ required }) => required).map(({ id }) => id) });
