import { small } from '../../../../words/en/phrases.ts';

export const expectations = {
  answered: (answered: number, all: number) => `${answered} of ${all} answered`,
  chose: (answered: number, all: number) => `${answered} of ${all} answered.`,
  own: (title: string) => `In your own words: ${small([title])} (optional)`,
  together: 'See where you differ',
  notFetched:
    'The rest could not be fetched. Check the connection and load the page again. Your answers are kept.',
};

/** Said on paper and without a script. */
export const expectationsOnPaper = {
  twice: 'On paper: print this twice, one for each of you. Answer apart, then lay the two side by side.',
  asks: 'What to ask each other where you differ',
  sample: (name: string) => `${name}’s answers, to try it with`,
};
