/** While something is on the wall. */
import { capital, plural } from './phrases.ts';

export const screen = (at: number, of: number | undefined) => (of ? `${at} of ${of}` : `Scene ${at}`);
export const reasons = 'Reasons';
export const count = 'Count hands';
export const timer = 'Timer';
export const black = 'Black';
export const full = 'Full screen';
export const keys = 'Keys';
export const toLesson = 'To the lesson';
export const toAll = 'All activities';
export const tools = 'For whoever shows it';
export const back = 'Back';
export const next = 'Next';
export const toRoom = 'How you answered';
export const nextActivity = (title: string) => `Next activity: ${title}`;
export const moves = 'From screen to screen';
export const several = 'More than one may fit.';
export const comes = 'What comes of it';
export const opened = 'Reasons shown.';
export const closed = 'Reasons hidden.';
export const noReasons = 'There are no reasons to this one.';
export const counting = 'Counting hands.';
export const notCounting = 'Counts hidden; they are kept.';
export const noCounting = 'There is nothing to count hands for here.';
export const chooseFirst = 'Choose first; then the story goes on.';
export const atEnd = 'This is the last one.';
export const atStart = 'This is the first one.';
export const isBlack = 'The screen is black. Any key brings it back.';
export const hands = (choice: string) => `Hands for: ${choice}`;
export const more = (choice: string) => `One more: ${choice}`;
export const fewer = (choice: string) => `One fewer: ${choice}`;
export const nowHands = (choice: string, people: number, all: number) =>
  `${choice}: ${people}. ${all} in all.`;
export const all = (people: number) => plural(people, 'hand', 'hands');
export const notKept = 'This browser keeps nothing for this tab: the counts last until the page is reloaded.';
export const asItIs = 'What is chosen or written here is shown to the room, and kept nowhere.';
export const coming = 'Fetching the form …';
export const notCome = 'The form did not come. It stands in the lesson:';

export const room = {
  title: 'How you answered',
  lead: (counted: number, all: number) =>
    `Hands were counted for ${counted} of ${all}. What divides you most comes first.`,
  far: (word: string) => `${capital(word)}.`,
  toCard: (title: string) => `Go back to “${title}”`,
  csv: 'Save as a table (CSV)',
  saved: (name: string) => `${name} should be with your downloads.`,
  notSaved: 'The table could not be made. Print this page instead.',
  print: 'Print',
  clear: 'Clear these counts',
  cleared: 'Cleared. They can be brought back until you leave this page.',
  bringBack: 'Bring the counts back',
  isBack: 'The counts are back.',
  nothing: 'No hands are counted.',
  head: ['Number', 'Card or question', 'Choice', 'People'],
};

export const clock = {
  name: 'Timer',
  start: 'Start',
  pause: 'Pause',
  more: 'One minute more',
  less: 'One minute less',
  up: 'Time is up.',
  started: (minutes: number) => `${plural(minutes, 'minute', 'minutes')} from now.`,
};

export const help = {
  title: 'Keys',
  rows: [
    ['→, ↓, Space, Page Down', 'on'],
    ['←, ↑, Page Up', 'back'],
    ['Home, End', 'to the first, to the last'],
    ['1 to 9', 'the reason for one choice; in a story, choose; while you count, one hand more'],
    ['Shift and 1 to 9', 'while you count, one hand fewer'],
    ['R', 'all reasons, shown or hidden'],
    ['C', 'count hands, or stop'],
    ['T', 'a timer'],
    ['B or .', 'black screen; any key brings it back'],
    ['F', 'full screen'],
    ['?', 'these keys'],
    ['Esc', 'back to all activities'],
  ] as const,
  key: 'Key',
  does: 'What it does',
  letters: 'Letters, signs and numbers are keys',
  lettersWhy:
    'Turn it off if you speak to your computer. Arrows, Page Up and Page Down, Home, End and Esc stay.',
  close: 'Close',
};
