/** A learner’s hands on a reflection, for the journeys. */

import { check, type Play, writeAll } from '../../../tests/playing/play.ts';
import { expect } from '../../../tests/test.ts';

export async function play(it: Play) {
  await writeAll(it);
  await check(it);
  await expect(it.where.locator('.model')).toBeVisible();
  await writeAll(it);
}
