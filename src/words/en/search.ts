import { counted } from './amounts.ts';

export const search = {
  title: 'Search',
  description: 'Find a word in the lessons, the glossary, the references and what the figures show.',
  lead: 'In the lessons, the glossary, the references and what the figures show. A letter or two may be wrong.',
  label: 'Words to look for',
  close: 'Close',
  open: 'Search',
  loading: 'Fetching what there is to find …',
  missing: 'The list of what there is to find has not come. Look whether you are online, and type once more.',
  empty: 'Type a word, such as one of these:',
  found: (found: number, isMost: boolean) =>
    isMost
      ? `The ${found} best places. Add a word to narrow them down.`
      : `${counted(found, 'place', 'places')} found.`,
  none: (asked: string) => `Nothing found for “${asked}”.`,
  noneHint: 'Try fewer words, or another word for the same. The glossary and the outline list what there is:',
  kinds: {
    lesson: 'Lesson',
    page: 'Page',
    section: 'Section',
    activity: 'Activity',
    figure: 'Figure',
    term: 'Glossary',
    reference: 'Reference',
  },
  in: (kind: string, page: string) => `${kind} in “${page}”`,
  keys: 'Arrow keys move through what is found, Enter opens it.',
  slash: 'Open search with the / key, too',
  noScript:
    'Search needs the scripts of this page, and they have not come or do not run in this browser. What there is stands in these lists:',
  lists: { outline: 'The whole outline', glossary: 'Glossary', references: 'References' },
};
