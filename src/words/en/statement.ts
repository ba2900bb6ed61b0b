import { counted, inHours, roughly } from './amounts.ts';
import { sealPicture } from './own.ts';
import { capital, listed, plural } from './phrases.ts';

export const statement = {
  allDone: 'Everything it needs is done.',
  toDo: (left: number) => `${capital(counted(left, 'thing', 'things'))} still to do`,
  begun: 'What is done is kept. Take the rest in any order.',
  asks: 'What it asks for',
  asksLead: 'An honest try at each of these. No score is asked for, and any order will do.',
  inLesson: (title: string, number?: number) => (number ? `Lesson ${number}, ${title}` : title),
  read: (title: string) => `Read: ${title}`,
  orElse: (titles: readonly string[]) => `or ${listed(titles)}: one is enough`,
  nameless: 'Write your name first: it goes on the sheet.',
  unseen: 'Nothing of what stands here can be seen. Write your name first: it goes on the sheet.',
  noLetters: 'Write your name with its letters: signs and numbers alone are none.',
  choiceActivitiesHint: (counting: number, besides: number) =>
    `Their number on the sheet, their titles in the credential; no answers. ${counting} that count${besides ? `, and ${besides} besides` : ''}`,
  written: (title: string, beginning: string) => `${title}: ${beginning}`,
  making: 'Making the file …',
  preview: 'How it will print: one sheet, dated the day you finished.',
  sample: 'How it will look: one sheet, dated the day you finish.',
  sheet: 'Statement of participation',
  lessons: (lessons: number) => plural(lessons, 'lesson', 'lessons'),
  finalCheck: 'Final check',
  taken: 'taken',
  minutes: (minutes: number) => plural(minutes, 'minute', 'minutes'),
  best: ({ credit, of }: { credit: number; of: number }) => `taken; best result ${credit} of ${of}`,
  bestOf: ({ credit, of }: { credit: number; of: number }) => `${credit} of ${of}`,
  activitiesDone: 'Activities done',
  quoted: (text: string) => `“${text}”`,
  ownWords: 'In the learner’s own words',
  ownWordsUnset: 'They are in the credential inside this file: the sheet’s fonts lack some of their letters.',
  ownWork: 'own work',
  studyTime: 'Study time, as reckoned',
  hours: inHours,
  asked: 'What was asked',
  by: (authors: readonly string[], address?: string) =>
    `By ${listed(authors)}${address ? `. Free at ${address}` : ''}`,
  toCourse: (title: string) => `The course “${title}”`,
  summary({
    lessons,
    planned,
    parts,
    minutes,
    check,
  }: {
    lessons: number;
    planned: number;
    parts: number;
    minutes: number;
    check: boolean;
  }) {
    const whole = lessons >= planned;
    const what = whole
      ? `has worked through this course: ${counted(lessons, 'lesson', 'lessons')} in ${counted(parts, 'part', 'parts')}`
      : `has worked through what this version of the course holds: ${counted(lessons, 'lesson', 'lessons')}`;
    return `${[what, minutes && roughly(minutes)].filter(Boolean).join(', ')}, answering every required activity${check ? ' and taking the final check' : ''}.`;
  },
  whatWasDone: 'What was done',
  whatItWasAbout: 'What it was about',
  completedOn: (day: string) => `Completed on ${day}`,
  notYet: 'Not completed yet',
  version: (version: string) => `Course version ${version}`,
  seal: sealPicture,
  selfDeclared: 'Self-declared record',
};
