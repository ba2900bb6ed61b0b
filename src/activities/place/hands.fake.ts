/** A learner’s hands on a placing, for the journeys. */

import { check, type Play } from '../../../tests/playing/play.ts';
import { expect } from '../../../tests/test.ts';

interface Lean {
  readonly cards: readonly unknown[];
}

export async function play(it: Play) {
  const { where, hands } = it;
  const cards = (JSON.parse((await where.locator('[data-activity-data]').textContent()) ?? '{}') as Lean)
    .cards;
  for (const [index] of cards.entries()) {
    const onBoard = where.locator('.tray .card').first();
    const choices = where.locator('.choices .choice');
    if (await where.locator('.board').count()) {
      await hands.press(onBoard.locator('.move'));
      // The last of them lets the card go.
      const steps = onBoard.locator('.steps-on-offer .button:not(.dashed)');
      await expect(steps.first()).toBeVisible();
      await hands.press(steps.nth(index % ((await steps.count()) - 1)));
    } else {
      await hands.press(choices.nth(index % (await choices.count())));
    }
  }
  await check(it);
}
