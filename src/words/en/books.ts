import { listed } from './phrases.ts';

/** What stands in the course as a book, besides the course's own text. */
export const books = {
  whatItSays: 'What the course says to it',
  inWords: 'This figure in words',
  backToActivity: 'Back to the activity',
  backToFigure: 'Back to the figure',
  backToText: 'Back to the text',
  notes: 'Notes',
  contents: 'Contents',
  cover: 'Cover',
  coverOf: (title: string) => `Cover of “${title}”`,
  titlePage: 'Title page',
  landmarks: 'Landmarks',
  beginning: 'Beginning of the text',
  part: (letter: string) => `Part ${letter}`,
  bookEdition: (version: string, released: string) => `Version ${version}, ${released}`,
  by: (authors: readonly string[]) => listed(authors),
  about: 'About this book',
  aboutText: [
    'This is the whole text of an online course as a book. Its activities are forms for a pen: circles and boxes to mark, lines to write on, and nothing chosen for you. Where the book is on a screen, use paper of your own.',
    'What the course says to each answer stands in the back, so that you can think first; a line below each activity points there. Figures are put into words in the back too.',
    'Small raised numbers stand for notes at the end of a lesson. What the glossary explains is marked where a lesson first needs it.',
  ],
  online: 'The course online keeps what you choose and write, on your own device, and answers at once:',
  outcomes: 'After the course you can',
  answers: 'What the course says',
  answersLead:
    'Choose first, then read. Most questions have an answer that fits best and others that can be defended; the reasons matter more than the mark.',
  figures: 'Figures in words',
  figuresLead: 'What each figure shows, for whoever cannot see it or would rather read it.',
  colophon: 'Colophon',
  licence: (text: string) =>
    `Text, cases and drawings: ${text}. You may copy and change them, and hand them on, as long as you name the source.`,
  plainLicence: (text: string) => `Text, cases and drawings: ${text}.`,
  publishedBy: (publisher: string) => `Published by ${publisher}.`,
  reviewedBy: (people: readonly string[]) => `Read and reviewed by ${listed(people)}.`,
  source: 'Source of text and code:',
  contact: 'Contact:',
  made: (version: string) =>
    `Made from version ${version} of the course by its own engine. Laws and guidance are as they were on the day of the version; the course online may know more.`,
  typefaces: 'Set in Atkinson Hyperlegible Next and Fraunces, both under the SIL Open Font License.',
  page: 'page',
  /** How the book can be read, in a sentence or two, for catalogues and readers. */
  accessibility:
    'All of the text can be read by ear or by touch, and at any size. Every figure has a short name and a description in words. Headings, lists and tables are marked as such, links lead to notes and back, and activities are written forms.',
};

export const withoutBrowser = () =>
  'course.pdf was not made: it is printed by Chromium, and none was found here. Install one, or say where it is with CHROMIUM_PATH.';
