import { keptForMany, noNames } from './own.ts';
import { plural } from './phrases.ts';

export const activity = {
  label: 'Activity',
  minutes: (minutes: number) => plural(minutes, 'minute', 'minutes'),
  required: 'Counts for the statement',
  begun: 'Begun',
  done: 'Done',
  forPartnership: (name: string) => `For ${name || `another of your ${keptForMany}`}: choose in the toolkit.`,
  startAgain: 'Start this again',
  startedAgain: 'Started again. What you had can be brought back.',
  undoAgain: 'Bring back what I had',
  broughtBack: 'What you had is back.',
  /** What was told stays as it was told; its reasons are those of an older key. */
  revised: (told: string) =>
    `The course has changed its mind here since you checked.${told && ` You were told: ${told}. That stays in your record.`} Your choices are kept: check them again to read what it says now, and why.`,
  reasons: 'What fits, and why',
  paper:
    'This page cannot keep what you choose or write here: its scripts have not come, or do not run. Print the form, or copy your words, before you leave. What the course says to it can be opened below.',
  gone: 'There may be a newer version of the course. What stands in the form stays when you reload.',
  reload: 'Reload this page',
  privacy: `${noNames} What you write stays on this device until you save or send it.`,
  left: (count: number) =>
    `Room for ${count.toLocaleString('en-GB')} more ${count === 1 ? 'character' : 'characters'}.`,
  over: (most: number, over: number) =>
    `Too long: only the first ${most.toLocaleString('en-GB')} characters are kept. The last ${over.toLocaleString('en-GB')} stand here until the page is closed: shorten the text, or copy them elsewhere.`,
  otherVersion: 'Another version of this text was written apart, on another device or in another tab:',
  useOther: 'Use this version instead',
};
