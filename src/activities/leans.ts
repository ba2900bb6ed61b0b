/** What of an activity its scripts need, kind by kind. Read at build; pure. */

import { leanAgreement } from './agreement/lean.ts';
import { leanApproach } from './approach/lean.ts';
import { leanBalance } from './balance/lean.ts';
import { leanBranch } from './branch/lean.ts';
import { leanChoice } from './choice/lean.ts';
import { leanExpectations } from './expectations/lean.ts';
import { leanGrid } from './grid/lean.ts';
import type { ActivityEntry, KindName } from './kinds.ts';
import { leanMap } from './map/lean.ts';
import { leanOrder } from './order/lean.ts';
import { leanPlace } from './place/lean.ts';
import { leanPlan } from './plan/lean.ts';
import { leanProfile } from './profile/lean.ts';
import { leanQuiz } from './quiz/lean.ts';
import { leanRating } from './rating/lean.ts';
import { leanReflect } from './reflect/lean.ts';
import { leanSeats } from './seats/lean.ts';
import { leanTrace } from './trace/lean.ts';
import { leanWeigh } from './weigh/lean.ts';

const leans = {
  place: leanPlace,
  choice: leanChoice,
  reflect: leanReflect,
  rating: leanRating,
  profile: leanProfile,
  weigh: leanWeigh,
  balance: leanBalance,
  expectations: leanExpectations,
  order: leanOrder,
  grid: leanGrid,
  seats: leanSeats,
  branch: leanBranch,
  trace: leanTrace,
  quiz: leanQuiz,
  agreement: leanAgreement,
  approach: leanApproach,
  plan: leanPlan,
  map: leanMap,
} satisfies Record<KindName, unknown>;

/** The lean data of an activity: no reason, no verdict, and nothing that stands in the written form. */
export const leanOf = (activity: ActivityEntry): unknown => leans[activity.kind](activity as never);
