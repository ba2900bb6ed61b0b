import { plural } from '../../../../words/en/phrases.ts';
import { entry } from './plan.ts';

/** “Tuesday 24 November”, with the year when it is not that of TODAY. */
const day = (date: string, today: string) =>
  new Date(`${date}T00:00:00Z`)
    .toLocaleDateString('en-GB', {
      timeZone: 'UTC',
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      ...(date.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
    })
    .replace(',', ''); // which some browsers put behind the weekday

/** Words of dated steps, for the pages that have some. */
export const planSteps = {
  nextDays: (days: number) => `The next ${days} days`,
  entry: entry('step'),
  stepTitle: (number: number) => `Step ${number}`,
  what: 'What I will do',
  who: 'With whom (a role, no name)',
  by: 'By which day',
  day,
  daySet: (date: string, today: string) => `By ${day(date, today)}.`,
  dayTaken: 'The day is taken away.',
  byDay: 'Day by day',
  with: (who: string) => `With: ${who}`,
  passed: 'This day has passed.',
  beyond: (days: number) => `This is after the ${days} days.`,
  noneDated: 'Nothing has a day yet. Give one step a day, and it stands here.',
  undated: (count: number) => `${plural(count, 'step has', 'steps have')} no day yet.`,
  put: 'Put the dated steps in my calendar',
  putHint: 'A file that calendar programs open. Each step takes a whole day.',
  alarm: 'With a reminder, at nine on that day',
  noneToPut: 'Give one step a day first, and say what you will do.',
  notMade: 'The file could not be made. Check the connection and try again. What you wrote is kept.',
};
