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
  paper: 'Without scripts this page cannot keep what you choose or write. It works on paper, and what the course says to it can be opened below.',
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
  chooseStep: (number: number) => `Choose a step for card ${number}, here or on the stair.`,
  chooseColumn: (number: number) => `Choose a column for card ${number}, here or in the columns.`,
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
  chosen: (title: string) => `${title} chosen. Now choose where it goes.`,
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
  feedbackLead: 'What follows is about what the cases say, card by card. Where a case can be argued two ways, both arguments are given.',
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
  sureKept: 'How sure you are is kept.',
  howSure: 'How sure are you? You may leave this open; it costs nothing.',
  guess: 'A guess',
  fairly: 'Fairly sure',
  sure: 'Sure',
};

export const glossary = {
  title: 'Glossary',
  description: 'The words of partnership working in plain English, with the lessons that use them.',
  lead: (count: number) => `${count} words, each in a sentence or two. Where a word is somebody’s, it says whose.`,
  letters: 'Letters',
  see: 'See also',
  usedIn: 'Used in',
};

export const references = {
  title: 'References',
  description: 'Every work that the course cites, and whether it was read at the source.',
  lead: 'Every work that the course cites. Each entry says whether it was seen in a source at hand, or rests on general knowledge and is still to be checked against the work.',
  source: (seen: string) => `Seen in a source${seen ? `: ${seen.replace(/\.$/, '')}` : ''}.`,
  general: 'From general knowledge; details still to be checked against the work.',
  citedIn: 'Cited in',
  where: 'Where to read it',
};

export const about = {
  who: 'Who made it',
  by: (authors: readonly string[]) => `Written by ${listed(authors)}.`,
  reviewed: (people: readonly string[]) => `Reviewed by ${listed(people)}.`,
  notReviewed: 'It has not yet been reviewed by practitioners or young people.',
  mistake: 'Found a mistake?',
  licence: (text: string, code: string) => `The text, cases and drawings are under ${text}; the code is under the ${code} licence.`,
  version: (version: string) => `This is version ${version}`,
};

export const lost = {
  title: 'This page is not here',
  description: 'The page was not found. Here is where the course’s pages are.',
  skip: 'Skip to the text',
  text: 'Perhaps the address was cut short, or the page has another name. Nothing that you wrote is lost: it is kept in this browser, not in the page.',
  home: 'To the start of the course',
  or: 'Or straight to',
  course: 'Course',
  glossary: 'Glossary',
  progress: 'My progress',
};

export const reflect = {
  answerOf: (name: string) => `${name}’s answer`,
  openAfterwards: (name: string) => `${name}’s answer, for when you have written yours`,
  waits: (name: string) => `${name}’s answer lies face down until you have written a sentence of your own.`,
  ready: (name: string) => `Yours is written. ${name}’s answer can be turned over now.`,
  compareWith: (name: string) => `Compare with ${name}’s answer`,
  writeFirst: (name: string) => `Nothing is written yet. Write one sentence first, as rough as you like; ${name}’s answer waits.`,
  aLittleMore: (name: string) => `That is a beginning. Three words or more make it a sentence; ${name}’s answer waits.`,
  isOpen: (name: string) => `${name}’s answer is open beside yours. Yours is kept, and you can still change it.`,
  sentenceToCome: 'one sentence still to write',
};

export const rating = {
  rated: (rated: number, all: number) => `${rated} of ${all} rated`,
  kept: (short: string, level: number, rated: number, all: number) => `${short}: ${level}. ${rated} of ${all} rated.`,
  allRated: (short: string, level: number) => `${short}: ${level}. All rated; they stand together below.`,
  on: (date: string) => `As you saw it on ${dayInWords(date)}`,
  together: 'As you see it',
  of: 'of 5',
  was: (level: number, date: string) => `${level} on ${dayInWords(date)}`,
};

/** `2026-11-21` → “21 November 2026”. */
export function dayInWords(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

export const profile = {
  filled: (filled: number, all: number) => `${filled} of ${all} filled in`,
  borrowed: (count: number) => `${plural(count, 'field', 'fields')} filled in. Change whatever you like.`,
  giveBack: 'Take the borrowed text out again',
  givenBack: (count: number) => `${plural(count, 'field', 'fields')} emptied. What you wrote or changed yourself is still here.`,
  nothingEmpty: 'No field is empty, so nothing was borrowed. Clear a field to fill it.',
  nothingBorrowed: 'No field holds unchanged borrowed text.',
};

/** “Trust” → “trust”, for the middle of a sentence; and back, for its beginning. */
const small = (titles: readonly string[]) => listed(titles.map((title) => title.toLowerCase()));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const weigh = {
  weighed: (weighed: number, all: number) => `${weighed} of ${all} weighed`,
  rated: (title: string, rating: number, outcome: string) => `${title}: ${rating}. ${outcome}.`,
  today: (partner: string) => (partner ? `What that allows today: ${partner}` : 'What that allows today'),
  still: (titles: readonly string[]) => `Still to weigh: ${small(titles)}`,
  goTo: (title: string) => `Go to ${small([title])}`,
  withinReach: (level: string) => `${level} is within reach`,
  theRule: 'The rule:',
  here(titles: readonly string[], all: number, rating: number) {
    if (titles.length === all) return `Here everything stands at ${rating}, where the dotted line is.`;
    return `Here that is ${small(titles)}, at ${rating}. The dotted line shows it.`;
  },
  oneUp: (level: string) => `To go one step up, to ${small([level])}`,
  together(lowest: readonly string[], higher: readonly string[]) {
    if (!higher.length) return 'All of them would have to move. Begin with one.';
    const move = `${capital(small(lowest))} would ${lowest.length === 2 ? 'both' : 'all'} have to move`;
    return `${move}; ${small(higher)} already ${higher.length === 1 ? 'reaches' : 'reach'}.`;
  },
  fromTo: (title: string, from: string, to: string) => `${title}, from “${from}” to “${to}”.`,
  wouldMove: (title: string, from: string, to: string) => `${title} would have to move from “${from}” to “${to}”.`,
  alreadyReach: (titles: readonly string[]) => `${capital(small(titles))} already ${titles.length === 1 ? 'reaches' : 'reach'}.`,
  builds: 'One small thing that builds it:',
  keeps: 'What keeps it',
  drawing(ratings: readonly (readonly [title: string, level: number | undefined])[]) {
    const said = ratings.map(([title, level]) => `${title.toLowerCase()} ${level === undefined ? 'not weighed yet' : level + 1}`);
    const heights = ratings.flatMap(([, level]) => level ?? []);
    const line = heights.length === ratings.length ? ` A dotted line runs at ${Math.min(...heights) + 1}, the lowest.` : '';
    return `${ratings.length} pillars: ${listed(said)}.${line}`;
  },
  lowestAt: (rating: number, level: string) => `If the lowest is ${rating}: ${level.toLowerCase()} is within reach`,
  waysUp: 'What builds each, one step up',
  from: (title: string, anchor: string) => `${title}, from “${anchor}”:`,
  allHighest: 'If everything stands at the top',
};

const inWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
const counted = (count: number, one: string, many: string) => `${inWords[count] ?? count} ${count === 1 ? one : many}`;

/** 35 → “about 35 minutes”, 155 → “about two and a half hours”: to the quarter of an hour. */
function roughly(minutes: number): string {
  if (minutes < 55) return `about ${Math.max(5, Math.round(minutes / 5) * 5)} minutes`;
  const quarters = Math.round(minutes / 15);
  const [hours, rest] = [Math.floor(quarters / 4), ['', ' and a quarter', ' and a half', ' and three quarters'][quarters % 4]];
  return hours === 1 && !rest ? 'about an hour' : `about ${inWords[hours] ?? hours}${rest} hours`;
}

export const statement = {
  title: 'Your statement',
  description: 'A statement of participation for your file: what it says, what it asks for, and the sheet itself, made in your own browser.',
  lead: 'A sheet that says what you did here, for your file, your supervisor or a future employer.',
  noScript: 'Your browser makes the sheet itself, with a script. Without scripts this page can only say what the statement is and what it asks for.',
  allDone: 'Everything it needs is done.',
  doneWith: (lessons: number, activities: number) =>
    `${capital(counted(lessons, 'lesson', 'lessons'))}, and ${activities === 1 ? 'the one activity' : `all ${inWords[activities] ?? activities} activities`} that count.`,
  underVersion: (version: string, day: string) => `Under version ${version} of the course, on ${day}. That stays so.`,
  toDo: (left: number) => `${capital(counted(left, 'thing', 'things'))} still to do`,
  begun: 'What is done is kept. Take the rest in any order.',
  asks: 'What it asks for',
  asksLead: 'An honest try at each of these. No score is asked for, and any order will do.',
  inLesson: (title: string, number?: number) => (number ? `Lesson ${number}, ${title}` : title),
  read: (title: string) => `Read: ${title}`,
  orElse: (titles: readonly string[]) => `or ${listed(titles)}: one is enough`,
  grown: 'The course has grown since',
  grownLead: 'Your statement stays as it is. When these are done too, a new one can be made with them on it.',
  name: 'Your name',
  nameHint: 'As it should stand on the sheet, in any script, with its accents. It stays in this browser.',
  nameless: 'Write your name first: it goes on the sheet.',
  missing: (letters: readonly string[]) =>
    `The PDF’s own fonts lack ${letters.length > 6 ? 'letters of this name' : listed(letters.map((letter) => `“${letter}”`))}. Your name will stand on the sheet as a picture, drawn with the letters of this device, with the typed name beside it for search and screen readers.`,
  putOn: 'Put on the sheet',
  choiceParts: 'What was done, part by part',
  choiceOutcomes: 'The outcomes',
  choiceOutcomesHint: 'What it was about, in one line each',
  choiceMinutes: 'The time',
  choiceMinutesHint: 'What the lessons are reckoned to take; nobody measured yours',
  canShow: 'What it can show, and what it can’t.',
  canShowText: 'Your own browser makes it from what you did here.',
  download: 'Download the statement (PDF)',
  print: 'Print the sheet',
  making: 'Making the PDF …',
  made: (file: string) => `Done: ${file} is with your downloads.`,
  offline: 'The PDF could not be made: a part of it did not arrive. Check the connection and try again.',
  notDrawn: 'The PDF could not be made: this browser does not let a page draw the letters that the fonts lack.',
  failed: 'The PDF could not be made in this browser.',
  wayOut: 'The printed page is the same sheet: choose “Print the sheet”, and in the print window “Save as PDF” if you want a file.',
  preview: 'How it will print: one A4 sheet, dated the day you finished.',
  sample: 'How it will look: one A4 sheet, dated the day you finish.',
  sheet: 'Statement of participation',
  lessons: (lessons: number) => plural(lessons, 'lesson', 'lessons'),
  finalCheck: 'Final check',
  taken: 'taken',
  ownWork: 'own work begun',
  summary({ lessons, planned, parts, minutes, check }: { lessons: number; planned: number; parts: number; minutes: number; check: boolean }) {
    const whole = lessons >= planned;
    const what = whole
      ? `has worked through this course: ${counted(lessons, 'lesson', 'lessons')} in ${counted(parts, 'part', 'parts')}`
      : `has worked through what this version of the course holds: ${counted(lessons, 'lesson', 'lessons')}`;
    return `${[what, minutes && roughly(minutes)].filter(Boolean).join(', ')}, answering every required activity${check ? ' and taking the final check' : ''}.`;
  },
  whatWasDone: 'What was done',
  whatItWasAbout: 'What it was about',
  completedOn: (day: string) => `Completed on ${day}`,
  notYet: 'Not completed yet',
  version: (version: string) => `Course version ${version}`,
  seal: 'Seal of the course: four steps, each higher than the last',
  selfDeclared: 'Self-declared record',
};

export const progress = {
  title: 'My progress',
  description: 'What you have done in the course, lesson by lesson, and the ways to take it with you, share the device or clear everything.',
  noScript: 'To keep and show your progress, this course needs scripts, and your browser runs none. The lessons are whole without them, and every activity has a written form that works on paper.',
  done: (done: number, all: number) => `${done} of ${plural(all, 'lesson', 'lessons')} done`,
  begun: (titles: readonly string[]) => (titles.length > 2 ? `${titles.length} begun` : `${listed(titles)} begun`),
  lastChange: (day: string, time: string) => `Last change ${day} at ${time}.`,
  today: 'today',
  onDay: (day: string) => `on ${day}`,
  nothingYet: 'Nothing is done yet. Open any lesson: what you do there shows here.',
  unsaved: 'This browser isn’t keeping your work',
  unsavedText: 'It can hold what you write only until this tab is closed. Save a file now, and nothing is lost.',
  mirror: 'Your work is kept in one place only',
  mirrorText: 'The browser’s database does not answer, so a smaller place holds your work for now. Save a file to be sure of it.',
  why: 'Why this happens, and what to try',
  trouble: {
    blocked: 'A private window, a strict privacy setting or a page shown inside another one can forbid a site to keep anything. Open the course in an ordinary window of its own, or allow this site to keep data in the browser’s settings.',
    full: 'The device or the browser’s share of it is full. Clear away files or other sites’ data, then reload this page; what is in this tab is written as soon as there is room.',
    slow: 'The browser’s database took too long to open, perhaps because many tabs are open. Close some, then reload this page after you have saved a file.',
    gone: 'The browser’s database was open and has gone away: the browser may have cleared it, or closed it to save memory. Save a file, then reload this page.',
    newer: 'Another tab runs a newer version of the course. Save a file, then reload this page to get that version here.',
  },
  lessonByLesson: 'Lesson by lesson',
  noActivities: 'Done as soon as it has been opened.',
  optional: 'not asked for',
  state: { new: 'not begun', begun: 'begun', done: 'done' },
  doneOn: (day: string) => `done on ${day}`,
  again: 'Start this again',
  againFor: (title: string, lesson: string) => `Start this again: ${title} (${lesson})`,
  startedAgain: (title: string) => `${title}: started again. What was done stays done.`,
  bringBack: 'Bring back what I had',
  bringBackFor: (title: string, lesson: string) => `Bring back what I had: ${title} (${lesson})`,
  broughtBack: (title: string) => `${title}: what you had is back.`,
  asks: 'What the statement still asks',
  asksOf: 'An honest try at each activity above, but for those marked as not asked for.',
  asksMore: (left: number) => `${capital(counted(left, 'thing', 'things'))} more. The statement’s page lists each, with a link.`,
  asksNew: (left: number) => `Nothing: your statement is ready. The course has grown since by ${counted(left, 'thing', 'things')} to do, if you like.`,
  asksNothing: 'Nothing: everything is done, and your statement is ready.',
  toStatement: 'To your statement',
  take: 'Take it with you',
  takeLead: 'Carry on in another browser or on another device. What you bring in is added to what is there; nothing is overwritten.',
  file: 'As a file',
  fileText: 'Everything, your own writing too. Keep it with your other work.',
  save: 'Save my progress to a file',
  load: 'Load a progress file',
  size: (bytes: number) => `About ${Math.max(1, Math.round(bytes / 1024))} KB`,
  savedFile: (file: string) => `Saved: ${file} is with your downloads.`,
  notSavedFile: 'The file could not be made. Reload the page and try again.',
  brings: 'What this file would bring',
  bringsWhat({ answers, texts, done }: { answers: number; texts: number; done: number }) {
    const parts = [
      answers && plural(answers, 'answer', 'answers'),
      texts && `${plural(texts, 'text', 'texts')} of your own`,
      done && `${plural(done, 'mark', 'marks')} of something opened or finished`,
    ].filter((part) => part !== 0);
    return parts.length ? `${listed(parts)}.` : 'Results of earlier tries. Nothing that you see now would change.';
  },
  bringsHow: 'Nothing here is taken away: where both have an answer, the later one shows; of a text written in two places, both versions are kept.',
  nothingNew: 'Everything in this file is here already. There is nothing to add.',
  skipped: (records: number) => `${plural(records, 'record', 'records')} in it could not be read and would be left out.`,
  newerCourse: (version: string) => `It was saved from version ${version} of the course, which is newer than this page. What this page does not know yet is kept all the same.`,
  add: 'Add it to my progress',
  leave: 'Leave it',
  left: 'The file was left alone. Nothing has changed.',
  added: 'Added to your progress.',
  addedUnsaved: 'Added, but this browser does not keep it: save a file before you close this tab.',
  refused: {
    'too-large': 'This file is larger than any progress file of this course can be, so it was not opened. Look for one that ends in “-progress.json”.',
    'not-json': 'This file cannot be read as a progress file. It may be damaged or cut short; try another copy.',
    'not-ours': 'This is not a progress file of this course. Look for one that ends in “-progress.json”.',
    'other-course': (course?: string) => `This progress file belongs to another course${course ? `, “${course}”` : ''}, so nothing of it was taken.`,
    'newer-format': 'This file was saved by a newer version of the course. Open the newest version of the course and load it there; the file is not harmed.',
    'too-deep': 'This file is built as no progress file is, so it was not opened.',
    empty: 'There is no progress in this file.',
    unreadable: 'The browser could not open this file. Has it been moved or renamed?',
  },
  unchanged: 'Your progress is as it was.',
  device: 'On this device',
  others: 'Someone else is using this device',
  othersText: 'Each person gets a record of their own, kept apart from yours. It is not locked: whoever opens this browser can switch.',
  unnamed: 'First person, no name given',
  current: 'in use now',
  people: 'Who uses this course here',
  newName: 'Name of the next person',
  newNameHint: 'Initials or a nickname will do; it stays on this device.',
  addPerson: 'Add and switch to them',
  namelessPerson: 'Write a name first, so that you can tell the records apart.',
  sameName: 'Someone here has that name already. Choose another, so that you can tell the records apart.',
  cannotAdd: 'This browser keeps nothing for this site, so there cannot be a second record. Open a private window for the other person instead.',
  switchTo: (name: string) => `Switch to ${name}`,
  rename: (name: string) => `Rename ${name}`,
  remove: (name: string) => `Remove ${name}`,
  renameTitle: 'What should this record be called?',
  renameLabel: 'New name',
  renameDo: 'Rename',
  removeTitle: (name: string) => `Remove ${name}?`,
  removeText: 'Everything that is kept here for this person goes, and nothing can bring it back but a progress file. To save one first, switch to them.',
  removeDo: 'Remove for good',
  notRemoved: 'The record could not be removed. Close the other tabs of this course and try again.',
  cancel: 'Cancel',
  forget: 'Forget everything when I close',
  forgetText: 'This tab begins with nothing, and lets go of what you do in it when you close it. Save a file before you close it. What was kept on this device before stays where it is.',
  cannotForget: 'This browser keeps nothing for this site anyway.',
  clearTitle: 'Clear everything',
  clearText: 'Empties this course on this device, and offers you a file first.',
  clear: 'Clear my progress',
  clearAsk: 'Clear your progress?',
  clearAskText: 'Answers, texts, your name, what was done and when: all of it goes from this browser. Nothing is kept, and only a file can bring it back.',
  clearOthers: 'The records of other people on this device stay.',
  clearSave: 'Save a file first',
  clearDo: 'Clear everything now',
  clearKeep: 'Keep my progress',
  cleared: 'Cleared. Nothing of your work is kept in this browser.',
  notCleared: 'Not everything could be cleared. Close the other tabs of this course and try again, or clear this site’s data in the browser’s settings.',
};
