/** A session with the double of a platform, as the launcher begins one. */
import type { Asked, LrsDouble } from '../../../tests/lms/lrs.ts';
import { launchedIn } from './launched.ts';
import { type Lrs, lrs, tokenFrom } from './lrs.ts';
import { outbox } from './outbox.ts';
import { type Cmi5Session, cmi5 } from './session.ts';

/** AROUND comes between the session and the store. */
export async function begun(
  store: LrsDouble,
  asked: Partial<Asked> = {},
  around: (lrs: Lrs) => Lrs = (lrs) => lrs,
): Promise<Cmi5Session> {
  const address = store.launch('https://course.example/', { learner: 'ann', ...asked });
  const launched = launchedIn(new URL(address).search);
  const given = launched && (await tokenFrom(launched));
  if (!launched || !given || given === 'over') throw new Error('It was not launched.');
  const session = await cmi5({
    lrs: around(lrs(launched, given.token)),
    launched,
    course: 'course',
    language: 'en-GB',
    outboxOf: (name) => outbox(`course-${name}:cmi5`),
  });
  if (!session) throw new Error('It did not begin.');
  return session;
}
