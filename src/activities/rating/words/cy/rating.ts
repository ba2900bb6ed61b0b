import { dayInWords } from '../../../../words/cy/days.ts';

export const rated = (rated: number, all: number) => `Sgoriwyd ${rated} o ${all}`;
export const allRated = 'Sgoriwyd y cyfan; maent i’w gweld gyda’i gilydd isod.';
export const on = (date: string) => `Fel y’i gwelsoch ar ${dayInWords(date)}`;
export const together = 'Fel y’i gwelwch';
export const of = 'o 5';
export const was = (level: number, date: string) => `${level} ar ${dayInWords(date)}`;
/** A level in a count of several people's: only the ends have words. */
export const levelNamed = (level: number, low: string, high: string) =>
  level === 1 ? `1: ${low}` : level === 5 ? `5: ${high}` : `${level}`;
