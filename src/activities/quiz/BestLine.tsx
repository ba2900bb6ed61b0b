/** The best try so far, and a try's sum in words. */

import type { Shown } from '../kind.ts';
import { tallied } from '../revised.ts';
import { fromShown } from './quiz.ts';
import * as words from './words/en/quiz.ts';

/** The best try of all, which “start again” does not take away. Not said when it came to what is on view already. */
export function BestLine({ best, here }: { best?: Shown | undefined; here?: string }) {
  const { number, said } = fromShown(best);
  const sum = tallied(said);
  if (!said.length || said.length !== best?.of || sum === here) return null;
  return <p>{words.best(sum, number)}</p>;
}
