/** A learner’s hands on a rating, for the journeys. */

import { answerGroups, type Play, writeAll } from '../../../tests/playing/play.ts';
import { expect } from '../../../tests/test.ts';

export async function play(it: Play) {
  const { where } = it;
  await answerGroups(it);
  const lean = (await where.locator('[data-activity-data]').textContent()) ?? '';
  if (!lean.includes('"snapshots":true')) return;
  await it.hands.press(where.locator('.readings .button.main'));
  await expect(where.locator('.reading')).toHaveCount(1);
  await writeAll(it);
}
