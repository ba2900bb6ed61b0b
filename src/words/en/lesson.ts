import { reviewedOn } from './own.ts';
import { listed, plural } from './phrases.ts';

export const lesson = {
  where: (part: string, number: number) => `${part} · lesson ${number}`,
  minutes: (minutes: number) => plural(minutes, 'minute', 'minutes'),
  outcomes: (numbers: readonly number[]) =>
    `Serves ${numbers.length === 1 ? 'outcome' : 'outcomes'} ${listed(numbers.map(String))}`,
  activities: (count: number) => plural(count, 'activity', 'activities'),
  reviewed: (date: string) => reviewedOn.replace('{date}', date),
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
  next: (title: string) => `Next: ${title}`,
  closeNote: 'Close',
  pager: 'Before and after',
  toStatement: 'Your statement',
};
