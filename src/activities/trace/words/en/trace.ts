import { counted } from '../../../../words/en/amounts.ts';
import { capital } from '../../../../words/en/phrases.ts';

/** Both from 1. */
function change(from: number, to: number): string {
  if (from === to) return `Still at ${to}: as sure as before`;
  const by = counted(Math.abs(to - from), 'step', 'steps');
  return `From ${from} to ${to}: ${by} ${to < from ? 'less sure' : 'surer'}`;
}

export const trace = {
  claim: 'The claim, as you might meet it',
  step: (number: number) => `step ${number}`,
  stepOf: (number: number, all: number) => `Step ${number} of ${all}`,
  answered: (answered: number, all: number) => `${answered} of ${all} answered`,
  kept: (answered: number, all: number, opens?: number) =>
    `Kept. ${answered} of ${all} answered.${opens ? ` Step ${opens} is open below.` : ''}`,
  check: (number: number) => `Check step ${number}`,
  chooseFirst: (number: number) =>
    `Nothing is chosen at step ${number} yet. Choose what comes nearest, then check.`,
  explained: (number: number) => `${capital(`step ${number}`)} is explained.`,
  opens: (number: number) => `Step ${number} is open below.`,
  atEnd: 'That was the last step. How sure you are now is asked below.',
  sayFirst: 'Say first how sure you are; then the first step opens.',
  showWhole: 'Show the whole trail',
  wholeShown: (all: number) => `All ${counted(all, 'step', 'steps')} of the trail are shown.`,
  others: 'The other options',
  stillOpen: 'Still open:',
  atStart: 'the question at the start',
  goTo: (what: string) => `Go to ${what}`,
  change,
  noScore:
    'There is no score here. To be less sure at the end can be the good result: you have seen what is missing.',
  drawnBefore: 'before',
  drawnAfter: 'after',
  drawing: (from: number, to: number) =>
    from === to
      ? `A line with five places. Before and after stand at the same one, place ${to}.`
      : `A line with five places. An arrow leads from before, at place ${from}, to after, at place ${to}.`,
  wordingOf: (name: string) => `${name}’s wording, for when you have tried yours`,
};

/** Said on paper alone, where everything stands open at once. */
export const tracePaper = {
  meanings: 'When you have answered: what a change can mean',
  if: { less: 'If you are less sure', same: 'If you are as sure as before', more: 'If you are surer' },
  toKeep: 'What to keep of it',
};
