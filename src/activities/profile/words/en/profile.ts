import { plural } from '../../../../words/en/phrases.ts';

export const profile = {
  filled: (filled: number, all: number) => `${filled} of ${all} filled in`,
  borrowed: (count: number) => `${plural(count, 'field', 'fields')} filled in. Change whatever you like.`,
  giveBack: 'Take the borrowed text out again',
  givenBack: (count: number) =>
    `${plural(count, 'field', 'fields')} emptied. What you wrote or changed yourself is still here.`,
  nothingEmpty: 'No field is empty, so nothing was borrowed. Clear a field to fill it.',
  nothingBorrowed: 'No field holds unchanged borrowed text.',
};
