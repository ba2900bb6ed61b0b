/** An activity of any kind, done as a learner would: everything answered, every box written in, and checked. */
import { existsSync } from 'node:fs';
import { expect } from '../test.ts';
import type { Play } from './play.ts';

/** Does an activity as its kind wants it, until it is done: by the hands that lie in the kind's folder. */
export async function playActivity(it: Play): Promise<void> {
  const { where } = it;
  const kind = (await where.getAttribute('data-kind')) ?? '';
  const hands = new URL(`../../src/activities/${kind}/hands.fake.ts`, import.meta.url);
  if (!existsSync(hands))
    throw new Error(
      `Nobody has said how “${kind}” is played: src/activities/${kind}/hands.fake.ts is missing.`,
    );
  const { play } = (await import(hands.href)) as { play: (it: Play) => Promise<void> };
  await play(it);
  await expect(where).toHaveAttribute('data-state', 'done');
}
