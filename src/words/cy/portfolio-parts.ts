import type { Words } from '../catalogue.ts';
import type { portfolioParts as en } from '../en/portfolio-parts.ts';

/** What the kinds' own work says in the portfolio, beside the learner's words. */
export const portfolioParts: Words<typeof en> = {
  partner: (name) => `Partner: ${name}`,
  factor: 'Beth a bwyswyd',
  rating: 'Sut y mae hi',
  stillToWeigh: 'Heb ei bwyso eto',
  reach: (level, lowest) => `O fewn cyrraedd nawr: ${level}, fel y mae ${lowest} yn ei ganiatáu.`,
  gains: 'Enillion',
  costs: 'Costau',
  weight: (text, weight) => `${text} (${['bach', 'canolig', 'mawr'][weight - 1]})`,
  question: 'Cwestiwn',
  ours: 'Ein hateb ni',
  theirs: { file: 'Eu hateb nhw', sample: 'Ateb yr enghraifft' },
  notAnswered: 'Heb ei ateb',
  claim: (text, where) => `Yr honiad: ${text} (${where})`,
  step: 'Cam yn ôl',
  answer: 'Fy ateb',
  sure: (before, after) => `Pa mor sicr oeddwn cynt: ${before}. Wedyn: ${after}.`,
  chose: (scene, choice) => `${scene}: ${choice}`,
  ending: (title) => `Diweddglo: ${title}`,
  gained: (text) => `Enillwyd: ${text}`,
  cost: (text) => `Costiodd: ${text}`,
  endingsSeen: (titles) => `Diweddgloeon a welwyd: ${titles.join('; ')}`,
};
