/** What learners' records come to, side by side. Pure. */
import type { Parts } from '../activities/kind.ts';
import { type LessonState, lessonState } from '../course/lesson-state.ts';
import { answersOf } from '../progress/activity.ts';
import { unique } from '../progress/progress.ts';
import { disagreement, type ItemSpread, spreadOf, worstFirst } from '../spread/spread.ts';
import { type Change, changesOf } from './change.ts';
import type { CohortActivity, CohortData, CohortJoining } from './cohort-data.ts';
import type { Learner } from './learners.ts';
import { type Entry, type Joined, joinedOf } from './partners.ts';

/** A learner's line in the table of who has done what. */
export interface Row {
  readonly learner: Learner;
  /** In the order of the lessons. */
  readonly states: readonly LessonState[];
  readonly done: number;
  /** When they last did something that this page looks at, in milliseconds since 1970; 0 for never. */
  readonly last: number;
}

/** A card or question with its answers, and the activity that it is of. */
export interface Asked extends ItemSpread {
  readonly activity: CohortActivity;
  readonly far: number | undefined;
}

export interface JoinedWork {
  readonly joining: CohortJoining;
  readonly joined: Joined;
}

export interface Overview {
  readonly rows: readonly Row[];
  /** By activity, in the order of the course: those that anybody answered. */
  readonly asked: ReadonlyMap<string, readonly Asked[]>;
  /** Of all activities together: what to talk about first. */
  readonly divided: readonly Asked[];
  readonly changes: readonly Change[];
  readonly joined: readonly JoinedWork[];
}

/** Reads the entries of a kind. */
export type EntriesOf = (kind: string) => (parts: Parts) => readonly Entry[];

/** How sure somebody is of themselves is nothing to be divided over. */
const isScale = ({ shape, ordered }: CohortActivity) => shape === 'columns' && ordered === true;

const isAnybodys = ({ people }: ItemSpread) => people > 0;

/** @param breathe Called between learners and between activities; a page lets others have their turn in it. */
export async function overviewOf(
  { lessons, activities, joins }: CohortData,
  learners: readonly Learner[],
  entriesOf: EntriesOf,
  breathe: () => Promise<void> | void = () => undefined,
): Promise<Overview> {
  const rows: Row[] = [];
  const answers = new Map<string, Map<string, Parts>>(activities.map(({ id }) => [id, new Map()]));
  const entries = new Map<string, Map<string, Entry[]>>(joins.map(({ id }) => [id, new Map()]));
  for (const learner of learners) {
    const { id, progress } = learner;
    const states = lessons.map(({ slug, requires }) => lessonState(progress, slug, requires));
    rows.push({
      learner,
      states,
      done: states.filter((state) => state === 'done').length,
      last: unique(progress).reduce((last, { wall }) => Math.max(last, wall), 0),
    });
    for (const key of progress.activities.keys()) {
      answers.get(key)?.set(id, answersOf(progress, key));
      const joining = joins.find((one) => key === one.id || key.startsWith(`${one.id}#`));
      if (!joining) continue;
      const own = entriesOf(joining.kind)(answersOf(progress, key));
      const all = entries.get(joining.id);
      if (own.length) all?.set(id, [...(all.get(id) ?? []), ...own]);
    }
    await breathe();
  }
  const asked = new Map<string, readonly Asked[]>();
  for (const activity of activities) {
    const spreads = spreadOf(activity, answers.get(activity.id)?.values() ?? []);
    if (spreads.some(isAnybodys))
      asked.set(
        activity.id,
        spreads.map((spread) => ({ ...spread, activity, far: disagreement(spread, activity.ordered) })),
      );
    await breathe();
  }
  const changes = changesOf(activities, answers);
  await breathe();
  const all = [...asked.values()].flat().filter((one) => !isScale(one.activity) && isAnybodys(one));
  return {
    rows,
    asked,
    divided: worstFirst(all, ({ activity }) => activity.ordered === true),
    changes,
    joined: joins.flatMap((joining) => {
      const joined = joinedOf(entries.get(joining.id) ?? new Map(), joining);
      return joined.entries.length ? [{ joining, joined }] : [];
    }),
  };
}
