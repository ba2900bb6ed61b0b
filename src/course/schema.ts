/**
 * What authors may write, field by field. The build, the checks, the types and the editor's completion all
 * come from here: `npm run build` writes the same schemas as JSON into `content/.schemas/`.
 */
import { z } from 'astro/zod';
import { isVisible } from './visible.ts';

/** A lasting name: never shown, never reused, never changed once published. */
export const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'Use small letters, figures and single hyphens, beginning with a letter.',
  )
  .max(60)
  .describe('A lasting name in small letters, figures and hyphens. Once published it is never changed.');

/** A text that somebody can read. */
export const sentence = z
  .string()
  .trim()
  .min(1)
  .refine((text) => text === '' || isVisible(text));

/** A page elsewhere. */
export const address = z.url({
  protocol: /^https?$/,
  error: 'Write a whole address, such as https://example.org/page.',
});

/** What a host's header can say of who may frame a page: nothing that would end the header and begin another. */
export const framedBy = z
  .array(
    z
      .string()
      .regex(
        /^https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:(\d{1,5}|\*))?$/,
        'Write the beginning of an address, such as https://intranet.example.org or https://*.instructure.com.',
      ),
  )
  .describe(
    'The only sites, besides its own, whose pages may show the course and its activities in a frame: for the header files of hosts. Empty: none. Left out, any site may show a single activity, and none the rest.',
  );

export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the date as 2026-11-21, in quotes.')
  .describe('A date as 2026-11-21, in quotes.');

const nation = z.strictObject({
  id: id.describe('As lessons and law.yaml name it: england.'),
  name: sentence.describe('As its people write it; a lesson’s passage on it says the same.'),
});

const lessonPlace = z.strictObject({
  slug: id.describe('The lesson’s address: /lessons/SLUG/. The lesson whose folder ends in it.'),
  title: sentence.describe('The title in outlines; the lesson’s own front matter must say the same.'),
});

const part = z.strictObject({
  letter: z
    .string()
    .regex(
      /^([A-Z]|[1-9]\d{0,2})$/,
      'Write one capital letter: A for the first part, B for the second. After Z come numbers in quotes; or leave the line out.',
    )
    .optional()
    .describe(
      'A, B, C … as shown before its title. Left out: the letter of its place, and its number after Z.',
    ),
  title: sentence,
  lessons: z
    .array(lessonPlace)
    .min(1)
    .describe('In the order of study. A lesson without a folder is shown as “in preparation”.'),
});

const outcome = z.strictObject({
  number: z.int().positive(),
  title: sentence.describe('What a learner can do by the end, as a sentence that begins with a verb.'),
  short: sentence.describe('The same in a few words, for the statement.'),
});

export const courseSchema = z.strictObject({
  id: id.describe('Names the storage, the database and the progress file. Never change it.'),
  title: sentence,
  shortTitle: sentence.describe('For the page head and the tab.'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'Write the version as 1.2.3.')
    .describe('Raised with every published change.'),
  released: isoDate.describe('The day of this version.'),
  language: z.string().default('en-GB').describe('The language of the course’s text, as a BCP 47 tag.'),
  description: sentence.describe('One or two sentences for search results and shared links.'),
  lead: sentence.describe('The sentence under the title on the home page.'),
  atAGlance: z
    .array(sentence)
    .max(5)
    .default([])
    .describe(
      'Short lines for the home page’s first screen, without a full stop: what it costs, for whom it is, what it needs, what one takes away. How long it takes is said by itself.',
    ),
  pages: z
    .array(id)
    .default([])
    .describe(
      'The pages of the course’s own, by their files’ names in pages/, as they follow each other in the foot of every page: about, privacy … None is asked for, and urgent-help is none of them.',
    ),
  nations: z
    .array(nation)
    .default([])
    .describe(
      'Where law or services differ for learners of one course: what <Nation of="…"> and law.yaml may name, in the order of the choice. Empty for a course that is the same everywhere.',
    ),
  parts: z.array(part).min(1),
  finish: lessonPlace.describe('The last page: final check, plan, statement.'),
  outcomes: z.array(outcome).min(1),
  beforeYouSetOff: z
    .array(
      z.strictObject({
        heading: sentence,
        text: sentence,
        link: z.strictObject({ to: sentence, text: sentence }).optional(),
      }),
    )
    .describe('Short notes on the home page.'),
  ways: z
    .array(
      z.strictObject({
        id: id.describe('A name for it in small letters; where it is on the home page.'),
        title: sentence.describe('What it is called beside its lessons, such as “The short way”.'),
        text: sentence.describe('For whom it is, and what one has at its end. The time is added.'),
        lessons: z
          .array(id)
          .min(2)
          .describe('Slugs of its lessons, in the order in which it takes them. One to come is left out.'),
      }),
    )
    .default([])
    .describe('Shorter ways through the course, offered on the home page and marked in the outline.'),
  completion: z.strictObject({
    artefacts: z
      .array(id)
      .describe('Activities of which one must be done, as soon as one of them is published.'),
    finalCheck: id.optional().describe('The final check; asked for as soon as it is published.'),
  }),
  toolkit: z
    .array(
      z.strictObject({
        slug: id.describe('The tool’s address: /toolkit/SLUG/.'),
        activity: id.describe('The activity that it is; its YAML says tool: true.'),
        title: sentence.describe('The tool’s name, a verb and a thing.'),
        text: sentence.describe('When to take it, in a sentence or two.'),
        need: sentence
          .regex(/[^.!?]$/, 'Leave the full stop out: it ends a sentence that the page begins.')
          .optional()
          .describe(
            'What brings somebody to it, as the end of “I need to …”; the home page then leads straight to the tool.',
          ),
      }),
    )
    .default([])
    .describe('Activities that stand on pages of their own too. One to come is left out.'),
  statement: z.strictObject({
    disclaimer: sentence.describe('What the statement is not. Stands on the page and on the sheet.'),
  }),
  authors: z.array(sentence).min(1),
  reviewedBy: z
    .array(sentence)
    .describe('People who reviewed it. Empty: the About page says that nobody has yet.'),
  publisher: sentence.optional().describe('Who publishes the course, as people know them.'),
  imprint: sentence
    .optional()
    .describe(
      'Who answers for what is published: name, postal address, what the law of the place asks for. Shown on the page “about”.',
    ),
  contact: sentence
    .optional()
    .describe(
      'Where a mistake is reported: an address that begins with mailto:, https: or tel:. Left out, the page “about” says that nobody is named.',
    ),
  address: address
    .optional()
    .describe('Where the course is published, ending in /; for share pictures and canonical links.'),
  source: address
    .optional()
    .describe('Where the source text and code lie; named on the page “about” and in the foot of every page.'),
  embed: z
    .boolean()
    .optional()
    .describe(
      'Whether each activity is built on a page of its own as well, for others to show in a frame: about 50 kB each. Left out, it is in a course of up to forty lessons.',
    ),
  framedBy: framedBy.optional(),
  verifyAt: z
    .url({ protocol: /^https$/, error: 'Write the verify page’s whole address, beginning with https://.' })
    .optional()
    .describe(
      'The public address of the verify page, such as https://example.org/course/verify/. The code on the statement leads there. Without it, to the copy of the course that made the statement, if that has an https address of its own; otherwise there is no code.',
    ),
  licence: z.strictObject({ text: sentence, code: sentence }),
  changes: z
    .array(z.strictObject({ version: sentence, date: isoDate, what: z.array(sentence).min(1) }))
    .min(1)
    .describe('What changed, newest first; shown on the About page.'),
});
export type Course = z.infer<typeof courseSchema>;

export const lessonSchema = z.strictObject({
  title: sentence,
  summary: sentence.describe(
    'One sentence: what the lesson is about. Shown at its top, in lists, search results and shared links.',
  ),
  can: z
    .array(sentence.regex(/[^.!?]$/, 'Leave the full stop out: it ends a sentence that the page begins.'))
    .min(2)
    .max(3)
    .optional()
    .describe(
      'Two or three endings of “After this you can …”, each beginning with a verb in small letters, without a full stop. Shown at the lesson’s top.',
    ),
  outcomes: z
    .array(z.int().positive())
    .min(1)
    .describe('Numbers of the outcomes in course.yaml that this lesson serves.'),
  terms: z.array(id).default([]).describe('Glossary entries that the lesson explains.'),
  references: z.array(id).default([]).describe('References that the lesson cites.'),
  reviewed: isoDate
    .optional()
    .describe(
      'When what ages in it was last checked; shown to the learner. Not needed in a lesson that law.yaml lists: there it is the oldest “looked”.',
    ),
  urgentHelp: z
    .boolean()
    .default(false)
    .describe('Show the text of pages/urgent-help.mdx in the lesson itself.'),
});
export type LessonHead = z.infer<typeof lessonSchema>;

export const figureSchema = z.strictObject({
  title: sentence.describe('Begins the caption, in bold.'),
  caption: sentence.describe('One or two sentences: what the drawing says.'),
  description: z
    .string()
    .trim()
    .min(
      120,
      'Write out everything that the drawing says, in the order in which an eye would read it, and what it is for.',
    )
    .describe('The long description. Blank lines part paragraphs.'),
  wide: z.boolean().default(false).describe('May break out wider than the text.'),
});
export type FigureWords = z.infer<typeof figureSchema>;

export const glossarySchema = z.array(
  z.strictObject({
    id,
    term: sentence,
    meaning: sentence.describe('One or two plain sentences; whose definition it is where that matters.'),
    see: z.array(id).default([]).describe('Ids of related entries.'),
  }),
);
export type Term = z.infer<typeof glossarySchema>[number];

export const referencesSchema = z.array(
  z.strictObject({
    id,
    short: sentence.describe('As in a sentence: Himmelman (1996).'),
    full: sentence.describe('The entry in the list. *Asterisks* set italics.'),
    basis: z
      .enum(['source', 'general'])
      .describe('source: read in a source at hand; general: general knowledge, still to be checked.'),
    seen: sentence.optional().describe('With basis “source”: where it was seen.'),
    looked: isoDate
      .optional()
      .describe(
        'The day on which somebody last looked at it, as 2026-11-21, in quotes; “npm run due” tells when that is long ago. Not needed where law.yaml has the work.',
      ),
    url: address.optional(),
  }),
);
export type Reference = z.infer<typeof referencesSchema>[number];

export const lawSchema = z
  .array(
    z.strictObject({
      id: id.describe('A lasting name; the same as in references.yaml where the work stands there too.'),
      nations: z
        .array(id)
        .min(1)
        .optional()
        .describe('Where it holds, as course.yaml calls its nations. Left out: wherever the course is read.'),
      kind: z
        .enum(['law', 'guidance', 'policy', 'report', 'practice'])
        .describe(
          'law: binds those it names; guidance: taken into account; policy: what a government means to do; report: found or proposed; practice: an agreed way of doing things.',
        ),
      title: sentence,
      reference: id.optional().describe('Its entry in references.yaml, if it has one.'),
      looked: isoDate.describe('The day on which somebody last looked, as 2026-11-21, in quotes.'),
      seen: sentence.describe('At what they looked: the live page, or a stored copy of which day.'),
      state: sentence.describe('What was known of it on that day, and what could not be seen.'),
      says: z.string().trim().describe('What the course says of it; empty where nothing speaks of it yet.'),
      lessons: z.array(id).describe('The lessons that say so, and every lesson that cites its reference.'),
      places: z
        .array(id)
        .describe('Activities, figures and pages that say the same; or “glossary”, for terms.'),
      where: address.describe('The official address to look at next.'),
      watch: sentence.describe('How a change would show there.'),
    }),
  )
  .describe('What the course says of law and guidance, and when each was last looked at.');
export type Law = z.infer<typeof lawSchema>;

export const pageSchema = z.strictObject({
  title: sentence,
  short: sentence
    .optional()
    .describe(
      'The page’s name in the foot of every page, or that of urgent help in its head, if the title is too long for that.',
    ),
  summary: sentence.describe('For search results and shared links.'),
});
export type PageHead = z.infer<typeof pageSchema>;

export const movesSchema = z.strictObject({
  title: sentence.describe('The page’s title, such as “Partnership in seven moves”.'),
  short: sentence
    .optional()
    .describe('Its name in the foot of every page, if the title is too long for that.'),
  summary: sentence.describe('For search results and shared links.'),
  lead: sentence.describe('Under the title: what the sheet is for.'),
  moves: z
    .array(
      z.strictObject({
        title: sentence.describe('What to do, as a sentence that begins with a verb.'),
        text: sentence.describe('How, in two or three short sentences: all of it has to fit on one sheet.'),
        write: sentence.describe('What to write down; on paper there is a line behind it.'),
        tool: id.optional().describe('The tool that it is done with, by its slug in the toolkit.'),
        lesson: id.optional().describe('Or the lesson that explains it, by its slug.'),
      }),
    )
    .min(2)
    .max(9),
  foot: sentence.optional().describe('Below the last: what holds at every move.'),
});
export type Moves = z.infer<typeof movesSchema>;

export const roomSchema = z.strictObject({
  matters: z
    .array(
      z.strictObject({
        id: id.describe('The point’s lasting name: what a learner changes in a draft is kept under it.'),
        title: sentence.describe('The point of the agenda: what two have to settle, in a few words.'),
        minutes: z.int().min(1).max(120).describe('How long to talk about it in a first meeting.'),
        always: z
          .boolean()
          .default(false)
          .describe('A point of the agenda too where neither of the two has written anything about it.'),
        of: z
          .array(
            z
              .string()
              .regex(
                /^[a-z][a-z0-9-]*\/[^\s/]+$/,
                'Write an activity’s id, a slash, and what is asked there.',
              ),
          )
          .min(1)
          .describe(
            'What belongs to it in the tools: “expect-together/ends” is the question “ends” of that activity.',
          ),
      }),
    )
    .min(1)
    .max(20)
    .describe(
      'What two have to settle, the weightiest first. What belongs to none of them comes after these.',
    ),
});
export type RoomMatters = z.infer<typeof roomSchema>['matters'];

export const sessionSchema = z.strictObject({
  part: sentence.describe('The letter of the part that it is for, as the outline shows it.'),
  title: sentence,
  summary: sentence.describe(
    'What the group does, in a sentence; for the list, search results and shared links.',
  ),
  minutes: z.int().positive().describe('How long it takes; the times in “plan” come to as much.'),
  aims: z
    .array(sentence)
    .min(1)
    .describe('What people can do when they leave: endings of “By the end people can …”.'),
  room: z.array(sentence).min(1).describe('What has to be there, and what is settled before anybody comes.'),
  plan: z
    .array(
      z.strictObject({
        minutes: z.int().positive(),
        what: sentence.describe('What happens in that time.'),
      }),
    )
    .min(2)
    .describe('The session from beginning to end.'),
  questions: z.array(sentence).min(1).describe('For the talk that follows the pair task.'),
  listenFor: z.array(sentence).min(1).describe('What is likely to be said, and what to do with it.'),
});
export type SessionHead = z.infer<typeof sessionSchema>;

const item = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]*(\/[^\s/:]+)*$/,
    'Write an activity’s id, or activity/part, as content/ids.txt has it.',
  )
  .max(160);

const renameSchema = z.strictObject({
  from: item.describe('The activity, or activity/part, that has another name now or is gone: see ids.txt.'),
  to: z
    .union([item, z.array(item).min(1)], 'Write one name, or several in [square brackets].')
    .optional()
    .describe('Where its answers go: its new name, or several for what was split.'),
  values: z
    .record(id, id)
    .optional()
    .describe('With “to”: ids of options or steps inside the answers that have new names, old: new.'),
  gone: z
    .union([z.literal(true), z.array(id).min(1)], 'Write true, or the ids of options in [square brackets].')
    .optional()
    .describe('true: nothing shows these answers any more. A list: only these options are gone.'),
  because: sentence.optional().describe('With “gone”: why, for those who come after.'),
});

export const renamesSchema = z
  .record(z.string().regex(/^\d+\.\d+\.\d+$/, 'Write the version as 1.2.3.'), z.array(renameSchema).min(1))
  .describe('By the version of the course that brought the change.');
export type Renames = z.infer<typeof renamesSchema>;
export type RenameEntry = z.infer<typeof renameSchema>;

const askedLesson = z.strictObject({
  slug: id,
  number: z.int().positive().optional(),
  title: sentence,
  minutes: z.int().positive(),
  outcomes: z.array(z.int().positive()),
  activities: z.array(z.strictObject({ id, title: sentence, required: z.boolean() })),
});

/** Written by “npm run versions”, not by hand. */
export const versionSchema = z.strictObject({
  id,
  version: courseSchema.shape.version,
  released: isoDate,
  language: sentence,
  title: sentence,
  description: sentence,
  criteria: sentence,
  authors: z.array(sentence).min(1),
  planned: z.int().nonnegative(),
  parts: z.array(z.strictObject({ title: sentence, lessons: z.array(askedLesson) })),
  finish: askedLesson.optional(),
  outcomes: z.array(z.strictObject({ number: z.int().positive(), short: sentence })),
  artefacts: z.array(id),
  finalCheck: id.optional(),
  checkOf: z.int().positive().optional(),
});

const codeTexts = z.strictObject({
  id,
  version: courseSchema.shape.version,
  language: sentence,
  title: sentence,
  description: sentence,
  criteria: sentence,
  authors: sentence,
  minutes: z.string(),
  checkOf: z.string(),
  day: isoDate,
  lessons: sentence,
  parts: z.array(z.tuple([sentence, z.int().nonnegative()])),
  outcomes: z.array(sentence),
  work: z.array(sentence),
  activities: z.array(sentence),
});

/** What the codes on statements leave out, by the number that they carry. Never edited: codes on paper live long. */
export const codesSchema = z.record(
  z.string().regex(/^[1-9]\d{0,1}$/, 'Number the lists 1, 2, 3 …'),
  codeTexts,
);
export type Codes = z.infer<typeof codesSchema>;

const coordinate = z
  .string()
  .regex(/^[\w-]{43}$/, 'Copy it whole, as “npm run countersign -- --new-key” printed it: 43 characters.');

const issuerKey = z.strictObject({
  kid: z
    .string()
    .regex(/^[^\s#]+#[\w.-]+$/, 'Write the issuer’s id, # and a name for the key: did:web:example.org#2026.')
    .max(300)
    .describe('What credentials call the key: the issuer’s id, # and a name that no other key ever had.'),
  jwk: z
    .strictObject({
      kty: z.literal('EC'),
      crv: z.literal('P-256'),
      x: coordinate,
      y: coordinate,
      d: z
        .custom<undefined>(
          (value) => value === undefined,
          'it is the private half of a key, and this file is read by everybody.',
        )
        .describe('Take it out, and let the organisation make another key: this one may have been copied.')
        .optional(),
    })
    .describe('The public half of a P-256 key.'),
  from: isoDate.describe('The first day on which it signs, as 2026-11-21, in quotes.'),
  until: isoDate
    .optional()
    .describe(
      'The last day on which it signs: what it signed before stays valid. For a key that is retired.',
    ),
  revoked: z
    .strictObject({
      on: isoDate.describe('The day on which that became known, as 2026-11-21, in quotes.'),
      why: sentence.describe('In a sentence: whoever verifies reads it.'),
    })
    .optional()
    .describe('For a key that others may have: nothing that it ever signed counts any more.'),
});

export const issuersSchema = z
  .array(
    z.strictObject({
      id: z
        .string()
        .regex(
          /^(did:web:[a-z0-9.-]+(%3A\d+)?(:[\w.-]+)*|https:\/\/[^\s#]+)$/,
          'Write did:web: and a domain, did:web:example.org, or an address that begins with https://.',
        )
        .max(200)
        .describe('The organisation’s name for programs. It is a name here: nothing is fetched from it.'),
      name: sentence.max(200).describe('As people know it; shown to whoever verifies a statement.'),
      url: z
        .url({ protocol: /^https$/, error: 'Write its whole address, beginning with https://.' })
        .optional()
        .describe('Its page, beginning with https://.'),
      keys: z
        .array(issuerKey)
        .min(1)
        .describe('Old keys stay in the list, or what they signed is no longer known.'),
    }),
  )
  .describe('Organisations whose countersignature on a statement this site vouches for.');
export type ListedIssuers = z.infer<typeof issuersSchema>;
