/** What was said at a check, and the course as it is today. Pure. */
import { verdictWords } from '../words/en/verdict.ts';
import type { Kind, Shown, Verdict, Whys } from './kind.ts';

/**
 * What the learner was told, where the course still says it. A verdict of an older version must never stand beside the
 * new version's reason, so where today's key differs nothing of it is shown: the page says so, and offers a check.
 */
export const stillSaid = <Data>(
  kind: Pick<Kind<Data, never>, 'revised'>,
  told: Shown | undefined,
  data: Data,
  whys: Whys,
): Shown | undefined => (told && kind.revised?.(told, data, whys) ? undefined : told);

/** “3 fit best, 1 to rethink”: how kinds that keep verdicts say what was told. */
export function tallied(told: readonly { readonly verdict: Verdict }[]): string {
  const count = (verdict: Verdict) => told.filter((one) => one.verdict === verdict).length;
  return verdictWords.tally(count('best'), count('defensible'), count('unlikely'));
}
