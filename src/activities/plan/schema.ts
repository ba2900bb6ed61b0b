/** What authors write for plans: if-then plans, steps for the next days, or both. */
import { z } from 'astro/zod';
import { common, id, sentence } from '../common.ts';

export const planSchema = z.strictObject({
  ...common('plan'),
  plans: z
    .array(
      z.strictObject({
        id: id.describe('The plan’s lasting name: its two halves are kept under it.'),
        title: sentence.describe('What the plan is for, in a few words.'),
        moment: sentence.describe('What kind of moment to look for, in one sentence.'),
        act: sentence.describe('What kind of act fits, in one sentence.'),
      }),
    )
    .max(4)
    .default([])
    .describe('If-then plans to write; learners may add their own. Without any the activity asks for none.'),
  days: z
    .int()
    .min(7)
    .max(90)
    .optional()
    .describe('Asks for dated steps within so many days, and offers them as a calendar file.'),
  lines: z.int().min(1).max(5).default(3).describe('How many empty steps stand ready, on paper too.'),
  questions: z
    .array(sentence)
    .max(4)
    .default([])
    .describe('What learners ask of their own sentences: no script can judge them.'),
  example: z
    .strictObject({
      of: sentence.describe('Whose it is, as the line that opens it, such as “Col’s two plans”.'),
      lines: z.array(sentence).min(1).max(5).describe('A whole plan, or a whole step, each.'),
      doubt: sentence.optional().describe('What its writer was not sure of.'),
    })
    .optional()
    .describe('Somebody’s own, folded in.'),
});

export type PlanActivity = z.infer<typeof planSchema>;
