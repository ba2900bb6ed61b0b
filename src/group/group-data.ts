/** The activities whose choices learners can show as a code, and what the trainer's page needs of each. Read at build. */
import { isCoded } from '../activities/countable.ts';
import { type LoadedCourse, published } from '../course/load.ts';
import { type CountableActivity, countableOf } from '../spread/countables.ts';

export interface GroupActivity extends CountableActivity {
  readonly lesson: { readonly slug: string; readonly title: string };
}

/** In the order of study. */
export const groupActivities = (loaded: LoadedCourse): readonly GroupActivity[] =>
  published(loaded).flatMap(({ slug, head, activities }) =>
    activities.flatMap((activity) => {
      const countable = countableOf(activity);
      return countable && isCoded(countable) ? [{ ...countable, lesson: { slug, title: head.title } }] : [];
    }),
  );
