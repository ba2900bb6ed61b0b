/** `words.yaml`: what a course says in words of its own, and what is said where it does not. Read at build only. */
import { z } from 'astro/zod';
import * as neutral from '../words/en/neutral.ts';
import { sentence } from './schema.ts';

type Name = keyof typeof neutral;
const without: Readonly<Record<Name, string>> = { ...neutral };

const having = (name: string) =>
  sentence.regex(new RegExp(`\\{${name}\\}`), `Write {${name}} where the ${name} is to stand.`);

const words = {
  outcomesHeading: sentence.describe('Above the outcomes on the home page, which carry it on.'),
  lessonsName: sentence.describe('What the home page’s list of lessons is called, for those who hear it.'),
  needHeading: sentence.describe(
    'On the home page, above what brings people straight to a tool; each “need” in the toolkit carries it on.',
  ),
  keptForOne: sentence.describe('What the tools are kept for, apart for each: one of them, without “a”.'),
  keptForMany: sentence.describe('Several of them, as in “Your …”.'),
  keptForLead: sentence.describe('Above the choice of which one the tools are for.'),
  keptForNameHint: sentence.describe('Beside the field for its name.'),
  keptForNumber: having('number').describe('What one is called that has no name: a noun, and {number}.'),
  keptForAdd: sentence.describe('On the button that adds another one.'),
  otherSide: sentence.describe(
    'In a room for two, the one who answers as well: in small letters, such as “your partner”.',
  ),
  noNames: sentence.describe('Beside every box for writing: what had better not be written there.'),
  beforeSending: sentence.describe(
    'After “Read them through before you send one:”, a question in small letters.',
  ),
  reviewedOn: having('date').describe('In a lesson with a date of review: what was looked at, and {date}.'),
  notReviewed: sentence.describe('On the page “about”, where reviewedBy in course.yaml is empty.'),
  glossaryIs: sentence.describe('The glossary’s description in search results.'),
  portfolioEmpty: sentence.describe('In a portfolio in which nothing stands yet.'),
  statementLead: sentence.describe('Under the title of the statement’s page: what the sheet is for.'),
  sealPicture: sentence.describe('What the seal on the sheet shows.'),
  placeStep: sentence.describe(
    'What cards are placed on, with skin “staircase”: one, as in “a step” and “step 2”.',
  ),
  placeSteps: sentence.describe('Several of them, as in “The …, lowest first”.'),
  placeStair: sentence.describe('All of them together, as in “See all cards on …”.'),
  seatsWho: sentence.describe('Kind “seats”: whose seats they are, in small letters and the plural.'),
  mapNameHint: sentence.describe('Kind “map”: beside the field for a partner’s name.'),
  agreementFromWeighing: sentence.describe('Kind “agreement”: before what a “weigh” activity has to offer.'),
  readingNote: having('day').describe(
    'Kind “rating” with snapshots: above the note of a reading, and {day}.',
  ),
  readingNames: sentence.describe('Beside that note: whom not to name.'),
  readingPaper: sentence.describe('The same on paper.'),
  readingSheet: sentence.describe(
    'Kind “rating” with snapshots: above the buttons for one page of it, such as “One page for the committee”.',
  ),
} satisfies Record<Name, z.ZodString>;

export const wordsSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(words).map(([name, schema]) => [
      name,
      schema
        .optional()
        .describe(`${schema.description} Without it: “${without[name as Name].replace(/\.$/, '')}”.`),
    ]),
  ) as Record<Name, z.ZodOptional<z.ZodString>>,
);
export type OwnWords = z.infer<typeof wordsSchema>;

/** Every such sentence as the course says it. */
export const wordsOf = (own: OwnWords, neutral: Readonly<Record<Name, string>> = without) =>
  ({ ...neutral, ...own }) as Readonly<Record<Name, string>>;
