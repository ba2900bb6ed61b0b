/** What authors write for a story that branches. */
import { z } from 'astro/zod';
import { common, id, sentence } from '../common.ts';

const choice = z.strictObject({
  id: id.describe('The choice’s lasting name, unique in its scene.'),
  text: sentence.describe('What the learner would do or say: one line, as a sensible person might.'),
  consequence: sentence.describe('What comes of it, and why. Shown once it is chosen.'),
  to: id.describe('The id of the scene that follows.'),
});

const ending = z.strictObject({
  gained: sentence.describe('What was gained, and who has it.'),
  cost: sentence.describe('What it cost, and whom.'),
  teaches: sentence.describe('What this ending shows, in a sentence or two.'),
});

const scene = z.strictObject({
  id: id.describe('The scene’s lasting name: the choice made in it is kept under it.'),
  title: sentence.describe('Two to six words, for headings and buttons. No two alike.'),
  text: sentence.describe('What happens, up to about seventy words.'),
  choices: z
    .array(choice)
    .min(2)
    .max(4)
    .optional()
    .describe('Two to four, each with a price and none a trick. An ending has none.'),
  ending: ending.optional().describe('Makes the scene an ending, and says what to make of it.'),
});

export const branchSchema = z.strictObject({
  ...common('branch'),
  question: sentence.describe('Asked above the choices of every scene: “What do you do?”'),
  start: id.describe('The id of the scene that a learner meets first.'),
  endings: z.int().min(2).max(12).describe('How many endings there are. The build counts them again.'),
  scenes: z
    .array(scene)
    .min(3)
    .max(40)
    .describe('In any order. On paper the first is number 1, and the others are mixed.'),
});

export type BranchActivity = z.infer<typeof branchSchema>;
export type BranchScene = z.infer<typeof scene>;
