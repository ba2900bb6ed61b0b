/** A stylesheet a kind, so that a lesson carries only those of the kinds that it has. Read at build. */
import common from '../styles/activity.css?inline';
import balance from './balance/balance.css?inline';
import branch from './branch/branch.css?inline';
import choice from './choice/choice.css?inline';
import expectations from './expectations/expectations.css?inline';
import grid from './grid/grid.css?inline';
import type { ActivityEntry, KindName } from './kinds.ts';
import order from './order/order.css?inline';
import columns from './place/columns.css?inline';
import place from './place/place.css?inline';
import staircase from './place/staircase.css?inline';
import profile from './profile/profile.css?inline';
import rating from './rating/rating.css?inline';
import reflect from './reflect/reflect.css?inline';
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
  branch,
};

const skins = { staircase, columns };

/** The stylesheets of a page with ACTIVITIES, each once: what all share, and what each kind and skin adds. */
export function stylesOf(activities: readonly ActivityEntry[]): string[] {
  const own = activities.flatMap((activity) =>
    activity.kind === 'place' ? [place, skins[activity.skin]] : [styles[activity.kind]],
  );
  return own.length ? [...new Set([common, ...own])] : [];
}
