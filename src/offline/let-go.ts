/** Lets go of the pages that are kept here: they tell what was read. */
import { ask } from './ask.ts';
import { cachesOf, placesIn } from './deployment.ts';
import type { Ask } from './messages.ts';

/** Milliseconds that a worker has; then the page does it without it. */
const PATIENCE = 5000;

/**
 * Wherever on this origin the course is kept: a learner's record is one for all its languages, and so is what is let go of.
 * The whole course tells nothing of anybody: it stays where OTHERS use this device.
 */
export async function letGoOfPages(others: boolean): Promise<void> {
  if (!globalThis.caches) return;
  const { course = '' } = document.documentElement.dataset;
  await Promise.all(placesIn(course, await caches.keys()).map((path) => letGoUnder(course, path, others)));
}

async function letGoUnder(course: string, path: string, others: boolean): Promise<void> {
  const scope = new URL(path, location.href).href;
  try {
    await Promise.race([askWorkers(scope, others), new Promise((_, fail) => setTimeout(fail, PATIENCE))]);
  } catch {
    const ours = cachesOf(course, scope);
    for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
  }
}

async function askWorkers(scope: string, others: boolean): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(scope);
  // The nearest may be that of a folder above.
  if (registration?.scope !== scope || !registration.active)
    throw new Error(`No worker answers for ${scope}`);
  const { active, waiting, installing } = registration;
  for (const worker of [active, waiting]) {
    if (!worker || (others && (await ask(worker, 'state')).isWhole)) continue;
    await ask(worker, 'remove');
    // What is just coming takes along what was there when it began.
    if (worker === active) installing?.postMessage('remove' satisfies Ask);
  }
}
