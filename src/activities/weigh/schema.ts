/** What authors write for a weighing: a few things, each rated on the course's levels; the lowest decides. */
import { z } from 'astro/zod';
import { common, id, sentence } from '../common.ts';

const clause = z
  .string()
  .trim()
  .min(1)
  .regex(/[.!]$/, 'End it with a full stop.')
  .describe(
    'One small thing that builds it, to be read on after “One small thing that builds it: ”. Small first letter, full stop.',
  );

const anchorSchema = z.strictObject({
  text: sentence.describe('What somebody sees who stands here, in a few words and without a full stop.'),
  gain: clause
    .optional()
    .describe('One small thing that leads one level up. Every level but the highest has one.'),
});

export const weighSchema = z.strictObject({
  ...common('weigh'),
  partner: z.strictObject({
    label: sentence.describe('Asks who is weighed.'),
    hint: sentence.describe('Asks for a role or an organisation, not for a person’s name.'),
  }),
  rule: sentence.describe(
    'How the level follows from the ratings, and whose rule that is. Shown before the result and in it.',
  ),
  levels: z
    .array(
      z.strictObject({
        id: id.describe('The level’s lasting name.'),
        title: sentence,
        allows: sentence.describe('What partners can do here, as a sentence.'),
      }),
    )
    .length(4)
    .describe('Lowest first.'),
  factors: z
    .array(
      z.strictObject({
        id: id.describe('The lasting name of what is weighed.'),
        title: sentence.describe('One word, such as Trust.'),
        question: sentence,
        anchors: z
          .record(z.string(), anchorSchema)
          .describe('By level id: what a rating at that level looks like.'),
      }),
    )
    .min(2)
    .max(4),
  keep: sentence.describe('What keeps the highest level, once everything stands there.'),
  next: z.strictObject({
    label: sentence.describe('Asks for the learner’s own next step.'),
    hint: sentence,
  }),
});

export type WeighActivity = z.infer<typeof weighSchema>;
