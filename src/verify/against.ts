/**
 * What a record claims, line by line against what the course asked in that version: words and numbers that are not the
 * course's are marked, so that whoever signs with a key of their own cannot have this page say them. Pure.
 */
import { lessonsOf } from '../course/course-data.ts';
import type { CourseVersion } from '../course/version.ts';
import type { Claims } from '../credential/claims.ts';
import { lessonsCounted } from '../words/en/lessons-counted.ts';
import { verify as words } from '../words/en/verify.ts';

/** What there is to compare with. */
export type Against =
  | { readonly is: 'known'; readonly version: CourseVersion }
  /** Of this course, in a version that the site does not know. */
  | { readonly is: 'unknown' }
  /** The site knows the version, and its file did not arrive. */
  | { readonly is: 'missing' }
  /** Of another course. */
  | { readonly is: 'elsewhere' };

/** `other`: not as the course has it. `untold`: nobody here can tell. Without a mark it is the course's. */
export type Mark = 'other' | 'untold';

export interface Said {
  readonly text: string;
  readonly mark?: Mark;
}

export interface Row {
  readonly label: string;
  readonly said: readonly Said[];
  /** Of the row as a whole. */
  readonly mark?: Mark;
  /** What the course has, where something else is said. */
  readonly course?: string;
}

export interface Compared {
  readonly title: Said;
  /** What is claimed beside the name, the course and the day; what was not claimed has no row. */
  readonly rows: readonly Row[];
  /** The lessons, by their titles where those are known. */
  readonly lessons: Pick<Row, 'said' | 'mark'>;
  /** How many texts are not as the course has them. */
  readonly others: number;
}

export function compare(claims: Claims, against: Against): Compared {
  const found = against.is === 'known' ? measured(claims, against.version) : asSigned(claims);
  const rows = found.rows.filter(({ said }) => said.length);
  const all = [found.title, ...found.lessons.said, ...rows.flatMap(({ said }) => said)];
  return { ...found, rows, others: all.filter(({ mark }) => mark === 'other').length };
}

const written = (texts: readonly string[]) => texts.filter((text) => text.trim());

function asSigned(claims: Claims): Omit<Compared, 'others'> {
  const { course, minutes, lessons, parts, outcomes, check, own, activities = [], marks } = claims;
  const row = (label: string, ...texts: readonly string[]): Row => ({
    label,
    said: written(texts).map((text) => ({ text })),
    mark: 'untold',
  });
  const { claim } = words;
  // Of a course that is not known here, only the finish belongs to no part.
  const inParts = parts.reduce((sum, part) => sum + part.lessons, 0);
  return {
    title: { text: course.title, mark: 'untold' },
    lessons: { said: lessons.map((text) => ({ text })), mark: 'untold' },
    rows: [
      row(
        claim.lessons,
        lessonsCounted(inParts === lessons.length - 1 ? inParts : lessons.length, lessons.length),
      ),
      row(claim.minutes, minutes ? words.minutes(minutes) : ''),
      row(claim.parts, ...parts.map(({ title, lessons: of }) => words.part(title, of))),
      row(claim.outcomes, ...outcomes),
      row(claim.check, check ? words.taken : ''),
      row(claim.marks, marks ? words.marks(marks) : ''),
      row(claim.own, ...own),
      row(claim.activities, ...activities),
      row(claim.criteria, course.criteria),
      row(claim.authors, ...course.authors),
    ],
  };
}

/** Each of TEXTS that is among KNOWN, and was not said before, is the course's. */
function among(texts: readonly string[], known: readonly string[]): readonly Said[] {
  const left = [...known];
  return written(texts).map((text) => {
    const at = left.indexOf(text);
    if (at < 0) return { text, mark: 'other' };
    left.splice(at, 1);
    return { text };
  });
}

function measured(claims: Claims, version: CourseVersion): Omit<Compared, 'others'> {
  const { course, minutes, lessons, parts, outcomes, check, own, activities = [], marks } = claims;
  const { claim } = words;
  const all = lessonsOf(version);
  const titles = new Map(all.map(({ slug, title }) => [slug, title]));
  const finish = version.finish?.slug;
  const asked = all.flatMap((lesson) => lesson.activities);
  const row = (label: string, said: readonly Said[], has: readonly string[]): Row => {
    const differs = said.some(({ mark }) => mark === 'other');
    return { label, said, ...(differs ? { course: has.join(' · ') || words.courseHasNone } : {}) };
  };
  /** One text that is the course's, or not. */
  const one = (text: string, isSo: boolean): readonly Said[] =>
    text ? [isSo ? { text } : { text, mark: 'other' }] : [];
  const counted = (of: readonly string[]) =>
    lessonsCounted(of.length - Number(finish !== undefined && of.includes(finish)), of.length);
  const whole = all.map(({ slug }) => slug);
  const time = all.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const theParts = version.parts.map(({ title, lessons: of }) => words.part(title, of.length));
  const theOutcomes = version.outcomes.map(({ short }) => short);
  const works = asked.filter(({ id }) => version.artefacts.includes(id)).map(({ title }) => title);
  const { checkOf, finalCheck } = version;
  const possible =
    finalCheck !== undefined && marks && marks.credit <= marks.of && marks.of === (checkOf ?? marks.of);
  return {
    title: course.title === version.title ? { text: course.title } : { text: course.title, mark: 'other' },
    lessons: {
      said: lessons.map((slug) => {
        const title = titles.get(slug);
        return title === undefined ? { text: slug, mark: 'other' } : { text: title };
      }),
    },
    rows: [
      row(claim.lessons, one(counted(lessons), lessons.join() === whole.join()), [counted(whole)]),
      row(claim.minutes, one(minutes ? words.minutes(minutes) : '', minutes === time), [words.minutes(time)]),
      row(
        claim.parts,
        among(
          parts.map(({ title, lessons: of }) => words.part(title, of)),
          theParts,
        ),
        theParts,
      ),
      row(claim.outcomes, among(outcomes, theOutcomes), theOutcomes),
      row(claim.check, one(check ? words.taken : '', finalCheck !== undefined), []),
      row(
        claim.marks,
        one(marks ? words.marks(marks) : '', Boolean(possible)),
        checkOf === undefined ? [] : [words.outOf(checkOf)],
      ),
      row(claim.own, among(own, works), works),
      row(
        claim.activities,
        among(
          activities,
          asked.map(({ title }) => title),
        ),
        [words.activitiesAsked(asked.length)],
      ),
      row(claim.criteria, one(course.criteria.trim(), course.criteria === version.criteria), [
        version.criteria,
      ]),
      row(claim.authors, among(course.authors, version.authors), version.authors),
    ],
  };
}
