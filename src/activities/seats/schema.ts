/** What authors write for a seat test: the decisions of a partnership, and what to think of before a seat is opened. */
import { z } from 'astro/zod';
import { common, id, sentence } from '../common.ts';

export const seatsSchema = z.strictObject({
  ...common('seats'),
  decisions: z
    .array(
      z.strictObject({
        id: id.describe('The decision’s lasting name. None may be called “first” or begin with “own-”.'),
        title: sentence.describe('What is decided, in a few words: “What is open, and when”.'),
      }),
    )
    .min(2)
    .max(9)
    .describe('Asked about in this order. Learners add up to three of their own.'),
  prompts: z
    .array(
      z.strictObject({
        id: id.describe('The prompt’s lasting name.'),
        by: sentence.describe('Whose thought it is, as in “Hart (1992)”.'),
        text: sentence.describe('The thought in two sentences, and a question to the learner’s own table.'),
      }),
    )
    .min(1)
    .max(4),
  first: z
    .strictObject({ label: sentence, hint: sentence.optional() })
    .describe('The box for one sentence of the learner’s own.'),
});

export type SeatsActivity = z.infer<typeof seatsSchema>;
