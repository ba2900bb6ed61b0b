export const glossary = {
  title: 'Glossary',
  description: 'The words of partnership working in plain English, with the lessons that use them.',
  lead: (count: number) =>
    `${count} words, each in a sentence or two. Where a word is somebody’s, it says whose.`,
  letters: 'Letters',
  see: 'See also',
  usedIn: 'Used in',
};
