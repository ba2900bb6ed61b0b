import { counted } from './amounts.ts';
import { capital, listed, plural } from './phrases.ts';

/** What the scripts of My progress say. What the page is built with stands in `progress-page.ts`. */
export const progress = {
  done: (done: number, all: number) => `${done} of ${plural(all, 'lesson', 'lessons')} done`,
  begun: (titles: readonly string[]) =>
    titles.length > 2 ? `${titles.length} begun` : `${listed(titles)} begun`,
  lastChange: (day: string, time: string) => `Last change ${day} at ${time}.`,
  today: 'today',
  onDay: (day: string) => `on ${day}`,
  nothingYet: 'Nothing is done yet. Open any lesson: what you do there shows here.',
  state: { new: 'not begun', begun: 'begun', done: 'done' },
  doneOn: (day: string) => `done on ${day}`,
  again: 'Start this again',
  againFor: (title: string, lesson: string) => `Start this again: ${title} (${lesson})`,
  startedAgain: (title: string) => `${title}: started again. What was done stays done.`,
  bringBack: 'Bring back what I had',
  bringBackFor: (title: string, lesson: string) => `Bring back what I had: ${title} (${lesson})`,
  broughtBack: (title: string) => `${title}: what you had is back.`,
  asksMore: (left: number) =>
    `${capital(counted(left, 'thing', 'things'))} more. The statement’s page lists each, with a link.`,
  asksNew: (left: number) =>
    `Nothing: your statement is ready. The course has grown since by ${counted(left, 'thing', 'things')} to do, if you like.`,
  asksNothing: 'Nothing: everything is done, and your statement is ready.',
  size: (bytes: number) => `About ${Math.max(1, Math.round(bytes / 1024))} KB`,
  savedFile: (file: string) => `${file} should be with your downloads.`,
  notSavedFile: 'The file could not be made. Reload the page and try again.',
  refused: {
    'too-large':
      'This file is larger than any progress file of this course can be, so it was not opened. Look for one that ends in “-progress.json”.',
    'not-json':
      'This file cannot be read as a progress file. It may be damaged or cut short; try another copy.',
    'not-ours': 'This is not a progress file of this course. Look for one that ends in “-progress.json”.',
    'other-course': (course?: string) =>
      `This progress file belongs to another course${course ? `, “${course}”` : ''}, so nothing of it was taken.`,
    'newer-format':
      'This file was saved by a newer version of the course. Open the newest version of the course and load it there; the file is not harmed.',
    'too-deep': 'This file is built as no progress file is, so it was not opened.',
    empty: 'There is no progress in this file.',
    unreadable: 'The browser could not open this file. Has it been moved or renamed?',
  },
  unchanged: 'Your progress is as it was.',
  unnamed: 'First person, no name given',
  nameless: 'Record without a name',
  foundAgain: (when: string) => `Record without a name, last used on ${when}`,
  foundAgainBrief: (when: string) => `the record of ${when}`,
  foundAgainWhy: 'This browser had lost whose it is. Give it a name, or switch to it to see what is in it.',
  current: 'in use now',
  namelessPerson: 'Write a name first, so that you can tell the records apart.',
  sameName: 'Someone here has that name already. Choose another, so that you can tell the records apart.',
  cannotAdd:
    'This browser keeps nothing for this site, so there cannot be a second record. Open a private window for the other person instead.',
  switchTo: (name: string) => `Switch to ${name}`,
  rename: (name: string) => `Rename ${name}`,
  remove: (name: string) => `Remove ${name}`,
  removeTitle: (name: string) => `Remove ${name}?`,
  notRemoved: 'The record could not be removed. Close the other tabs of this course and try again.',
  cannotForget: 'This browser keeps nothing for this site anyway.',
  cleared:
    'Cleared. The course keeps nothing of your work in this browser any more. Traces can stay in the browser’s own files for a while, out of any page’s reach.',
  broughtBackAll: 'It is all back.',
  notCleared:
    'Not everything could be cleared. Close the other tabs of this course and try again, or clear this site’s data in the browser’s settings.',
};
