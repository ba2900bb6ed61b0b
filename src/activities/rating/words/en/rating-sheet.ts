import { dayInWords } from '../../../../words/en/days.ts';
import { listed } from '../../../../words/en/phrases.ts';

/** The one page on paper and in files. Fetched when it is asked for. */
export const ratingSheet = {
  fileName: 'reading',
  title: (title: string, subject: string) => (subject ? `${title}: ${subject}` : title),
  of: (day: string, before: string | undefined) =>
    before ? `Reading of ${day}, beside that of ${before}.` : `Reading of ${day}, the first.`,
  went: { up: 'Up', down: 'Down' },
  names: (which: string, names: readonly string[]) => `${which}: ${listed(names)}.`,
  what: 'From 1 to 5',
  said: 'What we said last time',
  toDo: 'What comes of it',
  next: (day: string) => `Next time: ${dayInWords(day)}.`,
};
