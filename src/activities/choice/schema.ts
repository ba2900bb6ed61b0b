/** What authors write for questions with options. */
import { z } from 'astro/zod';
import { common, id, sentence } from '../common.ts';

const questionSchema = z.strictObject({
  id: id.describe('The question’s lasting name.'),
  text: sentence.describe('The case, if there is one, and the question.'),
  multiple: z
    .boolean()
    .default(false)
    .describe('More than one option may fit, and the learner may choose several.'),
  from: id.optional().describe('The earlier lesson that the question comes back to.'),
  discuss: sentence
    .optional()
    .describe(
      'What to ask a group that is divided over this question. Left out, the group’s own answers give one.',
    ),
  options: z
    .array(
      z.strictObject({
        id: id.describe('The option’s lasting name.'),
        text: sentence,
        verdict: z
          .enum(['best', 'defensible', 'unlikely'])
          .describe('best: fits best. defensible: can be argued. unlikely: the case points elsewhere.'),
        why: sentence.describe('What makes it tempting, and what the case says.'),
        last: z
          .boolean()
          .optional()
          .describe('Keeps it at the end, for “none of these”. The others come in an order of their own.'),
      }),
    )
    .min(2)
    .max(6),
});

export const choiceSchema = z.strictObject({
  ...common('choice'),
  feedback: z
    .enum(['check', 'later'])
    .default('check')
    .describe('check: explained at once. later: a first guess, which another activity comes back to.'),
  later: sentence.optional().describe('With feedback “later”: what is said when every guess is in.'),
  again: id
    .optional()
    .describe(
      'The first guesses that this comes back to. Its questions are asked again, and what was guessed then stands beside the answer. Write no questions of your own then.',
    ),
  confidence: z
    .boolean()
    .default(false)
    .describe('Ask, beside each question, how sure the learner is. Costs nothing.'),
  questions: z.array(questionSchema).max(8).default([]),
});

export type ChoiceActivity = z.infer<typeof choiceSchema>;
