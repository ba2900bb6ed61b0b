/** `over.yaml`: what an organisation says on its own copy of a course, field by field. */
import { z } from 'astro/zod';
import { address, framedBy, isoDate, sentence } from '../course/schema.ts';

/** What an organisation's own cases are called, so that no case of a course ever has the name: `our-food-bank`. */
export const OWN = 'our-';

const text = sentence.describe('Blank lines part paragraphs; a whole address becomes a link.');

const person = z.strictObject({
  as: sentence
    .optional()
    .describe('What they are to your people, if not “Safeguarding lead”, “Deputy” or “Out of hours”.'),
  who: sentence.describe('A name, a post, or both, such as “Rowan Hale, head of safety”.'),
  phone: z
    .string()
    .regex(
      /^\+?\d[\d ()-]{1,24}\d$/,
      'Write the number as people read it: figures, spaces, brackets and hyphens, in quotes.',
    )
    .describe('As people read it, in quotes: it can be pressed on a phone.'),
  hours: sentence.optional().describe('When somebody answers, such as “Monday to Friday, 9 to 5”.'),
});
export type Person = z.infer<typeof person>;

export const overSchema = z.strictObject({
  organisation: z
    .strictObject({
      name: sentence.max(80).describe('As people know it: stands in the head and the foot of every page.'),
      page: address.optional().describe('Its own site.'),
      logo: z
        .string()
        .regex(
          /^[a-z0-9][a-z0-9-]*\.(svg|png)$/,
          'Write the name of a file beside over.yaml, in small letters, that ends in .svg or .png.',
        )
        .optional()
        .describe(
          'A file beside over.yaml: an SVG of plain shapes, or a PNG. It stands on white, in the dark as well.',
        ),
    })
    .optional()
    .describe('Who offers this copy of the course.'),
  imprint: text
    .optional()
    .describe(
      'Who answers for this site: name, postal address, what the law of the place asks for. On the page “about”.',
    ),
  contact: sentence
    .optional()
    .describe('Where learners write to you: an address that begins with mailto:, https: or tel:.'),
  safeguarding: z
    .strictObject({
      lead: person.describe('Whom to tell first.'),
      deputy: person.optional().describe('Whom to ring where the lead cannot be reached.'),
      outOfHours: person.describe('Who answers at night and at weekends, your own or the council’s.'),
    })
    .optional()
    .describe('Stands where the course tells whom to turn to: on the sheet in the head of every page first.'),
  privacy: text
    .optional()
    .describe(
      'What holds on your site beside what the page “privacy” says: who keeps the server’s log, for how long, whom to ask. First on that page.',
    ),
  accessibility: text
    .optional()
    .describe(
      'What holds on your site beside what the page “accessibility” says: whom to tell, and by when they answer. First on that page.',
    ),
  address: address
    .optional()
    .describe('Where this copy is published, ending in /. Without it, the course’s own.'),
  framedBy: framedBy.optional(),
  looked: isoDate
    .optional()
    .describe(
      'The day on which somebody last looked whether all this is so; “npm run due” tells when that is long ago.',
    ),
});
export type OverSaid = z.infer<typeof overSchema>;

/** What stands in the place of what, as it read when somebody last compared the two: `replaced/record.yaml`. */
export const recordSchema = z.array(z.strictObject({ of: sentence, version: sentence, compared: isoDate }));
export type Recorded = z.infer<typeof recordSchema>[number];
