export const lost = {
  title: 'This page is not here',
  description: 'The page was not found. Here is where the course’s pages are.',
  skip: 'Skip to the text',
  text: 'Perhaps the address was cut short, or the page has another name. Nothing that you wrote is lost: it is kept in this browser, not in the page.',
  home: 'To the start of the course',
  or: 'Or straight to',
  course: 'Course',
  glossary: 'Glossary',
  progress: 'My progress',
};
