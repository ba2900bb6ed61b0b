export const download = {
  title: 'Take the course along',
  description: (course: string) =>
    `“${course}” as a book, and as packages for learning platforms and web servers.`,
  lead: 'The same course as a book, and in the forms that other systems take. In each, what people write stays on their own device.',
  take: (file: string, bytes: number) => `Download ${file} (${(bytes / 1e6).toFixed(1)} MB)`,
  same: 'The long numbers are checksums. Whoever builds the same version of the course gets the same ones, but for the PDF, which has the moment in it at which it was printed.',
};

/** By the name of the wrapper. */
export const packages: Readonly<Record<string, { readonly title: string; readonly text: string }>> = {
  epub: {
    title: 'Book, for readers of e-books (EPUB)',
    text: 'Text that flows, at any size, by eye or by ear. Activities are forms, and what the course says to them stands in the back.',
  },
  pdf: {
    title: 'Book, on A4 (PDF)',
    text: 'To print, in part or whole, and to write in with a pen: with page numbers, contents and lines to write on.',
  },
  html: {
    title: 'Book, as one page',
    text: 'Opens in any browser without a network. Pictures and fonts are in it; nothing runs.',
  },
  md: {
    title: 'Text (Markdown)',
    text: 'To quote from, to adapt and to translate, in any editor.',
  },
  scorm12: {
    title: 'SCORM 1.2',
    text: 'For nearly every learning platform: Moodle, Totara, Canvas, Blackboard, Brightspace and others. Take this one if you are not sure.',
  },
  scorm2004: {
    title: 'SCORM 2004, 4th edition',
    text: 'For platforms that say they take it. It tells completion and success apart, and how far somebody is.',
  },
  cmi5: {
    title: 'cmi5',
    text: 'For platforms with a store of statements (an LRS). It tells each activity with what was chosen, and catches up after a time without a network.',
  },
  cc: {
    title: 'Common Cartridge 1.1',
    text: 'The text to read and the questions as tests of the platform’s own, to adopt and to adapt. Activities are there as forms on paper.',
  },
  site: {
    title: 'Web site',
    text: 'Unpack it on any web server, in any folder. Nothing has to be set.',
  },
};
