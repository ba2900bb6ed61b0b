// One build at a time in a checkout. Astro keeps what it generates in one folder, whatever course it builds and wherever to:
// of two at once, the one that ends first takes away what the other still reads.
import { join } from 'node:path';
import { root } from './node.mjs';

const place = join(root, 'node_modules');
const settings = {
  lockfilePath: join(place, '.building.lock'),
  // Whoever was killed leaves the lock behind: a minute without a sign of life, and it counts no more.
  stale: 60_000,
  // A machine that slept took the lock from us. The build is under way, and ends as it can.
  onCompromised: () => {},
};

/**
 * Does a work when no other process does one in this checkout; until then it waits, and says so unless it is to be quiet.
 * @template T
 * @param {() => Promise<T>} work
 * @param {{ quiet?: boolean }} [options]
 */
export async function inTurn(work, { quiet = false } = {}) {
  // Not above: what imports this file installs the packages first.
  const { default: lockfile } = await import('proper-lockfile');
  const free = await lockfile.lock(place, settings).catch((error) => {
    if (error.code !== 'ELOCKED') throw error;
    if (!quiet)
      console.log('Another build is under way in this folder. This one begins when that has ended.');
    return lockfile.lock(place, {
      ...settings,
      retries: { forever: true, minTimeout: 100, maxTimeout: 500 },
    });
  });
  try {
    return await work();
  } finally {
    await free().catch(() => {});
  }
}
