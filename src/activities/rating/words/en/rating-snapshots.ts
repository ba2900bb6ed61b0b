import { dayInWords } from '../../../../words/en/days.ts';
import { readingNames, readingNote, readingPaper, readingSheet } from '../../../../words/en/own.ts';
import { listed } from '../../../../words/en/phrases.ts';
import { went } from '../../../../words/en/went.ts';

/** What is said of dated readings, and of two ratings beside each other: fetched where it is needed. */
export const ratingSnapshots = {
  keep: 'Keep today’s reading',
  kept: 'Kept as today’s reading. The numbers above are free for the next one.',
  still: (names: readonly string[]) => `Still to rate: ${listed(names)}.`,
  goTo: (name: string) => `Go to ${name}`,
  none: 'When all are rated, keep them as a reading with today’s date. The next one is laid beside it.',
  one: 'The next reading is laid beside this one, and what has changed is drawn.',
  readings: 'Your readings',
  of: (day: string) => `Reading of ${day}`,
  at: (day: string, time: string) => `${day}, ${time}`,
  /** A second reading of the same minute. */
  again: (time: string, count: number) => `${time} (${count})`,
  note: (day: string) => readingNote.replace('{day}', day),
  roles: readingNames,
  putThisAway: (day: string) => `Put away the reading of ${day}`,
  putAway: (day: string) => `The reading of ${day} is put away. It can be brought back.`,
  bringBack: (day: string) => `Bring back the reading of ${day}`,
  broughtBack: (day: string) => `The reading of ${day} is back.`,
  change: 'What has changed',
  from: 'From the reading of',
  to: 'To the reading of',
  nowCompared: 'These two are now beside each other.',
  sameTwice: 'That is the same reading twice. Choose another one in one of the lists.',
  thenAndNow: 'Then and now',
  earlier: 'Then',
  now: 'Now',
  noEarlier: 'There is no earlier rating on this device to lay beside it. What you chose now is kept.',
  /** “from 2 to 4”. */
  moved: (from: number, to: number) => (from === to ? `${to}, as before` : `from ${from} to ${to}`),
  since: (day: string) => `Since ${day}`,
  sinceThen: 'Since then',
  /** “Since 6 February: 2 higher, 1 lower and 3 as before.” */
  sum(since: string, steps: readonly { readonly from: number; readonly to: number }[]) {
    const count = (way: number, said: string) => {
      const found = steps.filter(({ from, to }) => Math.sign(to - from) === way).length;
      return found ? [`${found} ${said}`] : [];
    };
    return `${since}: ${listed([...count(1, 'higher'), ...count(-1, 'lower'), ...count(0, 'as before')])}.`;
  },
  /** For those who do not see the picture: every row of it. */
  picture: (from: string, to: string, rows: readonly string[]) =>
    `The change from ${from} to ${to}, on scales from 1 to 5. ${rows.join('; ')}.`,
  row: (name: string, moved: string) => `${name}: ${moved}`,
  what: 'Rated from 1 to 5',
  notFetched: 'The rest did not arrive. What you chose is kept: open the page again with a connection.',
  paper: readingPaper,

  /** The picture of what has changed: words beside its lines. */
  went,
  ways: { up: 'up', down: 'down', same: 'as before' },
  changed: 'Change',
  before: 'earlier',
  slope: (from: string, to: string, rows: readonly string[]) =>
    `From ${from} to ${to}, on a scale from 1 to 5. ${rows.join('; ')}.`,

  /** What is decided at a reading. */
  toDo: 'What comes of it',
  toDoHint: 'At most six things: what, who does it, and by when.',
  line: (number: number) => `Number ${number}`,
  doWhat: 'What to do',
  doWho: 'Who does it',
  doBy: 'By when',
  doMore: 'Add another',
  doAdded: (number: number) => `Number ${number} can be filled in.`,
  dayKept: (day: string) => `By ${dayInWords(day)}.`,
  dayTaken: 'The day is taken away.',

  sheet: readingSheet,
  sheetLead:
    'The picture, what went up and down, the note and what comes of it, on one sheet of A4. The text file has a table in place of the picture.',
  print: 'Print',
  word: 'Word file',
  markdown: 'Text file (Markdown)',
  making: 'One moment: the file is being made.',
  saved: (name: string) => `${name} should be with your downloads.`,
  printed: 'Handed to your printer.',
  notMade: 'The file could not be made. Check the connection and try again. What you wrote is kept.',

  next: 'When to look again',
  nextLead:
    'For your own calendar: a file that Outlook, Google, Apple and other calendars open. Its link leads back here, on this device.',
  nextDay: 'Next time on',
  often: 'How often',
  oftenChoices: { 26: 'Twice a year', 13: 'Four times a year', 52: 'Once a year', 0: 'This once' },
  bell: 'The calendar rings',
  bells: {
    week: 'a week before, at nine',
    before: 'the day before, at nine',
    day: 'on the day, at nine',
    none: 'not at all',
  },
  put: 'Put it in my calendar',
  putAgain:
    'Put there once more, after you chose another day, it changes what stands in your calendar and adds nothing.',
  nextOn: (day: string) => `Next time: ${dayInWords(day)}.`,
  dueSince: (day: string) => `Due since ${dayInWords(day)}.`,
  nextKept: (day: string) =>
    `Next time on ${dayInWords(day)}. That is kept here; the calendar knows it from the file.`,
  wasPut: (name: string, day: string) =>
    `${name} should be with your downloads. Open it to put ${dayInWords(day)} in your calendar.`,
  noDay: 'Choose a day first.',
};
