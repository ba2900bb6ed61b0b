/** What the cohort page's script says. What the page is built with stands in `cohort-page.ts`. */
import { dayInWords } from './days.ts';
import { listed, plural } from './phrases.ts';
import { people } from './spread.ts';

const files = (count: number) => plural(count, 'file', 'files');

export const cohort = {
  reading: (read: number, all: number) =>
    `${read.toLocaleString('en')} of ${all.toLocaleString('en')} read …`,
  sorting: 'Laying them side by side …',
  summary: (learners: number, read: number, not: number) =>
    `${people(learners)}, from ${files(read)}.${not ? ` ${files(not)} could not be taken.` : ''}`,
  nothing: (not: number) =>
    not ? `None of the ${files(not)} could be taken: see why below.` : 'There was no file in it.',
  stopped: 'Stopped. What had been read until then is below.',
  tooMany: (most: number) => `Only the first ${most.toLocaleString('en')} files were looked at.`,
  cleared: 'Taken out: this page holds nothing any more. The files are where they were.',
  clear: 'Take everything out of this page',

  hide: 'Hide names, for a wall',
  edit: 'Edit names',
  person: (number: number) => `Person ${number}`,
  unnamed: 'No name',
  nameOf: (number: number) => `Name of person ${number}`,
  takeOutShort: 'Take out',
  tookOut: (name: string) => `${name} is left out of everything below.`,
  leftOut: (count: number) => `${people(count)} left out.`,
  bringBack: 'Bring them back',
  csv: 'Save as a table (CSV)',
  saved: (file: string) => `${file} should be with your downloads.`,
  notSaved: 'The table could not be made. Check the connection and try again.',
  showAll: (count: number) => `Show all ${count.toLocaleString('en')}`,
  showMore: (count: number) => `Show ${count} more`,
  previous: 'Previous',
  next: 'Next',
  rows: (from: number, to: number, all: number) => `${from} to ${to} of ${all.toLocaleString('en')}`,

  who: 'Who has done what',
  whoLead: 'A lesson is done when it was opened and what it asks for was answered.',
  whoTable: 'Lessons that each person has done',
  name: 'Name',
  doneOf: 'Done',
  lastSeen: 'Last',
  order: 'In the order of',
  orders: {
    came: 'their files',
    name: 'their names',
    done: 'lessons done, fewest first',
    last: 'what they did last',
  },
  lesson: (title: string, number?: number) => (number === undefined ? title : `Lesson ${number}, ${title}`),
  finish: 'End',
  states: { new: 'not begun', begun: 'begun', done: 'done' },
  all: 'Everybody',
  on: (day: string) => (day ? dayInWords(day) : 'never'),

  divided: 'Where the group disagrees',
  dividedLead:
    'The most divided first. A divided card is not a fault of anybody’s: it is where talking is worth the time.',
  nothingDivided: 'Nobody has answered anything yet that could be counted.',
  forTheRoom: 'For the room',
  course: 'What the course says',
  fits: (choices: readonly string[]) => `Fits best: ${listed(choices)}.`,
  defensible: (choices: readonly string[]) => `Can be defended: ${listed(choices)}.`,
  why: 'The lesson gives the reasons',
  newTab: 'opens beside this page',
  whichOf: 'Of which',
  shapes: { stair: 'Cards on levels', columns: 'Cards in columns', list: 'Questions', all: 'Everything' },

  every: 'Card by card, question by question',
  everyLead: 'Choose an activity.',
  activity: 'Activity',

  changes: 'Before and after',
  changesLead:
    'The same people, asked the same twice. A number that fell may mean that somebody knows more now of what can go wrong.',
  fewPairs: (count: number) =>
    `Only ${people(count)} answered both times. That says something of persons and nothing of a group: talk with them, and ask before you put it on a wall.`,
  once: (count: number) =>
    `${people(count)} answered one time only and ${count === 1 ? 'is' : 'are'} not in it.`,
  what: 'What was asked',
  both: 'Both times',
  meanBefore: 'Mean before',
  meanNow: 'Mean now',
  up: 'Up',
  same: 'Same',
  down: 'Down',
  bothTimes: (count: number, changed: number, kept: number) =>
    `${people(count)} both times: ${changed} changed, ${kept} did not`,
  stayed: (choice: string) => `stayed with “${choice}”`,
  moved: (before: string, now: string) => `from “${before}” to “${now}”`,
  pairs: 'From → to: people',
  pair: (before: string, now: string, count: number) => `${before} → ${now}: ${count}`,
  upAndDown: (up: number, same: number, down: number) => `${up} up, ${same} the same, ${down} down`,
  before: 'before',
  now: 'now',
  mean: (value: number) => value.toFixed(1),
  changeTable: (title: string) => `Before and after: ${title}`,

  partners: 'What the group has on its maps',
  partnersLead: (count: number) =>
    `From the maps of ${people(count)}. What is named alike is joined: what stands before a comma tells.`,
  partner: 'Named',
  howMany: 'People',
  whose: 'Whose',
  levels: 'Levels',
  level: (count: number, title: string) => `${title}: ${count}`,
  noLevel: 'no level yet',
  alsoCalled: (names: readonly string[]) => `also: ${names.join('; ')}`,
  missing: 'Nobody has',
  missingLead: 'By the words of the names, so look again before you believe it. Who in the room knows one?',
  allKinds: 'By their names, every kind that the course looks for is on somebody’s map.',
  partnersTable: (title: string) => `Joined: ${title}`,

  notTaken: (count: number) => `${files(count)} could not be taken`,
  notedTitle: (count: number) => `${files(count)} to know of`,
  older: (name: string) =>
    `another file of ${name}. They count once; where the two differ, the newer counts.`,
  newer: 'saved by a newer version of the course. What this version knows was read.',
  damaged: (skipped: number) =>
    `${plural(skipped, 'record', 'records')} in it could not be read; the rest was.`,
  andMore: (count: number) => `… and ${count.toLocaleString('en')} more.`,
  because: {
    'too-large': 'larger than any progress file can be.',
    'not-json': 'it cannot be read as a progress file. It may be damaged or cut short.',
    'not-ours': 'it is no progress file.',
    'newer-format': 'it was saved by a newer version of the course than this page knows.',
    'too-deep': 'it is built as no progress file is.',
    empty: 'there is no progress in it.',
    cut: 'the archive is damaged or cut short. Ask for it once more.',
    unopened: 'the browser could not open it. Has it been moved or renamed?',
    document:
      'a document holds what its owner wrote, and nothing that can be counted. Ask for a file that is made on this page.',
    sheet:
      'a PDF, such as a statement, holds nothing that can be counted. Ask for a file that is made on this page.',
    'bare-archive': 'there is no progress file in this archive.',
    'other-kind': 'it is neither a progress file nor an archive.',
    'too-many': 'the archive holds so many files that not all were looked at.',
  },
  otherCourse: (course?: string) =>
    course ? `it belongs to another course, “${course}”.` : 'it belongs to another course.',

  nothingToSend:
    'There is nothing to put into a file yet: this browser holds no work of yours in this course. Is it the browser in which you took it?',
  madeFile: (file: string) =>
    `${file} should be with your downloads. Send it to your trainer by mail, or hand it in as they asked.`,
  sendName: (name: string, course: string) => `${name ? `${name} ` : ''}${course}-progress.json`,

  /** Heads of the tables that are saved, where they are not on the page. */
  csvFiles: {
    who: 'who-has-done-what.csv',
    answers: 'answers.csv',
    changes: 'before-and-after.csv',
    partners: 'named-alike.csv',
  },
  csvHeads: {
    lesson: 'Lesson',
    activity: 'Activity',
    asked: 'Card or question',
    choice: 'Choice',
    people: 'People',
    answered: 'Answered',
    disagreement: 'Disagreement, 0 to 1',
    before: 'Before',
    now: 'Now',
    also: 'Also called',
  },
};
