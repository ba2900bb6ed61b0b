/** What authors write for things to be put in order. */
import { z } from 'astro/zod';
import { common, id, sentence } from '../common.ts';

export const orderSchema = z.strictObject({
  ...common('order'),
  first: sentence.describe('What stands at the top of a right order, in a word or two: “Earliest”.'),
  last: sentence.describe('What stands at its foot: “Latest”.'),
  items: z
    .array(
      z.strictObject({
        id: id.describe('A thing’s lasting name.'),
        title: sentence.describe('Two to seven words, for buttons and the status line. No date in it.'),
        text: sentence.optional().describe('One more line, if the title needs it. No date in it either.'),
        date: sentence
          .optional()
          .describe('Where it belongs, in a word or two, such as its date. Said only after a check.'),
        why: sentence.describe('Why it stands there: what came before it, what it led to.'),
      }),
    )
    .min(3)
    .max(9)
    .describe('In the right order, first thing first.'),
  start: z
    .array(id)
    .describe(
      'The ids in the order in which a learner first meets them: every one once, and not the right order.',
    ),
});

export type OrderActivity = z.infer<typeof orderSchema>;
