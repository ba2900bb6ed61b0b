/** A learner’s hands on a story, for the journeys. */

import type { Play } from '../../../tests/playing/play.ts';
import { expect } from '../../../tests/test.ts';

export async function play({ where, hands }: Play) {
  const { page } = hands;
  for (let scenes = 0; scenes < 20; scenes++) {
    if (await where.locator('.scene[data-ending]').count()) return;
    const heading = await where.locator('.scene h4').textContent();
    await hands.press(where.locator('.choices button').first());
    await expect(where.locator('.scene h4')).not.toHaveText(heading ?? '');
    await expect(page.locator(':focus')).toHaveText(/\S/);
  }
  throw new Error('The story has no end.');
}
