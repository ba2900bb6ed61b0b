/** What authors write for an agreement: the headings of a working agreement, each with help to fill it. */
import { z } from 'astro/zod';
import { common, id, sentence } from '../common.ts';
import { offerNames } from './agreement.ts';

const heading = z.strictObject({
  id: id.describe('The heading’s lasting name: the learner’s text is kept under it.'),
  title: sentence.max(60).describe('The heading, as it stands in the agreement too: “Partners and roles”.'),
  prompt: sentence.describe('What to write, in one sentence, about one moment that will come.'),
  tests: z.array(sentence).min(1).max(4).describe('Questions that a good draft of this heading can answer.'),
  example: sentence.describe('One line of somebody’s agreement. It is shown folded in.'),
  offers: z
    .array(z.enum(offerNames))
    .max(4)
    .default([])
    .describe('What of the learner’s earlier work is offered here, by name.'),
  leaveOut: sentence
    .optional()
    .describe('Said when the learner writes that this heading is not needed: what to think of first.'),
});

export const agreementSchema = z.strictObject({
  ...common('agreement'),
  headings: z.array(heading).min(3).max(12),
  exampleOf: sentence.describe('Above each example: “From the allotments’ agreement”.'),
  lenders: z
    .array(
      z.strictObject({
        kind: z.enum(['profile', 'map', 'weigh']).describe('Of which kind the lending activity is.'),
        activity: id.describe('Its id.'),
        tool: z
          .boolean()
          .default(false)
          .describe('Whether it is a tool, kept apart for each thing that tools are kept for.'),
      }),
    )
    .default([])
    .describe('The activities whose values are offered.'),
});

export type AgreementActivity = z.infer<typeof agreementSchema>;
