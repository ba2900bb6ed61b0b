/** What a verdict counts, and which stored values are one: placings and questions alike. Pure. */
import type { Json, Verdict } from './kind.ts';

/** The credit for a card or a question, out of 1. */
export const credits: Readonly<Record<Verdict, number>> = { best: 1, defensible: 0.5, unlikely: 0 };

/** Is a stored value one of the verdicts? */
export function isVerdict(value: Json | undefined): value is Verdict {
  return value === 'best' || value === 'defensible' || value === 'unlikely';
}
