/** What authors write for expectations: questions that two partners answer apart, to see where their pictures differ. */
import { z } from 'astro/zod';
import { common, id, sentence } from '../common.ts';
import { longestOwn } from './expectations.ts';

const question = z.strictObject({
  id: id.describe('The question’s lasting name; it stands in saved files too.'),
  title: sentence.describe('Two to five words, unlike every other title: “Who decides”.'),
  text: sentence.describe('The question itself, about one moment that will come.'),
  options: z
    .array(z.strictObject({ id: id.describe('The option’s lasting name.'), text: sentence }))
    .min(3)
    .max(4)
    .describe('Answers that sensible partners give. None of them is the right one.'),
  ask: sentence.describe('What the two should ask each other where they differ.'),
});

export const expectationsSchema = z.strictObject({
  ...common('expectations'),
  questions: z.array(question).min(2).max(12),
  sample: z
    .strictObject({
      by: sentence.describe('Whose answers they are, as others call them: “Tomasz”.'),
      who: sentence.describe('Who that is and what they had in mind, in one sentence.'),
      answers: z
        .record(
          id,
          z.strictObject({
            choice: id.describe('The id of the option chosen.'),
            own: sentence.max(longestOwn).optional().describe('A sentence in their own words.'),
          }),
        )
        .describe('By question id. Every question is answered.'),
    })
    .describe('A partner’s answers to try the comparison with.'),
});

export type ExpectationsActivity = z.infer<typeof expectationsSchema>;
