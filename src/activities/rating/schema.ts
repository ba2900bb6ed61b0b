/** What authors write for a rating: several things, one scale from 1 to 5. */
import { z } from 'astro/zod';
import { common, id, sentence } from '../common.ts';

export const ratingSchema = z.strictObject({
  ...common('rating'),
  question: sentence.describe('Asked of every item, such as “How sure are you that you could do this?”'),
  low: sentence.describe('What 1 means, in two to five words.'),
  high: sentence.describe('What 5 means, in two to five words.'),
  items: z
    .array(
      z.strictObject({
        id: id.describe('An item’s lasting name. A later rating of the same items uses the same names.'),
        short: sentence.describe('Two to five words, for the summary and the status line.'),
        text: sentence.describe('What is rated, in a sentence.'),
        where: sentence
          .optional()
          .describe('Where the course takes it up, said in the summary: “lessons 11 and 12”.'),
        low: sentence.optional().describe('What 1 means here, if it is not the same for all items.'),
        high: sentence.optional().describe('What 5 means here, if it is not the same for all items.'),
        ask: sentence
          .optional()
          .describe(
            'The same thing asked of somebody else, with the words that lead to it: “Ask whoever rides it: …”.',
          ),
      }),
    )
    .min(2)
    .max(12),
  snapshots: z
    .boolean()
    .optional()
    .describe('Keeps whole ratings as dated readings, with a note each and the change between any two.'),
  compareWith: id
    .optional()
    .describe('The id of an earlier rating of the same items, to be laid beside this one once it is whole.'),
  later: sentence.optional().describe('Said below the summary, when every item is rated.'),
});

export type RatingActivity = z.infer<typeof ratingSchema>;
