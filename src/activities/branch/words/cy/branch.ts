import { numbered as countedBy, listed, noun } from '../../../../words/cy/phrases.ts';

export const made = (choices: number) => `Gwnaed ${countedBy(choices, noun.choice)}`;
export const seen = (seen: number, all: number) => `Gwelwyd ${seen} o ${all} diweddglo`;
export const seenSentence = (seen: number, all: number) => `Gwelwyd ${seen} o ${all} diweddglo:`;
export const titles = (titles: readonly string[]) => `${listed(titles.map((title) => `“${title}”`))}.`;
export const ending = (title: string) => `Diweddglo: ${title}`;
export const nowAt = (title: string) => `Rydych yn “${title}”.`;
export const reached = (title: string, seen: number, all: number) =>
  `Rydych wedi cyrraedd y diweddglo “${title}”: gwelwyd ${seen} o ${all} diweddglo.`;
export const youChose = 'Dewisoch:';
export const outcome = {
  gained: 'Beth a enillwyd',
  cost: 'Beth oedd y gost, ac i bwy',
  teaches: 'Beth mae’n ei ddangos',
};
export const walked = 'Y ffordd y daethoch';
export const back = 'Yn ôl un cam';
export const goBackTo = (title: string) => `Mynd yn ôl i “${title}”`;
export const startAgain = 'Dechrau eto o’r olygfa gyntaf';
export const paperHint =
  'Dechreuwch yng ngolygfa 1. Dewiswch, agorwch yr hyn a ddaw ohono, ac ewch i’r olygfa a enwir wrth ei ochr. Mae’r rhifau wedi’u cymysgu, fel nad ydynt yn datgelu dim.';
export const numbered = (number: number, title: string) => `${number}. ${title}`;
export const goTo = (number: number) => `Ewch i olygfa ${number}`;
export const whatComes = 'Beth a ddaw ohono';
export const readAgain = 'Mynd i olygfa 1 a dewis yn wahanol';
