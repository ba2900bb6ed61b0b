/** A learner’s hands on a balance sheet, for the journeys. */
import type { Play } from '../../../tests/playing/play.ts';

export async function play(it: Play) {
  const { where, hands, texts } = it;
  const sides = where.locator('fieldset[data-side]');
  for (let index = 0; index < (await sides.count()); index++) {
    const side = sides.nth(index);
    const box = side.getByRole('checkbox').first();
    if (await box.count()) {
      await hands.choose(box);
      await hands.pick(side.locator('select').first(), 1 + (index % 2));
    }
    await hands.write(side.getByRole('textbox').first(), texts.next());
  }
}
