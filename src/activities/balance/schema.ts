/** What authors write for a balance: parties, each with prompts for what they gain and what it costs them. */
import { z } from 'astro/zod';
import { common, id, sentence } from '../common.ts';

const promptSchema = z.strictObject({
  id: id.describe('The prompt’s lasting name, unique within its party.'),
  text: sentence.describe('A gain or a cost, as a short clause without a full stop.'),
});

export const balanceSchema = z.strictObject({
  ...common('balance'),
  parties: z
    .array(
      z.strictObject({
        id: id.describe('The party’s lasting name.'),
        title: sentence.describe('Who gains or pays, such as Young people.'),
        question: sentence.optional().describe('What to ask before anything is ticked for this party.'),
        gains: z.array(promptSchema).min(1).max(6),
        costs: z.array(promptSchema).min(1).max(6),
      }),
    )
    .min(2)
    .max(5),
  ask: sentence.describe('A question that stays, said under the result.'),
});

export type BalanceActivity = z.infer<typeof balanceSchema>;
