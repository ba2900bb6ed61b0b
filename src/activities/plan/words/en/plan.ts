import { listed, plural } from '../../../../words/en/phrases.ts';

/** Of an entry that can be added, removed and brought back. */
export const entry = (what: string) => ({
  add: `Add a ${what}`,
  remove: (number: number) => `Remove ${what} ${number}`,
  removed: `The ${what} is removed.`,
  wasRemoved: `The ${what} is removed. It can be brought back.`,
  bringBack: `Bring the ${what} back`,
  isBack: `The ${what} is back.`,
});

/** Words of the page itself; those of the steps stand in `plan-steps.ts`, those of the files in `plan-files.ts`. */
export const plan = {
  moment: 'If …',
  act: '… then I will …',
  hints: {
    moment: 'A moment that you will notice when it comes.',
    act: 'One thing that you can do there and then.',
  },
  state: {
    new: 'Empty so far',
    moment: 'The “if” is to come',
    act: 'The “then” is to come',
    words: 'A few words so far',
    whole: '✓ Whole',
  },
  sentences: 'If-then plans',
  ownTitle: (number: number) => `Plan ${number}, your own`,
  ask: 'Read each one aloud, and ask',
  own: { ...entry('plan'), add: 'Add a plan of your own' },
  line: (moment: string, act: string) => `If ${moment || '…'}, then I will ${act || '…'}`,
  counts: (plans: number, steps: number) =>
    listed([
      ...(plans ? [plural(plans, 'plan', 'plans')] : []),
      ...(steps ? [plural(steps, 'dated step', 'dated steps')] : []),
    ]),
  toCome: (open: { readonly sentence: boolean; readonly step: boolean }) =>
    `${listed([...(open.sentence ? ['a whole if-then'] : []), ...(open.step ? ['a step with a day'] : [])])} to come`,
};
