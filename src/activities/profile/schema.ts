/** What authors write for a profile: a few fields about the learner's own project, and one to borrow. */
import { z } from 'astro/zod';
import { common, id, sentence } from '../common.ts';

export const profileSchema = z.strictObject({
  ...common('profile'),
  borrow: z.strictObject({
    button: sentence.describe('On the button that fills the empty fields: “Borrow Marnie’s bicycle”.'),
    title: sentence.describe('Above the borrowed text where it stands whole: “Marnie’s bicycle”.'),
    lead: sentence.describe(
      'One or two sentences beside the button: for whom it is, and that it may be edited.',
    ),
  }),
  fields: z
    .array(
      z.strictObject({
        id: id.describe('A field’s lasting name. Other activities ask for it by this name.'),
        label: sentence,
        hint: sentence
          .optional()
          .describe('What to put in, with an example that only this learner could give.'),
        rows: z
          .number()
          .int()
          .min(1)
          .max(12)
          .default(3)
          .describe('Lines of room. 1: a name, not a sentence.'),
        borrowed: sentence.describe('What the button puts in.'),
      }),
    )
    .min(1)
    .max(8),
  after: sentence.optional().describe('Said once something is written: where the course comes back to it.'),
});

export type ProfileActivity = z.infer<typeof profileSchema>;
