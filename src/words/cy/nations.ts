import type { Words } from '../catalogue.ts';
import type { nations as en, nationsSaid as enSaid } from '../en/nations.ts';

export const nations: Words<typeof en> = {
  legend: 'Eich cenedl',
  none: 'Heb ei dewis',
  hint: 'Daw adran eich cenedl yn gyntaf wedyn, ym mhob gwers.',
  others: 'Y cenhedloedd eraill',
};

export const nationsSaid: Words<typeof enSaid> = {
  first: (nation) => `${nation} sy’n dod gyntaf.`,
  asWritten: 'Mae’r adrannau yn eu trefn eu hunain.',
};
