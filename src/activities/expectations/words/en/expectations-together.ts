import { plural } from '../../../../words/en/phrases.ts';

/** What is said where two partners’ answers come together: fetched then, since most visits end before. */
export const together = {
  saveFirst: 'Save yours.',
  saveWhat: 'The file holds your choices and sentences, and no name.',
  save: 'Save my answers to a file',
  saved: (name: string, answered: number, all: number) =>
    `${name}, with ${answered} of ${all} answered, should be with your downloads.`,
  nothingToSave: 'Nothing is answered yet. Answer one question first; then there is something to save.',
  thenAsk: 'Let your partner answer theirs.',
  askWhat: 'Send them the address of this page and keep your file back, so that neither leans on the other.',
  thenLoad: 'Load theirs.',
  loadWhat: 'It is read on this device and goes nowhere else.',
  load: 'Load my partner’s file',
  loadAnother: 'Load another file',
  trySample: (name: string) => `Try with ${name}’s answers`,
  remove: 'Remove these answers',
  removed: 'Your partner’s answers are removed from this device. Yours are still here.',
  sampleRemoved: (name: string) => `${name}’s answers are put away. Yours are still here.`,
  missing: (count: number) => `${plural(count, 'question', 'questions')} still to answer.`,
  goTo: (number: number) => `Go to question ${number}`,
  /** The comparison in a sentence: what both answered, and how much of that differs. */
  result(agreed: number, differ: number, open: number) {
    const both = agreed + differ;
    if (!both) return 'No question is answered by both of you yet';
    const talk = differ === 1 ? 'talk about this 1' : `talk about these ${differ}`;
    if (differ) return `You agree on ${agreed ? `${agreed} of ${both}` : `none of ${both}`}; ${talk}`;
    return open ? `You agree on the ${both} that both of you answered` : `You agree on all ${both}`;
  },
  fileRefused: 'This file was not taken.',
  refused: {
    'too-large':
      'It is larger than 100 KB, and a file of answers never is. Ask for the one called expectations.json.',
    damaged:
      'It cannot be read; it may have been cut short or changed on the way. Ask your partner to save and send it again.',
    foreign: 'It is not a file of answers from this activity. Ask for the one called expectations.json.',
    newer:
      'It comes from a newer version of this course. Open the newer version here too, then load it again.',
    'other-activity':
      'It answers the questions of another activity. Load it there, or ask for the one made here.',
    'unknown-question':
      'It answers a question that is not asked here; it may come from another version of the course.',
    'unknown-option':
      'It chooses an answer that is not on offer here; it may come from another version of the course.',
    'too-long':
      'One of its sentences is longer than 2,000 characters. Ask your partner to shorten it and save again.',
    empty: 'Nothing is answered in it. Ask your partner to answer first, and then to save.',
  },
  open: (count: number) =>
    `${plural(count, 'question is', 'questions are')} not answered on both sides yet; you find ${count === 1 ? 'it' : 'them'} below the differences.`,
  withSample: (name: string) =>
    `Compared with ${name}’s answers, which were made up for you to try with. Nothing of yours has changed.`,
  withFile:
    'Compared with your partner’s file. A difference is nobody’s mistake: it was there before, and now you can see it.',
  sameFile: 'Every sentence is the same to the letter. If this is your own file, load your partner’s.',
  table: 'Your answers beside theirs',
  question: 'Question',
  mine: 'Mine',
  theirs: 'Theirs',
  theirsOf: (name: string) => `${name}’s`,
  ask: 'Ask each other',
  differs: 'You differ',
  stillOpen: 'Still open',
  agrees: 'You agree',
  noAnswer: 'No answer yet',
};
