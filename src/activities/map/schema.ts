/** What authors write for a map: the four levels of a tie, and somebody's map to look at. */
import { z } from 'astro/zod';
import { common, id, sentence } from '../common.ts';

const partnerSchema = z.strictObject({
  id: id.describe('The partner’s lasting name.'),
  name: sentence.max(200).describe('A role or an organisation, not a person’s name.'),
  level: z.int().min(1).max(4).optional().describe('The level of the tie; none where there is no tie yet.'),
  formality: z.enum(['informal', 'formal']).optional().describe('Agreed by word or in writing.'),
  trust: z
    .enum(['new', 'some', 'good'])
    .optional()
    .describe('Trust so far; it stays out of files unless the learner ticks it.'),
  note: sentence.max(2000).optional().describe('What passes between the two.'),
});

export const mapSchema = z.strictObject({
  ...common('map'),
  levels: z.array(sentence).length(4).describe('The names of the levels, lowest first.'),
  example: z
    .strictObject({
      project: sentence.describe('Whose map it is.'),
      partners: z.array(partnerSchema).min(2).max(12),
      between: z
        .array(
          z.strictObject({
            partners: z.array(id).length(2).describe('The ids of two of the partners above.'),
            level: z
              .int()
              .min(1)
              .max(4)
              .optional()
              .describe('How closely they work together, where it is known.'),
          }),
        )
        .min(1)
        .optional()
        .describe('Who of them works with whom, besides the project.'),
    })
    .describe('A map to look at and to put away again. It never counts as the learner’s own.'),
  ask: sentence.describe('A question that stays, said under the map.'),
  kinds: z
    .array(
      z.strictObject({
        title: sentence.describe('A kind of partner: “Health services”.'),
        words: z
          .array(sentence)
          .min(1)
          .describe('How a partner’s name begins a word by which it is known: “health”, “nurs”, “GP”.'),
      }),
    )
    .max(20)
    .optional()
    .describe('Kinds of partner that a group’s maps are looked through for, on the cohort page.'),
});

export type MapActivity = z.infer<typeof mapSchema>;
