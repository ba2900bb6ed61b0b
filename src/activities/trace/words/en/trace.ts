import { counted } from '../../../../words/en/amounts.ts';
import { capital } from '../../../../words/en/phrases.ts';

/** Both from 1. */
function change(from: number, to: number): string {
  if (from === to) return `Still at ${to}: as sure as before`;
  const by = counted(Math.abs(to - from), 'step', 'steps');
  return `From ${from} to ${to}: ${by} ${to < from ? 'less sure' : 'surer'}`;
}

export const claim = 'The claim, as you might meet it';
export const step = (number: number) => `step ${number}`;
export const stepOf = (number: number, all: number) => `Step ${number} of ${all}`;
export const answered = (answered: number, all: number) => `${answered} of ${all} answered`;
export const kept = (answered: number, all: number, opens?: number) =>
  `Kept. ${answered} of ${all} answered.${opens ? ` Step ${opens} is open below.` : ''}`;
export const check = (number: number) => `Check step ${number}`;
export const chooseFirst = (number: number) =>
  `Nothing is chosen at step ${number} yet. Choose what comes nearest, then check.`;
export const explained = (number: number) => `${capital(`step ${number}`)} is explained.`;
export const opens = (number: number) => `Step ${number} is open below.`;
export const atEnd = 'That was the last step. How sure you are now is asked below.';
export const sayFirst = 'Say first how sure you are; then the first step opens.';
export const showWhole = 'Show the whole trail';
export const wholeShown = (all: number) => `All ${counted(all, 'step', 'steps')} of the trail are shown.`;
export const others = 'The other options';
export const stillOpen = 'Still open:';
export const atStart = 'the question at the start';
export const goTo = (what: string) => `Go to ${what}`;
export { change };
export const noScore =
  'There is no score here. To be less sure at the end can be the good result: you have seen what is missing.';
export const drawnBefore = 'before';
export const drawnAfter = 'after';
export const drawing = (from: number, to: number) =>
  from === to
    ? `A line with five places. Before and after stand at the same one, place ${to}.`
    : `A line with five places. An arrow leads from before, at place ${from}, to after, at place ${to}.`;
export const wordingOf = (name: string) => `${name}’s wording, for when you have tried yours`;

/** Said on paper alone, where everything stands open at once. */
export const tracePaper = {
  meanings: 'When you have answered: what a change can mean',
  if: { less: 'If you are less sure', same: 'If you are as sure as before', more: 'If you are surer' },
  toKeep: 'What to keep of it',
};
