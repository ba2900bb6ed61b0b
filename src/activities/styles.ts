/** A stylesheet a kind, so that a lesson carries only those of the kinds that it has. Read at build. */
import common from '../styles/activity.css?inline';
import balance from './balance/balance.css?inline';
import choice from './choice/choice.css?inline';
import expectations from './expectations/expectations.css?inline';
import grid from './grid/grid.css?inline';
import type { KindName } from './kinds.ts';
import order from './order/order.css?inline';
import place from './place/place.css?inline';
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
};

/** The stylesheet of one kind; `common` is what every activity shares. */
export const styleOf = (kind: KindName): string => styles[kind];
export { common as activityStyle };
