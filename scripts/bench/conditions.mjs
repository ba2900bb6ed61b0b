// Under which conditions pages are measured, and what the tables say of them.
import { cpus, loadavg } from 'node:os';

/** How often each page is measured; the tables show medians. */
export const rounds = 5;

/**
 * @typedef {object} Condition
 * @property {string} name
 * @property {{ offline: boolean, latency: number, downloadThroughput: number, uploadThroughput: number }} [network]
 * @property {number} [slowdown] of the processor
 */
/** @type {readonly Condition[]} */
export const conditions = [
  {
    name: 'slow 4G (1.6 Mbit/s down, 0.75 up, 150 ms a request), processor slowed four-fold',
    network: {
      offline: false,
      latency: 150,
      downloadThroughput: 1.6e6 / 8,
      uploadThroughput: 0.75e6 / 8,
    },
    slowdown: 4,
  },
  { name: 'unthrottled' },
];

/** The window in both: a small laptop's, in which a placing has its board. */
export const viewport = { width: 1280, height: 800 };

/** What a figure of today has to be read with. @param {import('playwright').Browser} browser */
export function circumstances(browser) {
  const day = new Date().toISOString().slice(0, 10);
  const load = loadavg()[0]?.toFixed(1);
  return `${day}, Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'CPU'}, load before ${load}.`;
}

/** @param {readonly number[]} numbers @returns {number} NaN where there are none */
export function median(numbers) {
  const sorted = numbers.filter((number) => !Number.isNaN(number)).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2) return sorted[middle];
  return sorted.length ? (sorted[middle - 1] + sorted[middle]) / 2 : Number.NaN;
}
