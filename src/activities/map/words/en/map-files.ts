import { plural } from '../../../../words/en/phrases.ts';

/** What is said where a map becomes a file, or comes from one. */
export const mapFiles = {
  files: 'Files',
  withTrust: 'Put trust into files and the portfolio too',
  trustChanged: (into: boolean) => (into ? 'Trust goes into files.' : 'Trust stays out of files.'),
  savePicture: 'Save the picture (SVG)',
  saveTable: 'Save the table (CSV)',
  saved: (name: string) => `${name} should be with your downloads.`,
  load: 'Add from a table (CSV)',
  loadHint:
    'A table needs a column “Partner”; “Level”, “Agreed”, “Trust”, “Note” and “Works with” are read where they are there. You see what would be added before it is.',
  notLoaded: 'That did not work: a part of this page could not be fetched. Try again when you are online.',
  refused: 'Nothing was added.',
  preview: (count: number, ties: number) =>
    `This would add ${plural(count, 'partner', 'partners')}${ties ? `, and ${plural(ties, 'tie', 'ties')} between them` : ''}:`,
  previewed: (count: number) =>
    `The file is read: ${plural(count, 'partner', 'partners')} to add. Nothing is added yet.`,
  addThese: (count: number) => (count === 1 ? 'Add this partner' : `Add these ${count}`),
  dontAdd: 'Add none of them',
  dropped: 'Nothing is added.',
  addedThese: (count: number) => `${plural(count, 'partner is', 'partners are')} added.`,
  undoAdded: 'Take out what was added',
  takenOut: 'What was added is taken out again.',
  csvName: 'partners.csv',
  svgName: 'partner-map.svg',
  head: {
    name: 'Partner',
    level: 'Level',
    formality: 'Agreed',
    trust: 'Trust',
    note: 'Note',
    between: 'Works with',
  },
  tooLarge: 'The file is larger than 1 MB.',
  unreadable: 'The file cannot be read as a table.',
  noRows: 'The file has no partner in it.',
  tooMany: (most: number) => `The file has more than ${most} partners.`,
  noName: 'Line 1: there is no column called “Partner”.',
  nameless: (line: number) => `Line ${line}: the partner has no name.`,
  nameLong: (line: number) => `Line ${line}: the name is longer than 200 characters.`,
  noteLong: (line: number) => `Line ${line}: the note is longer than 20,000 characters.`,
  badLevel: (line: number, found: string, levels: readonly string[]) =>
    `Line ${line}: level “${found}” is not one of 1 to 4 (${levels.join(', ')}), and not empty.`,
  badFormality: (line: number, found: string) =>
    `Line ${line}: agreed “${found}” is neither “by word” nor “in writing”.`,
  badTrust: (line: number, found: string) => `Line ${line}: trust “${found}” is not “new”, “some” or “good”.`,
  unknownEnd: (line: number, found: string) =>
    `Line ${line}: works with “${found}”, and no row of the table has that partner.`,
  withItself: (line: number) => `Line ${line}: the partner is said to work with itself.`,
  twoLevels: (line: number, name: string) =>
    `Line ${line}: how closely it works with “${name}” is told twice, and not the same.`,
  tooManyTies: (most: number) => `The file has more than ${most} ties between partners.`,
  more: (count: number) => `… and ${count} more.`,
  badQuotes: (line: number) => `Line ${line}: a quotation mark is opened and not closed.`,
};
