import { plural } from '../../../../words/en/phrases.ts';

export const checkedBefore = 'first try kept';
/** Names of buttons: “Move Rain barrel up”. */
export const move = {
  up: (title: string) => `Move ${title} up`,
  down: (title: string) => `Move ${title} down`,
};
export const hint = 'Use the arrows, or drag.';
export const paperHint = 'Give each a number. No number is used twice.';
/** “1: Earliest”, where the list itself is in no order. */
export const paperEnd = (number: number, end: string) => `${number}: ${end}`;
export const number = (title: string) => `Place of ${title}`;
export const open = '–';
export const moved = (title: string, place: number, all: number) =>
  `${title} moved to place ${place} of ${all}.`;
export const atTop = (title: string) => `${title} is at the top already. Nothing changed.`;
export const atFoot = (title: string) => `${title} is at the foot already. Nothing changed.`;
export const check = 'Check my order';
export const nothingToCheck = 'Nothing is moved yet. Move something first, then check.';
export function tally(run: number, all: number) {
  if (run === all) return `All ${all} stand in the right order`;
  if (run < 2) return 'They stand exactly the other way round';
  return `${run} of ${all} stand in the right order to each other`;
}
export function explained(run: number, all: number) {
  if (run === all) return 'Under each stands its date, if it has one, and why it comes there.';
  if (run < 2) return 'No two are in the right order to each other. Begin with the first and the last.';
  const others = all - run;
  return `Those marked “In order” follow one another rightly, whatever stands between them. Move the other ${
    others === 1 ? 'one' : others
  }, and all ${all} are right.`;
}
export const inRun = 'In order';
export const toMove = 'To move';
export const again = 'Try again from the beginning';
export const startedAgain = (all: number) =>
  `${plural(all, 'thing', 'things')} back as you found them; dates and reasons are hidden.`;
export const wallTitle = 'All of them';
export const wallText = (first: string, last: string) =>
  `Which comes first, which next? From “${first}” to “${last}”.`;
