/** What authors write for an approach: where to write it, what the three marks mean, and what each balance sounds like. */
import { z } from 'astro/zod';
import { common, id, sentence } from '../common.ts';

const field = (asks: string) => z.strictObject({ label: sentence.describe(asks), hint: sentence });

export const approachSchema = z.strictObject({
  ...common('approach'),
  to: field(
    'Asks to whom the message goes. The hint asks for a role and an organisation, not a name, and says why.',
  ),
  message: field('Asks for the message.'),
  meanings: z
    .strictObject({ ours: sentence, theirs: sentence, shared: sentence })
    .describe('What each mark means, in a few words to be read on after “Ours: ”. Small first letter.'),
  sounds: z
    .strictObject({
      ours: sentence.describe('More than half of the marked sentences are ours.'),
      theirs: sentence.describe('More than half are theirs.'),
      shared: sentence.describe('More than half are shared.'),
      mixed: sentence.describe('None has more than half.'),
    })
    .describe('What a message of that balance sounds like to its reader. Never a score.'),
  looks: z
    .array(
      z.strictObject({
        id: id.describe('The look’s lasting name: a tick is kept under it.'),
        text: sentence.describe('Something to look for in one’s own message, as a statement to tick.'),
      }),
    )
    .min(2)
    .max(8)
    .describe('Self-checks before the message is sent.'),
});

export type ApproachActivity = z.infer<typeof approachSchema>;
