import { listed, plural, small } from '../../../../words/en/phrases.ts';

export const grid = {
  tryAgain: (count: number) => `Try the ${count} again`,
  pools: (rowsTitle: string) => `Out of order. Each description belongs to one ${rowsTitle.toLowerCase()}.`,
  caption: (rowsTitle: string, columns: readonly string[]) => `${rowsTitle} by ${small(columns)}`,
  open: 'Choose',
  option: (letter: string, text: string) => `${letter}: ${text}`,
  usedIn: (rows: readonly string[]) => `(chosen for ${listed(rows)})`,
  /** After a column’s name: what only a screen reader or a voice command needs. */
  forRow: (row: string) => `for ${row}`,
  inRow: (row: string, letter: string) => `${row}: ${letter}`,
  reasons: (column: string) => `${column}: what fits, and why`,
  matched: (matched: number, all: number) => `${matched} of ${all} matched`,
  chosen: (row: string, column: string, letter: string | undefined, count: string) =>
    `${row}, ${column.toLowerCase()}: ${letter ?? 'open again'}. ${count}.`,
  check: 'Check my matching',
  nothingToCheck: (row: string) =>
    `Nothing is matched yet. Choose a description first; ${row} is a good start.`,
  feedbackLead:
    'Beneath each choice you read what its words point to. Change one and check again as often as you like.',
  missing: (count: number) =>
    `Still to match: ${plural(count, 'description', 'descriptions')}. Choose and check again to finish.`,
  goTo: (row: string, columns: readonly string[]) => `Go to ${row}: ${small(columns)}`,
  fitsBest: 'What fits best',
  triedAgain: (count: number) => `${plural(count, 'choice', 'choices')} taken back; the rest stay.`,
};
