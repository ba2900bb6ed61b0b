/** What each kind has against an activity that fits its schema. A kind with a check of its own adds a line. */
import type { Finding } from '../course/checks/problems.ts';
import { check as agreement } from './agreement/check.ts';
import { check as approach } from './approach/check.ts';
import { check as balance } from './balance/check.ts';
import { check as branch } from './branch/check.ts';
import { check as choice } from './choice/check.ts';
import { check as expectations } from './expectations/check.ts';
import { check as grid } from './grid/check.ts';
import type { ActivityEntry } from './kinds.ts';
import { check as map } from './map/check.ts';
import { check as order } from './order/check.ts';
import { check as place } from './place/check.ts';
import { check as plan } from './plan/check.ts';
import { check as profile } from './profile/check.ts';
import { check as quiz } from './quiz/check.ts';
import { check as rating } from './rating/check.ts';
import { check as reflect } from './reflect/check.ts';
import { check as seats } from './seats/check.ts';
import { check as trace } from './trace/check.ts';
import { check as weigh } from './weigh/check.ts';

const checks: {
  readonly [Name in ActivityEntry['kind']]?: (
    activity: Extract<ActivityEntry, { kind: Name }>,
    lessons?: readonly string[],
  ) => Finding[];
} = {
  place,
  choice,
  reflect,
  profile,
  rating,
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
  map,
  plan,
};

/**
 * @param activity One that its schema has let pass.
 * @param lessons The addresses of the course's lessons in their order, the finish left out, where they are known.
 */
export function checkActivity(activity: ActivityEntry, lessons?: readonly string[]): Finding[] {
  return checks[activity.kind]?.(activity as never, lessons) ?? [];
}
