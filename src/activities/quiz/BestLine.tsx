/** The best try so far, and a try's sum in words. */

import { verdictWords } from '../../words/en/verdict.ts';
import type { Shown } from '../kind.ts';
import type { Answered } from '../question.ts';
import { fromShown } from './quiz.ts';
import * as words from './words/en/quiz.ts';

/** The best try of all, which “start again” does not take away. Not said when it came to what is on view already. */
export function BestLine({ best, here }: { best?: Shown | undefined; here?: string }) {
  const { number, said } = fromShown(best);
  const sum = tally(said);
  if (!said.length || said.length !== best?.of || sum === here) return null;
  return <p>{words.best(sum, number)}</p>;
}

/** “11 fit best, 3 can be defended, 2 to rethink”. */
export function tally(answered: readonly Answered[]): string {
  const count = (verdict: string) => answered.filter((line) => line.verdict === verdict).length;
  return verdictWords.tally(count('best'), count('defensible'), count('unlikely'));
}
