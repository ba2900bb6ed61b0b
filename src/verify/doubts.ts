/** What days tell against a record: each a sentence. It accuses nobody: clocks go wrong. Pure. */
import type { Claims } from '../credential/claims.ts';
import { isOver, type Limits } from '../credential/limits.ts';
import { verify as words } from '../words/en/verify.ts';
import { dayOf } from './when.ts';

const DAY = 86_400;
/** Seconds since 1970 at a day's noon. */
const noonOf = (day: string) => Date.parse(`${day}T12:00:00Z`) / 1000;

export interface Dated {
  /** The day of completion. */
  readonly on: Claims['on'];
  /** Seconds since 1970 at which the learner signed, or without them an organisation. */
  readonly signedAt: number;
  /** The first day of that version, where the site knows it. */
  readonly released?: string;
  readonly limits: Limits;
}

/**
 * @param now Milliseconds since 1970, by the clock of whoever checks.
 * @param language Of days in words.
 */
export function doubtsOf(
  { on, signedAt, released, limits }: Dated,
  now: number,
  language: string,
): readonly string[] {
  const { days } = words;
  // A day has begun, or not ended, elsewhere: so far it may be off.
  const late = (a: number, b: number) => a > b + 1.5 * DAY;
  const day = noonOf(on);
  const out = released === undefined ? undefined : noonOf(released);
  return [
    late(day, now / 1000) && days.toCome,
    late(day, signedAt) && days.afterSigning,
    out !== undefined && late(out, day) && days.beforeVersion(dayOf(released ?? '', language)),
    out !== undefined && late(out, signedAt) && days.signedBefore(dayOf(released ?? '', language)),
    ...ends(limits, now, language),
  ].filter((one) => one !== false);
}

function ends(limits: Limits, now: number, language: string): readonly (string | false)[] {
  const { days } = words;
  const { until, status } = limits;
  return [
    until !== undefined &&
      (Number.isNaN(until)
        ? days.endUnread
        : (isOver(limits, now) ? days.over : days.until)(
            dayOf(new Date(until * 1000).toISOString().slice(0, 10), language),
          )),
    status === true && days.status,
  ];
}
