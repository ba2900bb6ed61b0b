import { needHeading } from './own.ts';

export const ways = {
  need: needHeading,
  hurry: 'Short of time?',
  withTime: (way: string, time: string) => `${way}, ${time}`,
  needLead: 'Each leads straight to a tool. It works without the lessons.',
  allTools: 'All tools',
  takes: (lessons: string, time: string) => `${lessons}, ${time}.`,
  /** Beside a lesson that lies on it. */
  on: (way: string, number: number, of: number) => `${way}, ${number} of ${of}`,
  next: 'Next on it:',
  last: 'That was its last lesson.',
  sheet: 'All of it on one sheet:',
};

export const movesPage = {
  write: 'Write down:',
  tool: 'The tool:',
  lesson: 'The lesson:',
  print: 'Printed, it is one sheet of A4 with a line to write on at each move.',
};
