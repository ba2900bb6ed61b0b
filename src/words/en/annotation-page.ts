/** The page with all highlights and notes, and what the portfolio says of them. */
export const annotationPage = {
  title: 'Your notes',
  description: 'All that you highlighted in the lessons, and what you wrote to it.',
  lead: 'All that you highlighted in the lessons, and what you wrote to it, in the order of the course.',
  noScript:
    'Notes need the scripts of this page, and they have not come or do not run in this browser. In print there is room for them.',
  loading: 'Fetching your notes.',
  notLoaded:
    'A part of this page could not be fetched, so your notes cannot be shown just now. They are kept. Check the connection and load the page again.',
  empty: 'Nothing highlighted yet',
  emptyText:
    'In a lesson, select some text and choose “Highlight” or “Write a note”. Or press “Take notes” at its head: each paragraph then has a pen.',
  toPortfolio: 'Notes in the portfolio, as Word, Markdown or on paper',
  lesson: (title: string, number: number | undefined) =>
    number === undefined ? title : `${number}. ${title}`,
  gone: 'Lessons that are no longer there',
  inText: 'Notes in the text',
  inGone: 'Notes in lessons that are no longer there',
  all: 'To your notes',
  link: 'Your notes in the text',
  linkText: 'What you highlighted in the lessons, and your notes, in one list.',
};
