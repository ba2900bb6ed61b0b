import { lessonsName, outcomesHeading } from './own.ts';

/** What every page's script says; what only the markup says stands apart, so that no script carries it. */
export const home = {
  /** Without a title where the page does not know it. */
  carryOn: (title?: string | null) => `Carry on${title ? `: ${title}` : ''}`,
  toStatement: 'All done: your statement',
};

export const homeMarkup = {
  start: (title: string) => `Start: ${title}`,
  outcomes: outcomesHeading,
  before: 'Before you set off',
  lessonsName,
  finish: 'Finish',
  parts: 'Parts',
  lessonsIn: (count: number) => (count === 1 ? '1 lesson' : `${count} lessons`),
  time: (time: string, whole: boolean) => `${time} in all${whole ? '' : ' so far'}`,
  asked: (time: string) => `: ${time} for what the statement asks, the rest optional`,
  lessons: (published: number, all: number) =>
    published < all
      ? `${published} of ${all} lessons can be studied now; the rest are in preparation.`
      : `${all} lessons and a finish, in as many sittings as you like.`,
};
