import { counted, inHours, roughly } from './amounts.ts';
import { capital, listed, plural } from './phrases.ts';

const someLetters = (letters: readonly string[]) =>
  letters.length > 6 ? 'letters of this name' : listed(letters.map((letter) => `“${letter}”`));

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
  cut: (end: string) => `The sheet takes a name of 200 letters. On it yours ends after “…${end}”.`,
  missing: (letters: readonly string[]) =>
    `The PDF’s own fonts lack ${someLetters(letters)}. Your name will stand on the sheet as a picture, drawn with the letters of this device, with the typed name in it for search and screen readers.`,
  boxes: (letters: readonly string[]) =>
    `The PDF’s own fonts lack ${someLetters(letters)}, and so does this device: there would be empty boxes. Write your name in Latin letters as well, and the sheet shows that; without, it has a line to write your name on. The name as you typed it is in the credential and in the text of the file. On a device that shows it, it stands on the sheet.`,
  choiceActivitiesHint: (counting: number, besides: number) =>
    `Their number on the sheet, their titles in the credential; no answers. ${counting} that count${besides ? `, and ${besides} besides` : ''}`,
  written: (title: string, beginning: string) => `${title}: ${beginning}`,
  making: 'Making the file …',
  credentialFailed: 'The credential could not be made. Check the connection and try again.',
  made: (file: string) => `Done: ${file} should be with your downloads.`,
  madeSigned: 'Inside is its credential, signed with this browser’s key: a self-declared record.',
  madeCredential: (file: string) =>
    `Done: ${file} should be with your downloads, signed with this browser’s key: a self-declared record.`,
  madeUnsigned: 'It has no credential, since this browser could not sign one.',
  keyForNow: 'The key was for this page only, since nothing is kept in this browser.',
  unsigned:
    'Here the PDF comes without its signed credential: signing needs an up-to-date browser, and an address that begins with https.',
  criteria: ({ check, own }: { check: boolean; own: boolean }) =>
    `${capital(
      listed([
        'every published lesson opened',
        'every activity that counts tried',
        ...(check ? ['the final check taken'] : []),
        ...(own ? ['one piece of own work done'] : []),
      ]),
    )}. No score is asked for.`,
  offline: 'The PDF could not be made: a part of it did not arrive. Check the connection and try again.',
  failed: 'The PDF could not be made in this browser.',
  wayOut:
    'The printed page is the same sheet: choose “Print the sheet”, and in the print window “Save as PDF” if you want a file.',
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
  nameOnLine:
    'Your name as typed has no letters on this device: on the sheet there is a line to write it on.',
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
  seal: 'Seal of the course: four steps, each higher than the last',
  selfDeclared: 'Self-declared record',
};
