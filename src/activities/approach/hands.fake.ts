/** A learner’s hands on a message, for the journeys. */

import type { Play } from '../../../tests/playing/play.ts';
import { expect } from '../../../tests/test.ts';

export async function play({ where, hands, texts }: Play) {
  const [to, message] = [where.getByRole('textbox').nth(0), where.getByRole('textbox').nth(1)];
  await hands.write(to, texts.next());
  const plain = ['You keep the keys.', 'We need your hall on Fridays.', 'Both of us are tired.'];
  await hands.write(message, [texts.next(), ...plain, texts.next()].join(' '));
  const sentences = where.locator('fieldset.sentence');
  await expect(sentences).not.toHaveCount(0);
  await hands.press(where.getByRole('button', { name: 'Keep this version' }));
  for (let index = 0; index < (await sentences.count()); index++)
    await hands.choose(
      sentences
        .nth(index)
        .getByRole('radio')
        .nth(index % 3),
    );
  await hands.choose(where.getByRole('checkbox').first());
}
