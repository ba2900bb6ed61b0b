/** A learner’s hands on a map, for the journeys. */

import type { Play } from '../../../tests/playing/play.ts';
import { expect } from '../../../tests/test.ts';

export async function play({ where, hands, texts, entered }: Play) {
  const { page } = hands;
  await hands.write(where.getByRole('textbox').first(), texts.next());
  for (const level of [1, 2, 4]) {
    const partner = { name: texts.next(), level, note: texts.next() };
    await hands.press(where.locator('[data-add]'));
    const editor = where.locator('.editor');
    await expect(editor.getByRole('textbox').first()).toBeFocused();
    await hands.write(editor.getByRole('textbox').nth(0), partner.name);
    await hands.pick(editor.locator('select').first(), level);
    await hands.write(editor.getByRole('textbox').nth(1), partner.note);
    await hands.press(editor.getByRole('button', { name: 'Done with this partner' }));
    await expect(page.locator(':focus')).toBeVisible();
    entered.partners.push(partner);
  }
}
