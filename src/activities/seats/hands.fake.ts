/** A learner’s hands on the seats, for the journeys. */
import { type Play, writeAll } from '../../../tests/playing/play.ts';

export async function play(it: Play) {
  const { where, hands } = it;
  const rows = where.locator('tbody tr:not([data-own])');
  for (let index = 0; index < (await rows.count()); index++)
    await hands.choose(
      rows
        .nth(index)
        .getByRole('radio')
        .nth(index % 4),
    );
  await hands.choose(where.locator('tr[data-own]').first().getByRole('radio').nth(2));
  await writeAll(it);
}
