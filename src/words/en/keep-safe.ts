/** The gentle reminder to take the work along. */
export const keepSafe = {
  title: 'Your work lies in this browser alone',
  because: {
    finished: 'You have finished a lesson since you last took your work along.',
    written: 'You have written a good deal since you last took your work along.',
  },
  first: {
    finished: 'You have finished a lesson, and there is no copy of your work yet.',
    written: 'You have written a good deal, and there is no copy of your work yet.',
  },
  reason:
    'Some browsers delete what a site keeps when you have not visited it for seven days, and a lost phone takes everything with it. A file or a link is quickly made.',
  save: 'Save my progress to a file',
  link: 'Make a link',
  notNow: 'Not now',
  saved: (file: string) => `${file} should be with your downloads. Keep it with your other work.`,
  notSaved: 'The file could not be made. Reload the page and try again.',
  quiet: 'All right. You will not be asked again for a week at least.',
  announced: 'At the end of this lesson stands a word about keeping your work safe.',
};
