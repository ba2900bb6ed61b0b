/** What authors write for a trail: a claim that is followed back, step by step, to what it rests on. */
import { z } from 'astro/zod';
import { common, id, sentence } from '../common.ts';

const optionSchema = z.strictObject({
  id: id.describe('The option’s lasting name.'),
  text: sentence,
  verdict: z
    .enum(['best', 'defensible', 'unlikely'])
    .describe('best: fits best. defensible: can be argued. unlikely: the source says otherwise.'),
  why: sentence.describe('What makes it tempting, and what the source says.'),
  last: z
    .boolean()
    .optional()
    .describe('Keeps it at the end, for “none of these”. The others come in an order of their own.'),
});

const stepSchema = z.strictObject({
  id: id.describe('The step’s lasting name. Not before, after or whole.'),
  title: sentence.describe('What is found here, in a few words.'),
  source: z.strictObject({
    document: sentence.describe('What lies before the learner: who published what.'),
    date: sentence.optional().describe('Its date, as exactly as it is known.'),
    says: sentence.describe('What it says, and of whom, in paraphrase; and what it leaves out.'),
  }),
  text: sentence.describe('The question: what does this rest on, what would you look for next?'),
  options: z.array(optionSchema).min(2).max(4),
});

export const traceSchema = z.strictObject({
  ...common('trace'),
  claim: z.strictObject({
    text: sentence.describe('The claim in the words in which it is met.'),
    where: sentence.describe('Where it is met, and what stands beneath it.'),
  }),
  scale: z
    .array(
      z.strictObject({
        id: id.describe('The answer’s lasting name.'),
        title: sentence.describe('How sure, in two to four words.'),
        text: sentence.describe('What somebody who is so sure would do, in a few words.'),
      }),
    )
    .length(5)
    .describe('How sure somebody can be, least sure first. Asked before the first step and after the last.'),
  before: sentence.describe('Asks how sure the learner is of the claim as it is met.'),
  steps: z.array(stepSchema).min(2).max(6).describe('From what is met back towards where it began.'),
  after: sentence.describe('Asks the same once the trail has been followed.'),
  change: z
    .strictObject({ less: sentence, same: sentence, more: sentence })
    .describe('What is said to somebody who is now less sure, as sure or surer. None of them is a fault.'),
  own: z
    .strictObject({
      label: sentence.describe('Asks for the claim in words that the learner could sign.'),
      hint: sentence,
      model: z.strictObject({
        by: sentence.describe('Whose wording it is: a first name, such as Amina.'),
        text: sentence.describe('The wording, with its doubt in it.'),
      }),
    })
    .optional()
    .describe('A sentence of one’s own at the end. The learner may leave it open.'),
  closing: sentence.describe('What to keep of it, said when all is answered.'),
});

export type TraceActivity = z.infer<typeof traceSchema>;
