/** The tools that are looked at again after months: what a page needs to say when one is due. At build. */
import { definitionOf } from '../activities/in-course.ts';
import type { LoadedCourse } from '../course/load.ts';
import { toolsOf } from '../course/tools.ts';

export interface Returning {
  /** The activity's. */
  readonly id: string;
  /** Its page: `/toolkit/SLUG/`. */
  readonly slug: string;
  readonly title: string;
}

export const returningOf = (loaded: LoadedCourse): readonly Returning[] =>
  toolsOf(loaded).flatMap(({ slug, activity }) =>
    definitionOf(activity).keepsReadings?.(activity)
      ? [{ id: activity.id, slug, title: activity.title }]
      : [],
  );
