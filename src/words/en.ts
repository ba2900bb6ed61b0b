/**
 * Every sentence of the interface, in one place, typed. One file a language; a named export for each room, so that
 * a page carries only the words that it uses. The course's own words are in `content/`.
 */

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** “1 card”, “3 cards”. */
export const cardsCount = (count: number) => plural(count, 'card', 'cards');

export const saved = {
  loading: 'Looking for your saved work',
  saving: 'Saving',
  saved: 'Saved on this device',
  mirror: 'Saved on this device, in one place only',
  unsaved: 'Not saved: see My progress',
};

export const activity = {
  label: 'Activity',
  minutes: (minutes: number) => plural(minutes, 'minute', 'minutes'),
  required: 'Counts for the statement',
  begun: 'Begun',
  done: 'Done',
  startAgain: 'Start this again',
  startedAgain: 'Started again. What you had can be brought back.',
  undoAgain: 'Bring back what I had',
  broughtBack: 'What you had is back.',
  reasons: 'What fits, and why',
  paper: 'Without scripts this page cannot keep what you choose. It works on paper, and the reasons stand below each case.',
  privacy:
    'Do not write a young person’s name, or anything that could identify one. What you write stays on this device until you save or send it.',
  otherVersion: 'Another version of this text was written apart, on another device or in another tab:',
  useOther: 'Use this version instead',
};

export const place = {
  placed: (placed: number, all: number) => `${placed} of ${all} placed`,
  checkedBefore: 'first look kept, try again whenever you like',
  stepsLead: 'The steps, lowest first',
  columnsLead: 'The columns',
  notPlaced: 'Not placed yet',
  board: 'Board',
  oneCard: 'One card at a time',
  ways: 'Ways to place',
  stillToPlace: (count: number) => `Still to place: ${cardsCount(count)}`,
  allPlaced: 'Every card is placed. Check when you are ready, or move one first.',
  move: (number: number) => `Move ${number}`,
  chooseStep: (number: number) => `Choose a step for card ${number}, or a place on the stair below.`,
  chooseColumn: (number: number) => `Choose a column for card ${number}, here or below.`,
  letGo: (number: number) => `Let go of ${number}`,
  takeBack: 'Not placed',
  now: '(now)',
  placeHere: (card: number, step: number) => `Place ${card} on step ${step}`,
  placeInColumn: (card: number, title: string) => `Place ${card} in ${title}`,
  cardOf: (number: number, all: number) => `Card ${number} of ${all}`,
  skip: 'Skip for now',
  backTo: (number: number) => `Card ${number}`,
  onTo: (number: number) => `Card ${number}`,
  seeAll: 'See all cards on the stair',
  seeAllColumns: 'See all cards in their columns',
  check: 'Check my placing',
  undo: 'Undo',
  takeAllBack: 'Take all cards back',
  tookAllBack: 'All cards are back in the tray.',
  nothingToUndo: 'There is nothing to undo.',
  step: (number: number, title: string) => `step ${number}, ${title}`,
  stepShort: (number: number, title: string) => `${number} ${title}`,
  wasPlaced: (title: string, where: string, placed: number, all: number) => `${title} placed on ${where}. ${placed} of ${all} placed.`,
  wasPlacedIn: (title: string, where: string, placed: number, all: number) => `${title} placed in ${where}. ${placed} of ${all} placed.`,
  wasTakenBack: (title: string, placed: number, all: number) => `${title} taken back. ${placed} of ${all} placed.`,
  letGone: (title: string) => `${title} let go. Nothing changed.`,
  chosen: (title: string) => `${title} chosen. Choose a step.`,
  nothingToCheck: 'Nothing is placed yet. Place a card first; card 1 is a good start.',
  onCard: (where: string, number: number) => `Card ${number} on ${where}`,
  inCard: (where: string, number: number) => `Card ${number} in ${where}`,
  best: 'Fits best',
  defensible: 'Can be defended',
  unlikely: 'To rethink',
  tally(best: number, defensible: number, unlikely: number) {
    const said = [
      best && `${best} ${best === 1 ? 'fits' : 'fit'} best`,
      defensible && `${defensible} can be defended`,
      unlikely && `${unlikely} to rethink`,
    ].filter(Boolean);
    return said.join(', ');
  },
  feedbackLead: 'What follows is about what the cases say, card by card. Where two steps can be argued, both arguments are given.',
  missing: (count: number) => `Still to place: ${cardsCount(count)}. Place ${count === 1 ? 'it' : 'them'} and check again to finish.`,
  goTo: (number: number, title: string) => `Go to card ${number}: ${title}`,
  bestElsewhere: (where: string) => `Fits best: ${where}`,
  otherBest: (cards: string) => `The others that fit best: cards ${cards}`,
  tryAgain: (count: number) => `Try the ${count} again`,
  startAfresh: (cards: string) => `Start all ${cards} afresh`,
  triedAgain: (count: number) => `${cardsCount(count)} back in the tray; the rest stay.`,
};

export const frame = {
  skip: 'Skip to the text',
  course: 'Course',
  outline: 'Outline',
  outlineTitle: 'Course outline',
  finish: 'Finish',
  close: 'Close',
  glossary: 'Glossary',
  progress: 'My progress',
  about: 'About',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  references: 'References',
  statement: 'Statement',
  theme: 'Colours',
  themeAuto: 'As the device',
  themeLight: 'Light',
  themeDark: 'Dark',
  shareAlt: 'A stair of four steps with the course’s title',
};

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

export const home = {
  start: (title: string) => `Start: ${title}`,
  carryOn: (title: string) => `Carry on: ${title}`,
  toStatement: 'Everything so far is done: your statement',
  outcomes: 'By the top step you can',
  before: 'Before you set off',
  climb: 'The climb',
  finish: 'Finish',
  time: (time: string) => `About ${time} so far`,
  soFar: (published: number, all: number) =>
    published < all ? `${published} of ${all} lessons can be studied now; the rest are in preparation.` : `${all} lessons and a finish.`,
};

export const lesson = {
  where: (part: string, number: number) => `${part} · lesson ${number}`,
  minutes: (minutes: number) => plural(minutes, 'minute', 'minutes'),
  outcomes: (numbers: readonly number[]) => `Serves ${numbers.length === 1 ? 'outcome' : 'outcomes'} ${listed(numbers.map(String))}`,
  activities: (count: number) => plural(count, 'activity', 'activities'),
  reviewed: (date: string) => `Law and policy last reviewed ${date}`,
  figure: (number: number) => `Figure ${number}.`,
  describe: 'Describe this figure',
  takeWithYou: 'Take it with you',
  keptUnder: (heading: string) => `Kept in your portfolio under “${heading}”.`,
  noteOn: (number: number, short: string) => `${number}: note on ${short}`,
  inReferences: 'In the reference list',
  inGlossary: 'Glossary',
  sources: 'Sources in this lesson',
  next: (title: string) => `Next: ${title}`,
  closeNote: 'Close',
  pager: 'Before and after',
  toStatement: 'Your statement so far',
};

/** “1 and 2”, “1, 2 and 3”. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export const choice = {
  several: 'Choose all that fit.',
  answered: (answered: number, all: number) => `${answered} of ${all} answered`,
  kept: (answered: number, all: number) => `Answer kept. ${answered} of ${all} answered.`,
  check: 'Check my answers',
  nothingToCheck: 'Nothing is answered yet. Choose an option first; question 1 is a good start.',
  feedbackLead: 'Under each question stands what the case says of your choice. Change it and check again as often as you like.',
  otherOptions: 'What about the other options?',
  missing: (count: number) => `Still to answer: ${plural(count, 'question', 'questions')}. Answer and check again to finish.`,
  goTo: (number: number) => `Go to question ${number}`,
  guessed: 'Every guess is kept. The course comes back to them at the end.',
  howSure: 'How sure are you? You may leave this open; it costs nothing.',
  guess: 'A guess',
  fairly: 'Fairly sure',
  sure: 'Sure',
};
