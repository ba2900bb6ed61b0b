import { dayInWords } from './days.ts';
import { keptForNumber, keptForOne } from './own.ts';

/** The toolkit and My progress: what is due for a look; and where a link from a calendar leads. */
export const due = {
  title: 'Due for a look',
  unnamed: (number: number) => keptForNumber.replace('{number}', `${number}`),
  /** After the name. */
  on: (tool: string, day: string, today: string) =>
    `${tool}, ${day < today ? 'due since' : 'due on'} ${dayInWords(day)}`,
  lookedAt: 'looked at',
  arrived: (name: string, last: string | undefined) =>
    `These are the readings ${name ? `of ${name}` : 'that the link is for'}.${
      last ? ` The last one is of ${dayInWords(last)}.` : ''
    }`,
  notHere: 'This device does not have the readings that the link is for',
  notHereText: `They are kept in the browser in which they were made, and nowhere else. What stands below is other work of yours, or none: it is not that ${keptForOne}.`,
  ways: [
    'Made on another device, or in another browser: open the link there. Or bring everything over: there, under My progress, save your progress to a file; here, load that file.',
    'Somebody else uses this device too: under My progress you can change to them, and then open the link again.',
    'The browser was cleared: a progress file that you saved brings everything back. Without one, your sheet on paper or in Word still has the last numbers. Begin anew below, and put the next time in your calendar once more.',
  ],
  toProgress: 'To My progress',
  putAway: (name: string) => `${name} is put away`,
  putAwayText: 'The link is for one that you have put away. All its readings are kept.',
  bringBack: 'Bring it back',
};
