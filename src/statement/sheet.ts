/** From a completion to the words on the sheet. Pure: the preview, the printed page and the PDF all say this. */
import type { CourseData } from '../course/course-data.ts';
import { listed } from '../words/en/phrases.ts';
import { statement as words } from '../words/en/statement.ts';
import type { Completion } from './done.ts';
import type { StatementSheet } from './pdf/sheet.ts';

/** What the learner wants on the sheet. */
export interface Choices {
  readonly parts: boolean;
  readonly outcomes: boolean;
  readonly minutes: boolean;
}

export const everything: Choices = { parts: true, outcomes: true, minutes: true };

/** '2026-11-21' → “21 November 2026”; the same in every time zone. */
export function writtenDay(day: string, language: string): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
}

/**
 * The sheet.
 * @param completion Without its day (`on` is empty) it is a sample of what will be.
 */
export function sheetOf(
  course: CourseData,
  completion: Completion,
  name: string,
  choices: Choices = everything,
): StatementSheet {
  const { version, on, lessons, minutes, parts, outcomes, check, own } = completion;
  const inParts = parts.reduce((sum, part) => sum + part.lessons, 0);
  const rows = [
    ...parts.map((part) => ({ title: part.title, note: words.lessons(part.lessons) })),
    ...(check ? [{ title: words.finalCheck, note: words.taken }] : []),
    ...(own.length ? [{ title: words.ownWork, note: listed(own) }] : []),
  ];
  return {
    name,
    title: course.title,
    version,
    doneOn: on,
    summary: words.summary({
      lessons: inParts || lessons.length,
      planned: Math.max(course.planned, inParts),
      parts: parts.length,
      minutes: choices.minutes ? minutes : 0,
      check,
    }),
    parts: choices.parts ? rows : [],
    outcomes: choices.outcomes ? [...outcomes] : [],
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
  };
}
