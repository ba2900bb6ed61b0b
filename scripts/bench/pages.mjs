// Pages of each kind beside the same by hand, in turn, under each condition: the first tables of `npm run bench`.
import { rmSync } from 'node:fs';
import { aims, layoutShift } from '../budgets.mjs';
import { serve } from '../serve.mjs';
import { conditions, median } from './conditions.mjs';
import { writeByHand } from './hand-written.mjs';
import { table } from './markdown.mjs';
import { visit } from './visit.mjs';

/** One page of each kind that is visited most, others by name; lessons with a placing, a choice and a text to write, and one with a stair. */
const kinds = [
  'lessons/words/',
  'lessons/four-levels/',
  '',
  'glossary/',
  'search/',
  'progress/',
  'statement/',
];

/** @param {readonly string[]} pages of a site @returns {string[]} those that are measured when none is named */
export function onePageOfEachKind(pages) {
  const there = kinds.filter((page) => pages.includes(page));
  const lessons = pages.filter((page) => /^lessons\/./.test(page));
  return there.some((page) => lessons.includes(page)) ? there : [...lessons.slice(0, 2), ...there];
}

/** @typedef {import('./visit.mjs').Visit} Visit */
/** @typedef {[name: string, of: (visit: Visit) => number, aim?: number]} Line */

/** @param {'cold' | 'warm'} when @returns {Line[]} */
const loading = (when) => [
  ['first paint, ms', (visit) => visit[when].first],
  ['largest paint, ms', (visit) => visit[when].largest],
  ['text visible, ms', (visit) => visit[when].text, aims.text],
  ['activity ready, ms', (visit) => visit[when].ready, aims.ready],
  ['blocked (TBT), ms', (visit) => visit[when].blocked, aims.blocked],
  ['layout, ms', (visit) => visit[when].layout],
  ['layouts', (visit) => visit[when].layouts],
  ['scripts, ms', (visit) => visit[when].script],
  ['CLS × 10,000', (visit) => visit[when].shift * 10_000],
  ['requests', (visit) => visit[when].requests],
  ['bytes', (visit) => visit[when].bytes],
];

/** @type {Line[]} */
const byType = ['Document', 'Stylesheet', 'Script', 'Font', 'Image'].map((kind) => [
  `bytes, ${kind.toLowerCase()}`,
  (visit) => visit.cold.kinds[kind] ?? 0,
]);

/** @type {Line[]} */
const hands = /** @type {const} */ (['move', 'choice', 'typing']).flatMap((what) => [
  [`${what} to next frame, ms`, (visit) => visit.hands[what]?.frame ?? Number.NaN, aims.hands],
  [`layout of the ${what}, ms`, (visit) => visit.hands[what]?.layout ?? Number.NaN],
]);

/** @type {Line[]} */
const afterwards = [
  ['next page, ms', (visit) => visit.next, aims.next],
  ['heap, KB', (visit) => visit.warm.heap / 1024],
];

/** What a lesson is asked, and what any other page. @param {string} page @returns {Line[]} */
function linesOf(page) {
  const cold = [...loading('cold'), ...byType];
  const warm = loading('warm').map(/** @returns {Line} */ ([name, of, aim]) => [`again: ${name}`, of, aim]);
  return /^lessons\/./.test(page) ? [...cold, ...warm, ...hands, ...afterwards] : [...cold, ...warm, ...afterwards]; // biome-ignore format: one thought
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} site
 * @param {readonly string[]} pages
 * @param {{ folder: string, rounds: number, minutes: number, all: readonly string[] }} options folder: where pages by hand are
 *   written; minutes: after which no further round begins, most of them for the slow condition; all: what the site has, for a next page has to be there too
 * @returns {Promise<string>} Markdown
 */
export async function pageTables(browser, site, pages, { folder, rounds, minutes, all }) {
  rmSync(folder, { recursive: true, force: true });
  for (const page of all.filter((page) => pages.includes(page) || /^lessons\/./.test(page)))
    await writeByHand(browser, site, page, folder);
  const byHand = await serve(folder);
  try {
    /** @type {string[]} */
    const text = [];
    for (const condition of conditions) {
      const measured = await inTurn(browser, [site, byHand.url], pages, condition, rounds, performance.now() + minutes * 60_000 * (condition.slowdown ? 0.7 : 0.3)); // biome-ignore format: one thought
      text.push(`#### ${condition.name[0]?.toUpperCase()}${condition.name.slice(1)}`, `Medians of ${measured.get(site + pages[0])?.length ?? 0}.`); // biome-ignore format: one thought
      for (const page of pages) {
        const ours = measured.get(site + page) ?? [];
        const hand = measured.get(byHand.url + page) ?? [];
        text.push(`**/${page}**`, table(rowsOf(page, ours, hand)));
      }
    }
    return text.join('\n\n');
  } finally {
    await byHand.close();
  }
}

/**
 * Each page on each site, round by round, so that what else the machine does meets all of them. The first round, which is
 * not counted, warms servers and browser.
 * @param {import('playwright').Browser} browser @param {readonly string[]} sites @param {readonly string[]} pages
 * @param {import('./conditions.mjs').Condition} condition @param {number} rounds
 * @param {number} end when no further round begins
 */
async function inTurn(browser, sites, pages, condition, rounds, end) {
  /** @type {Map<string, Visit[]>} */
  const visits = new Map();
  for (let round = 0; round <= rounds && (round < 2 || performance.now() < end); round++) {
    const order = round % 2 ? sites : [...sites].reverse();
    for (const page of round ? pages : pages.slice(0, 1))
      for (const site of order) {
        const one = await visit(browser, site + page, condition);
        if (round) visits.set(site + page, [...(visits.get(site + page) ?? []), one]);
      }
  }
  return visits;
}

/** @param {string} page @param {readonly Visit[]} ours @param {readonly Visit[]} hand */
function rowsOf(page, ours, hand) {
  /** @type {(string | number)[][]} */
  const rows = [['', 'ours', 'by hand', 'ratio']];
  for (const [name, of, aim = Number.POSITIVE_INFINITY] of linesOf(page)) {
    const [one, other] = [median(ours.map(of)), median(hand.map(of))];
    if (Number.isNaN(one) || (one === 0 && !(other > 0))) continue;
    const ratio = one / other;
    const over = name.includes('CLS') ? one > layoutShift * 10_000 : ratio > aim;
    rows.push([name, one, other, `${over ? '! ' : ''}${Number.isFinite(ratio) ? ratio.toFixed(2) : '–'}`]);
  }
  return rows;
}
