import { listed, plural } from '../../../../words/en/phrases.ts';

export const made = (choices: number) => `${plural(choices, 'choice', 'choices')} made`;
export const seen = (seen: number, all: number) => `${seen} of ${all} endings seen`;
export const seenSentence = (seen: number, all: number) => `${seen} of ${all} endings seen:`;
export const titles = (titles: readonly string[]) => `${listed(titles.map((title) => `“${title}”`))}.`;
export const ending = (title: string) => `Ending: ${title}`;
export const nowAt = (title: string) => `You are at “${title}”.`;
export const reached = (title: string, seen: number, all: number) =>
  `You have reached the ending “${title}”: ${seen} of ${all} endings seen.`;
export const youChose = 'You chose:';
export const outcome = {
  gained: 'What was gained',
  cost: 'What it cost, and whom',
  teaches: 'What it shows',
};
export const walked = 'The way you came';
export const back = 'Back one step';
export const goBackTo = (title: string) => `Go back to “${title}”`;
export const startAgain = 'Start again from the first scene';
export const paperHint =
  'Begin at scene 1. Choose, look up what comes of it, and go to the scene that is named beside it. The numbers are mixed, so that they give nothing away.';
export const numbered = (number: number, title: string) => `${number}. ${title}`;
export const goTo = (number: number) => `Go to scene ${number}`;
export const whatComes = 'What comes of it';
export const readAgain = 'Go to scene 1 and choose otherwise';
