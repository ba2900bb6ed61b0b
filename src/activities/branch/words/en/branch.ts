import { listed, plural } from '../../../../words/en/phrases.ts';

export const branch = {
  made: (choices: number) => `${plural(choices, 'choice', 'choices')} made`,
  seen: (seen: number, all: number) => `${seen} of ${all} endings seen`,
  seenSentence: (seen: number, all: number) => `${seen} of ${all} endings seen:`,
  titles: (titles: readonly string[]) => `${listed(titles.map((title) => `“${title}”`))}.`,
  ending: (title: string) => `Ending: ${title}`,
  nowAt: (title: string) => `You are at “${title}”.`,
  reached: (title: string, seen: number, all: number) =>
    `You have reached the ending “${title}”: ${seen} of ${all} endings seen.`,
  youChose: 'You chose:',
  outcome: { gained: 'What was gained', cost: 'What it cost, and whom', teaches: 'What it shows' },
  walked: 'The way you came',
  back: 'Back one step',
  goBackTo: (title: string) => `Go back to “${title}”`,
  startAgain: 'Start again from the first scene',
  paperHint:
    'Begin at scene 1. Choose, open what comes of it, and go to the scene that is named beside it. The numbers are mixed, so that they give nothing away.',
  numbered: (number: number, title: string) => `${number}. ${title}`,
  goTo: (number: number) => `Go to scene ${number}`,
  whatComes: 'What comes of it',
  readAgain: 'Go to scene 1 and choose otherwise',
};
