/** My progress: what is kept where, said plainly. */
import { listed, plural } from './phrases.ts';

export const kept = {
  title: 'What is kept where',
  none: 'Nothing yet.',
  lead: 'Your work stays in this browser, until you pass on a file or a link yourself.',
  holds: ({ answers, texts, done }: { answers: number; texts: number; done: number }) =>
    listed([
      plural(answers, 'answer', 'answers'),
      `${plural(texts, 'text', 'texts')} of your own`,
      plural(done, 'finished activity', 'finished activities'),
    ]),
  first: 'In this browser’s database',
  second: 'In a second place',
  promise: 'The browser’s promise',
  room: 'Room',
  pages: 'Pages to read without a network',
  unread: 'What could not be read',
  backup: 'Last taken along',
  before: 'For undoing',
  saved: (what: string, when: string) => `${what}. All of it is saved; the last change was ${when}.`,
  saving: 'Your last change is being saved.',
  notSaved: (what: string) => `${what}: not all of it is kept there at the moment.`,
  forgets: (what: string) => `${what}: in this tab only, and gone when you close it, as you have chosen.`,
  copyWhole:
    'The same once more, in another part of the browser. If one of the two is lost, the other restores it.',
  copyPart: 'Part of it, in another part of the browser. It is brought up to date with your next change.',
  copyNone: 'This browser allows no second place, so there is one copy only.',
  promised: 'It has promised to keep this site’s data until you delete it yourself.',
  notPromised:
    'It has promised nothing: it may delete what this site keeps when room is short, and some browsers do so when you have not visited for seven days.',
  cannotPromise: 'This browser gives no such promise. A file of your own is the sure way.',
  ask: 'Ask the browser to keep it',
  granted: 'The browser has promised to keep it.',
  refused:
    'The browser did not promise it this time. Many do so only for a site that you visit often or have as a bookmark. Save a file to be sure.',
  pagesHere: (count: number) =>
    `${plural(count, 'page', 'pages')} of the course, as they were published, with their scripts and fonts. “Clear my progress” removes what tells which ones you opened.`,
  noPages: 'None.',
  uses: (used: string, all: string) => `About ${used}. The browser would give this site up to ${all}.`,
  usesOnly: (used: string) => `About ${used}.`,
  cannotTell: 'This browser does not say.',
  bytes: (count: number) => {
    const units = ['KB', 'MB', 'GB', 'TB'];
    let size = Math.max(1, count / 1000);
    let unit = 0;
    while (size >= 1000 && unit < units.length - 1) {
      size /= 1000;
      unit++;
    }
    return `${size < 10 && unit ? Math.round(size * 10) / 10 : Math.round(size)} ${units[unit]}`;
  },
  allRead: 'Nothing: every record could be read.',
  unreadable: (count: number) =>
    `${plural(count, 'record', 'records')} could not be read. ${count === 1 ? 'It is' : 'They are'} set aside unharmed, and everything else works.`,
  download: 'Save what could not be read',
  downloaded: (file: string) =>
    `${file} should be with your downloads. Somebody who knows the course’s code may still make sense of it.`,
  never: 'Never, from this browser.',
  backedUp: { file: (when: string) => `As a file, ${when}.`, link: (when: string) => `As a link, ${when}.` },
  undoCopy: (when: string) =>
    `A copy of how things were before the import of ${when}. The next import replaces it; clearing or undoing deletes it.`,
  names: 'The names that the browser’s settings use',
  namesText:
    'The database is an IndexedDB, the second place is the local storage of this site, and pages lie in its cache storage. They stand in the browser’s settings under “site data”, and clearing that deletes them.',
  on: (day: string, time: string) => `on ${day} at ${time}`,
  todayAt: (time: string) => `today at ${time}`,
};
