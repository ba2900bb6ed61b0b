export const home = {
  start: (title: string) => `Start: ${title}`,
  carryOn: (title: string) => `Carry on: ${title}`,
  toStatement: 'Everything so far is done: your statement',
  outcomes: 'By the top step you can',
  before: 'Before you set off',
  climb: 'The climb',
  finish: 'Finish',
  time: (time: string) => `About ${time} so far`,
  soFar: (published: number, all: number) =>
    published < all
      ? `${published} of ${all} lessons can be studied now; the rest are in preparation.`
      : `${all} lessons and a finish.`,
};
