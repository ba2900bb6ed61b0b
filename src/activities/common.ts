/** The fields that every activity's YAML has, whatever its kind. Read at build only: Zod stays out of the browser. */
import { z } from 'astro/zod';
import { id, sentence } from '../course/schema.ts';

export { id, sentence };

/** Fields for `z.strictObject({ ...common('place'), … })`. */
export function common<Name extends string>(kind: Name) {
  return {
    id: id.describe('The activity’s lasting name, the same as the file’s, unique in the course.'),
    kind: z.literal(kind).describe('The kind of activity.'),
    title: sentence.describe('The activity’s heading.'),
    minutes: z
      .number()
      .positive()
      .max(60)
      .describe('How long it takes, in minutes; counted into the lesson’s time.'),
    tool: z
      .boolean()
      .optional()
      .describe(
        'Stands in the toolkit too, and is kept apart for each thing that tools are kept for: see words.yaml.',
      ),
    required: z.boolean().default(false).describe('Asked for by the statement.'),
    instruction: sentence.describe('One or two sentences: what to do, and what to do it with.'),
  } as const;
}
