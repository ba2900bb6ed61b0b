import { listed, plural, small } from '../../../../words/en/phrases.ts';

export const tryAgain = (count: number) => `Try the ${count} again`;
export const pools = (rowsTitle: string) =>
  `Out of order. Each description belongs to one ${rowsTitle.toLowerCase()}.`;
export const caption = (rowsTitle: string, columns: readonly string[]) => `${rowsTitle} by ${small(columns)}`;
export const open = 'Choose';
export const option = (letter: string, text: string) => `${letter}: ${text}`;
export const usedIn = (rows: readonly string[]) => `(chosen for ${listed(rows)})`;
/** After a column’s name: what only a screen reader or a voice command needs. */
export const forRow = (row: string) => `for ${row}`;
export const inRow = (row: string, letter: string) => `${row}: ${letter}`;
export const reasons = (column: string) => `${column}: what fits, and why`;
export const matched = (matched: number, all: number) => `${matched} of ${all} matched`;
export const check = 'Check my matching';
export const nothingToCheck = (row: string) =>
  `Nothing is matched yet. Choose a description first; ${row} is a good start.`;
export const feedbackLead =
  'Beneath each choice you read what its words point to. Change one and check again as often as you like.';
export const missing = (count: number) =>
  `Still to match: ${plural(count, 'description', 'descriptions')}. Choose and check again to finish.`;
export const goTo = (row: string, columns: readonly string[]) => `Go to ${row}: ${small(columns)}`;
export const fitsBest = 'What fits best';
export const triedAgain = (count: number) =>
  `${plural(count, 'choice', 'choices')} taken back; the rest stay.`;
