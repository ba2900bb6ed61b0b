/** What authors write for a reflection. */
import { z } from 'astro/zod';
import { common, id, sentence } from '../common.ts';

const prompt = z.strictObject({
  id: id.describe('The prompt’s lasting name: the learner’s text is kept under it.'),
  label: sentence.describe('What to write about, or the beginning of a sentence to carry on.'),
  hint: sentence.optional().describe('Where to look for something to say, in one sentence.'),
  rows: z.int().min(1).max(12).default(3).describe('How many lines the empty box has.'),
});

export const reflectSchema = z.strictObject({
  ...common('reflect'),
  prompts: z.array(prompt).min(1).max(3).describe('Each asks for something that only this learner can know.'),
  model: z
    .strictObject({
      by: sentence.describe('Whose answer it is: a first name, such as Amina.'),
      who: sentence.optional().describe('Who that is, in a few words.'),
      text: sentence.describe('The answer, with a doubt in it. Blank lines part paragraphs.'),
    })
    .describe('Somebody’s answer, shown when the learner has written a sentence and asks to compare.'),
  compare: z.array(prompt).max(2).default([]).describe('Asked beside the model answer, once it is open.'),
});

export type ReflectActivity = z.infer<typeof reflectSchema>;
export type ReflectPrompt = z.infer<typeof prompt>;
