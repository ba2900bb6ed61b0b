/** The progress link: made, copied, shown as a code; opened. */
import { progress } from './progress.ts';

const unchanged = progress.unchanged;
const number = (letters: number) => letters.toLocaleString('en-GB');

export const progressLink = {
  title: 'As a link',
  /** On a phone, and elsewhere. */
  text: {
    phone:
      'A way to your computer or another phone: send it to yourself. All of it is in the link itself; it is kept on no server, and nobody is sent it but those you give it to.',
    other:
      'A way to your phone or another computer. All of it is in the link itself; it is kept on no server, and nobody is sent it but those you give it to.',
  },
  own: 'With my own writing too',
  ownWhy:
    'A link is seen by whoever gets it, and stays in chats and in the browser’s history. Left unticked, it brings what you chose and what is done, and nothing that you wrote.',
  make: 'Make a link',
  making: 'Making the link.',
  nothing: 'There is nothing to take along yet. What you do in any lesson comes into the link.',
  label: 'Your link',
  ready: (letters: number) => `The link is ready: ${number(letters)} characters.`,
  whole: 'It brings all that you have done here, your own writing too.',
  wholeAnyway: 'It brings all that you have done here.',
  without:
    'It brings what you chose and what is done. It is no copy of everything: what you wrote stays here, so save a file as well.',
  onlyHere:
    'This copy of the course runs on this computer alone, so the link opens nowhere else. To go on elsewhere, take the file.',
  inFrame:
    'This page is shown inside another one. The link opens the course outside it, where it keeps a record of its own.',
  copy: 'Copy the link',
  copied: 'Copied. Paste it into a message to yourself, or where you keep such things.',
  copyYourself: {
    phone: 'The browser did not let the page copy it. It is selected now: hold it and choose Copy.',
    other: 'The browser did not let the page copy it. It is selected now: press Ctrl+C, or ⌘C on a Mac.',
  },
  kept: 'It lies where I will find it',
  noted: 'Noted as your copy, with today’s date.',
  share: 'Share the link',
  shared: 'Handed on.',
  notShared: 'The browser could not hand it on. Copy it instead.',
  code: {
    phone: 'The link as a code for the camera of another device',
    other: 'The link as a code for a phone’s camera',
  },
  codeText: {
    phone:
      'Hold the camera of the other device over this screen. The course opens there, and asks before it adds anything.',
    other:
      'The quickest way to a phone: point its camera at this. The course opens there, and asks before it adds anything.',
  },
  /** Behind it lies a code that leaves something out. */
  marks: 'A code that brings what is done, without your answers',
  marksCode: {
    phone: 'A code for another device’s camera: what is done, and where you are',
    other: 'A code for a phone’s camera: what is done, and where you are',
  },
  marksText:
    'What you did is too much for a code that cameras can read. This one brings what is done and where you are, and none of your answers. To bring them, send the link.',
  marksAlone:
    'This code brings what is done and where you are, and none of your answers. To bring them, take the file.',
  noCode: 'The link is too long for a code that cameras can read. Send it to yourself instead.',
  changed: 'You have done more since this link was made. Make it anew to bring that too.',
  tooLong: (letters: number, most: number) =>
    `This would be a link of ${number(letters)} characters. Mail and chat programs cut those beyond ${number(most)}, so take a file: it holds everything, however much there is.`,
  tooLongOwn: (letters: number, most: number) =>
    `With your own writing it would be a link of ${number(letters)} characters. Mail and chat programs cut those beyond ${number(most)}. A file holds everything; a link without your own writing would be short enough.`,
  file: 'Save a file instead',
  withoutOwn: 'Make the link without it',
  notMade: 'The link could not be made. Reload the page and try again, or save a file.',
  notFetched:
    'You have opened a progress link, and a part of the page that reads it did not arrive. Check the connection and reload this page.',
  refused: {
    'cut-short': `The end of this link is missing: some programs cut long links. Ask for it again, or copy the whole of it into the address bar. ${unchanged}`,
    damaged: `This link has been changed on its way, so nothing of it was taken. Copy it again from where it was made. ${unchanged}`,
    'other-course': `This progress link belongs to another course, so nothing of it was taken. ${unchanged}`,
    'newer-format': `This link was made by a newer version of the course. Reload this page to get that version, and open the link again. ${unchanged}`,
    'too-large': `This link holds more than any progress link of this course can, so it was not opened. ${unchanged}`,
    empty: `There is no progress in this link. ${unchanged}`,
    other: `This is not a progress link of this course. ${unchanged}`,
  },
};
