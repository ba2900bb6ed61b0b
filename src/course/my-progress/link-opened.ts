/** A progress link that was opened: shows what it would bring. Loaded when one comes. */
import { keeper } from '../../progress/here.ts';
import { readLink } from '../../progress/link.ts';
import { progressLink as words } from '../../words/en/progress-link.ts';
import { courseHere } from '../course-data.ts';
import { say } from '../on-page.ts';
import { offerFacts } from './offer.ts';

/** SAID is what stood after `#p`, its sign too. Resolves when the learner has decided, or has been told why there is nothing to. */
export async function openLink(said: string): Promise<void> {
  const { id, version } = courseHere();
  await keeper.loaded;
  const read = await readLink(said.replace(/^(?:=|%3D)/i, ''), id, version);
  if (read.ok) {
    await offerFacts({ ...read, from: 'link' });
    return;
  }
  const refused: Partial<Record<typeof read.why, string>> = words.refused;
  say('[data-brings-said]', refused[read.why] ?? words.refused.other);
}
