/** The list of what others made. */
export const licences = {
  title: 'What others made, and this site hands on',
  lead:
    'This site is made of its own text and program, whose licences the page “about” names, and of the works below, by ' +
    'others, whole or in part. Fonts are cut down to the letters that are used. Each is handed on under its own licence, ' +
    'which follows with its notices.',
};
