/** What every page's script says; what only the markup says stands apart, so that no script carries it. */
export const outline = {
  /** Without a time when nothing is left. */
  lessonsDone: (done: number, all: number, left: string) =>
    `${done} of ${all} done${left && ` · about ${left} left`}`,
  done: 'done',
  begun: 'begun',
};

export const outlineMarkup = {
  signName: 'My progress: ',
  of: 'of',
  /** In place of a number, until it is known. */
  notKnown: '–',
  toCome: 'in preparation',
  minutes: (minutes: number) => `${minutes} min`,
};
