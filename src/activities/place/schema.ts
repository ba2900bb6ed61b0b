/** What authors write for a placing. */
import { z } from 'astro/zod';
import { common, id, sentence } from '../common.ts';

const reason = z.strictObject({
  verdict: z
    .enum(['best', 'defensible', 'unlikely'])
    .describe('best: fits best. defensible: can be argued. unlikely: the case points elsewhere.'),
  why: sentence.describe('Why, from a detail of this very card. Shown when the learner chose this step.'),
});

export const placeSchema = z.strictObject({
  ...common('place'),
  skin: z
    .enum(['staircase', 'columns'])
    .describe('staircase: steps that build on each other. columns: places without an order.'),
  question: sentence.describe('Asked of each card: “Which step does it stand on?”'),
  steps: z
    .array(
      z.strictObject({
        id: id.describe('A step’s lasting name.'),
        title: sentence,
        adds: sentence
          .optional()
          .describe('What the step adds or means, in a few words, shown under its name.'),
      }),
    )
    .min(2)
    .describe('Lowest step first; columns from the left.'),
  cards: z
    .array(
      z.strictObject({
        id: id.describe('A card’s lasting name.'),
        title: sentence.describe('Two to four words, for buttons and the status line.'),
        text: sentence.describe('The case: forty words at most, with the evidence in it.'),
        discuss: sentence
          .optional()
          .describe(
            'What to ask a group that is divided over this card. Left out, the group’s own answers give a question.',
          ),
        reasons: z.record(id, reason).describe('A verdict and a reason for every step.'),
      }),
    )
    .min(2),
});

export type PlaceActivity = z.infer<typeof placeSchema>;
