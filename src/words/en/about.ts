import { notReviewed } from './own.ts';
import { listed } from './phrases.ts';

export const about = {
  who: 'Who made it',
  by: (authors: readonly string[]) => `Written by ${listed(authors)}.`,
  reviewed: (people: readonly string[]) => `Reviewed by ${listed(people)}.`,
  notReviewed,
  contact: 'To write to somebody',
  mistake: 'Found a mistake? This is where to say so:',
  nobody:
    'This copy of the course does not name anybody to write to yet. If somebody gave you its address, tell them what you found: they can pass it on.',
  published: (publisher: string) => `Published by ${publisher}.`,
  source: 'The source of text and program:',
  licence: (text: string, code: string) =>
    `The text, cases and drawings are under ${text}; the code is under the ${code} licence.`,
  others: 'What others made, and this site hands on',
  version: (version: string) => `This is version ${version}`,
};
