/** What every page's script says; what only the markup says stands apart, so that no script carries it. */
export const outline = {
  lessonsDone: (done: number, all: number) => `${done} of ${all} done`,
  left: (time: string) => `about ${time} left`,
  done: 'done',
  begun: 'begun',
};

export const outlineMarkup = {
  signName: 'My progress: ',
  of: 'of',
  toCome: 'in preparation',
  minutes: (minutes: number) => `${minutes} min`,
};
