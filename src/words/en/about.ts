import { notReviewed } from './own.ts';
import { listed } from './phrases.ts';

export const about = {
  who: 'Who made it',
  by: (authors: readonly string[]) => `Written by ${listed(authors)}.`,
  reviewed: (people: readonly string[]) => `Reviewed by ${listed(people)}.`,
  notReviewed,
  mistake: 'Found a mistake?',
  licence: (text: string, code: string) =>
    `The text, cases and drawings are under ${text}; the code is under the ${code} licence.`,
  version: (version: string) => `This is version ${version}`,
};
