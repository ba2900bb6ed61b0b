import { dayInWords } from './days.ts';
import { dayInShort } from './days-short.ts';
import { listed, plural } from './phrases.ts';
import { went } from './went.ts';

/** My progress: the picture of a learner's way, its words, and the files that it is saved as. */
export const way = {
  title: 'My way so far',
  empty: 'Here your way will be drawn',
  emptyText:
    'It fills as you go. Later, what you placed stands beside where the course places it, and your ratings beside earlier ones. You can take the picture along.',
  toFirst: (title: string) => `Begin with “${title}”`,
  missing:
    'The picture of your way did not arrive. What you did is kept: reload the page with a connection to see it.',

  climb: 'What you met',
  climbSum: (done: number, all: number, activities: number, since: string | undefined) =>
    `${done} of ${plural(all, 'lesson', 'lessons')} and ${plural(activities, 'activity', 'activities')} done${
      since ? `, since ${dayInWords(since)}` : ''
    }.`,
  key: {
    done: 'done',
    begun: 'begun',
    new: 'not yet',
    activity: 'one dot an activity',
  },
  state: { new: 'not yet', begun: 'begun', done: 'done' },
  doneOn: (day: string) => `done on ${dayInWords(day)}`,
  openedOn: (day: string) => `begun on ${dayInWords(day)}`,
  lessonsDone: (done: number, all: number) => `${done} of ${plural(all, 'lesson', 'lessons')} done`,
  activitiesDone: (done: number, all: number) => `${done} of ${all}`,
  climbHead: ['Lesson', 'How far', 'Activities done'] as const,
  lesson: (number: number | undefined, title: string) =>
    number === undefined ? title : `${number} ${title}`,
  lessonSaid: (number: number | undefined, title: string, far: string) =>
    `${number === undefined ? title : `Lesson ${number}, ${title}`}: ${far}`,
  short: (day: string) => dayInShort(day, false),

  levels: 'Where you placed things, and where the course does',
  levelsSum: (agreed: number, defended: number, differed: number) =>
    `${listed(
      [
        agreed && `${agreed} as the course has it`,
        defended && `${defended} that can be defended`,
        differed && `${differed} placed elsewhere`,
      ].filter((part) => part !== 0),
    )}.`,
  /** Of one activity, as it was last checked. */
  tally: (agreed: number, all: number, first: number | undefined) =>
    `${agreed} of ${all} as the course has it${first === undefined ? '' : `; ${first} at the first check`}`,
  you: 'you',
  course: 'the course',
  both: 'both',
  near: 'yours can be defended',
  levelsHead: ['Card', 'You', 'The course', 'Together'] as const,
  verdict: { best: 'agreed', defensible: 'can be defended', unlikely: 'differed' },
  named: (card: string, own: string, course: string, verdict: 'best' | 'defensible' | 'unlikely') =>
    verdict === 'best'
      ? `${card}: ${own}, as the course has it`
      : `${card}: you ${own}, the course ${course}${verdict === 'defensible' ? '; yours can be defended' : ''}`,

  changes: 'Before and after',
  changeOf: (title: string, of: string | undefined) => (of ? `${title}: ${of}` : title),
  before: 'before',
  now: 'now',
  changeSum(steps: readonly { readonly from: number; readonly to: number }[]) {
    const count = (sign: number, said: string) => {
      const found = steps.filter(({ from, to }) => Math.sign(to - from) === sign).length;
      return found ? [`${found} ${said}`] : [];
    };
    return `${listed([...count(1, 'higher'), ...count(-1, 'lower'), ...count(0, 'as before')])}.`;
  },
  changesHead: (from: string, to: string) => ['Rated from 1 to 5', from, to, 'Change'] as const,
  went,
  row: (name: string, moved: string) => `${name}: ${moved}`,
  scale: 'On a scale from 1 to 5.',

  returns: 'What comes back',
  returnsSum: (today: number, later: number, rests: number) =>
    `${today ? `${plural(today, 'thing', 'things')} today` : 'Nothing today'}, ${later} in the week after, ${rests} at rest.`,
  today: 'today',
  rests: 'at rest',
  dayShort: (day: string) => dayInShort(day, false),
  waits: 'wait',
  waitTheirTurn: (count: number) => `${plural(count, 'thing waits its', 'things wait their')} turn.`,
  returnsHead: ['When', 'Things to look at again'] as const,
  onDay: (day: string, count: number) => `${dayInWords(day)}: ${count}`,

  inWords: 'The same in words',
  take: 'Take the picture along',
  takeText:
    'For a supervision or your own wall: one picture of what stands above, made on this device. It shows what you placed and how you rated yourself, and nothing that you wrote.',
  /** Where something that the learner named is in it. */
  takeNames: 'What you gave a name to stands there by that name.',
  name: 'A name on it',
  nameHint: 'Leave it empty, and no name stands there. What you write here is not kept.',
  png: 'Save as a picture (PNG)',
  pngHint: 'opens everywhere',
  svg: 'Save as a drawing (SVG)',
  svgHint: 'stays sharp at any size',
  print: 'Print the picture',
  making: 'One moment: the picture is being made.',
  saved: (name: string) => `${name} should be with your downloads.`,
  printed: 'Handed to your printer.',
  notMade: 'The picture could not be made. Check the connection and try again. What you did is kept.',
  /** Under the head of what is saved. */
  made: (course: string, day: string) => `${course} · ${dayInWords(day)}`,
  own: 'Drawn from the learner’s own record. Nobody has checked it.',
  files: { svg: 'my-way.svg', png: 'my-way.png' },
};
