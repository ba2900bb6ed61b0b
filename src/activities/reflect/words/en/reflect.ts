export const answerOf = (name: string) => `${name}’s answer`;
export const openAfterwards = (name: string) => `${name}’s answer, for when you have written yours`;
export const waits = (name: string) =>
  `${name}’s answer lies face down until you have written a sentence of your own.`;
export const ready = (name: string) => `Yours is written. ${name}’s answer can be turned over now.`;
export const compareWith = (name: string) => `Compare with ${name}’s answer`;
export const writeFirst = (name: string) =>
  `Nothing is written yet. Write one sentence first, as rough as you like; ${name}’s answer waits.`;
export const aLittleMore = (name: string) =>
  `That is a beginning. Three words or more make it a sentence; ${name}’s answer waits.`;
export const isOpen = (name: string) =>
  `${name}’s answer is open beside yours. Yours is kept, and you can still change it.`;
export const sentenceToCome = 'one sentence still to write';
