/** Reading without a network. */
import { plural } from './phrases.ts';

/** As pages are built. */
export const offlineMarkup = {
  title: 'Without a network',
  description:
    'Keep the whole course on this device, see which of its pages are here, and read them without a network.',
  lead: 'On a train, in a hall with thick walls, at the end of the month: the course can be read without a network. What you do is kept in this browser all the same.',
  wanted: 'That page is not on this device',
  wantedText: 'There is no network at the moment, and the page is not kept here. What is here stands below.',
  again: 'Try again',
  whole: 'The whole course',
  opened: 'Pages that you have opened stay on this device, and can be read again without a network.',
  keep: 'Keep the whole course on this device',
  stop: 'Stop',
  remove: 'Remove what is kept here',
  bar: 'How much of the course is here',
  here: 'What is on this device',
  install: 'As an app',
  installText: 'It stands among your other apps, and opens in a window of its own.',
  installDo: 'Install the course',
  home: 'Start of the course',
  homeText: 'Pages that you have opened can be read again on a train or in a hall with thick walls.',
};

/** What scripts say. */
export const offline = {
  costs: (load: string, room: string) => `About ${load} to load. It takes ${room} of this device.`,
  part: (pages: number) =>
    `${plural(pages, 'page is', 'pages are')} on this device now: what you have opened, and what leads there.`,
  whole: (room: string) =>
    `The whole course is on this device, and takes ${room} of it. When a newer version comes, it is brought up to date as you visit.`,
  going: (have: string, all: string) => `${have} of ${all}`,
  stopped: 'Stopped. What has come stays, and the rest can be loaded later.',
  kept: 'The whole course is on this device now.',
  removed: 'Removed. From now on, pages that you open are kept again.',
  refused: {
    network: 'The network was lost before all of it had come. What is here stays; try again when it is back.',
    room: 'There is not enough room on this device for the whole course. What is here stays.',
    changed:
      'The course is being renewed on its server just now, or something on the way alters it. What is here stays; try again later.',
  },
  insecure:
    'Browsers keep pages only of addresses that begin with https. This one does not, so the course cannot be kept here.',
  cannot:
    'This browser does not keep pages of this site. A private window or a strict privacy setting is often the reason.',
  late: 'The browser has not begun to keep pages yet. Reload this page; if that does not help, it does not keep pages of this site.',
  forgets:
    'This tab forgets what you do in it, so it keeps no pages. Open the course in another tab for that.',
  newer: 'A newer version of the course is there.',
  reload: 'Reload',
  loses: 'What this page holds is kept nowhere else, and goes when the page is loaded anew.',
  reloadAnyway: 'Reload all the same',
  notNow: 'Not now',
};
