/** A stylesheet a kind, so that a lesson carries only those of the kinds that it has. Read at build. */
import common from '../styles/activity.css?inline';
import agreement from './agreement/agreement.css?inline';
import approach from './approach/approach.css?inline';
import balance from './balance/balance.css?inline';
import branch from './branch/branch.css?inline';
import choice from './choice/choice.css?inline';
import expectations from './expectations/expectations.css?inline';
import grid from './grid/grid.css?inline';
import type { ActivityEntry, KindName } from './kinds.ts';
import map from './map/map.css?inline';
import order from './order/order.css?inline';
import columns from './place/columns.css?inline';
import place from './place/place.css?inline';
import staircase from './place/staircase.css?inline';
import plan from './plan/plan.css?inline';
import profile from './profile/profile.css?inline';
import quiz from './quiz/quiz.css?inline';
import rating from './rating/rating.css?inline';
import readings from './rating/readings.css?inline';
import reflect from './reflect/reflect.css?inline';
import seats from './seats/seats.css?inline';
import trace from './trace/trace.css?inline';
import weigh from './weigh/weigh.css?inline';

const styles: Record<KindName, string> = {
  place,
  choice,
  reflect,
  rating,
  profile,
  weigh,
  balance,
  expectations,
  order,
  grid,
  seats,
  branch,
  trace,
  quiz,
  agreement,
  approach,
  plan,
  map,
};

const skins = { staircase, columns };

/** The stylesheets of a page with ACTIVITIES, each once: what all share, and what each kind and skin adds. */
export function stylesOf(activities: readonly ActivityEntry[]): string[] {
  const own = activities.flatMap((activity) => {
    if (activity.kind === 'place') return [place, skins[activity.skin]];
    if (activity.kind === 'rating' && (activity.snapshots || activity.compareWith)) return [rating, readings];
    // A final check's questions look like any others.
    return activity.kind === 'quiz' ? [choice, quiz] : [styles[activity.kind]];
  });
  return own.length ? [...new Set([common, ...own])] : [];
}
