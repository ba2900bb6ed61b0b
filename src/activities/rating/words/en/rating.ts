import { dayInWords } from '../../../../words/en/days.ts';

export const rating = {
  rated: (rated: number, all: number) => `${rated} of ${all} rated`,
  kept: (short: string, level: number, rated: number, all: number) =>
    `${short}: ${level}. ${rated} of ${all} rated.`,
  allRated: (short: string, level: number) => `${short}: ${level}. All rated; they stand together below.`,
  on: (date: string) => `As you saw it on ${dayInWords(date)}`,
  together: 'As you see it',
  of: 'of 5',
  was: (level: number, date: string) => `${level} on ${dayInWords(date)}`,
};
