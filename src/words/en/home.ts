import { lessonsName, outcomesHeading } from './own.ts';

/** What every page's script says; what only the markup says stands apart, so that no script carries it. */
export const home = {
  start: (title: string) => `Start: ${title}`,
  carryOn: (title: string) => `Carry on: ${title}`,
  toStatement: 'All done: your statement',
};

export const homeMarkup = {
  outcomes: outcomesHeading,
  before: 'Before you set off',
  lessonsName,
  finish: 'Finish',
  time: (time: string, whole: boolean) => `About ${time} in all${whole ? '' : ' so far'}`,
  lessons: (published: number, all: number) =>
    published < all
      ? `${published} of ${all} lessons can be studied now; the rest are in preparation.`
      : `${all} lessons and a finish, in as many sittings as you like.`,
};
