/** What a course's `look/look.yaml` may say, field by field. */
import { z } from 'astro/zod';
import { isColour } from './colour.ts';
import { type TokenName, tokenNames, tokens } from './tokens.ts';

const colour = z
  .string()
  .refine(isColour, 'it is no colour, or one that is seen through.')
  .describe('Write it as oklch(0.41 0.12 264), as #1c3f6e in quotes, or by its name in CSS.');

const pair = z.strictObject({
  light: colour,
  dark: colour,
});

const step = z.strictObject({
  light: colour,
  dark: colour,
  words: pair
    .optional()
    .describe('What is written on it. Left out, the course’s own text colour that reads best there.'),
});

const colours = z.strictObject(
  Object.fromEntries(
    tokenNames.map((name) => [name, pair.optional().describe(tokens[name].for)]),
  ) as unknown as Record<TokenName, z.ZodOptional<typeof pair>>,
);

export const lookSchema = z.strictObject({
  progress: z
    .enum(['stair', 'path'])
    .default('path')
    .describe(
      'How the course itself is drawn on the home page, in the page’s head and on the statement. stair: a step a lesson, to be climbed. path: a mark a lesson, along a line.',
    ),
  colours: colours
    .prefault({})
    .describe('The colours by what they are for. One that is left out has a neutral value.'),
  steps: z
    .array(step)
    .min(2, 'Write two steps at least, or leave the list out.')
    .max(9, 'Write nine steps at most.')
    .optional()
    .describe(
      'The colours of a staircase’s steps, from the lowest up; ties in a map and levels in figures have them too. A colour means a step: a placing on another number of steps is drawn in the ground’s colours. Of fewer than four the last is lent to the levels above.',
    ),
  stepCount: z
    .int()
    .min(2)
    .max(9)
    .default(4)
    .describe('Without a list of steps: how many get colours, which go from the ground’s to the accent.'),
  share: z
    .strictObject({ alt: z.string().trim().min(1).describe('What is to be seen on it, in a sentence.') })
    .optional()
    .describe('The picture of shared links, look/share.png (1200 × 630). Without it links have none.'),
});

export type LookSaid = z.infer<typeof lookSchema>;
