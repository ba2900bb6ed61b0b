import { counted } from './amounts.ts';
import { capital, listed } from './phrases.ts';

const ordinals = ['first', 'second', 'third', 'fourth'];
const lessonName = (title: string, number?: number) =>
  number === undefined ? title : `Lesson ${number}, ${title}`;

export const review = {
  title: 'Review',
  description:
    'What you met in the lessons comes back at equal intervals, four times, a week apart: what is due, what comes later, and a file for your calendar.',
  lead: 'What you have met comes back four times, a week apart. Spread out like this, it stays with you longer than if you read it four times in one evening.',
  noScript:
    'The scripts of this page have not come or do not run in this browser, so it cannot know what you have met. Review works just as well on paper: the way is below.',
  due: 'Due now',
  later: 'Coming back',
  rests: 'At rest',
  restsLead: 'Looked at four times. Call it back, and it comes again from next week.',
  lessonName,
  what(questions: number, terms: readonly string[]) {
    const parts = [
      questions ? counted(questions, 'question', 'questions') : '',
      terms.length ? `the ${terms.length === 1 ? 'term' : 'terms'} ${listed(terms)}` : '',
    ].filter(Boolean);
    return `${capital(parts.join(', and '))}.`;
  },
  metOn: (day: string) => `Met on ${day}`,
  metSome: 'Met a while ago',
  /** A session’s line: the lesson’s number is enough there. */
  from: (title: string, number: number | undefined, why: string) =>
    `${number === undefined ? title : `Lesson ${number}`}. ${why}`,
  why: (met: string, look: number) => `${met}; this is the ${ordinals[look - 1]} look of four.`,
  whyLater: (met: string, look: number, day: string) =>
    `${met}; the ${ordinals[look - 1]} look is on ${day}.`,
  whyRests: (met: string, last: string) => `${met}; the fourth look was on ${last}.`,
  thisWeek: 'Later this week',
  nextWeek: 'Next week',
  weekOf: (day: string) => `The week of ${day}`,
  dueLead: (count: number, others: number) =>
    others > 0
      ? `${capital(counted(count, 'thing is', 'things are'))} asked of you today, about ten minutes: what you missed, and what has waited longest. ${capital(counted(others, 'other waits its', 'others wait their'))} turn on another day. You can stop at any point.`
      : `${capital(counted(count, 'thing is', 'things are'))} due. You can stop at any point, and whatever you leave keeps its place.`,
  enoughToday: (others: number) =>
    `That is enough for a day. ${capital(counted(others, 'thing waits its', 'things wait their'))} turn; nothing is lost by waiting.`,
  begin: 'Begin a session',
  beginning: 'Fetching what you met …',
  nothingMet: 'Nothing has been met yet',
  nothingMetText:
    'Work through a lesson first. A week after you finish it, the questions of its check and the terms that it explains are here.',
  forExample: (days: readonly string[]) =>
    `If you finished a lesson today, it would come back on ${listed(days)}.`,
  toFirst: (title: string) => `Open ${title}`,
  nothingDue: 'Nothing is due today',
  nextOn: (day: string) => `The next look is on ${day}. Until then there is nothing to do here.`,
  allRest: 'Everything you have met so far has been looked at four times and is at rest.',
  anyway: 'Look at something anyway',
  anywayHint: 'An extra look changes no date.',
  callBack: 'Call back',
  /** Two lines of one lesson differ by their dates alone. */
  callBackOf: (lesson: string, why: string) => `Call back: ${lesson} (${why})`,
  calledBack: (lesson: string, day: string) => `“${lesson}” comes back on ${day}, and then three more times.`,
  notFetched:
    'The questions did not arrive; perhaps there is no connection just now. Nothing is lost. Try again in a moment, or open the lessons by the links below and look there.',
  how: 'How it works',
  howItems: [
    'A question counts as met once you have read what the course says to your answer; a term, once the first lesson that explains it is done.',
    'Each question and term returns seven days after you last looked at it, four times in all.',
    'A day asks for ten at most, the most useful first, however many are due. The rest waits its turn.',
    'Late is fine: the next week is counted from the day you really looked.',
    'Skipping loses nothing. What you skip stays due until you come.',
    'After the fourth look it rests, and you can call it back whenever you like.',
    'What you say at a look is kept with your progress. It is not scored, and this site sends no reminders.',
  ],
  calendar: 'In your own calendar',
  calendarText: 'Four sessions of ten minutes, a week apart, as a file that calendar programs open.',
  firstDay: 'Day of the first session',
  time: 'Time',
  alarm: 'With a reminder, ten minutes before',
  put: 'Put the sessions in my calendar',
  made: (file: string, days: readonly string[]) =>
    `${file} should be with your downloads. Open it to add ${listed(days)}.`,
  noDay: 'Choose a day and a time first.',
  notMade: 'The file could not be made. Reload the page and try again.',
  eventTitle: (course: string) => `Review: ${course}`,
  eventText: (number: number) =>
    `Ten minutes of review, session ${number} of four. Open the review page of the course: it shows what is due. Missing a session loses nothing.`,
  paper: 'On paper, or away from this device',
  paperText:
    'When you finish a lesson, write down four dates: a week from now, two weeks, three and four. On each of them answer that lesson’s check again before you open the reasons, say what each of its terms means in your own words, and only then look it up.',
  paperLate: 'If you are late, write the dates that are left anew, a week apart, from the day you came back.',
  paperChecks: 'The checks, lesson by lesson',
  /** Of a lesson with several. */
  paperCheck: (lesson: string, check: string) => `${lesson}: ${check}`,
  paperTerms: 'The glossary, for the terms',
  session: 'Review session',
  of: (kind: 'question' | 'term', number: number, all: number) => `${capital(kind)} ${number} of ${all}`,
  several: 'Choose all that fit.',
  check: 'Check',
  chooseFirst: 'Choose an option first, or skip this one.',
  otherOptions: 'What about the other options?',
  inLesson: (lesson: string) => `See it in ${lesson}`,
  extra: 'An extra look: it changes no date.',
  sayFirst: 'Say in your own words what it means, aloud or in your head. Then look.',
  show: 'Show the meaning',
  compare: 'How near were you?',
  had: 'I had it',
  partly: 'Partly',
  'not-yet': 'Not yet',
  seen: 'Looked at',
  next: 'Next',
  finish: 'Finish',
  skip: 'Skip this one',
  leave: 'Leave the session',
  ended: (count: number) =>
    count ? `${capital(counted(count, 'look', 'looks'))} made` : 'Nothing was looked at this time',
  endedText: 'Here is what you looked at, and when it comes back.',
  endedNone: 'Everything is as it was before.',
  comesBack: (day: string, look: number) => `Comes back on ${day}, for the ${ordinals[look - 1]} look.`,
  nowRests: 'That was the fourth look; it rests now.',
  stillRests: 'It stays at rest.',
  questionIn: (lesson: string) => `Question, ${lesson}`,
  termIn: (lesson: string) => `Term, ${lesson}`,
  more: 'Begin another session',
  back: 'Back to the overview',
};
