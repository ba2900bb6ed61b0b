import { plural } from '../../../../words/en/phrases.ts';

export const several = 'Choose all that fit.';
export const answered = (answered: number, all: number) => `${answered} of ${all} answered`;
export const kept = (answered: number, all: number) => `Answer kept. ${answered} of ${all} answered.`;
export const check = 'Check my answers';
export const nothingToCheck = 'Nothing is answered yet. Choose an option first; question 1 is a good start.';
export const feedbackLead =
  'Under each question you read what the case says of your choice. Change it and check again as often as you like.';
export const otherOptions = 'What about the other options?';
export const because = 'I choose this because …';
export const becauseHint =
  'A line in your own words, before you read the reasons. You may leave it empty; nobody marks it.';
export const missing = (count: number) =>
  `Still to answer: ${plural(count, 'question', 'questions')}. Answer and check again to finish.`;
export const questionNumber = (number: number) => `question ${number}`;
export const goTo = (number: number) => `Go to question ${number}`;
export function firstGuess(text: string, sure: unknown) {
  if (!text) return 'You made no guess at this in the first lesson.';
  const how =
    sure === 'guess' || sure === 'fairly' || sure === 'sure' ? ` (${levels[sure].toLowerCase()})` : '';
  return `At first you chose${how}: ${text}`;
}
export const guessed = 'Every guess is kept. The course comes back to them at the end.';
export const sureKept = 'How sure you are is kept.';
export const howSure = 'How sure are you? You may leave this open; it costs nothing.';
/** How sure somebody can be. */
export const levels = { guess: 'A guess', fairly: 'Fairly sure', sure: 'Sure' };
