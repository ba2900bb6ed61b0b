/** A learner’s hands on questions, for the journeys. */
import { answerGroups, check, type Play } from '../../../tests/playing/play.ts';

export async function play(it: Play) {
  await answerGroups(it);
  const button = it.where.locator('.button.main');
  // A first guess is only kept.
  if (await button.count()) await check(it);
}
