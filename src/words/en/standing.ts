/** How a learner stands with the statement, once there is one: loaded with what reckons it. */
import { counted, inWords, roughly } from './amounts.ts';
import { capital } from './phrases.ts';

export const standing = {
  doneWith: (lessons: number, activities: number) =>
    `${capital(counted(lessons, 'lesson', 'lessons'))}, and ${activities === 1 ? 'the one activity' : `all ${inWords[activities] ?? activities} activities`} that count.`,
  underVersion: (version: string, day: string) =>
    `Under version ${version} of the course${day && `, on ${day}`}. That stays so.`,
  grown: 'The course has grown since',
  grownLead: 'Your statement stays as it is. When these are done too, a new one can be made with them on it.',
  unknownTitle: 'Of a version that this site does not know.',
  unknownVersion: (version: string, day: string) =>
    `Under version ${version} of the course${day && `, on ${day}`}, as your record says. This site does not know that version, so it cannot tell what was asked or how long it took: each such line of the sheet says that it is your record’s.`,
  asksNow: (version: string) => `What version ${version} asks for`,
  missing:
    'What your version of the course asked did not arrive, so no statement can be made yet. Check the connection and reload the page.',
  day: 'The day you finished',
  dayHint: (today: string) =>
    `The clock of this device was wrong when you finished, or is so now: by it today is ${today}. Set the day here, as well as you know it.`,
  dayMissing: 'Completed: the day is still to be set',
  dayFirst: 'Set the day on which you finished first: no clock could tell it.',
  clockOdd: (today: string) =>
    `By the clock of this device today is ${today}. If that is wrong, set the clock right and reload this page before you download: the signature bears its time, and whoever checks it will wonder.`,
  byTheRecord: (line: string) => `${line} (by the learner’s record)`,
  notToldHere: (version: string) => `Not told: the site that made this does not know version ${version}.`,
  summaryUnknown: (version: string, lessons: number, minutes: number) =>
    `has completed version ${version} of this course, by the learner’s own record: ${[
      counted(lessons, 'lesson', 'lessons'),
      minutes && roughly(minutes),
    ]
      .filter(Boolean)
      .join(', ')}. The site that made this sheet does not know that version and cannot tell what it asked.`,
};
