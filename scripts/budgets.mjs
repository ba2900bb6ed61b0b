// What a page may weigh: bytes after brotli, and counts. `npm run bench` marks what is over; `npm test` fails.

const KB = 1024;

/** What every page keeps to on a first visit, before anything is touched. */
const everyPage = {
  /** Every font file fetched. */
  fonts: 110 * KB,
  /** Sheets for paper alone: fetched last, and cached for all pages. */
  print: 2.5 * KB,
  /** Requests, the page itself included. */
  requests: 20,
  /** Requests to what the built site does not have. */
  missing: 0,
  /** Requests to another origin. */
  elsewhere: 0,
};

/** A page without an activity: progress and outline alone have scripts. */
const plainPage = { ...everyPage, script: 7.5 * KB };

/** A page with activities; text is HTML, CSS and JavaScript together. */
const activityPage = { ...everyPage, script: 29 * KB, text: 51 * KB };

/** How far the layout may shift while a page loads (cumulative layout shift). */
export const layoutShift = 0.01;

/** What `bench` aims at, as multiples of the hand-written page in the same run. Never asserted: times vary. */
export const aims = { text: 1.15, ready: 1.3, blocked: 1.2, hands: 1.2, next: 1 };

/** A page whose own script waits for a file or a link: reading, checking and showing load when one comes. */
const waitingPage = { ...everyPage, script: 10 * KB };
const waiting = ['verify/', 'cohort/', 'group/', 'present/'];

/** My progress, the statement and review: the plain page's script, and their own. PDF and session load at the click. */
const ownScriptPage = { ...everyPage, script: 15.5 * KB };
const ownScript = [
  'offline/',
  'progress/',
  'statement/',
  'review/',
  'portfolio/',
  'toolkit/',
  'room/',
  'notes/',
];

/** Search on its own page: what finds words is what it is for; on other pages it loads when it is opened. */
const searchPage = { ...everyPage, script: 17 * KB };

/**
 * The budget of a page.
 * @param {{ page: string, activities: number }} page its address, and how many activities it has
 * @returns {{ script: number, text?: number, fonts: number, print: number, requests: number, missing: number, elsewhere: number }}
 */
export function budgetOf({ page, activities }) {
  if (waiting.includes(page)) return waitingPage;
  if (page === 'search/') return searchPage;
  if (ownScript.includes(page)) return ownScriptPage;
  return activities > 0 ? activityPage : plainPage;
}

/**
 * What of a page's weight is over its budget.
 * @param {import('./weigh.mjs').Weight} weight
 * @returns {string[]} one line each, empty when all is within
 */
export function overBudget(weight) {
  return Object.entries(budgetOf(weight))
    .filter(([what, most]) => weight[what] > most)
    .map(([what, most]) => `${weight.page}: ${what} ${weight[what]}, budget ${most}`);
}
