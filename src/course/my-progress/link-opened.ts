/** A progress link that was opened: shows what it would bring. Loaded when one comes. */
import { keeper } from '../../progress/here.ts';
import { readLink } from '../../progress/link.ts';
import { progressLink as words } from '../../words/en/progress-link.ts';
import { courseHere } from '../course-data.ts';
import { say } from '../page-parts.ts';
import { offerFacts } from './offer.ts';

/** PACKED is what stood after `#p=`. Resolves when the learner has decided, or has been told why there is nothing to. */
export async function openLink(packed: string): Promise<void> {
  const { id, version } = courseHere();
  await keeper.loaded;
  const read = await readLink(packed, id, version);
  if (read.ok) {
    await offerFacts({ ...read, from: 'link' });
    return;
  }
  const refused: Partial<Record<typeof read.why, string>> = words.refused;
  say('[data-brings-said]', refused[read.why] ?? words.refused.other);
}
