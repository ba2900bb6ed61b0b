/** A learner’s hands on a trace, for the journeys. */

import { type Play, writeAll } from '../../../tests/playing/play.ts';
import { expect } from '../../../tests/test.ts';

export async function play(it: Play) {
  const { where, hands } = it;
  await hands.choose(where.locator('.how-sure').first().getByRole('radio').nth(3));
  const steps = where.locator('.step');
  for (let index = 0; index < (await steps.count()); index++) {
    await hands.choose(steps.nth(index).getByRole('radio').first());
    await hands.press(steps.nth(index).locator('.button.main'));
    await expect(steps.nth(index).locator('.found')).toBeVisible();
  }
  await hands.choose(where.locator('.end .how-sure').getByRole('radio').nth(1));
  await writeAll(it);
}
