import { reviewedOn } from './own.ts';
import { plural } from './phrases.ts';

export const lesson = {
  where: (part: string, number: number) => `${part} · lesson ${number}`,
  minutes: (minutes: number) => plural(minutes, 'minute', 'minutes'),
  can: 'After this you can',
  /** Where a lesson says nothing of its own: the outcomes that it works towards. */
  towards: 'It works towards',
  /** Heads what comes before the text's first heading; not shown. */
  opening: 'To begin with',
  sections: 'Sections of this lesson',
  inSections: (count: number) => plural(count, 'section', 'sections'),
  sectionOf: (number: number, all: number, minutes: number) => `${number} of ${all} · ${minutes} min left`,
  activities: (count: number) => plural(count, 'activity', 'activities'),
  reviewed: (date: string) => reviewedOn.replace('{date}', date),
  takeNotes: 'Take notes',
  figure: (number: number) => `Figure ${number}.`,
  describe: 'Describe this figure',
  takeWithYou: 'Take it with you',
  definedAfter: (short: string) => `After ${short}, in this course’s words.`,
  keptUnder: (heading: string) => `Kept in your portfolio under “${heading}”.`,
  noteOn: (number: number, short: string) => `${number}: note on ${short}`,
  inReferences: 'In the reference list',
  inGlossary: 'Glossary',
  sources: 'Sources in this lesson',
  inThisLesson: 'in this lesson',
  inThisLessonYouDo: (count: number) =>
    `What there is to do in this lesson: ${plural(count, 'activity', 'activities')}`,
  /** {done} is put in as it is known. */
  doneOf: (all: number) => `You have done {done} of ${plural(all, 'activity', 'activities')} in this lesson`,
  allDone: 'You have done all that is in this lesson',
  optional: 'optional',
  next: (title: string, minutes: number) => `Next: ${title} · ${minutes} min`,
  closeNote: 'Close',
  pager: 'Before and after',
  toStatement: 'Your statement',
};
