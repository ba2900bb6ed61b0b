import { noNames } from './own.ts';

/** Highlights and notes in the text. */
export const annotation = {
  selected: 'What you selected',
  highlight: 'Highlight',
  write: 'Write a note',
  highlighted: 'Highlighted. It is listed at the end of this section.',
  tooLong: (most: number) =>
    `Highlighted, but only the first ${most.toLocaleString('en-GB')} characters: a highlight can be no longer.`,
  modeOn:
    'Select any text to highlight it or to write a note; or use the pen behind a paragraph. What you have is listed at the end of each section.',
  modeOff: 'The pens are put away. Your notes stay.',
  all: 'All your notes',
  noteOn: (beginning: string) => `Note on: “${beginning}”`,
  inSection: (count: number) =>
    count === 1 ? 'Your note on this section' : `Your ${count} notes on this section`,
  inLesson: (count: number) =>
    count === 1 ? 'Your note on a section that is gone' : `Your ${count} notes on sections that are gone`,
  toText: (quote: string) => `“${quote}”`,
  changed: 'The text this was about has changed',
  edit: 'Edit',
  add: 'Write a note',
  remove: 'Remove',
  removed: 'Removed.',
  bringBack: 'Bring it back',
  to: (quote: string) => ` (${quote})`,
  title: 'Your note',
  label: 'Note',
  hint: `${noNames} It is kept with your progress, on this device.`,
  emptyHint: 'Left empty, it is a highlight.',
  done: 'Done',
};
