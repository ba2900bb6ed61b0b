/** A learner’s hands on a grid, for the journeys. */
import { check, type Play } from '../../../tests/playing/play.ts';

export async function play(it: Play) {
  const lists = it.where.locator('select');
  for (let index = 0; index < (await lists.count()); index++) {
    const options = await lists.nth(index).locator('option').count();
    await it.hands.pick(lists.nth(index), 1 + (index % (options - 1)));
  }
  await check(it);
}
