import { dayInWords } from '../../../../words/en/days.ts';

export const rated = (rated: number, all: number) => `${rated} of ${all} rated`;
export const allRated = 'All rated; they stand together below.';
export const on = (date: string) => `As you saw it on ${dayInWords(date)}`;
export const together = 'As you see it';
export const of = 'of 5';
export const was = (level: number, date: string) => `${level} on ${dayInWords(date)}`;
/** A level in a count of several people's: only the ends have words. */
export const levelNamed = (level: number, low: string, high: string) =>
  level === 1 ? `1: ${low}` : level === 5 ? `5: ${high}` : `${level}`;
