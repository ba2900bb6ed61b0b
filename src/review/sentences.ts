/** Dates of a review, said in sentences. Pure. */
import { review as words } from '../words/en/review.ts';
import { type Day, dayInWords } from './days.ts';
import type { Standing } from './due.ts';

interface Told {
  readonly met: Day | undefined;
  readonly standing: Standing;
}

/** Why something is due, comes later or rests: when it was met, and which look comes next. */
export function whyOf({ met, standing }: Told, today: Day, language: string): string {
  const { state, look, day } = standing;
  const metWords = met === undefined ? words.metSome : words.metOn(dayInWords(met, today, language, false));
  if (state === 'due') return words.why(metWords, look);
  const on = dayInWords(day, today, language);
  return state === 'later' ? words.whyLater(metWords, look, on) : words.whyRests(metWords, on);
}

/** When it comes back after a look. */
export function comesBack(
  { state, look, day }: Standing,
  today: Day,
  language: string,
  rested: boolean,
): string {
  if (state === 'rests') return rested ? words.stillRests : words.nowRests;
  return words.comesBack(dayInWords(day, today, language), look);
}
