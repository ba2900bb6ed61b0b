import { plural } from '../../../../words/en/phrases.ts';

export const choice = {
  several: 'Choose all that fit.',
  answered: (answered: number, all: number) => `${answered} of ${all} answered`,
  kept: (answered: number, all: number) => `Answer kept. ${answered} of ${all} answered.`,
  check: 'Check my answers',
  nothingToCheck: 'Nothing is answered yet. Choose an option first; question 1 is a good start.',
  feedbackLead:
    'Under each question you read what the case says of your choice. Change it and check again as often as you like.',
  otherOptions: 'What about the other options?',
  because: 'I choose this because …',
  becauseHint:
    'A line in your own words, before you read the reasons. You may leave it empty; nobody marks it.',
  missing: (count: number) =>
    `Still to answer: ${plural(count, 'question', 'questions')}. Answer and check again to finish.`,
  questionNumber: (number: number) => `question ${number}`,
  goTo: (number: number) => `Go to question ${number}`,
  firstGuess(text: string, sure: unknown) {
    if (!text) return 'You made no guess at this in the first lesson.';
    const how =
      sure === 'guess' || sure === 'fairly' || sure === 'sure' ? ` (${choice[sure].toLowerCase()})` : '';
    return `At first you chose${how}: ${text}`;
  },
  guessed: 'Every guess is kept. The course comes back to them at the end.',
  sureKept: 'How sure you are is kept.',
  howSure: 'How sure are you? You may leave this open; it costs nothing.',
  guess: 'A guess',
  fairly: 'Fairly sure',
  sure: 'Sure',
};
