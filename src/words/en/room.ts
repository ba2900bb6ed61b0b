import { beforeSending, keptForNumber, keptForOne, otherSide } from './own.ts';
import { capital, plural } from './phrases.ts';

const unchanged = 'Nothing here has changed.';
const answers = (count: number) => plural(count, 'answer', 'answers');
const number = (letters: number) => letters.toLocaleString('en-GB');

/** The room in which two sides meet: what one brings, and what the other sent. */
export const room = {
  title: 'A room for two',
  description:
    'Two sides fill the same tools apart, hand each other a link, a code or a file, and see where they differ. No server holds any of it.',
  lead: 'Fill the tools apart, each on your own device. Hand each other a link or a file. Then this page shows where you differ, and drafts your first agenda.',
  noServer:
    'There is no server in between: what you send is in the link or the file itself, and is seen by whoever gets it.',
  /** On pages of tools. */
  fromTool: `Two of you? Lay yours beside what ${otherSide} wrote:`,
  noScript:
    'Without scripts this page cannot read what you wrote. On paper: print each tool twice, answer apart, and lay the sheets side by side.',
  tools: 'The tools to fill apart',
  loading: 'Looking at what you have written.',
  notLoaded:
    'A part of this page could not be fetched. What you wrote is kept. Check the connection and load the page again.',
  nothing: 'Nothing to bring yet',
  nothingText: `Fill one of these first; ${otherSide} fills the same one. Then both come here.`,
  hasSent: 'Something has been sent to me',
  unnamed: (number: number) => keptForNumber.replace('{number}', `${number}`),

  bring: 'What I bring',
  bringLead: (name: string) =>
    `From your work on ${name}. Only what is ticked goes along; what you untick stays with you, and is not compared.`,
  nothingIn: 'Nothing in it yet.',
  openTool: (tool: string) => `Open: ${tool}`,
  share: (count: number) => `Bring ${answers(count)}`,
  see: (ticked: number, all: number) =>
    ticked === all ? `See all ${all}, or leave some out` : `${ticked} of ${all} go along: see and choose`,
  side: 'What my side is called',
  sideHint: `An organisation or a role. ${capital(otherSide)} reads it, and it stands in the agenda. Not a person’s name.`,
  before: `Read it through before you send it: ${beforeSending}`,
  make: 'Make a link',
  saveFile: 'Save a file',
  making: 'One moment.',
  nothingToBring: 'Nothing is ticked, or nothing is filled in yet. Fill one of the tools first.',
  ready: (letters: number, count: number) =>
    `The link is ready: ${answers(count)} in ${number(letters)} characters.`,
  tooLong: (letters: number, most: number) =>
    `It would be a link of ${number(letters)} characters, and mail and chat programs cut those beyond ${number(most)}. Send the file, or the code as a text.`,
  tooMuch: 'This is more than the other side’s page would take. Leave something out.',
  changed: 'You changed what you bring. Make it anew to send that.',
  notMade: 'It could not be made. Reload the page and try again. What you wrote is kept.',
  linkLabel: 'The link to send',
  copy: 'Copy the link',
  copyCode: 'Copy the code alone',
  codeHint:
    'The code alone is for somebody who has this course at another address: they paste it on their own page.',
  copied: `Copied. Paste it into a message to ${otherSide}.`,
  copyYourself: 'The browser did not let the page copy it. It is selected now: copy it from there.',
  codeCopyYourself: 'The browser did not let the page copy it. Send the file instead.',
  hand: 'Share the link',
  handed: 'Handed on.',
  notHanded: 'The browser could not hand it on. Copy it instead.',
  picture: 'The link as a code for the camera of another phone',
  pictureText: `Side by side? Let the phone of ${otherSide} look at this.`,
  onlyHere:
    'This copy of the course runs on this computer alone, so the link opens nowhere else. Send the file, or the code alone.',
  fileName: 'room-for-two.json',
  saved: (name: string, count: number) => `${name}, with ${answers(count)}, should be with your downloads.`,

  sent: 'What was sent to me',
  sentLead:
    'Open their link in this browser, or bring it in here. You see what it is before it is laid beside yours.',
  load: 'Choose their file, or a picture of their code',
  paste: 'Or paste their link or code',
  open: 'Open it',
  reading: 'Reading it.',
  someone: capital(otherSide),
  came: (name: string, day: string) => `${name} sent this${day ? ` on ${day}` : ''}.`,
  skipped: (count: number) =>
    `${answers(count)} cannot be shown: made in another version of this course, or with something in it that the tools here do not know.`,
  standing: {
    first: (_old: string, name: string) => `It is to lie beside your work on ${name}.`,
    newer: (old: string, name: string) => `It takes the place of what ${old} sent before, for ${name}.`,
    another: (old: string, name: string) =>
      `For ${name} you have something from ${old} already, and this would take its place. If it belongs to another ${keptForOne}, choose that above first.`,
  },
  layIt: 'Lay it beside mine',
  notNow: 'Put it away',
  putAway: `Put away. ${unchanged}`,
  laid: (name: string) => `What ${name} sent lies beside yours now.`,
  notKept:
    'This browser keeps nothing for this page: what was sent stays until you leave, and has to be brought in again then.',
  isHere: (name: string, day: string, list: string) => `From ${name}${day ? `, ${day}` : ''}: ${list}.`,
  isHereHint: 'It is kept in this browser alone, beside your record and not in it.',
  count: (tool: string, count: number) => `${tool} (${answers(count)})`,
  remove: 'Remove what they sent',
  removed: 'What was sent to you is removed from this browser. Yours is as it was.',
  refused: {
    empty: `There is nothing in it. ${unchanged}`,
    foreign: `This is nothing that anybody sends from this page. Ask for the link, the code or the file that it makes. ${unchanged}`,
    damaged: `It has been changed on its way, so nothing of it was taken. Ask for it again. ${unchanged}`,
    'cut-short': `Its end is missing: some programs cut what is long. Ask for it again, as a file if you can. ${unchanged}`,
    'too-large': `It is larger than anything that this page makes, so it was not opened. ${unchanged}`,
    newer: `It was made by a newer version of this course. Reload this page to get that version, and open it again. ${unchanged}`,
    'other-course': `It comes from another course, so it cannot be laid beside yours. ${unchanged}`,
    progress: `This is somebody’s progress, for the page My progress. What is sent from one side to the other is made on this page. ${unchanged}`,
    own: `This is what you made yourself. Send it to ${otherSide}, and bring in theirs. ${unchanged}`,
    again: `This lies beside yours already. ${unchanged}`,
    older: (name: string, day: string, now: string) =>
      `This is an older one from ${name}, of ${day}; the one beside yours is of ${now}. ${unchanged}`,
    unknown: `Nothing in it fits the tools of this version of the course. ${unchanged}`,
    noCode: `No code was found in this picture. Take it again from nearer, straight on and without a shine, or ask for the link. ${unchanged}`,
    unread: `It could not be read. ${unchanged}`,
  },
};
