import { verdictWords } from './verdict.ts';

const codes = (count: number) => `${count} read`;

/** The tool by which a trainer reads codes and shows how a room answered. */
export const group = {
  kept: 'What is read stays in this tab until you clear it or close the tab. It is sent nowhere.',

  read: 'Read the codes',
  count: (count: number) => codes(count),
  start: 'Start the camera',
  starting: 'Asking for the camera.',
  stop: 'Stop the camera',
  watching: 'The camera is on. Hold it in front of a code.',
  stopped: 'The camera is off.',
  picture: 'Read a picture or a file',
  view: 'What the camera sees',
  typing: 'Type or paste a code',
  typeHint:
    'The letters under a learner’s code, or a link from another screen. Several at once: one in each line.',
  code: 'Code',
  addCode: 'Add it',
  noCamera: {
    insecure:
      'Browsers give a camera only to pages that come by https. Read pictures of the codes instead, or type their letters.',
    refused:
      'The browser was not allowed to use the camera. Allow it in the settings of this page (beside the address) and press the button again. Or read pictures of the codes, or type their letters.',
    none: 'No camera was found here. Read pictures of the codes, or type their letters.',
    busy: 'Another program is using the camera. Close it and press the button again.',
    missing: 'What reads the codes did not arrive. Check the connection and press the button again.',
  },
  ended: 'The camera went away. Press the button to start it again.',

  wasRead: (all: number) => `Read. ${all} so far.`,
  wasNewer: (all: number) => `Read again: the newer answers count. ${all} so far.`,
  wasSame: (all: number) => `This code has been read already. Still ${all}.`,
  wasFull: 'More codes than any room has people: this one is not counted.',
  countsRead: (people: number, all: number) =>
    `The counts of another screen, ${people} people. ${all} so far.`,
  countsNewer: (all: number) =>
    `Newer counts of the other screen took the place of the earlier ones. ${all} so far.`,
  countsSame: 'These counts are here already.',
  countsOlder: 'These counts are older than those that are here. Nothing has changed.',
  countsOwn: 'These are this screen’s own counts. Nothing has changed.',
  countsTwice:
    'Some of these answers count here already, and would count twice. Nothing has changed. To show this code’s counts alone, clear what was read first.',
  refused: {
    empty: 'There is no code in it.',
    foreign: 'That is a code, but not one of a learner’s answers. Nothing has changed.',
    'cut-short': 'The end of this code is missing. Nothing has changed: copy all of it.',
    damaged: 'This code is damaged: a letter is wrong. Nothing has changed: read it once more.',
    newer: 'This code is from a newer version of the course’s program. Reload this page.',
    'other-course': 'This code is of another course. Nothing has changed.',
    'other-version':
      'This code is from another version of the course. Nothing has changed: let both reload the page, and show the code again.',
    'other-activity': 'This code is of another activity. Nothing has changed.',
  },
  otherActivity: (title: string) =>
    `This code is of “${title}”. Nothing has changed: choose that activity above to count it.`,
  noneInPicture: 'No code was found in the picture. Take it closer and straight, with all four corners.',
  notAPicture:
    'This file could not be read: it is no picture that this browser knows, and no file of counts.',
  fromFile: (name: string, sentence: string) => `${name}: ${sentence}`,
  ofFiles: (counted: number, all: number, people: number) =>
    `${counted} of ${all} files counted. ${people} read so far.`,

  show: 'Show how the room answered',
  back: 'Read more codes',
  room: 'How the room answered',
  ofRoom: (people: number) => `${people === 1 ? '1 person' : `${people} people`}`,
  few: 'So few answers show whose is whose. Ask first whether that is all right, or wait for more.',
  nothing: 'Nothing has been read yet.',
  worstFirst: 'Most divided first',
  forRoom: 'For the room',
  theCase: 'The case',
  reasons: 'What the course says, and why',
  previous: 'Previous',
  next: 'Next',
  at: (at: number, all: number, title: string) => `${at} of ${all}: ${title}`,
  whole: 'Fill the screen',
  notWhole: 'Leave the full screen',
  reason: (choice: string, verdict: keyof Pick<typeof verdictWords, 'best' | 'defensible' | 'unlikely'>) =>
    `${choice} (${verdictWords[verdict].toLowerCase()})`,
  toLesson: 'To the activity in its lesson',

  handOver: 'Show it on another screen',
  handOverLead:
    'This link holds how many chose what, and nothing about anybody. Open it on the computer at the wall: send it there, take the file along, or let this page there read the code by its camera. Where two of you read codes, let each learner be read by one of you only: counts do not say whom they are of.',
  link: 'Link to the counts',
  linkPicture: 'QR code of the link to the counts',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  selected: 'The link is chosen. Copy it with the keys or the menu of your device.',
  share: 'Send the link',
  save: 'Save the counts to a file',
  file: (activity: string) => `group-${activity}.txt`,
  fileText: (title: string, link: string) =>
    `How a group answered “${title}”: how many chose what, and no names.\r\nOpen the link in a browser, or read this file on the page “A group in the room”.\r\n\r\n${link}\r\n`,
  saved: (name: string) => `${name} is made. It should be with your downloads.`,

  clear: 'Clear what was read',
  cleared: 'Cleared: nothing is left of it in this tab.',
  notKept: 'This browser keeps nothing for this tab: if the page is reloaded, the codes must be read again.',
};
