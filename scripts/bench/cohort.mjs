// Files of a made group, as learners would send them: each has done what chance says, and written besides what the cohort
// page passes over. The same SEED makes the same files.

/** @param {number} seed @returns {() => number} from 0 to 1 */
function chanceOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const partners = ['Housing association', 'Saltmere High, pastoral lead', 'the housing association', 'Police', 'Youth club', 'GP surgery, nurse', 'Library', 'Fire station', 'Food bank', 'Football club']; // biome-ignore format: a list
const sentence =
  'On Fridays the kitchen opens at five, and whoever is on shift rings the others before four if it stays shut. ';

/**
 * @typedef {{ id: string, choices: { id: string }[] }} Item
 * @typedef {{ id: string, version: string, title: string, lessons: { slug: string, requires: string[] }[], activities: { id: string, items: Item[] }[], joins: { id: string }[] }} CohortCourse
 */

/**
 * COUNT progress files, by their names.
 * @param {CohortCourse} course what `cohort/course.json` of a built site holds
 * @param {number} count
 * @returns {Map<string, string>}
 */
export function groupFiles(course, count, seed = 1) {
  const chance = chanceOf(seed);
  const files = new Map();
  for (let person = 1; person <= count; person++)
    files.set(`Person ${person} ${course.id}-progress.json`, fileOf(course, person, chance));
  return files;
}

/** @param {CohortCourse} course @param {number} person @param {() => number} chance */
function fileOf(course, person, chance) {
  const device = `tab-${person}-${Math.floor(chance() * 1e9)}`;
  const begun = Date.UTC(2026, 8, 1 + Math.floor(chance() * 60));
  /** @type {object[]} */
  const facts = [];
  /** @param {string} item @param {string} kind @param {unknown} value */
  const add = (item, kind, value) =>
    facts.push({
      schema: 1,
      item,
      epoch: 0,
      kind,
      value,
      device,
      seq: facts.length + 1,
      wall: begun + facts.length * 90_000,
      ...(kind === 'text' ? { seen: {} } : {}),
    });
  const share = 0.4 + 0.6 * chance();
  for (const { slug, requires } of course.lessons) {
    if (chance() > share) continue;
    add(`opened/${slug}`, 'done', course.version);
    for (const id of requires) add(`${id}/*`, 'done', course.version);
    // What somebody writes and what comes back for review: the page has no use for it.
    for (let text = 0; text < 4; text++) add(`${slug}/text-${text}`, 'text', sentence.repeat(3));
    for (let look = 0; look < 12; look++)
      add(`review/term/${slug}-${look}/2026-10-1${look % 10}`, 'answer', 'knew');
  }
  for (const { id, items } of course.activities) {
    if (chance() > share) continue;
    for (const item of items) {
      const at = Math.floor(chance() ** 1.6 * item.choices.length);
      add(`${id}/${item.id}`, 'answer', item.choices[at]?.id);
    }
    add(`${id}/*`, 'result', { credit: 1, of: items.length, attempt: 1, version: course.version, detail: items.map((item) => [item.id, item.choices[0]?.id, 'best']) }); // biome-ignore format: one fact
  }
  for (const { id } of course.joins)
    for (let row = 0; row < 5; row++) {
      const key = `${id}/partner/made-00000000${row}-${person}`;
      add(`${key}/name`, 'text', partners[Math.floor(chance() * partners.length)]);
      add(`${key}/level`, 'answer', String(1 + Math.floor(chance() * 4)));
    }
  const { id, version, title } = course;
  return JSON.stringify({ format: 'course-progress', version: 1, course: { id, version, title }, saved: new Date(begun + 5e9).toISOString(), facts }); // biome-ignore format: one file
}
