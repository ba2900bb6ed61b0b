/** What is said of how several people's answers lie. */

import { placeStep } from './own.ts';
import { capital, plural } from './phrases.ts';

const chose = (count: number, choice: string) => `${count} chose “${choice}”`;

export const divided = (one: string, ones: number, other: string, others: number, elsewhere: number) =>
  `${chose(ones, one)}, ${chose(others, other)}${elsewhere ? `, ${elsewhere} something else` : ''}. What speaks for each of the two, and what would make you change over?`;
export const agreedBeside = (choice: string, people: number, neighbour: string) =>
  `All ${people} chose “${choice}”. What would have to be different for “${neighbour}”?`;
export const agreed = (choice: string, people: number) =>
  `All ${people} chose “${choice}”. What is the best that can be said for another answer?`;
export const alone = (choice: string) => `One person chose “${choice}”. Who sees it otherwise?`;

export const people = (count: number) => plural(count, 'person', 'people');
export const answered = (count: number) => (count ? `${people(count)} answered` : 'Nobody has answered yet');
/** A table's heads, and what it is a table of. */
export const stepHead = capital(placeStep);
export const columnHead = 'Column';
export const answerHead = 'Answer';
export const countHead = 'People';
export const shareHead = 'Share';
export const tableOf = (title: string) => `How many chose what: ${title}`;
export const share = (count: number, people: number) =>
  people ? `${Math.round((100 * count) / people)} %` : '–';
/** How far people disagree, in a word: from 0 to 1. */
export const disagreed = (far: number | undefined) =>
  far === undefined
    ? 'too few answers to say'
    : far === 0
      ? 'all agree'
      : far < 1 / 3
        ? 'mostly agreed'
        : far < 2 / 3
          ? 'divided'
          : 'far apart';
