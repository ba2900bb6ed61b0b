/** What a lesson can be on paper. */
export const toPrint = {
  print: 'Print this lesson',
  what: 'What to print',
  kinds: {
    worksheet: 'Worksheet: text and activities, reasons at the end',
    reasons: 'With each reason under its question',
    text: 'The text only',
    cards: 'Cards to cut out',
    take: 'What to take away, on one page',
  },
  hint: 'Your browser’s own Print does what is chosen here.',
  now: 'Print',
  /** Heads them on paper, at a lesson's end. */
  reasons: 'Reasons, for afterwards',
  /** A page that is printed as it is. */
  page: 'Print this page',
};
