/** A learner’s hands on a final check, for the journeys. */

import { answerGroups, check, type Play } from '../../../tests/playing/play.ts';
import { expect } from '../../../tests/test.ts';

export async function play(it: Play) {
  await check(it);
  await expect(it.where.locator('.try')).toBeFocused();
  await answerGroups(it);
  await check(it);
  await expect(it.where.locator('.result')).toBeFocused();
}
