import { glossaryIs } from './own.ts';

export const glossary = {
  title: 'Glossary',
  description: glossaryIs,
  lead: (count: number) =>
    `${count} words, each in a sentence or two. Where a word is somebody’s, it says whose.`,
  letters: 'Letters',
  see: 'See also',
  usedIn: 'Used in',
};
