import { beforeSending, keptForNumber, portfolioEmpty } from './own.ts';

export const portfolio = {
  title: 'Portfolio',
  description:
    'Everything that you wrote or made in the course, on one page and in files that open anywhere.',
  lead: 'Everything that you wrote or made in the course, in the order of the lessons. It is put together on this device, each time you come here.',
  noScript:
    'Without scripts this page cannot collect your work. Print each lesson: its activities come out with what you wrote in them.',
  loading: 'Putting your work together.',
  notLoaded:
    'A part of this page could not be fetched, so your work cannot be shown just now. It is kept. Check the connection and load the page again.',
  empty: 'Nothing to show yet',
  emptyText: portfolioEmpty,
  toFirst: 'To the first lesson',
  take: 'Take it with you',
  takeText: `These files are made on this device and go nowhere else. Read them through before you send one: ${beforeSending}`,
  parts: (ticked: number, all: number) =>
    `Choose the parts (${ticked === all ? `all ${all}` : `${ticked} of ${all}`})`,
  partsText: 'What is ticked stands below, on paper and in the files. What you untick stays in your record.',
  noneTicked: 'Nothing is ticked. Choose at least one part first.',
  word: 'Word document (.docx)',
  markdown: 'Markdown (.md)',
  markdownPictures: 'Markdown with pictures (.zip)',
  archive: 'Everything in one archive (.zip)',
  archiveHint:
    'The document, the Markdown, the pictures, and your progress as a file. My progress can load the archive again. That file holds everything, ticked or not: the archive is for you, not to be sent on.',
  print: 'Print',
  notNoted: 'That could not be noted: a part of this page did not arrive. Reload it; your work is kept.',
  made: (name: string) => `${name} is made. It should be with your downloads.`,
  notMade: 'The file could not be made. Nothing is lost. Check the connection and try again.',
  making: 'Making the file.',
  heading: (name: string) => `Portfolio: ${name}`,
  madeOn: (day: string, version: string) => `Put together on ${day}, from version ${version} of the course.`,
  ownWords: 'What stands here is the learner’s own work. Nobody has checked or marked it.',
  lesson: (number: number | undefined, title: string) =>
    number === undefined ? title : `${number}. ${title}`,
  forPartnership: (title: string, name: string) => `${title}: ${name}`,
  partnership: (number: number) => keptForNumber.replace('{number}', `${number}`),
  did: 'What was done',
  didHead: ['Lesson', 'Activity', 'First done on'] as const,
  files: {
    word: 'portfolio.docx',
    markdown: 'portfolio.md',
    zip: 'portfolio-markdown.zip',
    archive: 'portfolio.zip',
    readMe: 'READ ME.txt',
  },
  readMe: (course: string, progress: string) =>
    [
      `This is a portfolio from the course “${course}”.`,
      '',
      'portfolio.docx   to read, print or send on, in Word, LibreOffice, Pages or Google Docs',
      'portfolio.md     the same as plain text with Markdown',
      'pictures         the drawings, as SVG',
      `${progress}   all your work as the course keeps it, left-out parts too: load it, or this whole archive, under My progress`,
      '',
    ].join('\r\n'),
};
