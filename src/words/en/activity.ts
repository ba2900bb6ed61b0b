import { keptForMany, noNames } from './own.ts';
import { plural } from './phrases.ts';

export const label = 'Activity';
export const minutes = (minutes: number) => plural(minutes, 'minute', 'minutes');
export const required = 'Counts for the statement';
export const begun = 'Begun';
export const done = 'Done';
export const forPartnership = (name: string) =>
  `For ${name || `another of your ${keptForMany}`}: choose in the toolkit.`;
export const startAgain = 'Start this again';
export const startedAgain = 'Started again. What you had can be brought back.';
export const showCode = 'Show my code to the trainer';
export const codeMissing = 'The code did not arrive. Try again.';
export const undoAgain = 'Bring back what I had';
export const broughtBack = 'What you had is back.';
/** What was told stays as it was told; its reasons are those of an older key. */
export const revised = (told: string) =>
  `The course has changed its mind here since you checked.${told && ` You were told: ${told}. That stays in your record.`} Your choices are kept: check them again to read what it says now, and why.`;
export const reasons = 'What fits, and why';
export const paper =
  'This page cannot keep what you choose or write here: its scripts have not come, or do not run. Print the form, or copy your words, before you leave. What the course says to it can be opened below.';
export const gone =
  'There may be a newer version of the course. What stands in the form stays when you reload.';
export const reload = 'Reload this page';
/** Left out where nothing is written on a device: in a book. */
export const staysHere = 'What you write stays on this device until you save or send it.';
export const privacy = `${noNames} ${staysHere}`;
export const copyLink = 'Copy a link to this activity';
export const left = (count: number) =>
  `Room for ${count.toLocaleString('en-GB')} more ${count === 1 ? 'character' : 'characters'}.`;
export const over = (most: number, over: number) =>
  `Too long: only the first ${most.toLocaleString('en-GB')} characters are kept. The last ${over.toLocaleString('en-GB')} stand here until the page is closed: shorten the text, or copy them elsewhere.`;
export const otherVersion =
  'Another version of this text was written apart, on another device or in another tab:';
export const useOther = 'Use this version instead';
