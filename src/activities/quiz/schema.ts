/** What authors write for a final check: a bank of questions, of which each try draws one a lesson. */
import { z } from 'astro/zod';
import { common, id, sentence } from '../common.ts';

const questionSchema = z.strictObject({
  id: id.describe('The question’s lasting name, unique in the bank.'),
  lesson: id.describe('The lesson that it asks about, by its address.'),
  text: sentence.describe('A case that no lesson told, and the question.'),
  multiple: z
    .boolean()
    .default(false)
    .describe('More than one option may fit, and the learner may choose several.'),
  options: z
    .array(
      z.strictObject({
        id: id.describe('The option’s lasting name.'),
        text: sentence.describe(
          'Alike in form: over the whole bank the one that fits best is as often long as short.',
        ),
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
    .min(3)
    .max(5),
});

export const quizSchema = z.strictObject({
  ...common('quiz'),
  draw: z
    .number()
    .int()
    .min(2)
    .max(40)
    .describe('How many questions a try has: one for each lesson that the bank asks about.'),
  questions: z
    .array(questionSchema)
    .min(6)
    .max(400)
    .describe(
      'The bank, at least three times as many as a try has, lesson by lesson in the order of the course. The first of each lesson stands on paper.',
    ),
});

export type QuizActivity = z.infer<typeof quizSchema>;
