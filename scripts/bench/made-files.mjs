// Progress files as nobody has them, for benches and for journeys that begin where somebody ends.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ id: string, version: string }} Course
 * @typedef {readonly [slug: string, minutes: number, step: number, ...requires: string[]]} Asked as `src/course/asked.ts` has it
 * @typedef {{ readonly item: string, readonly kind: string, readonly value: unknown }} Kept a fact, but for who wrote it and when
 */

/** @param {string} dist a built site @returns {Course} */
export function courseIn(dist) {
  const page = readFileSync(join(dist, 'statement', 'index.html'), 'utf8');
  const { id, version } = JSON.parse(/id="course-data"[^>]*>(.*?)<\/script>/s.exec(page)?.[1] ?? '{}');
  return { id, version };
}

/**
 * @param {Course} course
 * @param {readonly Kept[]} kept
 * @param {string} [device] who wrote them
 * @param {number} [from] when the first was written, in milliseconds; all just now without it
 */
export function progressFile({ id, version }, kept, device = 'by-hand', from = undefined) {
  const facts = kept.map((one, at) => ({
    schema: 1,
    epoch: 0,
    device,
    seq: at + 1,
    wall: from === undefined ? Date.now() : from + at,
    ...one,
  }));
  return JSON.stringify({ format: 'course-progress', version: 1, course: { id, version }, saved: '', facts });
}

/**
 * What somebody has who did all that the site asks.
 * @param {Course} course
 * @param {readonly Asked[]} asked
 * @returns {readonly Kept[]}
 */
export function everythingDone({ version }, asked) {
  const items = asked.flatMap(([slug, , , ...requires]) => [
    `opened/${slug}`,
    ...requires.map((activity) => `${activity}/*`),
  ]);
  return items.map((item) => ({ item, kind: 'done', value: version }));
}
