/** What the cohort page needs of the course: `cohort/course.json`, made at build and fetched with the first file. */
import { definitionOf } from '../activities/in-course.ts';
import type { Joining } from '../activities/joined.ts';
import { type LoadedCourse, published } from '../course/load.ts';
import type { Rename } from '../progress/renames.ts';
import { type CountableActivity, countableOf } from '../spread/countables.ts';

export interface CohortLesson {
  readonly slug: string;
  /** The finish has none. */
  readonly number?: number;
  readonly title: string;
  /** Ids of the activities that the statement asks for. */
  readonly requires: readonly string[];
}

/** An activity with what can be counted in it, and the lesson that it stands in. */
export interface CohortActivity extends CountableActivity {
  readonly lesson: string;
  /** The earlier activity that asked the same. */
  readonly since?: string;
}

/** An activity whose entries are joined by name. */
export interface CohortJoining extends Joining {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
}

export interface CohortData {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly language: string;
  readonly lessons: readonly CohortLesson[];
  readonly activities: readonly CohortActivity[];
  readonly joins: readonly CohortJoining[];
  readonly renames: readonly Rename[];
}

export function cohortData(loaded: LoadedCourse): CohortData {
  const { course, outline, renames } = loaded;
  const known = new Map(
    [...outline.parts.flatMap(({ lessons }) => lessons), outline.finish].map((one) => [one.slug, one]),
  );
  const lessons = published(loaded);
  const all = lessons.flatMap(({ slug, activities }) =>
    activities.map((activity) => ({ slug, activity, definition: definitionOf(activity) })),
  );
  return {
    id: course.id,
    version: course.version,
    title: course.title,
    language: course.language,
    lessons: lessons.map(({ slug, head, activities }) => {
      const number = known.get(slug)?.number;
      return {
        slug,
        ...(number === undefined ? {} : { number }),
        title: head.title,
        requires: activities.filter(({ required }) => required).map(({ id }) => id),
      };
    }),
    activities: all.flatMap(({ slug, activity, definition }) => {
      const countable = countableOf(activity);
      const since = definition.since?.(activity);
      return countable ? [{ ...withoutReasons(countable), lesson: slug, ...(since ? { since } : {}) }] : [];
    }),
    joins: all.flatMap(({ activity, definition }) =>
      definition.joins
        ? [{ id: activity.id, kind: activity.kind, title: activity.title, ...definition.joins(activity) }]
        : [],
    ),
    renames,
  };
}

/** What fits best is told; why, the lesson says. */
const withoutReasons = (activity: CountableActivity): CountableActivity => ({
  ...activity,
  items: activity.items.map((item) => ({
    ...item,
    choices: item.choices.map(({ why: _, ...choice }) => choice),
  })),
});
