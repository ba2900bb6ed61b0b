/** A learner’s hands on an order, for the journeys. */
import { check, type Play } from '../../../tests/playing/play.ts';

export async function play(it: Play) {
  await it.hands.press(it.where.locator('[data-way="down"]').first());
  await it.hands.press(it.where.locator('[data-way="up"]').last());
  await check(it);
}
