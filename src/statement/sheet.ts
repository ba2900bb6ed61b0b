/** From a completion to the words on the sheet. Pure: the preview, the printed page and the PDF all say this. */
import type { CourseData } from '../course/course-data.ts';
import { marksOf } from '../ui/marks.ts';
import { written } from '../words/en/date.ts';
import { statement as words } from '../words/en/statement.ts';
import type { Completion } from './done.ts';
import type { StatementSheet } from './pdf/sheet.ts';

/** What the learner wants on the sheet, and in the credential. */
export interface Choices {
  readonly parts: boolean;
  readonly outcomes: boolean;
  readonly minutes: boolean;
  /** Own work that was begun. */
  readonly own: boolean;
  /** Which activities were done: how many on the sheet, their titles in the credential. */
  readonly activities: boolean;
  /** The best result of the final check. */
  readonly marks: boolean;
  /** Words of the learner's own; empty for none. */
  readonly words: string;
  readonly paper: 'a4' | 'letter';
}

/** As the page begins: marks and the learner's own words are for them to add. */
export const usual: Choices = {
  parts: true,
  outcomes: true,
  minutes: true,
  own: true,
  activities: false,
  marks: false,
  words: '',
  paper: 'a4',
};

/** What a sheet can say beyond its completion, where the learner wants it. */
export interface Beyond {
  /** Titles of activities that were done. */
  readonly activities: readonly string[];
  /** The best result of the final check. */
  readonly marks?: { readonly credit: number; readonly of: number };
}

/** An address as it is read: without what every address has. */
export const readable = (address: string): string => address.replace(/^https:\/\/|\/$/g, '');

/** The first sentence of a description. */
const sentence = (text: string) => text.trim().split(/(?<=[.!?])\s/)[0] ?? '';

/** How many lessons a completion has, counted as the outline does: those with a number. */
export const lessonsIn = ({ parts, lessons }: Pick<Completion, 'parts' | 'lessons'>): number =>
  parts.reduce((sum, part) => sum + part.lessons, 0) || lessons.length;

/** '2026-11-21' → “21 November 2026”; the same in every time zone. */
export function writtenDay(day: string, language: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  const how = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return written ? written(date, language, how) : date.toLocaleDateString(language, how);
}

/**
 * The sheet.
 * @param completion Without its day (`on` is empty) it is a sample of what will be.
 * @param address Where the course can be found, if others can.
 */
export function sheetOf(
  course: CourseData,
  completion: Completion,
  name: string,
  choices: Choices = usual,
  { activities, marks }: Beyond = { activities: [] },
  address?: string,
): StatementSheet {
  const { version, on, minutes, parts, outcomes, check, own } = completion;
  const lessons = lessonsIn(completion);
  const rows = [
    ...(choices.parts ? parts.map(({ title, lessons: of }) => ({ title, note: words.lessons(of) })) : []),
    ...(check && (choices.parts || choices.marks)
      ? [{ title: words.finalCheck, note: choices.marks && marks ? words.best(marks) : words.taken }]
      : []),
    ...(choices.own ? own.map((title) => ({ title, note: words.ownWork })) : []),
    ...(choices.activities && activities.length
      ? [{ title: words.activitiesDone, note: String(activities.length) }]
      : []),
    ...(choices.minutes && minutes ? [{ title: words.studyTime, note: words.hours(minutes) }] : []),
  ];
  return {
    name,
    title: course.title,
    version,
    doneOn: on,
    summary: words.summary({
      lessons,
      planned: Math.max(course.planned, lessons),
      parts: parts.length,
      minutes: choices.minutes ? minutes : 0,
      check,
    }),
    about: sentence(course.description),
    by: words.by(course.authors, address && readable(address)),
    asked: { heading: words.asked, text: course.criteria },
    ...(choices.words
      ? { own: { heading: words.ownWords, text: words.quoted(choices.words), unset: words.ownWordsUnset } }
      : {}),
    ...(address
      ? { links: [{ text: readable(address), url: address, alt: words.toCourse(course.title) }] }
      : {}),
    parts: rows,
    outcomes: choices.outcomes ? [...outcomes] : [],
    marks: marksOf(Math.max(course.planned, lessons), course.parts.length),
    disclaimer: { heading: words.selfDeclared, text: course.disclaimer },
    labels: {
      statement: words.sheet,
      whatWasDone: words.whatWasDone,
      whatItWasAbout: words.whatItWasAbout,
      completedOn: on ? words.completedOn(writtenDay(on, course.language)) : words.notYet,
      version: words.version(version),
      seal: words.seal,
    },
    language: course.language,
    sealText: course.title,
    paper: choices.paper,
  };
}
