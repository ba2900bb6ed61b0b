export const outline = {
  lessonsDone: (done: number, all: number) => `${done} of ${all} done`,
  left: (time: string) => `about ${time} left`,
  signName: 'My progress: ',
  of: 'of',
  toCome: 'in preparation',
  minutes: (minutes: number) => `${minutes} min`,
  here: 'You are here',
  done: 'done',
  begun: 'begun',
};
