/** A learner’s hands on a plan, for the journeys. */
import type { Play } from '../../../tests/playing/play.ts';

/** Day and month alike, whichever of them a browser asks for first. */
const days = ['2031-03-03', '2031-02-02', '2031-04-04'];

export async function play(it: Play) {
  const { where, hands, texts, entered } = it;
  const sentences = where.locator('fieldset.if-then');
  for (let index = 0; index < (await sentences.count()); index++) {
    await hands.write(sentences.nth(index).getByRole('textbox').nth(0), texts.next());
    await hands.write(sentences.nth(index).getByRole('textbox').nth(1), texts.next());
  }
  const add = where.getByRole('button', { name: 'Add a step' });
  if (!(await add.count())) return;
  const steps = where.locator('fieldset.to-do');
  while ((await steps.count()) < 3) await hands.press(add);
  for (const [index, day] of days.entries()) {
    const step = { what: texts.next(), who: texts.next(), day };
    await hands.write(steps.nth(index).getByRole('textbox').nth(0), step.what);
    await hands.write(steps.nth(index).getByRole('textbox').nth(1), step.who);
    await hands.date(steps.nth(index).locator('input[type="date"]'), day);
    entered.steps.push(step);
  }
}
