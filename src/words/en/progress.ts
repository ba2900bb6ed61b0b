import { counted } from './amounts.ts';
import { capital, listed, plural } from './phrases.ts';

export const progress = {
  title: 'My progress',
  description:
    'What you have done in the course, lesson by lesson, and the ways to take it with you, share the device or clear everything.',
  noScript:
    'To keep and show your progress, this course needs scripts, and your browser runs none. The lessons are whole without them, and every activity has a written form that works on paper.',
  done: (done: number, all: number) => `${done} of ${plural(all, 'lesson', 'lessons')} done`,
  begun: (titles: readonly string[]) =>
    titles.length > 2 ? `${titles.length} begun` : `${listed(titles)} begun`,
  lastChange: (day: string, time: string) => `Last change ${day} at ${time}.`,
  today: 'today',
  onDay: (day: string) => `on ${day}`,
  nothingYet: 'Nothing is done yet. Open any lesson: what you do there shows here.',
  unsaved: 'This browser isn’t keeping your work',
  unsavedText:
    'It can hold what you write only until this tab is closed. Save a file now, and nothing is lost.',
  mirror: 'Your work is kept in one place only',
  mirrorText:
    'The browser’s database does not answer, so a smaller place holds your work for now. Save a file to be sure of it.',
  why: 'Why this happens, and what to try',
  trouble: {
    blocked:
      'A private window, a strict privacy setting or a page shown inside another one can forbid a site to keep anything. Open the course in an ordinary window of its own, or allow this site to keep data in the browser’s settings.',
    full: 'The device or the browser’s share of it is full. Clear away files or other sites’ data, then reload this page; what is in this tab is written as soon as there is room.',
    slow: 'The browser’s database took too long to open, perhaps because many tabs are open. Close some, then reload this page after you have saved a file.',
    gone: 'The browser’s database was open and has gone away: the browser may have cleared it, or closed it to save memory. Save a file, then reload this page.',
    newer:
      'Another tab runs a newer version of the course. Save a file, then reload this page to get that version here.',
  },
  lessonByLesson: 'Lesson by lesson',
  noActivities: 'Done as soon as it has been opened.',
  optional: 'not asked for',
  state: { new: 'not begun', begun: 'begun', done: 'done' },
  doneOn: (day: string) => `done on ${day}`,
  again: 'Start this again',
  againFor: (title: string, lesson: string) => `Start this again: ${title} (${lesson})`,
  startedAgain: (title: string) => `${title}: started again. What was done stays done.`,
  bringBack: 'Bring back what I had',
  bringBackFor: (title: string, lesson: string) => `Bring back what I had: ${title} (${lesson})`,
  broughtBack: (title: string) => `${title}: what you had is back.`,
  asks: 'What the statement still asks',
  asksOf: 'An honest try at each activity above, but for those marked as not asked for.',
  asksMore: (left: number) =>
    `${capital(counted(left, 'thing', 'things'))} more. The statement’s page lists each, with a link.`,
  asksNew: (left: number) =>
    `Nothing: your statement is ready. The course has grown since by ${counted(left, 'thing', 'things')} to do, if you like.`,
  asksNothing: 'Nothing: everything is done, and your statement is ready.',
  toStatement: 'To your statement',
  review: 'What comes back',
  reviewText: 'Questions and terms that you have met return for another look, four times, a week apart.',
  toReview: 'To the review',
  take: 'Take it with you',
  takeLead:
    'Carry on in another browser or on another device. What you bring in is added to what is there; nothing is overwritten.',
  file: 'As a file',
  fileText: 'Everything, your own writing too. Keep it with your other work.',
  save: 'Save my progress to a file',
  load: 'Load a progress file',
  size: (bytes: number) => `About ${Math.max(1, Math.round(bytes / 1024))} KB`,
  savedFile: (file: string) => `Saved: ${file} is with your downloads.`,
  notSavedFile: 'The file could not be made. Reload the page and try again.',
  brings: 'What this file would bring',
  bringsWhat({ answers, texts, done }: { answers: number; texts: number; done: number }) {
    const parts = [
      answers && plural(answers, 'answer', 'answers'),
      texts && `${plural(texts, 'text', 'texts')} of your own`,
      done && `${plural(done, 'mark', 'marks')} of something opened or finished`,
    ].filter((part) => part !== 0);
    return parts.length
      ? `${listed(parts)}.`
      : 'Results of earlier tries. Nothing that you see now would change.';
  },
  bringsHow:
    'Nothing here is taken away: where both have an answer, the later one shows; of a text written in two places, both versions are kept.',
  nothingNew: 'Everything in this file is here already. There is nothing to add.',
  skipped: (records: number) =>
    `${plural(records, 'record', 'records')} in it could not be read and would be left out.`,
  newerCourse: (version: string) =>
    `It was saved from version ${version} of the course, which is newer than this page. What this page does not know yet is kept all the same.`,
  add: 'Add it to my progress',
  leave: 'Leave it',
  left: 'The file was left alone. Nothing has changed.',
  added: 'Added to your progress.',
  addedUnsaved: 'Added, but this browser does not keep it: save a file before you close this tab.',
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
  device: 'On this device',
  others: 'Someone else is using this device',
  othersText:
    'Each person gets a record of their own, kept apart from yours. It is not locked: whoever opens this browser can switch.',
  unnamed: 'First person, no name given',
  current: 'in use now',
  people: 'Who uses this course here',
  newName: 'Name of the next person',
  newNameHint: 'Initials or a nickname will do; it stays on this device.',
  addPerson: 'Add and switch to them',
  namelessPerson: 'Write a name first, so that you can tell the records apart.',
  sameName: 'Someone here has that name already. Choose another, so that you can tell the records apart.',
  cannotAdd:
    'This browser keeps nothing for this site, so there cannot be a second record. Open a private window for the other person instead.',
  switchTo: (name: string) => `Switch to ${name}`,
  rename: (name: string) => `Rename ${name}`,
  remove: (name: string) => `Remove ${name}`,
  renameTitle: 'What should this record be called?',
  renameLabel: 'New name',
  renameDo: 'Rename',
  removeTitle: (name: string) => `Remove ${name}?`,
  removeText:
    'Everything that is kept here for this person goes, and nothing can bring it back but a progress file. To save one first, switch to them.',
  removeDo: 'Remove for good',
  notRemoved: 'The record could not be removed. Close the other tabs of this course and try again.',
  cancel: 'Cancel',
  forget: 'Forget everything when I close',
  forgetText:
    'This tab begins with nothing, and lets go of what you do in it when you close it. Save a file before you close it. What was kept on this device before stays where it is.',
  cannotForget: 'This browser keeps nothing for this site anyway.',
  clearTitle: 'Clear everything',
  clearText: 'Empties this course on this device, and offers you a file first.',
  clear: 'Clear my progress',
  clearAsk: 'Clear your progress?',
  clearAskText:
    'Answers, texts, your name, what was done and when: all of it goes from this browser. Nothing is kept, and only a file can bring it back.',
  clearOthers: 'The records of other people on this device stay.',
  clearSave: 'Save a file first',
  clearDo: 'Clear everything now',
  clearKeep: 'Keep my progress',
  cleared: 'Cleared. Nothing of your work is kept in this browser.',
  notCleared:
    'Not everything could be cleared. Close the other tabs of this course and try again, or clear this site’s data in the browser’s settings.',
};
