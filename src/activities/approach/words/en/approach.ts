import { listed } from '../../../../words/en/phrases.ts';

type Mark = 'ours' | 'theirs' | 'shared';
export type Balance = Readonly<Record<Mark | 'open', number>>;

const counts = ({ ours, theirs, shared }: Balance) => `${ours} ours, ${theirs} theirs, ${shared} shared`;

export const approach = {
  mark: { ours: 'Ours', theirs: 'Theirs', shared: 'Shared', open: 'Not marked' },
  marked: (marked: number, of: number) => `${marked} of ${of} sentences marked`,
  bySentence: 'Sentence by sentence',
  howTo: 'Write a first sentence above. Each turns up here as you write, to be marked.',
  greetings: 'A greeting, a name or a line of two words needs no mark.',
  stillOpen: (numbers: readonly number[]) =>
    `Not marked yet: ${numbers.length === 1 ? 'sentence' : 'sentences'} ${listed(numbers.map(String))}.`,
  goTo: (number: number) => `Go to sentence ${number}`,
  most: (most: number) => `The first ${most} can be marked. So long a message is seldom read; what could go?`,
  counts,
  looks: 'Before you send it',
  looked: (looked: number, all: number) => `${looked} of ${all} ticked.`,
  notFetched:
    'Keeping versions could not be fetched. Your text is safe; load the page again to try once more.',
};

/** On paper only. */
export const onPaper = {
  paper: 'Whose is each sentence? Number them in your text, and cross one box each.',
  sentence: 'Sentence',
  sounds: 'How each balance sounds to its reader',
  leans: {
    ours: 'Mostly ours',
    theirs: 'Mostly theirs',
    shared: 'Mostly shared',
    mixed: 'None more than half',
  },
};
