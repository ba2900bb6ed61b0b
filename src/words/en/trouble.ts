/** What is said when the browser does not keep the work as it should: what is so, the way out, and why. */
interface Case {
  readonly title: string;
  readonly text: string;
  readonly why: string;
}

const file = 'Save a file now, and nothing is lost.';
const unsaved = 'This browser isn’t keeping your work';
const mirror = 'Your work is kept in one place only';

export const trouble = {
  /** Nothing holds it but this tab. */
  unsaved: {
    blocked: {
      title: unsaved,
      text: `It can hold what you write only until this tab is closed. ${file}`,
      why: 'A private window, a strict privacy setting or a page shown inside another one can forbid a site to keep anything. Open the course in an ordinary window of its own, or allow this site to keep data in the browser’s settings.',
    },
    full: {
      title: 'There is no room left to keep your work',
      text: `This tab holds what you write, until it is closed. ${file} Then make room on the device.`,
      why: 'The device or the browser’s share of it is full. Clear away files or other sites’ data; what is in this tab is written as soon as there is room.',
    },
    slow: {
      title: 'Your last changes aren’t kept yet',
      text: 'The browser has not answered for a while. This goes away by itself when it has caught up; to be sure meanwhile, save a file.',
      why: 'The browser’s database does not answer, perhaps because many tabs are open or the device is busy. Close some tabs; if it lasts, save a file and reload this page.',
    },
    gone: {
      title: unsaved,
      text: `This tab holds what you write, until it is closed. ${file} Then reload the page.`,
      why: 'The browser’s database was open and has gone away: the browser may have cleared it, or closed it to save memory.',
    },
    newer: {
      title: 'This tab has stopped saving',
      text: 'A newer version of the course is open in another tab. What you do here from now on stays in this tab alone: save a file, then reload this page to go on in the new version.',
      why: 'Two versions that write to the same place could spoil each other’s work, so the older one stops. Everything that was saved before is safe.',
    },
    removed: {
      title: 'This record was removed from this device',
      text: 'Somebody removed it in another tab, so this tab keeps nothing any more. What it shows is still here until it is closed: save a file if you want it, then reload this page.',
      why: 'A person’s record was removed for good in My progress. A tab that was open at the time does not bring it back.',
    },
    other: {
      title: 'Another person is in use now, and your last changes aren’t kept',
      text: 'Somebody switched in another tab, so this tab keeps nothing any more. Save a file before you close it or reload it.',
      why: 'The browser refused your last changes, and what is written from now on would belong to the person who was chosen. The file can be loaded when you have switched back.',
    },
  },
  /** The second home holds it. */
  mirror: {
    blocked: {
      title: mirror,
      text: 'The browser’s database cannot be used here, so a smaller place holds your work. You can go on; save a file now and then to be sure of it.',
      why: 'A private window or a privacy setting can forbid a site to use a database. Allow this site to keep data in the browser’s settings, then reload this page.',
    },
    full: {
      title: mirror,
      text: 'There is no room left in the browser’s database, so a smaller place holds your last changes. Save a file to be sure of them.',
      why: 'The device or the browser’s share of it is full. Clear away files or other sites’ data; the database is brought up to date as soon as there is room.',
    },
    slow: {
      title: mirror,
      text: 'The browser’s database is taking its time, so a smaller place holds your last changes meanwhile. You can go on.',
      why: 'It may be busy, or many tabs are open. It is brought up to date as soon as it answers; if it lasts, save a file and reload this page.',
    },
    gone: {
      title: mirror,
      text: 'The browser’s database has gone away, so a smaller place holds your work. Save a file to be sure of it, then reload the page.',
      why: 'The browser may have cleared it, or closed it to save memory. When it is back it is filled again from the smaller place.',
    },
  },
} satisfies Record<string, Record<string, Case>>;

/** When the browser has caught up. */
export const savedAfterAll = 'It is saved after all. You can go on.';
