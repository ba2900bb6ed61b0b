/** What the learner's earlier work has to offer to an agreement, by name. */

import { dayInWords } from '../../words/en/days.ts';
import type { ViewProps } from '../kind.ts';
import { offersOf } from '../offers.ts';
import type { AgreementData } from './agreement.ts';
import { agreement as words } from './words/en/agreement.ts';

export interface Offered {
  /** Where it comes from, in words: “From your project:”. */
  readonly from: string;
  /** What is put in. */
  readonly value: string;
}

/** `YYYY-MM-DD` by the learner's clock, so many months from now. */
export function dayFromNow(months = 0): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth() + months, now.getDate()))
    .toISOString()
    .slice(0, 10);
}

const sentences: { readonly [name: string]: (value: string) => string } = {
  partner: words.partner,
  level: words.level,
};

export function offersIn(
  { lenders }: AgreementData,
  lent: ViewProps<unknown>['lent'],
): ReadonlyMap<string, Offered> {
  const day = { from: words.from.day, value: words.lookAgain(dayInWords(dayFromNow(3))) };
  return new Map([
    ['review-day', day],
    ...lenders.flatMap(({ kind, activity, tool }) =>
      offersOf(kind, lent(activity, tool)).map(
        ({ name, value }) =>
          [name, { from: words.from[kind], value: sentences[name]?.(value) ?? value }] as const,
      ),
    ),
  ]);
}
