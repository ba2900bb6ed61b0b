/** My progress, and the notice in lessons, as they are built. What scripts say stands in `progress.ts`. */
export const progressPage = {
  title: 'My progress',
  description:
    'What you have done in the course, lesson by lesson, and the ways to take it with you, share the device or clear everything.',
  noScript:
    'To keep and show your progress, this course needs scripts, and they have not come or do not run in this browser. The lessons are whole without them, and every activity has a written form that works on paper.',
  unsaved: 'This browser isn’t keeping your work',
  unsavedText:
    'It can hold what you write only until this tab is closed. Save a file now, and nothing is lost.',
  why: 'Why this happens, and what to try',
  whyBlocked:
    'A private window, a strict privacy setting or a page shown inside another one can forbid a site to keep anything. Open the course in an ordinary window of its own, or allow this site to keep data in the browser’s settings.',
  lessonByLesson: 'Lesson by lesson',
  noActivities: 'Done as soon as it has been opened.',
  optional: 'not asked for',
  asks: 'What the statement still asks',
  asksOf: 'An honest try at each activity above, but for those marked as not asked for.',
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
  device: 'On this device',
  others: 'Someone else is using this device',
  othersText:
    'Each person gets a record of their own, kept apart from yours. It is not locked: whoever opens this browser can switch.',
  people: 'Who uses this course here',
  newName: 'Name of the next person',
  newNameHint: 'Initials or a nickname will do; it stays on this device.',
  addPerson: 'Add and switch to them',
  renameTitle: 'What should this record be called?',
  renameLabel: 'New name',
  renameDo: 'Rename',
  removeText:
    'Everything that is kept here for this person goes, and nothing can bring it back but a progress file. To save one first, switch to them.',
  removeDo: 'Remove for good',
  cancel: 'Cancel',
  forget: 'Forget everything when I close',
  forgetText:
    'This tab begins with nothing, and lets go of what you do in it when you close it. Save a file before you close it. A link opened in another tab is kept, and some browsers can reopen a closed tab with what was in it: on a shared computer, clear your progress first. What was kept on this device before stays where it is.',
  clearTitle: 'Clear everything',
  clearText: 'Empties this course on this device, and offers you a file first.',
  clear: 'Clear my progress',
  clearAsk: 'Clear your progress?',
  clearAskText:
    'Answers, texts, your name, what was done and when, and which pages you read: all of it goes from where the course keeps it in this browser. Once you leave this page, only a file can bring it back.',
  clearOthers: 'The records of other people on this device stay.',
  clearSave: 'Save a file first',
  clearDo: 'Clear everything now',
  clearKeep: 'Keep my progress',
  canBringBack: 'Until you leave this page it can still be brought back; after that nobody can.',
  bringBackAll: 'Bring it back',
};
